import { Command, InvalidArgumentError } from 'commander';
import { startDynamoDbLocal } from '../infra/local/dynamodb-local.ts';
import { localClient } from '../test/dynamodb/local-client.ts';
import { templateTables } from '../test/dynamodb/tables.ts';
import { countCapacity } from './ledger/capacity.ts';
import { bareCalls, type Contender, recording } from './ledger/contenders.ts';
import { type Measured, measure, percentile, type Summary, summaryOf } from './ledger/measure.ts';
import { type CaseLoad, workload } from './ledger/workload.ts';

/** The ledger is to reach this share of what its two calls alone reach. */
const goal = 0.8;
const concurrencies = [1, 8, 32];

const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('give a whole number from 1 on');
  return value;
};

const program = new Command('bench')
  .description(
    'Events recorded per second on DynamoDB Local, against a bare loop of the same Query and conditional Put.',
  )
  .option('--events <n>', 'events a round, in whole lives of five', wholeNumber, 500)
  .option('--rounds <n>', 'rounds of each at every concurrency', wholeNumber, 7)
  .parse();
const options = program.opts<{ events: number; rounds: number }>();

const number = (value: number, digits: number) => value.toFixed(digits);
const spread = ({ median, least, most }: Summary, digits: number) =>
  `${number(median, digits)} (${number(least, digits)}–${number(most, digits)})`;
const latency = (rounds: readonly Measured[]) => {
  const all = rounds.flatMap(({ latencies }) => latencies).sort((a, b) => a - b);
  return `p50 ${number(percentile(all, 0.5), 1)} ms, p99 ${number(percentile(all, 0.99), 1)} ms`;
};

const database = await startDynamoDbLocal();
try {
  const client = localClient(database.endpoint);
  const newTable = templateTables(client);
  const loads = await workload(options.events);
  const events = loads.reduce((sum, { commands }) => sum + commands.length, 0);
  const contenders = { ledger: recording, bare: bareCalls };

  const round = async (
    name: keyof typeof contenders,
    concurrency: number,
    over: readonly CaseLoad[] = loads,
  ) => {
    const contender: Contender = contenders[name](client, await newTable('Ledger'));
    return measure(contender, over, concurrency);
  };

  const counting = localClient(database.endpoint);
  const units = countCapacity(counting);
  await measure(recording(counting, await newTable('Ledger')), loads, 8);
  console.log(`${events} events a round, ${options.rounds} rounds of each; medians, and least to most`);
  console.log(
    `an event: ${number(units.read / events, 2)} read units, ${number(units.write / events, 2)} write units (table and index)`,
  );
  // The Java machine compiles what it runs often: the first rounds are not those that count.
  for (const name of ['bare', 'ledger', 'bare', 'ledger'] as const) await round(name, 8);

  for (const concurrency of concurrencies) {
    const measured = { ledger: [] as Measured[], bare: [] as Measured[] };
    for (let turn = 0; turn < options.rounds; turn += 1) {
      const order = turn % 2 === 0 ? (['ledger', 'bare'] as const) : (['bare', 'ledger'] as const);
      for (const name of order) measured[name].push(await round(name, concurrency));
    }
    const ratios = summaryOf(
      measured.ledger.map(
        ({ perSecond }, turn) => perSecond / (measured.bare[turn]?.perSecond ?? Number.NaN),
      ),
    );
    console.log(`\nconcurrency ${concurrency}`);
    for (const name of ['ledger', 'bare'] as const) {
      const rates = summaryOf(measured[name].map(({ perSecond }) => perSecond));
      console.log(`  ${name.padEnd(6)} ${spread(rates, 0)} events/s, ${latency(measured[name])}`);
    }
    const verdict = ratios.median >= goal ? 'goal reached' : 'below the goal';
    console.log(`  ratio  ${spread(ratios, 2)} of at least ${goal}: ${verdict}`);
  }
} finally {
  await database.stop();
}
