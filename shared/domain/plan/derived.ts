import type { ChainLink } from '../../../events/plan-codes.ts';
import type { Policy } from '../../../events/policy.ts';
import type { Registry } from '../../../events/registry.ts';
import type { Entry } from '../case/entry.ts';
import type { AnyEntry } from '../decision/subjects.ts';
import { isCaseEntry } from '../decision/subjects.ts';
import { accountabilityIdOf, replyIdOf } from '../duty/given-ids.ts';
import { lastDayOf } from '../duty/outcome.ts';
import { dateOf, dayOf } from '../kernel/day.ts';
import type { Rules } from '../kernel/rules.ts';
import type { Obligation } from './obligation.ts';

/** True where whoever assigned the case from above is owed a reply. */
const owesReply = ({ seq, after }: Entry, { plan }: Policy): boolean =>
  seq === 1 && after.channel !== undefined && plan?.replies?.channels.includes(after.channel) === true;

/** True where the chain of responsibility is traced: a grave case that was found to be so. */
const owesAccountability = ({ type, detail, after }: Entry, { plan }: Policy): boolean => {
  const rule = plan?.accountability;
  if (!rule || type !== 'investigation-concluded' || !rule.severities.includes(after.severity)) return false;
  const conclusions: readonly unknown[] = rule.conclusions;
  return conclusions.includes(detail.conclusion);
};

/** Who stands at a link of the chain, by the registry; undefined where it names nobody. */
const bodyAt = (link: ChainLink, { after }: Entry, registry: Registry): string | undefined => {
  const division = registry.divisions.find(({ areas }) => areas.includes(after.area))?.code;
  switch (link) {
    case 'responsible-person':
      return after.unit;
    case 'division':
      return division;
    case 'leader-in-charge':
      return registry.leaders.find(({ divisions }) => division !== undefined && divisions.includes(division))
        ?.code;
    case 'contact-point-leader':
      return registry.leaders.find(({ regions }) => regions.includes(after.region))?.code;
  }
};

const repliesOf = (entry: Entry, { policy, calendar }: Rules): readonly Obligation[] => {
  if (!policy.plan || !owesReply(entry, policy)) return [];
  const { after, caseId, occurredAt } = entry;
  // The reply tells what became of the case: its limit counts from the case’s own.
  const base = dayOf(after.limits.complete ?? occurredAt) - 1;
  return [
    {
      caseId: replyIdOf(caseId),
      kind: 'reply',
      rule: 'reply',
      step: 'reply',
      owedBy: policy.office,
      unit: policy.office,
      region: after.region,
      dueOn: dateOf(lastDayOf(calendar, policy.plan.limits, 'reply', base)),
      about: caseId,
      from: occurredAt,
    },
  ];
};

const chainOf = (entry: Entry, { policy, calendar }: Rules, registry: Registry): readonly Obligation[] => {
  const { plan, office } = policy;
  if (!plan?.accountability || !owesAccountability(entry, policy)) return [];
  const { after, caseId, occurredAt } = entry;
  const dueOn = dateOf(lastDayOf(calendar, plan.limits, 'decide', dayOf(occurredAt)));
  return plan.accountability.links.flatMap((link): Obligation[] => {
    const unit = bodyAt(link, entry, registry);
    if (unit === undefined) return [];
    return [
      {
        caseId: accountabilityIdOf(caseId, link),
        kind: 'accountability',
        rule: link,
        step: 'decide',
        owedBy: office,
        unit,
        region: after.region,
        dueOn,
        about: caseId,
        from: occurredAt,
      },
    ];
  });
};

/** The duties that follow from an entry of a case: a reply to whoever assigned it, the links of its chain. */
export const dutiesFrom = (entry: AnyEntry, rules: Rules, registry: Registry): readonly Obligation[] =>
  isCaseEntry(entry) ? [...repliesOf(entry, rules), ...chainOf(entry, rules, registry)] : [];
