import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { holidays } from '../../events/holidays.ts';
import { policy } from '../../events/policy.ts';
import { registry } from '../../events/registry.ts';
import { digest, periodCode } from '../../events/values.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { canonical } from '../../shared/domain/kernel/chain.ts';
import { firstDayOf } from '../../shared/domain/kernel/period.ts';
import { documentSets } from './document-choice.ts';
import { mostPeriods, periodCount } from './period-count.ts';
import { readStored } from './stored-json.ts';

/** What a run leaves that no ledger gives again: what was rejected, told, and counted of what was never recorded. */
export const boundFiles = ['audit.json', 'outbound.ndjson', 'rejected.ndjson'] as const;

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

const runFile = run
  .extend({
    /** SHA-256 of each file that the ledger does not give again; runs of earlier versions have none. */
    files: z
      .strictObject({ 'audit.json': digest, 'outbound.ndjson': digest, 'rejected.ndjson': digest })
      .exactOptional(),
    /** SHA-256 of the canonical JSON (RFC 8785) of all the fields above. */
    digest: digest.exactOptional(),
  })
  .refine(({ first, from, until }) => first <= from && from <= until, {
    path: ['from'],
    message: 'must lie between first and until',
  })
  // No run makes more: counting what an edited file asks for would not come to an end.
  .refine(({ first, until }) => periodCount(firstDayOf(first), firstDayOf(until)) <= mostPeriods, {
    path: ['until'],
    message: `must lie at most ${mostPeriods} ten-day periods after first: put back what the run wrote`,
  });
export type RunFile = z.infer<typeof runFile>;

const nameIn = (out: string): string => join(out, 'campaign.json');

const digestOf = ({ digest: _, ...rest }: Readonly<Record<string, unknown>>): string =>
  sha256(canonical(JSON.parse(JSON.stringify(rest))));

/** Writes `campaign.json`, the last of a run's files: it says of the others what they were when the run ended. */
export const writeRun = async (out: string, made: Run): Promise<void> => {
  const files: [string, string][] = [];
  for (const name of boundFiles) files.push([name, sha256(await readFile(join(out, name)))]);
  const body = { ...made, files: Object.fromEntries(files) };
  await writeFile(nameIn(out), `${JSON.stringify({ ...body, digest: digestOf(body) }, null, 1)}\n`);
};

/** Throws a UsageError that names the field when the file is missing or not in order. */
export const readRun = (out: string): Promise<RunFile> => readStored(nameIn(out), runFile);

/** Whether `campaign.json` says what the run wrote, by the digest that it carries; undefined where it carries none. */
export const isAsWritten = async (out: string): Promise<boolean | undefined> => {
  const read = await readStored(nameIn(out), z.looseObject({ digest: digest.exactOptional() }));
  return read.digest === undefined ? undefined : read.digest === digestOf(read);
};
