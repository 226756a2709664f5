import { circleText, type Merge, mergeCyclesIn } from '../domain/case/merges.ts';
import { isEnded } from '../domain/case/state.ts';
import { isCaseEntry, isDutyEntry } from '../domain/decision/subjects.ts';
import { asWritten } from '../domain/decision/upcast.ts';
import type { DutyEntry } from '../domain/duty/entry.ts';
import { hasEnded } from '../domain/duty/state.ts';
import { hashOf, type Sha256 } from '../domain/kernel/chain.ts';
import type { Rejection } from '../domain/kernel/rejection.ts';
import type { Fact } from '../domain/ledger/entry.ts';
import type { expectDuties } from '../domain/plan/expected-duties.ts';
import type { CaseRecord } from '../ports/ledger.ts';

/** The proof by count that nothing was lost: contract, section 5, `out/audit.json`. */
export interface Audit {
  received: number;
  recorded: number;
  duplicate: number;
  rejected: number;
  held: number;
  parked: number;
  cases: number;
  open: number;
  openWithOwedStep: number;
  /** Levels that this system itself raised. */
  own: number;
  chains: { verified: number; broken: number };
  root: string;
  /** The plan's duties, which the same rules follow: counted apart from the cases. */
  duties: DutyCounts;
  /** Duties that this system ought to have opened, and did not: empty where nothing went wrong. */
  dutiesNotOpened: readonly string[];
  /** Cases merged into one that the ledger does not know. */
  mergedIntoUnknown: readonly Merge[];
  /** Circles of cases merged each into the next, so that nobody handles the matter. */
  mergeCycles: readonly (readonly string[])[];
}

/** The proof that no duty of the plan was lost: each is discharged, exempted, or open and owing a step. */
export interface DutyCounts {
  duties: number;
  discharged: number;
  exempted: number;
  open: number;
  openWithOwedStep: number;
  /** Open ones for which a level of escalation stands. */
  escalated: number;
  /** Entries that this system itself posted: duties opened, comparisons made, levels raised. */
  own: number;
  chains: { verified: number; broken: number };
}

/** A rejected event, as it is listed for people. */
export interface RejectedLine extends Rejection {
  readonly at: number;
  readonly source: string;
  readonly detailType: string;
  readonly caseId?: string;
  readonly eventId?: string;
}

/** An entry that does not fit its chain, and why. */
export interface Break {
  readonly seq: number;
  readonly why: string;
}

/** The first entry of a case that does not fit the chain, and why; undefined when all fit. */
export const firstBreak = (record: Pick<CaseRecord, 'entries'>, sha256: Sha256): Break | undefined => {
  let previousHash = '';
  for (const [index, kept] of record.entries.entries()) {
    const { entry } = kept;
    if (entry.seq !== index + 1) return { seq: entry.seq, why: `stands at place ${index + 1}` };
    if (entry.previousHash !== previousHash)
      return { seq: entry.seq, why: 'does not name the hash of the entry before it' };
    if (hashOf(asWritten(kept), sha256) !== entry.hash)
      return { seq: entry.seq, why: 'does not have the hash that it carries' };
    previousHash = entry.hash;
  }
  return undefined;
};

/**
 * Counts a ledger, case by case, as it stands at an instant.
 *
 * @param expected finds duties that ought to stand; none is looked for without it
 */
export const createAudit = (now: number, sha256: Sha256, expected?: ReturnType<typeof expectDuties>) => {
  const counts = {
    recorded: 0,
    duplicate: 0,
    rejected: 0,
    held: 0,
    cases: 0,
    open: 0,
    openWithOwedStep: 0,
    own: 0,
  };
  const chains = { verified: 0, broken: 0 };
  const duties: DutyCounts = {
    duties: 0,
    discharged: 0,
    exempted: 0,
    open: 0,
    openWithOwedStep: 0,
    escalated: 0,
    own: 0,
    chains: { verified: 0, broken: 0 },
  };
  const takeDuty = ({ caseId, after }: DutyEntry, broken: boolean) => {
    expected?.stands(caseId);
    duties.duties += 1;
    duties.chains[broken ? 'broken' : 'verified'] += 1;
    if (after.status === 'discharged' || after.status === 'exempted') duties[after.status] += 1;
    if (hasEnded(after.status)) return;
    duties.open += 1;
    if (after.owed) duties.openWithOwedStep += 1;
    if (after.owed?.level) duties.escalated += 1;
  };
  const rejected: RejectedLine[] = [];
  const known = new Set<string>();
  const merges: Merge[] = [];
  const reject = (fact: Fact, rejection: Rejection, at: number) => {
    counts.rejected += 1;
    const { source, type: detailType, caseId, eventId } = fact;
    rejected.push({
      at,
      source,
      detailType,
      ...(caseId !== undefined && { caseId }),
      ...(eventId !== undefined && { eventId }),
      ...rejection,
    });
  };
  return {
    /**
     * Takes all that the ledger has of one case or duty.
     *
     * @returns its first entry that does not fit its chain
     */
    take: (record: CaseRecord): Break | undefined => {
      const settled = new Set<string>();
      for (const { entry, envelopeId } of record.entries) {
        settled.add(envelopeId);
        if (entry.own && isDutyEntry(entry)) duties.own += 1;
        else counts[entry.own ? 'own' : 'recorded'] += 1;
        expected?.follow(entry);
        if (entry.type === 'case-merged')
          merges.push({ caseId: entry.caseId, into: String(entry.detail.into) });
      }
      for (const fact of record.facts) {
        if (fact.kind === 'held') continue;
        settled.add(fact.envelopeId);
        if (fact.kind === 'duplicate') counts.duplicate += 1;
        else reject(fact, { code: fact.code, message: fact.message, issues: fact.issues }, fact.at);
      }
      for (const fact of record.facts) {
        if (fact.kind !== 'held' || settled.has(fact.envelopeId)) continue;
        if (fact.expiresAt > now) counts.held += 1;
        else
          reject(
            fact,
            { code: 'prerequisite-never-arrived', message: 'its time to wait is over', issues: [] },
            fact.expiresAt,
          );
      }
      const last = record.entries.at(-1)?.entry;
      if (!last) return undefined;
      const broken = firstBreak(record, sha256);
      if (!isCaseEntry(last)) {
        takeDuty(last, broken !== undefined);
        return broken;
      }
      known.add(last.caseId);
      counts.cases += 1;
      chains[broken ? 'broken' : 'verified'] += 1;
      if (isEnded(last.after.status)) return broken;
      counts.open += 1;
      if (last.after.owed) counts.openWithOwedStep += 1;
      return broken;
    },
    result: (received: number, parked: number, root: string): { audit: Audit; rejected: RejectedLine[] } => ({
      audit: {
        received,
        recorded: counts.recorded,
        duplicate: counts.duplicate,
        rejected: counts.rejected,
        held: counts.held,
        parked,
        cases: counts.cases,
        open: counts.open,
        openWithOwedStep: counts.openWithOwedStep,
        own: counts.own,
        chains,
        root,
        duties,
        dutiesNotOpened: expected?.notOpened() ?? [],
        mergedIntoUnknown: merges.filter(({ into }) => !known.has(into)),
        mergeCycles: mergeCyclesIn(merges),
      },
      rejected: rejected.sort(byTime),
    }),
  };
};

const orderOf = (line: RejectedLine) =>
  `${line.source}\n${line.caseId ?? ''}\n${line.eventId ?? ''}\n${line.code}`;
const byTime = (a: RejectedLine, b: RejectedLine) => a.at - b.at || (orderOf(a) < orderOf(b) ? -1 : 1);

const dutyFaultsOf = ({
  duties,
  discharged,
  exempted,
  open,
  openWithOwedStep,
  chains,
}: DutyCounts): string[] => {
  const faults: string[] = [];
  const ended = discharged + exempted;
  if (ended + open !== duties)
    faults.push(`${duties} duties, but ${discharged} discharged + ${exempted} exempted + ${open} open`);
  if (open !== openWithOwedStep) faults.push(`${open} duties are open, but ${openWithOwedStep} owe a step`);
  if (chains.broken > 0) faults.push(`${chains.broken} duties have a broken chain: run verify to see where`);
  return faults;
};

/** What is wrong with an audit, in words; an empty list when it holds. */
export const faultsOf = (audit: Audit): string[] => {
  const { received, recorded, duplicate, rejected, held, parked, open, openWithOwedStep, chains } = audit;
  const ended = recorded + duplicate + rejected + held + parked;
  const faults: string[] = [];
  if (ended !== received) {
    faults.push(
      `${received} received, but ${recorded} recorded + ${duplicate} duplicate + ${rejected} rejected + ${held} held + ${parked} parked = ${ended}`,
    );
  }
  if (open !== openWithOwedStep) faults.push(`${open} cases are open, but ${openWithOwedStep} owe a step`);
  if (chains.broken > 0) faults.push(`${chains.broken} cases have a broken chain: run verify to see where`);
  faults.push(...dutyFaultsOf(audit.duties));
  const { dutiesNotOpened } = audit;
  if (dutiesNotOpened.length > 0)
    faults.push(
      `${dutiesNotOpened.length} duties of the plan were not opened: ${dutiesNotOpened.join(', ')}`,
    );
  return faults;
};

/** What an audit that holds shows and an office has to look into, a sentence each. */
export const warningsOf = ({ mergedIntoUnknown, mergeCycles }: Audit): string[] => [
  ...mergedIntoUnknown.map(
    ({ caseId, into }) => `${caseId} was merged into ${into}, which the ledger does not know`,
  ),
  ...mergeCycles.map((circle) => `cases were merged in a circle, nobody handles them: ${circleText(circle)}`),
];
