import * as z from 'zod';
import { mostLevelsAround, parseJson } from '../../events/bounded-json.ts';
import { kinds } from '../../events/codes.ts';
import { issuesOf } from '../../events/issues.ts';
import { kept } from '../../events/ledger/catalog.ts';
import type { Fact } from '../../shared/domain/ledger/entry.ts';
import type { RawEntry } from '../../shared/domain/ledger/raw-entry.ts';
import { whyNoEntry, whyNoJson } from './stored-entry.ts';

/** A line of an export's `ledger/`: an entry with EventBridge's id of its event where that is known, or a fact. */
export type LedgerLine = { readonly entry: RawEntry; readonly envelopeId?: string } | { readonly fact: Fact };

const ofEntry = z.strictObject({
  entry: z.looseObject({}),
  envelopeId: z.string().min(1).max(256).exactOptional(),
});
const ofFact = z.strictObject({
  fact: z.discriminatedUnion('kind', [kept.held, kept.duplicate, kept.rejected]),
});
const hasFact = z.looseObject({ fact: z.unknown() }).refine((value) => Object.hasOwn(value, 'fact'));

const caseKinds = z.looseObject({ after: z.looseObject({ kind: z.enum(kinds) }) });

/** The line of an export that a text is; why it is none where it is not, with the field that is at fault. */
export const ledgerLineIn = (text: string): LedgerLine | string => {
  let value: unknown;
  try {
    value = parseJson(text, mostLevelsAround);
  } catch (error) {
    return whyNoJson(error);
  }
  const parsed = (hasFact.safeParse(value).success ? ofFact : ofEntry).safeParse(value);
  if (!parsed.success) {
    const [issue] = issuesOf(parsed.error, value);
    return `${issue?.path || '(top)'}: ${issue?.message}`;
  }
  if ('entry' in parsed.data) {
    const { entry } = parsed.data;
    const why = whyNoEntry(entry, caseKinds.safeParse(entry).success ? 'case' : 'duty');
    if (why !== undefined) return `entry.${why}`;
  }
  return value as LedgerLine;
};
