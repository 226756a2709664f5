import type { LedgerReader } from '../ports/ledger.ts';
import type { Outbound } from '../ports/outbound.ts';
import { announcementsOf, rejectionOf } from './announce.ts';

/**
 * Tells once more what the ledger recorded and rejected from one instant to before another, in the words and with
 * the times of then. Whoever listens was told some of it before: an event of the same time and content is the same.
 *
 * @returns how many events were told
 */
export const retellSpan = async (
  { ledger, outbound }: { readonly ledger: Pick<LedgerReader, 'everything'>; readonly outbound: Outbound },
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
    told += events.length;
    onCase();
  }
  return told;
};
