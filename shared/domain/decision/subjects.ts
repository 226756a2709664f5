import type { Entry } from '../case/entry.ts';
import type { CaseState } from '../case/state.ts';
import type { DutyEntry } from '../duty/entry.ts';
import type { DutyState } from '../duty/state.ts';
import type { HistoryOf, StoredEntryOf } from '../ledger/history.ts';
import { isOfCase } from '../ledger/subject.ts';

/** The state of whatever the ledger follows: a case, or a duty of the plan. */
export type AnyState = CaseState | DutyState;

/** An entry of a case or of a duty. */
export type AnyEntry = Entry | DutyEntry;

/** An entry of either, as the ledger keeps it. */
export type StoredEntry = StoredEntryOf<AnyEntry>;

/** The history of a case or of a duty. */
export type History = HistoryOf<AnyEntry>;

/** True for an entry of a complaint or a finding. */
export const isCaseEntry = (entry: AnyEntry): entry is Entry => isOfCase(entry.after);

/** True for an entry of a duty of the plan. */
export const isDutyEntry = (entry: AnyEntry): entry is DutyEntry => !isOfCase(entry.after);

/** True for the history of a case: none of its entries is another's. */
export const isOfCases = (history: History): history is HistoryOf<Entry> =>
  history.state !== undefined && isOfCase(history.state);

/** True for the history of a duty. */
export const isOfDuties = (history: History): history is HistoryOf<DutyEntry> =>
  history.state !== undefined && !isOfCase(history.state);

/** True for the history of what does not stand in the ledger yet: it can become either. */
export const isUnopened = (history: History): history is HistoryOf<never> => history.state === undefined;
