import type { DutyType } from '../../../events/catalog.ts';
import type { Plan } from '../../../events/policy/plan.ts';
import type { Policy } from '../../../events/policy.ts';
import { type Rejection, reject } from '../kernel/rejection.ts';
import type { Checked } from '../ledger/check.ts';
import type { Decider, DecisionContext } from '../ledger/decider.ts';
import { commonLife } from './common-life.ts';
import type { DutyEntry } from './entry.ts';
import { kindGivenTo } from './given-ids.ts';
import type { DutyContext, DutyLifecycle, DutyRow } from './lifecycle.ts';
import { lifecycleOf, openerOf } from './lifecycles.ts';
import { type DutyState, hasEnded } from './state.ts';

/** The lifecycle of a duty: by what stands, else by what the event would open. */
const lifecycleFor = (context: DecisionContext<DutyEntry>): DutyLifecycle | undefined => {
  const state = context.history.state;
  return state ? lifecycleOf(state.kind) : openerOf(context.checked);
};

type AnyRow = DutyRow<DutyType>;

/** A row takes the detail of its own type, which the catalogue has just parsed so. */
const rowIn = (lifecycle: DutyLifecycle, type: string): AnyRow | undefined =>
  ({ ...commonLife, ...lifecycle.life })[type as DutyType] as AnyRow | undefined;

/** Where a status stands in the life of a duty: what is allowed further on may still come. */
const order: Readonly<Record<DutyState['status'], number>> = {
  owed: 0,
  'under-way': 1,
  unexplained: 1,
  reported: 2,
  imposed: 2,
  discharged: 3,
  exempted: 3,
};

/** What this system would open cannot be opened where a duty of another kind has its id. */
const anotherKind = ({ kind }: DutyState, detail: Checked['detail']): Rejection | undefined =>
  'step' in detail && 'kind' in detail && detail.kind !== kind
    ? reject(
        'invalid-detail',
        `${detail.caseId} stands in the ledger as a duty of kind ${kind}: it cannot be opened as ${detail.kind}`,
        'caseId',
      )
    : undefined;

/** Nobody takes the id of a duty that this system is to open: it could not be opened then. */
const ofGivenForm = (
  plan: Plan,
  { kind }: DutyLifecycle,
  { type, detail }: Checked,
): Rejection | undefined => {
  const given = kindGivenTo(plan, detail.caseId);
  return type === 'obligation-opened' || given === undefined || given === kind
    ? undefined
    : reject(
        'invalid-detail',
        `ids of this form are given to duties of kind ${given} by this system itself: choose another for this ${kind}`,
        'caseId',
      );
};

const refusedByStatus: Decider<DutyEntry>['refusedByStatus'] = (context) => {
  const { checked, policy } = context;
  const { type, detail } = checked;
  if (!policy.plan) {
    return reject(
      'step-not-allowed',
      `policy ${policy.id} has no plan, ${type} belongs to one`,
      'DetailType',
    );
  }
  const state = context.history.state;
  const lifecycle = lifecycleFor(context);
  if (!lifecycle) return 'hold';
  const wrong = state ? anotherKind(state, detail) : ofGivenForm(policy.plan, lifecycle, context.checked);
  if (wrong) return wrong;
  const row = rowIn(lifecycle, type);
  if (!row) {
    const message = `${detail.caseId} is a duty of kind ${lifecycle.kind}: ${type} is no step of it`;
    return reject('step-not-allowed', message, 'caseId');
  }
  if (!state) return row.allowed.includes('none') ? undefined : 'hold';
  if (row.allowed.includes(state.status)) return undefined;
  if (row.allowed.every((status) => status === 'none'))
    return reject(
      'case-exists',
      `${detail.caseId} stands in the ledger already: give each its own`,
      'caseId',
    );
  const yetToCome = row.allowed.every((status) => status === 'none' || order[state.status] < order[status]);
  return yetToCome && !hasEnded(state.status)
    ? 'hold'
    : reject('step-not-allowed', `${type} is not allowed any more: the duty is ${state.status}`);
};

/** Who the duty is about: what stands says so, or the event that opens it. */
const unitOf = (context: DecisionContext<DutyEntry>): string | undefined => {
  const { detail } = context.checked;
  return context.history.state?.unit ?? ('unit' in detail ? detail.unit : undefined);
};

const officeAlone = (policy: Policy, type: string, poster: string): Rejection | undefined =>
  poster === policy.office
    ? undefined
    : reject('not-responsible', `only ${policy.office} may post ${type}`, 'by.unit');

const refusedByPoster: Decider<DutyEntry>['refusedByPoster'] = (context) => {
  const { checked, policy } = context;
  const lifecycle = lifecycleFor(context);
  const poster = checked.detail.by.unit;
  const unit = unitOf(context);
  switch (lifecycle && rowIn(lifecycle, checked.type)?.who) {
    case 'office':
      return officeAlone(policy, checked.type, poster);
    case 'unit or office':
      return poster === unit || poster === policy.office
        ? undefined
        : reject('not-responsible', `${unit} owes this, not ${poster}`, 'by.unit');
    case 'not the unit':
      return poster === unit
        ? reject('self-visit', 'a check is made by another than the unit that says it is done', 'by.unit')
        : undefined;
    default:
      return undefined;
  }
};

const run: Decider<DutyEntry>['run'] = (context) => {
  const { checked, policy, calendar, organisation, history } = context;
  const lifecycle = lifecycleFor(context);
  const row = lifecycle && rowIn(lifecycle, checked.type);
  const { plan } = policy;
  if (!lifecycle || !row || !plan) throw new Error(`${checked.type} was let through without its lifecycle`);
  const duty: DutyContext<DutyType> = {
    policy,
    calendar,
    plan,
    organisation,
    kind: lifecycle.kind,
    state: context.history.state,
    detail: checked.detail as DutyContext<DutyType>['detail'],
    at: checked.occurredAt,
    seq: (history.last?.seq ?? 0) + 1,
  };
  return row.rule(duty);
};

/** The life of the plan's duties: each kind's own table, in its lifecycle. */
export const dutyDecider: Decider<DutyEntry> = { refusedByStatus, refusedByPoster, run };
