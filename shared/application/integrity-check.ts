import type { Registry } from '../../events/registry.ts';
import type { Entry } from '../domain/case/entry.ts';
import { circleText } from '../domain/case/merges.ts';
import type { Rulebook } from '../domain/decision/decide.ts';
import { hashOf, type Sha256 } from '../domain/kernel/chain.ts';
import { hour, startOf } from '../domain/kernel/day.ts';
import { yearsWantedAt } from '../domain/kernel/holiday-years.ts';
import {
  earliestOpenAt,
  firstDayOf,
  lastMonthClosedWith,
  monthOf,
  type Period,
  previousPeriod,
} from '../domain/kernel/period.ts';
import { expectDuties } from '../domain/plan/expected-duties.ts';
import { type Close, emptyRoot, entryKey, rootAfter } from '../domain/statistics/close.ts';
import type { Documents } from '../ports/documents.ts';
import type { Ledger, LedgerReader } from '../ports/ledger.ts';
import type { Views } from '../ports/views.ts';
import { firstBreak } from './audit.ts';
import { flaggedYears } from './flagged-years.ts';
import { mergeCyclesFrom } from './merge-cycles.ts';

export interface IntegrityPorts {
  readonly ledger: Pick<Ledger & LedgerReader, 'load' | 'entriesPostedTo' | 'duties'>;
  readonly views: Pick<Views, 'firstPeriod'>;
  readonly documents: Pick<Documents, 'get'>;
}

/** What a watch found, a sentence each; nothing where all holds. */
export interface IntegrityReport {
  /** Entries that were looked at. */
  readonly entries: number;
  /** Statistics and bulletins that ought to have been issued. */
  readonly missing: readonly string[];
  /**
   * Cases with an empty place among their entries; what a source or a round names and the ledger does not have; duties
   * that ought to have been opened.
   */
  readonly gaps: readonly string[];
  /** Entries and roots that are not what they were when they were recorded. */
  readonly broken: readonly string[];
  /** Years whose holidays are not known and ought to be, or into which limits reach that were counted without them. */
  readonly holidays: readonly string[];
  /** Cases merged in a circle, which the ledger takes and nobody handles. */
  readonly mergeCycles: readonly string[];
}

type Expected = ReturnType<typeof expectDuties>;

/** What follows from an entry, or begins with a day, is opened within this time. */
const openedWithin = hour;

interface Findings {
  entries: number;
  readonly flagged: ReturnType<typeof flaggedYears>;
  /** Cases merged in the periods looked at. */
  readonly merged: string[];
  readonly gaps: string[];
  readonly broken: string[];
}

/** Checks each entry of a period by itself and against the one before it in the period. */
const watchPeriod = async (
  ports: IntegrityPorts,
  period: Period,
  sha256: Sha256,
  found: Findings,
  expected: Expected,
): Promise<[string, string][]> => {
  const last = new Map<string, Entry>();
  const hashes: [string, string][] = [];
  for await (const entry of ports.ledger.entriesPostedTo(period)) {
    const { caseId, seq } = entry;
    const before = last.get(caseId);
    last.set(caseId, entry);
    hashes.push([entryKey(caseId, seq), entry.hash]);
    found.entries += 1;
    expected.follow(entry);
    found.flagged.take(entry);
    if (entry.effects.ended === 'merged') found.merged.push(caseId);
    // Of a case's first entry in the period, what came before stands in another: its own number is all there is.
    if (before ? seq !== before.seq + 1 : seq > 1 !== (entry.previousHash !== ''))
      found.gaps.push(`case ${caseId}: entry ${seq} of period ${period} does not follow the one before it`);
    else if (before && entry.previousHash !== before.hash)
      found.broken.push(`case ${caseId}: entry ${seq} does not name the hash of the entry before it`);
    if (hashOf(entry, sha256) !== entry.hash)
      found.broken.push(`case ${caseId}: entry ${seq} does not have the hash that it carries`);
  }
  return hashes;
};

/** Checks the chain of every duty of the plan, and tells of gaps between a source and the ledger that nobody explained. */
const watchDuties = async (
  ports: IntegrityPorts,
  sha256: Sha256,
  found: Findings,
  expected: Expected,
): Promise<void> => {
  for await (const duty of ports.ledger.duties()) {
    const last = duty.at(-1);
    if (!last) continue;
    found.entries += duty.length;
    for (const entry of duty) found.flagged.take(entry);
    const { caseId, after } = last;
    expected.stands(caseId);
    const broken = firstBreak({ entries: duty.map((entry) => ({ entry, envelopeId: '' })) }, sha256);
    if (broken) found.broken.push(`duty ${caseId}: entry ${broken.seq} ${broken.why}`);
    if (after.status === 'unexplained')
      found.gaps.push(
        `${after.kind} ${caseId}: what it names and the ledger are not the same, unexplained by ${after.unit}`,
      );
  }
};

const readClose = async (ports: IntegrityPorts, period: Period): Promise<Close | undefined> => {
  const body = await ports.documents.get(`closes/${period}.json`);
  return body === undefined ? undefined : (JSON.parse(body) as Close);
};

/** Whether the entries still give the root that the period was closed with. */
const watchRoot = async (
  ports: IntegrityPorts,
  period: Period,
  hashes: readonly (readonly [string, string])[],
  sha256: Sha256,
): Promise<readonly string[]> => {
  const close = await readClose(ports, period);
  if (!close) return [];
  const before = await readClose(ports, previousPeriod(period));
  const root = rootAfter(before?.root ?? emptyRoot, hashes, sha256);
  return root === close.root
    ? []
    : [`period ${period} was closed with the root ${close.root}, its entries now give ${root}`];
};

const missingAt = async (
  ports: IntegrityPorts,
  first: Period | undefined,
  last: Period,
): Promise<readonly string[]> => {
  if (first === undefined || last < first) return [];
  const month = lastMonthClosedWith(last);
  const expected = [`ten-day/${last}.json`, ...(month >= monthOf(first) ? [`bulletins/${month}.json`] : [])];
  const found = await Promise.all(expected.map((key) => ports.documents.get(key)));
  return expected.flatMap((key, index) => (found[index] === undefined ? [`${key} was not issued`] : []));
};

/**
 * Looks once more at what was recorded last: the entries of the period that closed last, its root, those of the
 * open one so far, whether statistics and bulletin were issued, and which years' holidays are missing. It changes nothing, and costs what a close
 * does; the whole ledger is what `verify` is for.
 */
export const checkIntegrity = async (
  ports: IntegrityPorts,
  { policy, calendar, sha256 }: Pick<Rulebook, 'policy' | 'calendar' | 'sha256'>,
  registry: Registry,
  now: number,
): Promise<IntegrityReport> => {
  const open = earliestOpenAt(now);
  const last = previousPeriod(open);
  const found: Findings = { entries: 0, flagged: flaggedYears(), merged: [], gaps: [], broken: [] };
  const first = await ports.views.firstPeriod();
  const expected = expectDuties(
    { policy, registry, calendar },
    { since: first === undefined ? now : startOf(firstDayOf(first)), until: now - openedWithin },
  );
  const hashes = await watchPeriod(ports, last, sha256, found, expected);
  found.broken.push(...(await watchRoot(ports, last, hashes, sha256)));
  await watchPeriod(ports, open, sha256, found, expected);
  await watchDuties(ports, sha256, found, expected);
  const { entries, flagged, merged, gaps, broken } = found;
  for (const id of expected.notOpened())
    gaps.push(`duty ${id} of the plan ought to have been opened, and stands nowhere`);
  const cycles = await mergeCyclesFrom(ports.ledger, merged);
  return {
    entries,
    missing: await missingAt(ports, first, last),
    gaps,
    broken,
    holidays: flagged.findings(calendar, yearsWantedAt(now)),
    mergeCycles: cycles.map(
      (circle) => `cases were merged in a circle, nobody handles them: ${circleText(circle)}`,
    ),
  };
};
