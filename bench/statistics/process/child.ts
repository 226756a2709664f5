import { isTaskName, tasks } from './tasks.ts';

/** Runs one task and sends what it found to the process that asked for it. */
const [name, argument = '{}'] = process.argv.slice(2);
if (!isTaskName(name) || !process.send) throw new Error('this is started by own-process.ts alone');
const { run } = await tasks[name]();
const found = await (run as (argument: unknown) => unknown)(JSON.parse(argument));
process.send(found, () => process.disconnect());
