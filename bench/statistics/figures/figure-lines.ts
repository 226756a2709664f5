import { writeFile } from 'node:fs/promises';
import type { Period } from '../../../shared/domain/kernel/period.ts';
import { noFlows, noStock } from '../../../shared/domain/statistics/figures.ts';
import type { PeriodSnapshot } from '../../../shared/domain/statistics/statement.ts';
import { breakdowns } from '../../../shared/domain/statistics/tally.ts';

const pathsIn = (value: object, before = ''): string[] =>
  Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'object' ? pathsIn(inner, `${before}${key}.`) : [`${before}${key}`],
  );

/** All that is counted of a period and scope by its place in the tallies: `filed`, `onTime.accept`, … */
export const flowPaths = pathsIn(noFlows());
export const stockPaths = pathsIn(noStock());
const paths = [...flowPaths, ...stockPaths];

const numbersIn = (value: object): number[] =>
  Object.values(value).flatMap((inner) => (typeof inner === 'object' ? numbersIn(inner) : [inner as number]));

/**
 * The counts of one reckoning as lines of text, `PERIOD SCOPE CODE` and what is not zero, so that two
 * reckonings are equal when their lines are.
 */
export const figureLines = () => {
  const rows = new Map<string, Map<string, number>>();
  return {
    /** Adds a count to one of a period's scopes. */
    add: (period: Period, scope: string, code: string, path: string, count: number): void => {
      if (count === 0) return;
      const key = `${period} ${scope} ${code}`;
      const row = rows.get(key) ?? new Map<string, number>();
      rows.set(key, row.set(path, (row.get(path) ?? 0) + count));
    },
    write: (path: string): Promise<void> =>
      writeFile(
        path,
        [...rows]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, row]) => {
            const counts = paths.flatMap((name) => (row.has(name) ? [`${name}=${row.get(name)}`] : []));
            return `${key} ${counts.join(' ')}\n`;
          })
          .join(''),
      ),
  };
};

/** The lines of cuts, every scope. */
export const linesOfCuts = (cuts: readonly PeriodSnapshot[]): ReturnType<typeof figureLines> => {
  const lines = figureLines();
  const addAll = (period: Period, scope: string, code: string, names: readonly string[], counted: object) =>
    numbersIn(counted).forEach((count, index) => {
      lines.add(period, scope, code, names[index] ?? '', count);
    });
  for (const { period, flows, closing } of cuts) {
    addAll(period, 'total', '', flowPaths, flows.total);
    addAll(period, 'total', '', stockPaths, closing.total);
    for (const scope of breakdowns) {
      for (const [code, cell] of Object.entries(flows.by[scope]))
        addAll(period, scope, code, flowPaths, cell);
      for (const [code, cell] of Object.entries(closing.by[scope]))
        addAll(period, scope, code, stockPaths, cell);
    }
  }
  return lines;
};
