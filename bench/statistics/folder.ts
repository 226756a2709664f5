import { join } from 'node:path';

/** What the tasks of a bench leave for each other in its temporary folder. */
export const filesIn = (folder: string) => ({
  /** All entries, as a run's folder holds them. */
  ledger: join(folder, 'ledger.ndjson'),
  /** The entries of the period that is compiled. */
  period: join(folder, 'period.ndjson'),
  /** Cases open before that period, and then the close before it. */
  open: join(folder, 'open.json'),
  before: join(folder, 'before.json'),
  /** The period's statement by the full recompute. */
  statement: join(folder, 'statement.json'),
  /** Counts of all periods and scopes, by us and by DuckDB. */
  ourFigures: join(folder, 'figures-ours.txt'),
  duckDbFigures: join(folder, 'figures-duckdb.txt'),
});
