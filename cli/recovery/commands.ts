import type { Command } from 'commander';
import { say } from '../progress.ts';
import { listParked, type ParkedOptions } from './parked.ts';

const write = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const local = 'endpoint that npm start names; AWS when there is none';

/** Ends the process with 1 where something does not hold. */
const holds = (all: boolean): void => {
  process.exitCode = all ? 0 : 1;
};

/** Adds the commands by which an administrator looks at trouble and recovers from it. */
export const addRecoveryCommands = (program: Command): void => {
  program
    .command('parked')
    .description(
      'Lists messages that could not be processed: queue, id, when, what, why, what to do. Exit code 1 while any waits.',
    )
    .option('--redrive', 'put those back that a redrive helps; what is recorded already changes nothing')
    .option('--id <id...>', 'put back only these')
    .option(
      '--prefix <text>',
      'what the names of the queues begin with (default: the stacks of this project)',
    )
    .option('--endpoint <url>', local)
    .action(async (options: ParkedOptions) => {
      const left = await listParked(options, write);
      say(left === 0 ? 'nothing is parked' : `${left} parked`);
      holds(left === 0);
    });
};
