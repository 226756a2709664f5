import * as z from 'zod';
import { areas, channels, conclusions, methods, severities } from '../codes.ts';
import { batches, chainLinks, dutyKinds, opinionSources, platforms, visitPurposes } from '../plan-codes.ts';
import { date, identifier, text } from '../values.ts';
import { assessment } from './assessment.ts';
import { planLimits } from './plan-limits.ts';

const phase = z.strictObject({
  code: identifier.describe('Code of the phase.'),
  title: text(200).describe('Its name, as documents print it.'),
  from: date.describe('First date.'),
  until: date.describe('Last date.'),
});

/** Kinds of duties that an obligation can lay on everybody: what each is discharged by is its room’s rule. */
export const obligationKinds = [
  'leading-group',
  'submission',
  'field-visit',
  'platform',
  'consultation',
  'special-item',
  'assessment',
  'circular',
] as const satisfies readonly (typeof dutyKinds)[number][];
export type ObligationKind = (typeof obligationKinds)[number];

const obligation = z.strictObject({
  code: identifier.describe('Code: a duty of it has the id `CODE:BODY`.'),
  kind: z.enum(obligationKinds).describe('Kind of duty, which decides what discharges it.'),
  title: text(200).describe('What is owed, as documents print it.'),
  of: z
    .union([
      z.strictObject({ unitKinds: z.array(identifier).min(1).max(100) }).describe('Units of these kinds.'),
      z
        .enum(['office', 'contact-points', 'divisions'])
        .describe('The office; each leader for each region of the contact point; each division.'),
    ])
    .describe('Whom or what it is about: one duty for each.'),
  owedByOffice: z
    .boolean()
    .exactOptional()
    .describe('True where the office owes it about the body; else the body itself owes it.'),
  opensOn: date.describe('Day on which it comes into being.'),
  dueOn: date.describe('Last day of its limit.'),
});

const evidence = z.union([
  z.strictObject({ obligation: identifier }).describe('Duties of an obligation.'),
  z.strictObject({ kind: z.enum(dutyKinds) }).describe('Duties of a kind.'),
  z
    .strictObject({ figure: z.enum(['investigated', 'returnVisited', 'completed']) })
    .describe('A rate of the cases, to date.'),
  z
    .strictObject({
      fact: z.enum(['contact-points', 'inspection-coverage', 'reconciliation', 'results', 'batches']),
    })
    .describe('What the ledger and the registry say together.'),
]);

const article = z.strictObject({
  code: identifier.describe('Number of the article, `1.1`.'),
  phase: identifier.describe('Its phase, a code of `phases`.'),
  title: text(200).describe('What it asks, as documents print it.'),
  evidence: z.array(evidence).min(1).max(20).describe('What in the ledger shows it.'),
});

const fields = z.strictObject({
  phases: z.array(phase).min(1).max(20).describe('Phases of the campaign.'),
  obligations: z.array(obligation).max(200).describe('What is owed by everybody of a kind, by a date.'),
  limits: planLimits,
  contactPoints: z
    .strictObject({
      leastRegions: z.int().min(0).max(100).describe('Fewest regions of a leader.'),
      mostRegions: z.int().min(1).max(100).describe('Most regions of a leader.'),
    })
    .exactOptional()
    .describe('Contact points 联系点: every region has a leader, every leader so many regions.'),
  consultation: z
    .strictObject({
      from: z.array(z.enum(opinionSources)).min(1).max(opinionSources.length).describe('From each of these.'),
    })
    .exactOptional()
    .describe('Whose opinions every consultation has to collect; all when left out.'),
  specialItems: z
    .strictObject({
      most: z.int().min(1).max(20).describe('Most items of a unit.'),
      areas: z.array(z.enum(areas)).min(1).max(areas.length).describe('Areas in which items may lie.'),
    })
    .exactOptional()
    .describe('Special rectification 专项整治; two items in any area when left out.'),
  inspections: z
    .strictObject({
      methods: z
        .array(z.enum(methods))
        .min(1)
        .max(methods.length)
        .describe('Methods by which every region has to be inspected.'),
    })
    .exactOptional()
    .describe('Coverage of the rounds of inspection.'),
  replies: z
    .strictObject({
      channels: z
        .array(z.enum(channels))
        .max(channels.length)
        .describe('Channels whose complaints are answered to whoever assigned them.'),
    })
    .exactOptional()
    .describe('Replies to assignments from above 交办回复; nobody is owed one when left out.'),
  accountability: z
    .strictObject({
      severities: z.array(z.enum(severities)).min(1).max(severities.length).describe('Of such cases.'),
      conclusions: z.array(z.enum(conclusions)).min(1).max(conclusions.length).describe('So concluded.'),
      links: z
        .array(z.enum(chainLinks))
        .min(1)
        .max(chainLinks.length)
        .describe('Links that each owe a decision.'),
    })
    .exactOptional()
    .describe('Chain of accountability 责任倒查; none when left out.'),
  assessment: assessment.exactOptional(),
  promotions: z
    .array(
      z.strictObject({
        code: identifier.describe('Code, as measures name it.'),
        title: text(200).describe('Name 四个促进.'),
        batches: z.array(z.enum(batches)).max(batches.length).describe('Batches that it is reported under.'),
      }),
    )
    .max(20)
    .exactOptional()
    .describe('Under what the final report groups the five batches 五个一批.'),
  articles: z.array(article).max(200).describe('The plan, article by article, for the checklist.'),
});

type Fields = z.infer<typeof fields>;
type Fault = readonly [path: readonly (string | number)[], message: string];

/** Codes that stand twice in a list. */
function* twice(list: string, codes: readonly string[]): Generator<Fault> {
  for (const [index, code] of codes.entries()) {
    if (codes.indexOf(code) < index)
      yield [[list, index, 'code'], `${code} stands twice in ${list}: give each its own`];
  }
}

/** By what code the events of a kind name their obligation, where they do: undefined where any code will do. */
const codesOf: Readonly<Partial<Record<ObligationKind, readonly string[]>>> = {
  'special-item': ['special-item'],
  platform: platforms,
  'field-visit': visitPurposes.map((purpose) => `visit-${purpose}`),
};

/** What is wrong with an obligation by itself, and in its plan. */
function* faultsOf(
  rule: Fields['obligations'][number],
  { assessment }: Fields,
  index: number,
): Generator<Fault> {
  const { code, kind, of, opensOn, dueOn } = rule;
  if (dueOn < opensOn) yield [['obligations', index, 'dueOn'], 'must not be before opensOn'];
  const codes = codesOf[kind];
  if (codes && !codes.includes(code))
    yield [
      ['obligations', index, 'code'],
      `of kind ${kind} must be ${codes.join(' or ')}, as its events name it`,
    ];
  if ((kind === 'field-visit') !== (of === 'contact-points'))
    yield [
      ['obligations', index, 'of'],
      'contact-points and field-visit go with each other, and with nothing else',
    ];
  if (kind === 'assessment' && !assessment)
    yield [['obligations', index, 'kind'], 'wants weights and grades: add plan.assessment, or remove it'];
}

function* faultsIn(plan: Fields): Generator<Fault> {
  const phases = plan.phases.map(({ code }) => code);
  const obligations = plan.obligations.map(({ code }) => code);
  yield* twice('phases', phases);
  yield* twice('obligations', obligations);
  yield* twice(
    'articles',
    plan.articles.map(({ code }) => code),
  );
  for (const [index, { from, until }] of plan.phases.entries()) {
    if (until < from) yield [['phases', index, 'until'], 'must not be before from'];
  }
  for (const [index, rule] of plan.obligations.entries()) yield* faultsOf(rule, plan, index);
  for (const [index, each] of plan.articles.entries()) {
    if (!phases.includes(each.phase))
      yield [['articles', index, 'phase'], `${each.phase} is not in phases: add it or correct it`];
    for (const [at, shown] of each.evidence.entries()) {
      if ('obligation' in shown && !obligations.includes(shown.obligation)) {
        const path = ['articles', index, 'evidence', at, 'obligation'];
        yield [path, `${shown.obligation} is not in obligations: add it or correct it`];
      }
    }
  }
}

/** The plan of a campaign 实施方案: its phases, what everybody owes by when, and how results are judged. */
export const plan = fields
  .superRefine((value, context) => {
    for (const [path, message] of faultsIn(value))
      context.addIssue({ code: 'custom', path: [...path], message });
  })
  .describe('The plan: duties beside complaints and findings; a campaign without one has cases alone.');

export type Plan = z.infer<typeof plan>;
export type ObligationRule = Fields['obligations'][number];
export type Article = Fields['articles'][number];
