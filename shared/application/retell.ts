import type { Registry } from '../../events/registry.ts';
import type { Rulebook } from '../domain/decision/decide.ts';
import type { LedgerReader } from '../ports/ledger.ts';
import type { Outbound } from '../ports/outbound.ts';
import { announcementsOf, rejectionOf } from './announce.ts';
import { deriveDuties } from './open-duties.ts';

/**
 * Tells once more what the ledger recorded and rejected from one instant to before another, in the words and with
 * the times of then, and opens once more the duties that follow from it. Whoever listens was told some of it before:
 * an event of the same time and content is the same, and a duty that stands is not opened twice.
 *
 * @returns how many events were told
 */
export const retellSpan = async (
  { ledger, outbound }: { readonly ledger: Pick<LedgerReader, 'everything'>; readonly outbound: Outbound },
  { rulebook, registry }: { readonly rulebook: Rulebook; readonly registry: Registry },
  { from, until }: { readonly from: number; readonly until: number },
  onCase: () => void = () => {},
): Promise<number> => {
  const isWithin = (at: number) => at >= from && at < until;
  let told = 0;
  for await (const { entries, facts } of ledger.everything()) {
    const events = [
      ...entries.flatMap(({ entry }) => (isWithin(entry.recordedAt) ? announcementsOf(entry) : [])),
      ...facts.flatMap((fact) => (fact.kind === 'rejected' && isWithin(fact.at) ? [rejectionOf(fact)] : [])),
    ];
    await outbound.put(events);
    for (const { entry } of entries)
      if (isWithin(entry.recordedAt)) await deriveDuties(outbound, rulebook, registry, entry);
    told += events.length;
    onCase();
  }
  return told;
};
