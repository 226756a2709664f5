import type { DuckDBConnection } from '@duckdb/node-api';
import type { Period } from '../../../shared/domain/kernel/period.ts';
import { breakdowns } from '../../../shared/domain/statistics/tally.ts';
import { figureLines, stockPaths } from '../figures/figure-lines.ts';
import { countedFlows, scopeColumns } from './aggregation.ts';

const rowsOf = async (connection: DuckDBConnection, sql: string): Promise<Record<string, unknown>[]> =>
  (await connection.runAndReadAll(sql)).getRowObjects();

/** What DuckDB has counted, up to a period, in the words of our own tallies. */
export const linesOfDuckDb = async (connection: DuckDBConnection, through: Period) => {
  const lines = figureLines();
  const upTo = `join period p on p.number = period where p.code <= '${through}'`;
  const read = async (table: string, paths: readonly string[]) => {
    const names = paths.map((path) => `"${path}"`).join(', ');
    const all = (1 << breakdowns.length) - 1;
    const add = async (scope: string, code: string, bits: number) => {
      const sql = `select p.code as "of", ${code} as code, ${names} from ${table} ${upTo} and scope = ${bits}`;
      for (const row of await rowsOf(connection, sql)) {
        // A case has a channel or a method: those without have no code in that breakdown.
        if (row.code === null) continue;
        for (const path of paths) lines.add(String(row.of), scope, String(row.code), path, Number(row[path]));
      }
    };
    await add('total', "''", all);
    for (const [index, scope] of breakdowns.entries()) {
      await add(scope, scopeColumns[scope], all - (1 << (breakdowns.length - 1 - index)));
    }
  };
  await read('flow', countedFlows);
  await read('stock', stockPaths);
  const moves = `select p.code as "of", unit, way, moves from move ${upTo}`;
  for (const { of, unit, way, moves: count } of await rowsOf(connection, moves)) {
    lines.add(String(of), 'byUnit', String(unit), String(way), Number(count));
  }
  return lines;
};
