import type { DutyStep } from '../../../events/plan-codes.ts';
import type { ObligationKind, ObligationRule } from '../../../events/policy/plan.ts';
import type { Policy } from '../../../events/policy.ts';
import type { Registry } from '../../../events/registry.ts';
import { obligationIdOf } from '../duty/given-ids.ts';
import { dayOfDate, startOf } from '../kernel/day.ts';
import type { Obligation } from './obligation.ts';

/** The step by which each kind begins. */
const firstSteps: Readonly<Record<ObligationKind, DutyStep>> = {
  'leading-group': 'form',
  submission: 'submit',
  'field-visit': 'visit',
  platform: 'open',
  consultation: 'consult',
  'special-item': 'declare',
  assessment: 'score',
  circular: 'circulate',
};

/** Whom or what an obligation is about. */
interface Body {
  /** Its place in the id of the duty. */
  readonly id: string;
  readonly code: string;
  readonly region: string;
  readonly about?: string;
}

const bodiesOf = ({ of }: ObligationRule, { office }: Policy, registry: Registry): readonly Body[] => {
  const officeRegion = registry.units.find(({ code }) => code === office)?.region ?? '';
  if (typeof of === 'object') {
    return registry.units
      .filter(({ kind }) => of.unitKinds.includes(kind))
      .map(({ code, region }) => ({ id: code, code, region }));
  }
  switch (of) {
    case 'office':
      return [{ id: office, code: office, region: officeRegion }];
    case 'divisions':
      return registry.divisions.map(({ code }) => ({ id: code, code, region: officeRegion }));
    case 'contact-points':
      return registry.leaders.flatMap(({ code, regions }) =>
        regions.map((region) => ({ id: `${code}:${region}`, code, region })),
      );
  }
};

/** What every body that an obligation is about owes, or is owed by the office. */
const dutiesOf = (rule: ObligationRule, policy: Policy, registry: Registry): readonly Obligation[] =>
  bodiesOf(rule, policy, registry).map(({ id, code, region }) => ({
    // A unit’s first item of special rectification is owed; a second is its own choice.
    caseId: obligationIdOf(rule.code, id, rule.kind === 'special-item' ? 1 : undefined),
    kind: rule.kind,
    rule: rule.code,
    step: firstSteps[rule.kind],
    owedBy: rule.owedByOffice ? policy.office : code,
    unit: code,
    region,
    dueOn: rule.dueOn,
    from: startOf(dayOfDate(rule.opensOn)),
  }));

/** Every duty that the plan lays on the bodies of a registry, in the policy’s order; none without a plan. */
export const obligationsOf = (policy: Policy, registry: Registry): readonly Obligation[] =>
  (policy.plan?.obligations ?? []).flatMap((rule) => dutiesOf(rule, policy, registry));
