import * as fc from 'fast-check';
import type { DocumentModel } from '../../shared/documents/model.ts';
import { anyText } from './texts.ts';

/** Fields of the model that hold no words: addresses, choices of a list, dates and digests. */
const wordless: ReadonlySet<string> = new Set([
  'key',
  'kind',
  'id',
  'format',
  'align',
  'shape',
  'scope',
  'path',
  'code',
  'caseId',
  'postedTo',
  'from',
  'until',
  'root',
  'hash',
]);

/** Plain data whose every word is replaced by the texts in turn; what has no words stays. */
const reworded = (value: unknown, next: () => string): unknown => {
  if (typeof value === 'string') return next();
  if (Array.isArray(value)) return value.map((part) => reworded(part, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, wordless.has(name) ? part : reworded(part, next)]),
  );
};

/** The document with the texts, in turn and over again, in every field that holds words. */
export const filledWith = (model: DocumentModel, texts: readonly string[]): DocumentModel => {
  let place = 0;
  const next = () => {
    const text = texts[place % texts.length] ?? '';
    place += 1;
    return text;
  };
  return { ...model, ...(reworded({ ...model, behind: {} }, next) as DocumentModel), behind: model.behind };
};

/** A document whose every field of words holds any text. */
export const anyWording = (model: DocumentModel): fc.Arbitrary<DocumentModel> =>
  fc.array(anyText, { minLength: 5, maxLength: 40 }).map((texts) => filledWith(model, texts));
