import type { Entry } from '../case/entry.ts';
import { isEnded } from '../case/state.ts';
import type { Sha256 } from '../kernel/chain.ts';
import type { Period } from '../kernel/period.ts';
import { type Flows, noFlows } from './figures.ts';
import { addFlows, type ByScope, type CountedCase, countEntry, noFlowsByScope } from './tally.ts';

/**
 * A closed period: what its entries added, and what stood open after them. The next period compiles
 * from it and its own entries alone, so that the cost follows the period and not the history.
 */
export interface Close {
  readonly v: 1;
  readonly period: Period;
  /** Hash over all of the ledger's entries posted up to this period. */
  readonly root: string;
  readonly entries: number;
  readonly flows: ByScope<Flows>;
  /** The total's flows over all periods up to this one. */
  readonly toDate: Flows;
  /** Open cases by case id, in the order of the ids. */
  readonly open: readonly (readonly [caseId: string, CountedCase])[];
}

/** The root of a ledger without entries. */
export const emptyRoot = '0'.repeat(64);

/** What stands before a ledger's first period. */
export const beforeFirst = (period: Period): Close => ({
  v: 1,
  period,
  root: emptyRoot,
  entries: 0,
  flows: noFlowsByScope(),
  toDate: noFlows(),
  open: [],
});

/**
 * The root after a period: SHA-256 over the root before and the period's entry hashes, a line each,
 * by case id and `seq`. A period without entries leaves it as it was.
 *
 * @param hashes by `entryKey`, or by case id with all of the case's hashes as lines: no character of an id
 * sorts before the `#` that ends it in a key, so that both orders are one
 */
export const rootAfter = (
  previous: string,
  hashes: readonly (readonly [key: string, lines: string])[],
  sha256: Sha256,
) =>
  hashes.length === 0
    ? previous
    : sha256(
        [previous, ...[...hashes].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, lines]) => lines)].join(
          '\n',
        ),
      );

/** Sort key of an entry within the ledger: its case, then its place in it. */
export const entryKey = (caseId: string, seq: number): string => `${caseId}#${String(seq).padStart(6, '0')}`;

/** Compiles a period from the close before it and its own entries, each case's in the order of `seq`. */
export const compileClose = async (
  previous: Close,
  period: Period,
  entries: AsyncIterable<Entry> | Iterable<Entry>,
  sha256: Sha256,
): Promise<Close> => {
  const flows = noFlowsByScope();
  const open = new Map(previous.open);
  const hashes: [string, string][] = [];
  for await (const entry of entries) {
    countEntry(flows, entry);
    const { after, caseId } = entry;
    if (isEnded(after.status)) open.delete(caseId);
    else open.set(caseId, countedCase(entry));
    hashes.push([entryKey(caseId, entry.seq), entry.hash]);
  }
  const toDate = structuredClone(previous.toDate);
  addFlows(toDate, flows.total);
  return {
    v: 1,
    period,
    root: rootAfter(previous.root, hashes, sha256),
    entries: hashes.length,
    flows,
    toDate,
    open: [...open].sort((a, b) => (a[0] < b[0] ? -1 : 1)),
  };
};

/** What the figures need of the case that an entry left open. */
export const countedCase = ({ caseId, after }: Entry): CountedCase => {
  if (!after.owed) throw new Error(`open case ${caseId} owes no step`);
  return {
    kind: after.kind,
    ...(after.unit !== undefined && { unit: after.unit }),
    area: after.area,
    region: after.region,
    ...(after.channel !== undefined && { channel: after.channel }),
    ...(after.method !== undefined && { method: after.method }),
    limits: after.limits,
    dueAt: after.owed.dueAt,
  };
};
