import { replay } from '../../cli/campaign/replay.ts';
import { ownSource } from '../../events/codes.ts';
import { plan } from '../../events/plan/catalog.ts';
import { registry as registrySchema } from '../../events/registry.ts';
import { exampleOf } from '../../scripts/contracts/catalog.ts';
import { rulebookOf } from '../../shared/application/rulebook.ts';
import { minute } from '../../shared/domain/kernel/day.ts';
import { closeOf } from '../../shared/domain/kernel/period.ts';
import type { CaseRecord } from '../../shared/ports/ledger.ts';
import { reportBasis } from '../dsl/rulebook.ts';
import { directWiring } from '../simulation/direct-wiring.ts';

interface Posting {
  readonly source: string;
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

const office = '420000-supervision-office';
/** What this system posts itself comes of its own accord. */
const own = new Set(['obligation-opened', 'reconciliation-made']);

const sourceFor = (type: string): string =>
  type === 'source-manifest-posted' ? 'hotline.12319.wuhan' : 'supervision.province';

const examples: readonly Posting[] = [
  ...(['complaint-filed', 'finding-recorded'] as const).map((type) => ({
    source: 'hotline.12319.wuhan',
    type,
    detail: exampleOf('inbound', type) as Posting['detail'],
  })),
  ...Object.keys(plan)
    .filter((type) => !own.has(type))
    .map((type) => ({
      source: sourceFor(type),
      type,
      detail: exampleOf('plan', type) as Posting['detail'],
    })),
];

const step = (
  type: string,
  caseId: string,
  occurredAt: string,
  unit: string,
  fields: Readonly<Record<string, unknown>> = {},
): Posting => ({
  source: 'supervision.province',
  type,
  detail: { eventId: type, caseId, occurredAt: `${occurredAt}+08:00`, by: { unit }, ...fields },
});

const about = { area: 'zipper-roads', region: '420100', summary: '道路反复开挖' };

/** The cases from which the replies and chains of the examples follow. */
const cases: readonly Posting[] = [
  step('complaint-filed', 'WH-2015-000077', '2015-07-03T09:00:00', office, {
    ...about,
    channel: 'discipline-office',
    responsibleUnit: '420100-construction',
  }),
  step('finding-recorded', 'WH-2015-000088', '2015-07-01T09:00:00', office, {
    ...about,
    method: 'covert-inspection',
    inspectedUnit: '420100-construction',
    severity: 'grave',
  }),
  step('case-accepted', 'WH-2015-000088', '2015-07-01T15:00:00', '420100-construction'),
  step('investigation-concluded', 'WH-2015-000088', '2015-07-06T15:00:00', '420100-construction', {
    conclusion: 'substantiated',
    summary: '属实',
  }),
];

/** Wuhan alone, with the leaders of whom the examples speak: a plan laid on all would take long to tell. */
const registry = (() => {
  const { registry: whole } = reportBasis;
  return registrySchema.parse({
    ...whole,
    units: whole.units.filter(({ region }) => region === '420100' || region === '420000'),
    leaders: whole.leaders.filter(
      ({ code }) => code === 'leader-1' || code === 'leader-3' || code === 'leader-9',
    ),
  });
})();

const timeOf = ({ detail }: Posting) => Date.parse(String(detail.occurredAt)) + 2 * minute;

async function* entries() {
  const postings = [...examples, ...cases].sort((a, b) => timeOf(a) - timeOf(b));
  for (const posting of postings) {
    const { source, type, detail } = posting;
    const caseId = String(detail.caseId);
    yield { source, type, detail: JSON.stringify(detail), time: timeOf(posting), caseId };
  }
}

/** Posts the plan’s examples to the system, and tells what it kept and what it told. */
export const tellPlanStory = async () => {
  const { rulebook } = reportBasis;
  const basis = {
    ...reportBasis,
    registry,
    rulebook: rulebookOf(rulebook.policy, registry, rulebook.calendar, rulebook.sha256),
  };
  const { wiring, ledger, sent } = directWiring(basis, { withPlan: true });
  await replay(wiring, entries(), { reportsFrom: closeOf('2015-12-3'), end: closeOf('2015-12-3') }, () => {});
  const records: CaseRecord[] = [];
  for await (const record of ledger.everything()) records.push(record);
  return {
    entries: records.flatMap((record) => record.entries.map(({ entry }) => entry)),
    facts: records.flatMap((record) => record.facts),
    told: sent.filter(({ type }) => !own.has(type)),
    posted: sent.filter(({ type }) => own.has(type)),
    source: ownSource,
  };
};
