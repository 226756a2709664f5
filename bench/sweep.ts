import { Command, InvalidArgumentError } from 'commander';
import { startDynamoDbLocal } from '../infra/local/dynamodb-local.ts';
import { localClient } from '../test/dynamodb/local-client.ts';
import { templateTables } from '../test/dynamodb/tables.ts';
import { measureClose } from './sweep/close.ts';
import { memoryStock, tableStock } from './sweep/stock.ts';
import { type Measured, measureSweep } from './sweep/sweep.ts';
import { measureViewUnits } from './sweep/view-units.ts';

const numbers = (text: string): number[] => {
  const values = text.split(',').map(Number);
  if (values.some((value) => !Number.isInteger(value) || value < 1))
    throw new InvalidArgumentError('give whole numbers from 1 on, with commas between them');
  return values;
};

const program = new Command('bench:sweep')
  .description('What a sweep and a close cost over ever more open cases, of which the same number is due.')
  .option('--open <list>', 'open cases in memory', numbers, [10_000, 100_000, 1_000_000])
  .option('--table-open <list>', 'open cases in DynamoDB Local', numbers, [1_000, 10_000, 40_000])
  .option(
    '--due <n>',
    'cases whose instant has come, in memory; a tenth of them in the table',
    numbers,
    [2_000],
  )
  .option('--rounds <n>', 'rounds, of which the median counts', numbers, [5])
  .parse();
const options = program.opts<{ open: number[]; tableOpen: number[]; due: number[]; rounds: number[] }>();
const [due = 2_000] = options.due;
const [rounds = 5] = options.rounds;

/** A line for each number of open cases, with how often the first one's cost it is. */
const print = (title: string, rows: readonly { open: number; text: string; cost: number }[]): void => {
  console.log(`\n${title}`);
  const [first] = rows;
  for (const { open, text, cost } of rows) {
    const ratio = (cost / (first?.cost ?? cost)).toFixed(2);
    console.log(`  ${String(open).padStart(9)} open  ${text}  ratio ${ratio}`);
  }
};

const ms = (value: number): string => `${value.toFixed(1).padStart(8)} ms`;
const sweepText = ({ milliseconds, found, readUnits }: Measured): string =>
  `${ms(milliseconds)}, ${found} found${readUnits === undefined ? '' : `, ${readUnits.toFixed(1)} read units`}`;

const inMemory = [];
for (const open of options.open) {
  const measured = await measureSweep(() => memoryStock(open, due), rounds);
  inMemory.push({ open, text: sweepText(measured), cost: measured.milliseconds });
}
print(`a sweep in memory, ${due} due`, inMemory);

const closes = [];
for (const open of options.open) {
  const { milliseconds, megabytes, heap } = await measureClose(open, due);
  closes.push({
    open,
    text: `${ms(milliseconds)}, ${megabytes.toFixed(1)} MB kept, ${heap.toFixed(0)} MB of heap`,
    cost: milliseconds,
  });
}
print(`a close of a period with ${due} entries`, closes);

const database = await startDynamoDbLocal();
try {
  const client = localClient(database.endpoint);
  const newTable = templateTables(client);
  const units = await measureViewUnits(localClient(database.endpoint), newTable, 200);
  console.log(`\nan entry projected: ${units.write.toFixed(2)} write units of the views, index included`);
  const few = Math.max(1, Math.round(due / 10));
  const rows = [];
  for (const open of options.tableOpen) {
    const measured = await measureSweep(() => tableStock(client, newTable, open, few), Math.min(rounds, 3));
    rows.push({ open, text: sweepText(measured), cost: measured.readUnits ?? 0 });
  }
  print(`a sweep on DynamoDB Local, ${few} due; the ratio is that of read units`, rows);
} finally {
  await database.stop();
}
