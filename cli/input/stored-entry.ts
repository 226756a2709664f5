import * as z from 'zod';
import { mostLevelsAround, NestingError, parseJson } from '../../events/bounded-json.ts';
import { issuesOf } from '../../events/issues.ts';
import { dutyEntryV1 } from '../../events/ledger/duty-entry.v1.ts';
import { entryV1 } from '../../events/ledger/entry.v1.ts';
import type { RawEntry } from '../../shared/domain/ledger/raw-entry.ts';

/** The sorts of entries that files hold: of cases, and of duties of the plan. */
export type Sort = 'case' | 'duty';

/** A line that holds no entry, and why, with the field that is at fault. */
export interface NoEntry {
  readonly line: number;
  readonly why: string;
}

/** Forms of entries that are checked by a schema, by their `v`; compiled, since every line of a ledger is checked. */
const forms: Readonly<Record<Sort, ReadonlyMap<number, z.ZodType>>> = {
  case: new Map([[1, z.compile(entryV1)]]),
  duty: new Map([[1, z.compile(dutyEntryV1)]]),
};

const isObject = (value: unknown): value is { readonly v?: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Why a value is no entry of a sort in the form that it says it has: the field and what is wrong with it, `hash: is
 * missing: add it`; undefined for an entry, which `RawEntry` then describes.
 */
export const whyNoEntry = (value: unknown, sort: Sort): string | undefined => {
  if (!isObject(value)) return 'it is no JSON object';
  if (typeof value.v !== 'number') return 'v: must be the number of its form';
  const form = forms[sort].get(value.v);
  if (!form) {
    return `v: form ${value.v} is not known here, known are forms up to ${forms[sort].size}: a newer version reads it`;
  }
  const parsed = form.safeParse(value);
  if (parsed.success) return undefined;
  const [issue] = issuesOf(parsed.error, value);
  return `${issue?.path || '(top)'}: ${issue?.message}`;
};

/** Why a text is no JSON that can be read. */
export const whyNoJson = (error: unknown): string => {
  const { message } = error as Error;
  return error instanceof NestingError ? `it ${message}` : `it is no JSON: ${message}`;
};

/** The entry that a line holds, in the form in which it was written; the reason where it holds none. */
export const storedIn = (text: string, sort: Sort): RawEntry | string => {
  let value: unknown;
  try {
    value = parseJson(text, mostLevelsAround);
  } catch (error) {
    return text.trim() === '' ? 'it is empty' : whyNoJson(error);
  }
  return whyNoEntry(value, sort) ?? (value as RawEntry);
};
