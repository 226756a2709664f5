import type { Fact, HeldFact, LedgerEntry } from './entry.ts';
import type { RawEntry } from './raw-entry.ts';

/** An entry or fact as the ledger keeps it, with EventBridge's id of the event it came from. */
export interface StoredEntryOf<E extends LedgerEntry> {
  readonly entry: E;
  readonly envelopeId: string;
  /** The entry as it was written, where that is an older form: its hash covers this. */
  readonly stored?: RawEntry;
}

/** What the partition of a case or a duty of the ledger tells the next decision. */
export interface HistoryOf<E extends LedgerEntry> {
  readonly state: E['after'] | undefined;
  readonly last: E | undefined;
  readonly entries: readonly E[];
  /** Digest by identity (`Source` and `eventId`), of entries and of what is still held. */
  readonly identities: ReadonlyMap<string, string>;
  /** The same of entries alone. */
  readonly recorded: ReadonlyMap<string, string>;
  /** Identities whose event named a petitioner. */
  readonly withPetitioner: ReadonlySet<string>;
  /** Held events that nothing has settled yet, in the order in which they are tried. */
  readonly held: readonly HeldFact[];
  /** How many events of the case were ever held. */
  readonly everHeld: number;
  /** EventBridge ids of all events that already ended somewhere. */
  readonly settled: ReadonlySet<string>;
}

/** Held events that nothing has settled yet: neither recorded nor found to be a duplicate or rejected. */
export const unsettledIn = (
  entries: readonly Pick<StoredEntryOf<LedgerEntry>, 'envelopeId'>[],
  facts: readonly Fact[],
): HeldFact[] => {
  const settled = new Set(entries.map(({ envelopeId }) => envelopeId));
  for (const fact of facts) if (fact.kind !== 'held') settled.add(fact.envelopeId);
  return facts.filter((fact): fact is HeldFact => fact.kind === 'held' && !settled.has(fact.envelopeId));
};

/**
 * Identity of an event within its case or duty. What this system posts itself has identities of its own, which no
 * source can take: every source has a name, and here stands none.
 */
export const identityOf = ({ source, eventId, own }: Identified): string =>
  `${own ? '' : source}\n${eventId}`;

interface Identified {
  readonly source: string;
  readonly eventId: string;
  /** Posted by this system itself. */
  readonly own?: boolean;
}

/**
 * Folds a case's partition as it stands at an instant. An event held for longer than its time is
 * rejected at that instant, before anything else of it: from then on it stands no more.
 */
export const foldHistory = <E extends LedgerEntry>(
  entries: readonly StoredEntryOf<E>[],
  facts: readonly Fact[],
  now: number,
): HistoryOf<E> => {
  const identities = new Map<string, string>();
  const withPetitioner = new Set<string>();
  const settled = new Set<string>();
  for (const { entry, envelopeId } of entries) {
    const identity = identityOf(entry);
    identities.set(identity, entry.digest);
    if (entry.petitioner) withPetitioner.add(identity);
    settled.add(envelopeId);
  }
  let everHeld = 0;
  for (const fact of facts) {
    if (fact.kind === 'held') everHeld += 1;
    else settled.add(fact.envelopeId);
  }
  const recorded = new Map(identities);
  const held: HeldFact[] = [];
  for (const fact of facts) {
    if (fact.kind !== 'held' || settled.has(fact.envelopeId) || fact.expiresAt <= now) continue;
    held.push(fact);
    identities.set(identityOf(fact), fact.digest);
  }
  for (const fact of facts) settled.add(fact.envelopeId);
  held.sort(
    (a, b) =>
      a.occurredAt - b.occurredAt ||
      a.at - b.at ||
      a.arrival - b.arrival ||
      // Two that were noted at once: any order will do, but always the same.
      (a.envelopeId < b.envelopeId ? -1 : 1),
  );
  const last = entries.at(-1)?.entry;
  return {
    state: last?.after,
    last,
    entries: entries.map(({ entry }) => entry),
    identities,
    recorded,
    withPetitioner,
    held,
    everHeld,
    settled,
  };
};
