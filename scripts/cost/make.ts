import { costTables } from './table.ts';

process.stdout.write(`${costTables()}\n`);
