import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { issuesOf } from '../events/issues.ts';
import { policy } from '../events/policy.ts';
import { registry } from '../events/registry.ts';
import { periodCode } from '../events/values.ts';
import { documentSets } from './campaign/documents.ts';
import { UsageError } from './files.ts';
import { readJsonFile } from './input/json-file.ts';

/** By what a run was made: all that is needed, beside its ledger, to make everything else once more. */
const run = z.strictObject({
  policy,
  registry,
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
  const read = await readJsonFile(path);
  if ('why' in read) throw new UsageError(`${path} ${read.why}`);
  const parsed = run.safeParse(read.value);
  if (parsed.success) return parsed.data;
  const [first] = issuesOf(parsed.error, read.value);
  throw new UsageError(`${path} is not in order: ${first?.path || '(top)'}: ${first?.message}`);
};
