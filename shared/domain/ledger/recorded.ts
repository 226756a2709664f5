import { type Kind, kinds } from '../../../events/codes.ts';
import type { Entry } from '../case/entry.ts';
import type { CaseState } from '../case/state.ts';
import type { DutyEntry } from '../duty/entry.ts';
import type { DutyState } from '../duty/state.ts';

/** The state of whatever the ledger follows: a case, or a duty of the plan. */
export type AnyState = CaseState | DutyState;

/** An entry of a case or of a duty. */
export type AnyEntry = Entry | DutyEntry;

const ofCases: ReadonlySet<string> = new Set<Kind>(kinds);

/** True for the state of a complaint or a finding. */
export const isCase = (state: AnyState): state is CaseState => ofCases.has(state.kind);

/** True for an entry of a complaint or a finding. */
export const isCaseEntry = (entry: AnyEntry): entry is Entry => isCase(entry.after);

/** True for an entry of a duty of the plan. */
export const isDutyEntry = (entry: AnyEntry): entry is DutyEntry => !isCase(entry.after);
