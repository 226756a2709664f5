import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { inOwnProcess } from './process/own-process.ts';
import { disagreements, reportOf } from './report.ts';
import { measureLedger, type Shown } from './series.ts';
import { whole } from './table.ts';

/** How much larger periods get than `--period` where history is held. */
const growth = [2, 4] as const;

const wholeNumber = (text: string): number => {
  if (!/^[1-9]\d{0,7}$/.test(text)) throw new InvalidArgumentError('It must be a whole number above zero.');
  return Number(text);
};
const wholeNumbers = (text: string): number[] => text.split(',').map(wholeNumber);

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

interface Options {
  readonly sizes: readonly number[];
  readonly period: number;
  readonly runs: number;
}

const measureAll = async ({ sizes, period, runs }: Options, folder: string): Promise<string[]> => {
  const ledgers = sizes.toSorted((a, b) => a - b);
  const held = ledgers[Math.floor(ledgers.length / 2)] ?? 0;
  const nothing = await inOwnProcess('nothing', {});
  const bySize: Shown[] = [];
  for (const entries of ledgers) {
    say(`${whole(entries)} entries, ${whole(period)} a period …`);
    bySize.push(await measureLedger({ entries, perPeriod: period, runs, folder, duckDb: true }));
  }
  const byPeriod = bySize.filter((shown) => shown.entries === held);
  for (const times of growth.filter((factor) => held >= 3 * factor * period)) {
    const perPeriod = times * period;
    say(`${whole(held)} entries, ${whole(perPeriod)} a period …`);
    byPeriod.push(await measureLedger({ entries: held, perPeriod, runs, folder, duckDb: false }));
  }
  process.stdout.write(`${reportOf(bySize, byPeriod, nothing)}\n`);
  return [...disagreements([...new Set([...bySize, ...byPeriod])])];
};

const run = async (options: Options): Promise<void> => {
  const smallest = Math.min(...options.sizes);
  if (smallest < 3 * options.period) {
    program.error(
      `error: ${smallest} entries hold no three periods of ${options.period}: choose a smaller --period`,
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'bench-statistics-'));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      rmSync(folder, { recursive: true, force: true });
      process.exit(1);
    });
  }
  try {
    const faults = await measureAll(options, folder);
    for (const fault of faults) say(fault);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const program = new Command('bench:statistics')
  .description(
    "Measures time and peak memory of one period's compile, of the full recompute from a ledger's file, and of the same aggregation by DuckDB over that file; checks that all figures are equal.",
  )
  .addOption(
    new Option('--sizes <list>', 'entries of the ledgers')
      .argParser(wholeNumbers)
      .default([10_000, 100_000, 1_000_000], '10000,100000,1000000'),
  )
  .option('--period <n>', 'about how many entries a period has', wholeNumber, 2_000)
  .option('--runs <n>', 'how often each is measured; the fastest counts', wholeNumber, 3)
  .addHelpText(
    'after',
    `
Ledgers are made the same each time, in the temporary folder, about 1.1 GB for a million entries, and
deleted at the end. Ends with 1 where figures differ; goals that are missed are said, no more.

The recompute takes one core and DuckDB all there are: compare them on a machine that does nothing else.

With npm: npm run bench:statistics -- --sizes 10000,100000`,
  )
  .action(run);

await program.parseAsync();
