import { readFile } from 'node:fs/promises';
import type * as z from 'zod';
import { issuesOf } from '../events/issues.ts';
import { UsageError } from './files.ts';

/**
 * A file of JSON that a run left, as its schema has it.
 *
 * @throws UsageError naming the file, and the field that is not in order
 */
export const readStored = async <T>(path: string, schema: z.ZodType<T>): Promise<T> => {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (error) {
    throw new UsageError(`${path} cannot be read: ${(error as Error).message}`);
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [first] = issuesOf(parsed.error, value);
  throw new UsageError(`${path} is not in order: ${first?.path || '(top)'}: ${first?.message}`);
};
