import { type CaseType, isCaseType } from '../../../events/catalog.ts';
import { reject } from '../kernel/rejection.ts';
import type { Checked } from '../ledger/check.ts';
import type { Decider, Hearing } from '../ledger/decider.ts';
import type { Context, Outcome } from './decide/context.ts';
import { fileComplaint, recordFinding } from './decide/open-case.ts';
import { rules, type StepType } from './decide/rules.ts';
import type { Entry } from './entry.ts';
import { isYetToCome, lifecycle, type Row } from './lifecycle.ts';
import type { CaseState } from './state.ts';

/** The case as it stands; what stands under this id is one, or nothing does. */
const stateOf = ({ history }: Hearing) => history.state as CaseState | undefined;

/** The row of the life of a case; undefined for what only a duty of the plan knows. */
const rowOf = ({ checked }: Hearing): Row | undefined =>
  isCaseType(checked.type) ? lifecycle[checked.type] : undefined;

const refusedByStatus: Decider['refusedByStatus'] = (hearing) => {
  const { type, detail } = hearing.checked;
  const [state, row] = [stateOf(hearing), rowOf(hearing)];
  if (!row) {
    return reject(
      'step-not-allowed',
      `${detail.caseId} is a case, ${type} is for duties of the plan`,
      'caseId',
    );
  }
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

const refusedByPoster: Decider['refusedByPoster'] = (hearing) => {
  const { checked, policy } = hearing;
  const { type, detail } = checked;
  const state = stateOf(hearing);
  const poster = detail.by.unit;
  switch (rowOf(hearing)?.who) {
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

const run = (hearing: Hearing): Outcome | ReturnType<typeof reject> => {
  const { history, checked, policy, now } = hearing;
  const { detail, occurredAt: at } = checked;
  const type = checked.type as CaseType;
  if (type === 'complaint-filed') return fileComplaint(policy, at, detail as Checked<typeof type>['detail']);
  if (type === 'finding-recorded') return recordFinding(policy, at, detail as Checked<typeof type>['detail']);
  const [state, row] = [stateOf(hearing), rowOf(hearing)];
  const { last } = history;
  if (!state || !last || !row) throw new Error(`${type} was let through without a case`);
  // The rule of a type takes that type's detail; the catalogue has just parsed it so.
  const rule = rules[type] as (context: Context<StepType>) => Outcome | ReturnType<typeof reject>;
  return rule({
    policy,
    row,
    state,
    at,
    now,
    entries: history.entries as readonly Entry[],
    seq: last.seq + 1,
    detail: detail as Checked<StepType>['detail'],
  });
};

/** The life of complaints and findings: contract, section 2. */
export const caseDecider: Decider = { refusedByStatus, refusedByPoster, run };
