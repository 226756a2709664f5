import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { holidays } from '../events/holidays.ts';
import { issuesOf } from '../events/issues.ts';
import { policy } from '../events/policy.ts';
import { registry } from '../events/registry.ts';
import { periodCode } from '../events/values.ts';
import { documentSets } from './campaign/documents.ts';
import { UsageError } from './files.ts';

/** By what a run was made: all that is needed, beside its ledger, to make everything else once more. */
const run = z.strictObject({
  policy,
  registry,
  /** Years of holidays that stood in for the kept library's; left out where there were none. */
  holidays: z.array(holidays).min(1).exactOptional(),
  documents: z.enum(documentSets),
  /** First and last period for which statements were issued. */
  from: periodCode,
  until: periodCode,
  /** First period of the ledger. */
  first: periodCode,
});
export type Run = z.infer<typeof run>;

const nameIn = (out: string): string => join(out, 'campaign.json');

export const writeRun = (out: string, made: Run): Promise<void> =>
  writeFile(nameIn(out), `${JSON.stringify(made, null, 1)}\n`);

/** Throws a UsageError that names the field when the file is missing or not in order. */
export const readRun = async (out: string): Promise<Run> => {
  const path = nameIn(out);
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`);
  }
  const parsed = run.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first] = issuesOf(parsed.error, value);
  throw new UsageError(`${path} is not in order: ${first?.path || '(top)'}: ${first?.message}`);
};
