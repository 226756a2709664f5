import type * as z from 'zod';
import { issuesOf } from '../../events/issues.ts';
import { UsageError } from './checked-json.ts';
import { readJsonFile } from './json-file.ts';

/**
 * A file of JSON that a run left, as its schema has it.
 *
 * @throws UsageError naming the file, and the field that is not in order
 */
export const readStored = async <T>(path: string, schema: z.ZodType<T>): Promise<T> => {
  const read = await readJsonFile(path);
  if ('why' in read) throw new UsageError(`${path} ${read.why}`);
  const parsed = schema.safeParse(read.value);
  if (parsed.success) return parsed.data;
  const [first] = issuesOf(parsed.error, read.value);
  throw new UsageError(`${path} is not in order: ${first?.path || '(top)'}: ${first?.message}`);
};
