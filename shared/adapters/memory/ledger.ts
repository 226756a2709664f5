import { isCaseEntry, isDutyEntry, type StoredEntry } from '../../domain/decision/subjects.ts';
import type { Fact } from '../../domain/ledger/entry.ts';
import { caseSubject, dutySubject, subjectOfEntry, subjectOfFact } from '../../domain/ledger/subject.ts';
import { entryKey } from '../../domain/statistics/close.ts';
import type { AppendNote, CaseRecord, Ledger, LedgerReader } from '../../ports/ledger.ts';

/** What was written, in order: the memory's counterpart of the table's stream. */
export type Written =
  | { readonly kind: 'entry'; readonly kept: StoredEntry; readonly note: AppendNote }
  | { readonly kind: 'fact'; readonly fact: Fact };

interface Kept {
  /** Entries as UTF-8 JSON: half a million of them take a third of what objects would. */
  readonly entries: Buffer[];
  /** As they are: each decision on the case reads all of them, and they are few but where a source floods it. */
  readonly facts: Fact[];
  readonly keys: Set<string>;
}

const pack = (value: unknown): Buffer => Buffer.from(JSON.stringify(value));
const unpack = <T>(buffer: Buffer): T => JSON.parse(buffer.toString()) as T;

/** Subjects whose entries are kept read: what comes in a burst of one case loads it again after each of its entries. */
const mostRecent = 8;

/** The entries of subjects that were loaded last, read; whoever loads them changes none. */
const recentlyRead = () => {
  const read = new Map<string, StoredEntry[]>();
  return {
    entriesOf: (subject: string, { entries }: Kept): readonly StoredEntry[] => {
      const found = read.get(subject) ?? entries.map((buffer) => unpack<StoredEntry>(buffer));
      read.delete(subject);
      read.set(subject, found);
      const [oldest] = read.keys();
      if (read.size > mostRecent && oldest !== undefined) read.delete(oldest);
      return [...found];
    },
    append: (subject: string, packed: Buffer): void => {
      read.get(subject)?.push(unpack<StoredEntry>(packed));
    },
  };
};

/** The ledger in memory, with the same promises as the one in DynamoDB but that of durability. */
export const memoryLedger = (onWritten: (written: Written) => void = () => {}): Ledger & LedgerReader => {
  const subjects = new Map<string, Kept>();
  const dutyIds = new Set<string>();
  const periods = new Map<string, [caseId: string, index: number][]>();
  const partition = (key: string): Kept => {
    let kept = subjects.get(key);
    if (!kept) {
      kept = { entries: [], facts: [], keys: new Set() };
      subjects.set(key, kept);
    }
    return kept;
  };
  const recent = recentlyRead();
  const recordOf = (kept: Kept | undefined): CaseRecord =>
    kept
      ? {
          entries: kept.entries.map((b) => unpack<StoredEntry>(b)),
          facts: [...kept.facts],
        }
      : { entries: [], facts: [] };
  return {
    load: async (subject) => {
      const kept = subjects.get(subject);
      return kept
        ? { entries: recent.entriesOf(subject, kept), facts: [...kept.facts] }
        : { entries: [], facts: [] };
    },
    append: async (kept, note) => {
      const { caseId, seq, postedTo } = kept.entry;
      const subject = subjectOfEntry(kept.entry);
      const { entries } = partition(subject);
      // A gap would be a fault of the caller that a table could not see either; a place taken is a conflict.
      if (seq <= entries.length) return 'conflict';
      const packed = pack(kept);
      entries.push(packed);
      recent.append(subject, packed);
      const posted = periods.get(postedTo);
      if (isDutyEntry(kept.entry)) dutyIds.add(caseId);
      else if (posted) posted.push([caseId, entries.length - 1]);
      else periods.set(postedTo, [[caseId, entries.length - 1]]);
      onWritten({ kind: 'entry', kept, note });
      return 'appended';
    },
    note: async (fact) => {
      // `!` sorts before every case id: what named no case comes first.
      const { facts, keys } = partition(subjectOfFact(fact) ?? `!${fact.envelopeId}`);
      const key = `${fact.kind}#${fact.envelopeId}`;
      if (keys.has(key)) return;
      keys.add(key);
      facts.push(unpack<Fact>(pack(fact)));
      onWritten({ kind: 'fact', fact });
    },
    entriesPostedTo: async function* (period) {
      for (const [caseId, index] of periods.get(period) ?? []) {
        const buffer = subjects.get(caseSubject(caseId))?.entries[index];
        if (!buffer) throw new Error(`the index names ${entryKey(caseId, index + 1)}, which is not there`);
        const { entry } = unpack<StoredEntry>(buffer);
        if (isCaseEntry(entry)) yield entry;
      }
    },
    duties: async function* () {
      for (const id of [...dutyIds].sort()) {
        yield recordOf(subjects.get(dutySubject(id)))
          .entries.map(({ entry }) => entry)
          .filter(isDutyEntry);
      }
    },
    everything: async function* () {
      for (const key of [...subjects.keys()].sort()) yield recordOf(subjects.get(key));
    },
  };
};
