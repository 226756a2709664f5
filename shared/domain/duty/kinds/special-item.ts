import type { DetailOf } from '../../../../events/catalog.ts';
import { type Rejection, reject } from '../../kernel/rejection.ts';
import { obligationIdOf } from '../given-ids.ts';
import type { DutyContext, DutyLifecycle, DutyOutcome } from '../lifecycle.ts';
import { openedByPlan } from '../opened.ts';
import { advance, opening, recordOnly, regionOf } from '../outcome.ts';
import { checked, past, saidDone } from '../self-reported-step.ts';

const mostByDefault = 2;

/**
 * An item’s id says which of its unit’s it is, so that no unit can declare one too many: `special-item:UNIT:1`,
 * and so on to the most that the policy allows.
 */
const wrongPlace = ({ detail, plan }: DutyContext<'special-item-declared'>): Rejection | undefined => {
  const most = plan.specialItems?.most ?? mostByDefault;
  const places = Array.from({ length: most }, (_, index) =>
    obligationIdOf('special-item', detail.unit, index + 1),
  );
  if (places.includes(detail.caseId)) return undefined;
  return reject(
    'invalid-detail',
    `a unit declares at most ${most}: must be ${places.join(' or ')}`,
    'caseId',
  );
};

const wrongDetail = (context: DutyContext<'special-item-declared'>): Rejection | undefined => {
  const { detail, plan, organisation, at } = context;
  const areas: readonly DetailOf<'special-item-declared'>['area'][] | undefined = plan.specialItems?.areas;
  if (areas && !areas.includes(detail.area))
    return reject('invalid-detail', `must be one of ${areas.join(', ')}`, 'area');
  if (!organisation.units.has(detail.responsible) && !organisation.divisions.has(detail.responsible)) {
    const message = `${detail.responsible} is neither unit nor division of registry ${organisation.id}`;
    return reject('unknown-unit', message, 'responsible');
  }
  return past(at, 'endsOn', detail.endsOn);
};

const declare = (context: DutyContext<'special-item-declared'>): DutyOutcome | Rejection => {
  const { unit, endsOn } = context.detail;
  const next = { status: 'under-way', step: 'fulfil', by: unit, until: endsOn } as const;
  const wrong = wrongPlace(context) ?? wrongDetail(context);
  if (wrong) return wrong;
  return context.state
    ? advance(context, next)
    : opening(context, { unit, region: regionOf(context, unit) }, next);
};

/**
 * Special rectification 专项整治: each unit declares one or two items, each with one lead leader, one responsible
 * unit, one set of measures, a start and an end (plan, phase 2).
 */
export const specialItem: DutyLifecycle = {
  kind: 'special-item',
  life: {
    'obligation-opened': openedByPlan,
    'special-item-declared': { allowed: ['none', 'owed'], who: 'unit or office', rule: declare },
    'special-item-progressed': {
      allowed: ['under-way'],
      who: 'unit or office',
      rule: (context) => recordOnly(context),
    },
    'special-item-completed': { allowed: ['under-way'], who: 'unit or office', rule: saidDone },
    'return-visit-made': checked,
  },
};
