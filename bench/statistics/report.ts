import type { Measure } from './process/measured.ts';
import type { Shown } from './series.ts';
import { seconds, table, times, whole } from './table.ts';

/** A compile of some milliseconds is never measured twice alike: that it does not follow history leaves room for this. */
const goal = { timesWithHistory: 2, peakMiB: 512, timesDuckDb: 3 } as const;

const milliseconds = (value: number): string => value.toFixed(1);

const compileTable = (shown: readonly Shown[]): string =>
  table(
    [
      'entries',
      "period's",
      'open before',
      'ms',
      'close read',
      'entries',
      'close written',
      'MiB',
      'ms to first',
      'as recompute',
    ],
    shown.map(({ entries, compile: { measure, parts, ...compile } }) => [
      whole(entries),
      whole(compile.entries),
      whole(compile.openBefore),
      milliseconds(measure.milliseconds),
      milliseconds(parts.before),
      milliseconds(parts.entries),
      milliseconds(parts.close),
      whole(measure.peakMiB),
      times(measure.milliseconds, shown[0]?.compile.measure.milliseconds ?? Number.NaN),
      compile.agrees ? 'equal' : 'DIFFERS',
    ]),
  );

const recomputeTable = (shown: readonly Shown[]): string =>
  table(
    [
      'entries',
      'MB',
      'ours s',
      'reading s',
      'CPU s',
      'MiB',
      'DuckDB s',
      'CPU s',
      'MiB',
      'time',
      'CPU',
      'memory',
      'figures',
    ],
    shown.flatMap(({ entries, bytes, recompute: { measure: ours, reading }, duckDb }) => {
      if (!duckDb) return [];
      const theirs = duckDb.measure;
      return [
        [
          whole(entries),
          whole(bytes / 1e6),
          seconds(ours.milliseconds),
          seconds(reading),
          seconds(ours.cpuMilliseconds),
          whole(ours.peakMiB),
          seconds(theirs.milliseconds),
          seconds(theirs.cpuMilliseconds),
          whole(theirs.peakMiB),
          times(ours.milliseconds, theirs.milliseconds),
          times(ours.cpuMilliseconds, theirs.cpuMilliseconds),
          times(ours.peakMiB, theirs.peakMiB),
          duckDb.difference === undefined ? 'equal' : 'DIFFER',
        ],
      ];
    }),
  );

const verdict = (held: boolean, text: string): string => `  ${held ? 'held  ' : 'MISSED'}  ${text}`;

const goals = (bySize: readonly Shown[]): readonly string[] => {
  const [smallest, largest] = [bySize[0], bySize.at(-1)];
  if (!smallest || !largest) return [];
  const history = largest.entries / smallest.entries;
  const compile = largest.compile.measure.milliseconds / smallest.compile.measure.milliseconds;
  const peak = Math.max(...bySize.map(({ recompute }) => recompute.measure.peakMiB));
  const ratios = bySize.flatMap(({ recompute, duckDb }) =>
    duckDb ? [recompute.measure.milliseconds / duckDb.measure.milliseconds] : [],
  );
  return [
    verdict(
      compile <= goal.timesWithHistory,
      `a compile takes ${compile.toFixed(2)} times as long with ${whole(history)} times the history`,
    ),
    verdict(peak < goal.peakMiB, `the full recompute peaks at ${whole(peak)} MiB, under ${goal.peakMiB}`),
    verdict(
      Math.max(...ratios) <= goal.timesDuckDb,
      `it takes at most ${Math.max(...ratios).toFixed(2)} times DuckDB's time, allowed ${goal.timesDuckDb}`,
    ),
  ];
};

/** What of the figures does not agree, in words; empty when all does. */
export const disagreements = (shown: readonly Shown[]): readonly string[] =>
  shown.flatMap(({ entries, compile, duckDb }) => [
    ...(compile.agrees
      ? []
      : [`${whole(entries)} entries: the compiled statement is not the recomputed one`]),
    ...(duckDb?.difference === undefined ? [] : [`${whole(entries)} entries: ${duckDb.difference}`]),
  ]);

/** All that was measured, as it is printed. */
export const reportOf = (bySize: readonly Shown[], byPeriod: readonly Shown[], nothing: Measure): string => {
  const { version, threads } = bySize[0]?.duckDb ?? { version: '', threads: 0 };
  const period = whole(bySize[0]?.perPeriod ?? 0);
  return [
    `Peak memory is that of a process of its own; ${whole(nothing.peakMiB)} MiB of it are the runtime's.`,
    '',
    `One period's compile from the close before, periods of about ${period} entries, history growing:`,
    compileTable(bySize),
    '',
    `The same with ${whole(byPeriod[0]?.entries ?? 0)} entries in all, the period growing:`,
    compileTable(byPeriod),
    '',
    `Full recompute, streaming from ledger.ndjson on one thread, and the same aggregation by DuckDB ${version} on ${threads}:`,
    recomputeTable(bySize),
    '',
    'Goals:',
    ...goals(bySize),
  ].join('\n');
};
