import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { type AnyEntry, isCaseEntry, type StoredEntry } from '../../domain/decision/subjects.ts';
import { asWritten, readKept, type Upcast, upcast } from '../../domain/decision/upcast.ts';
import type { Fact } from '../../domain/ledger/entry.ts';
import type { RawEntry } from '../../domain/ledger/raw-entry.ts';
import { subjectOfEntry, subjectOfFact } from '../../domain/ledger/subject.ts';
import { entryKey } from '../../domain/statistics/close.ts';
import type { AppendNote, CaseRecord } from '../../ports/ledger.ts';

/**
 * Items of the ledger table. Partition `pk`: the subject, that is a case's id or `duty/` and a duty's, or `!` and the
 * envelope's id where neither was named: that sorts before every other. Sort key `sk`: `e#000001` for an entry,
 * `f#KIND#ENVELOPE` for a fact beside it. `body` is
 * the JSON that the hash covers; the other attributes serve keys, stream filters and the index.
 */
export type Item = Record<string, AttributeValue>;

/** Shards of a period in the index: one partition takes 1,000 writes a second. */
export const periodShards = 8;

/** A spread over shards that is the same everywhere (FNV-1a). */
export const shardOf = (key: string, shards: number): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i += 1) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % shards;
};

/** Duties are read as a whole, whatever the period; they are few. */
export const dutiesList = 'duties';

/** Under what the index lists an entry: a case’s under its period. */
const listOf = (entry: AnyEntry): string => (isCaseEntry(entry) ? entry.postedTo : dutiesList);

export const entryItem = (kept: StoredEntry, note: AppendNote): Item => {
  const { entry, envelopeId } = kept;
  return {
    pk: { S: subjectOfEntry(entry) },
    sk: { S: `e#${String(entry.seq).padStart(6, '0')}` },
    kind: { S: 'entry' },
    envelopeId: { S: envelopeId },
    period: { S: `${listOf(entry)}#${shardOf(entry.caseId, periodShards)}` },
    caseSeq: { S: entryKey(entry.caseId, entry.seq) },
    ...(note.release && { release: { S: 'yes' } }),
    ...(note.freed && { freed: { S: 'yes' } }),
    body: { S: JSON.stringify(asWritten(kept)) },
  };
};

export const factItem = (fact: Fact): Item => ({
  pk: { S: subjectOfFact(fact) ?? `!${fact.envelopeId}` },
  sk: { S: `f#${fact.kind}#${fact.envelopeId}` },
  kind: { S: fact.kind },
  body: { S: JSON.stringify(fact) },
});

/** The items of a case that was recorded elsewhere, entries first; marked, so that nothing of it is told again. */
export const importedItems = ({ entries, facts }: CaseRecord): Item[] => {
  const held = new Set(facts.filter(({ kind }) => kind === 'held').map(({ envelopeId }) => envelopeId));
  const items = [
    ...entries.map((kept) => entryItem(kept, { release: false, freed: held.has(kept.envelopeId) })),
    ...facts.map(factItem),
  ];
  return items.map((item) => ({ ...item, imported: { S: 'yes' } }));
};

/** What a stored item holds; `imported`: it was recorded elsewhere, where its consequences were told. */
export type Stored = { readonly imported: boolean } & (
  | { readonly kind: 'entry'; readonly kept: StoredEntry; readonly freed: boolean }
  | { readonly kind: 'fact'; readonly fact: Fact }
);

/** @param read how entries of older forms are read */
export const readItem = (item: Item, read: Upcast = upcast): Stored => {
  const body = JSON.parse(item.body?.S ?? 'null') as unknown;
  const imported = item.imported?.S === 'yes';
  if (item.kind?.S !== 'entry') return { kind: 'fact', fact: body as Fact, imported };
  const kept = readKept(body as RawEntry, item.envelopeId?.S ?? '', read);
  return { kind: 'entry', kept, freed: item.freed?.S === 'yes', imported };
};
