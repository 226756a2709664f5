import { DuckDBInstance } from '@duckdb/node-api';
import type { Period } from '../../../shared/domain/kernel/period.ts';
import { aggregation } from '../duckdb/aggregation.ts';
import { linesOfDuckDb } from '../duckdb/lines.ts';
import { firstDifference } from '../figures/first-difference.ts';
import { filesIn } from '../folder.ts';
import { type Measure, measured } from '../process/measured.ts';

export interface ByDuckDb {
  readonly measure: Measure;
  readonly version: string;
  readonly threads: number;
  /** The first line in which its figures are not ours. */
  readonly difference: string | undefined;
}

/** Lets DuckDB, set up as it comes, do the same over the same file; then compares its figures with ours. */
export const run = async (of: { folder: string; first: Period; through: Period }): Promise<ByDuckDb> => {
  const files = filesIn(of.folder);
  const { measure, value: connection } = await measured(async () => {
    const made = await (await DuckDBInstance.create(':memory:')).connect();
    for (const sql of aggregation({ ...of, path: files.ledger })) await made.run(sql);
    return made;
  });
  await (await linesOfDuckDb(connection, of.through)).write(files.duckDbFigures);
  const about = await connection.runAndReadAll(
    "select version() as version, current_setting('threads') as threads",
  );
  const [row] = about.getRowObjects();
  connection.disconnectSync();
  return {
    measure,
    version: String(row?.version),
    threads: Number(row?.threads),
    difference: await firstDifference(files.ourFigures, files.duckDbFigures),
  };
};
