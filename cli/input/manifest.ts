import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as z from 'zod';
import { issuesOf } from '../../events/issues.ts';
import { digest, periodCode } from '../../events/values.ts';
import { UsageError } from './checked-json.ts';
import { readJsonFile } from './json-file.ts';

const file = z.strictObject({
  /** Path within the export. */
  name: z.string().regex(/^[a-z]+\/part-\d{5}\.(ndjson|parquet)$/, 'must be a part of this export'),
  rows: z.int().min(0),
  bytes: z.int().min(0),
  sha256: digest,
});

/** What an export holds, and by what it is known to be whole. */
const manifest = z.strictObject({
  v: z.literal(1),
  /** When the reading of the ledger began. */
  madeAt: z.string(),
  cases: z.int().min(0),
  /** Duties of the plan, which stand in the same ledger. */
  duties: z.int().min(0),
  entries: z.int().min(0),
  facts: z.int().min(0),
  /** Over the entries of all cases, and after each period that has entries: what statements print. */
  root: digest,
  roots: z.record(periodCode, digest),
  /** Over the entries of all duties. */
  dutiesRoot: digest,
  files: z.array(file),
});
export type Manifest = z.infer<typeof manifest>;
export type ExportedFile = z.infer<typeof file>;

export const manifestName = 'manifest.json';

/** Lines of the ledger, from which it can be made again; the rest of an export is for asking questions of it. */
export const isLines = ({ name }: ExportedFile): boolean => name.endsWith('.ndjson');

const readManifest = async (folder: string): Promise<Manifest> => {
  const path = join(folder, manifestName);
  const read = await readJsonFile(path);
  if ('why' in read) throw new UsageError(`${path} ${read.why}; is this an export?`);
  const parsed = manifest.safeParse(read.value);
  if (parsed.success) return parsed.data;
  const [issue] = issuesOf(parsed.error, read.value);
  throw new UsageError(`${path} is not in order: ${issue?.path || '(top)'}: ${issue?.message}`);
};

const digestOf = async (path: string): Promise<string> => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
};

/**
 * The manifest of an export each of whose files is what the manifest says.
 *
 * @throws UsageError naming the first file that is missing or otherwise
 */
export const checkedManifest = async (folder: string): Promise<Manifest> => {
  const read = await readManifest(folder);
  for (const { name, sha256 } of read.files) {
    const found = await digestOf(join(folder, name)).catch(() => undefined);
    if (found === undefined) throw new UsageError(`${name} is missing from ${folder}: copy the export again`);
    if (found !== sha256) {
      throw new UsageError(
        `${name} is not what the manifest says (its sha256 is ${found}): it was damaged or tampered with, nothing is imported`,
      );
    }
  }
  return read;
};
