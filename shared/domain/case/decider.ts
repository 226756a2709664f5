import type { CaseType } from '../../../events/catalog.ts';
import { type Rejection, reject } from '../kernel/rejection.ts';
import type { Checked } from '../ledger/check.ts';
import type { Decider, DecisionContext, OutcomeOf } from '../ledger/decider.ts';
import type { Context } from './decide/context.ts';
import { fileComplaint, recordFinding } from './decide/open-case.ts';
import { rules, type StepType } from './decide/rules.ts';
import type { Entry } from './entry.ts';
import { isYetToCome, lifecycle, type Row } from './lifecycle.ts';

/** The row of the life of a case. Events of the plan go to duties, whatever id they name. */
const rowOf = ({ checked }: DecisionContext<Entry>): Row => lifecycle[checked.type as CaseType];

const refusedByStatus: Decider<Entry>['refusedByStatus'] = (context) => {
  const { type, detail } = context.checked;
  const [state, row] = [context.history.state, rowOf(context)];
  if (row.allowed.length === 0) {
    return (
      state && reject('case-exists', `the case ${detail.caseId} is open already: give each its own`, 'caseId')
    );
  }
  if (!state) return 'hold';
  if (row.allowed.includes(state.status)) return undefined;
  if (isYetToCome(row, state.status)) return 'hold';
  return reject('step-not-allowed', `${type} is not allowed any more: the case is ${state.status}`);
};

const refusedByPoster: Decider<Entry>['refusedByPoster'] = (context) => {
  const { checked, policy } = context;
  const { type, detail } = checked;
  const state = context.history.state;
  const poster = detail.by.unit;
  switch (rowOf(context).who) {
    case 'office':
      return poster === policy.office
        ? undefined
        : reject('not-responsible', `only ${policy.office} may post ${type}`, 'by.unit');
    case 'owed unit or office':
      return poster === policy.office || poster === state?.unit
        ? undefined
        : reject('not-responsible', `${state?.unit} owes this step, not ${poster}`, 'by.unit');
    case 'not the unit':
      return poster === state?.unit
        ? reject('self-visit', 'a return visit is made by another than the responsible unit', 'by.unit')
        : undefined;
    default:
      return undefined;
  }
};

const run = (context: DecisionContext<Entry>): OutcomeOf<Entry> | Rejection => {
  const { history, checked, policy, calendar, now } = context;
  const { detail, occurredAt: at } = checked;
  const type = checked.type as CaseType;
  if (type === 'complaint-filed') return fileComplaint(context, at, detail as Checked<typeof type>['detail']);
  if (type === 'finding-recorded')
    return recordFinding(context, at, detail as Checked<typeof type>['detail']);
  const [state, row] = [context.history.state, rowOf(context)];
  const { last } = history;
  if (!state || !last) throw new Error(`${type} was let through without a case`);
  // The rule of a type takes that type's detail; the catalogue has just parsed it so.
  const rule = rules[type] as (context: Context<StepType>) => OutcomeOf<Entry> | Rejection;
  return rule({
    policy,
    calendar,
    row,
    state,
    at,
    now,
    entries: history.entries,
    seq: last.seq + 1,
    detail: detail as Checked<StepType>['detail'],
  });
};

/** The life of complaints and findings: contract, section 2. */
export const caseDecider: Decider<Entry> = { refusedByStatus, refusedByPoster, run };
