import { isPlanType } from '../../../events/catalog.ts';
import { type Kind, kinds } from '../../../events/codes.ts';
import { dutySteps } from '../../../events/plan-codes.ts';
import { dutyPrefix } from '../../../events/values.ts';
import type { Command } from './command.ts';
import type { Fact, HeldFact, LedgerEntry, LedgerState } from './entry.ts';

declare const brand: unique symbol;

/**
 * Under what the ledger keeps a case or a duty of the plan: a case under its own id, a duty under `duty/` and its
 * own. No identifier has a slash, so that nobody can file a case in the place of a duty, whatever it is called.
 */
export type SubjectId = string & { readonly [brand]: 'SubjectId' };

export const caseSubject = (caseId: string): SubjectId => caseId as SubjectId;

export const dutySubject = (dutyId: string): SubjectId => `${dutyPrefix}${dutyId}` as SubjectId;

export const isDutySubject = (subject: SubjectId): boolean => subject.startsWith(dutyPrefix);

/** The id of the case or duty, as people and events name it. */
export const idOfSubject = (subject: SubjectId): string =>
  isDutySubject(subject) ? subject.slice(dutyPrefix.length) : subject;

const kindsOfCases: ReadonlySet<string> = new Set<Kind>(kinds);

/** True for what stands in the ledger as a case; all else does as a duty of the plan. */
export const isOfCase = ({ kind }: LedgerState): boolean => kindsOfCases.has(kind);

/** What stands in a state. */
export const subjectOfState = (standing: {
  readonly caseId: string;
  readonly state: LedgerState;
}): SubjectId => (isOfCase(standing.state) ? caseSubject : dutySubject)(standing.caseId);

/** What an entry is an entry of. */
export const subjectOfEntry = ({ caseId, after }: LedgerEntry): SubjectId =>
  subjectOfState({ caseId, state: after });

/** What a held event waits for. */
export const subjectOfHeld = ({ caseId, duty }: Pick<HeldFact, 'caseId' | 'duty'>): SubjectId =>
  duty ? dutySubject(caseId) : caseSubject(caseId);

/** What a fact stands beside; undefined for one whose event named neither case nor duty. */
export const subjectOfFact = ({ caseId, duty }: Pick<Fact, 'caseId' | 'duty'>): SubjectId | undefined =>
  caseId === undefined ? undefined : subjectOfHeld({ caseId, ...(duty && { duty }) });

const stepsOfDuties: ReadonlySet<string> = new Set(dutySteps);

/**
 * Where an event belongs, the most likely place first. A return visit is made of cases and of duties: whichever
 * stands under its id; it says `duty/` and the id where it means the duty in any case.
 */
export const subjectsNamedBy = (
  { type, detail, own }: Pick<Command, 'type' | 'detail' | 'own'>,
  caseId: string,
): readonly [SubjectId, ...SubjectId[]] => {
  if (caseId.startsWith(dutyPrefix)) return [dutySubject(caseId.slice(dutyPrefix.length))];
  if (isPlanType(type)) return [dutySubject(caseId)];
  const { step } = detail as { step?: unknown };
  if (own && type === 'deadline-passed' && typeof step === 'string' && stepsOfDuties.has(step))
    return [dutySubject(caseId)];
  return type === 'return-visit-made' ? [caseSubject(caseId), dutySubject(caseId)] : [caseSubject(caseId)];
};
