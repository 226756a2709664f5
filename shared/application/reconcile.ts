import type { DetailOf } from '../../events/catalog.ts';
import { type Comparison, compareIds, compareManifest } from '../domain/duty/compare.ts';
import type { DutyEntry } from '../domain/duty/entry.ts';
import type { Sha256 } from '../domain/kernel/chain.ts';
import { dayOfDate, endOf, startOf } from '../domain/kernel/day.ts';
import { type Period, periodOf, periodOfDay, periodsBetween } from '../domain/kernel/period.ts';
import { caseSubject } from '../domain/ledger/subject.ts';
import type { Ledger, LedgerReader } from '../ports/ledger.ts';

export type ReconcileLedger = Pick<Ledger & LedgerReader, 'load' | 'entriesPostedTo'>;

const concurrency = 32;

/** Which of these ids are findings of the ledger. */
const findingsAmong = async (
  ledger: Pick<ReconcileLedger, 'load'>,
  ids: readonly string[],
): Promise<string[]> => {
  const found: string[] = [];
  for (let start = 0; start < ids.length; start += concurrency) {
    const some = ids.slice(start, start + concurrency);
    const records = await Promise.all(some.map((id) => ledger.load(caseSubject(id))));
    for (const { entries } of records) {
      const first = entries[0]?.entry;
      if (first?.type === 'finding-recorded') found.push(first.caseId);
    }
  }
  return found;
};

/** What a comparison has to know of a complaint. */
interface Filing {
  readonly caseId: string;
  readonly source: string;
  readonly occurredAt: number;
}

/** Complaints by the period that they were posted to. */
export type Filings = (period: Period) => Promise<readonly Filing[]>;

/**
 * Reads the complaints of each period once, however many manifests ask for it: at a month's end every source posts
 * one, and all of them are compared in one sweep.
 */
export const filingsOf = (ledger: Pick<ReconcileLedger, 'entriesPostedTo'>): Filings => {
  const read = async (period: Period): Promise<readonly Filing[]> => {
    const filings: Filing[] = [];
    for await (const { type, caseId, source, occurredAt } of ledger.entriesPostedTo(period))
      if (type === 'complaint-filed') filings.push({ caseId, source, occurredAt });
    return filings;
  };
  const known = new Map<Period, Promise<readonly Filing[]>>();
  return (period) => {
    const found = known.get(period) ?? read(period);
    known.set(period, found);
    return found;
  };
};

/** Complaints of the ledger that a source filed between two dates, wherever they were posted until now. */
const filedBy = async (
  filings: Filings,
  source: string,
  { from, until }: { from: string; until: string },
  now: number,
): Promise<string[]> => {
  const [begin, end] = [startOf(dayOfDate(from)), endOf(dayOfDate(until))];
  const found: string[] = [];
  // What is recorded before a close, of instants after the period, stands in the one that follows.
  for (const period of periodsBetween(periodOfDay(dayOfDate(from)), periodOf(now))) {
    for (const filing of await filings(period)) {
      const within = filing.occurredAt >= begin && filing.occurredAt < end;
      if (filing.source === source && within) found.push(filing.caseId);
    }
  }
  return found;
};

/**
 * Compares what a manifest or a round of inspection names with what stands in the ledger now.
 *
 * @param filings of the same ledger, read once for all comparisons of a sweep
 * @param opening the entry that opened the duty
 */
export const reconcile = async (
  ledger: Pick<ReconcileLedger, 'load'>,
  filings: Filings,
  opening: DutyEntry,
  sha256: Sha256,
  now: number,
): Promise<Comparison> => {
  if (opening.type === 'inspection-carried-out') {
    const { findings = [] } = opening.detail as Partial<DetailOf<'inspection-carried-out'>>;
    return compareIds(findings, await findingsAmong(ledger, findings));
  }
  const manifest = opening.detail as unknown as DetailOf<'source-manifest-posted'>;
  const recorded = await filedBy(filings, manifest.filedBy ?? opening.source, manifest, now);
  return compareManifest(manifest, recorded, sha256);
};
