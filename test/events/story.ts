import { replay } from '../../cli/campaign/replay.ts';
import { exampleOf } from '../../scripts/contracts/catalog.ts';
import { closeOf } from '../../shared/domain/kernel/period.ts';
import type { CaseRecord } from '../../shared/ports/ledger.ts';
import { reportBasis } from '../dsl/rulebook.ts';
import { directWiring } from '../simulation/direct-wiring.ts';

interface Posting {
  readonly source: string;
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
  /** Posted at this instant; 130 seconds after it happened where none is given. */
  readonly at?: string;
}

const example = (type: string) => exampleOf('inbound', type) as Readonly<Record<string, unknown>>;
const posted = (source: string, type: string): Posting => ({ source, type, detail: example(type) });

/** The inbound examples, each from the source that would post it, and what else must happen around them. */
const postings: readonly Posting[] = [
  posted('hotline.12319.wuhan', 'complaint-filed'),
  // The hotline had no answer and posts again.
  { ...posted('hotline.12319.wuhan', 'complaint-filed'), at: '2015-07-02T09:20:00+08:00' },
  posted('unit.420100-water', 'case-returned'),
  posted('supervision.province', 'case-assigned'),
  // The unit misspells its own code, and posts the event again when it is told.
  {
    ...posted('unit.420100-housing', 'case-accepted'),
    detail: { ...example('case-accepted'), by: { unit: '420100-housnig' } },
    at: '2015-07-03T16:06:00+08:00',
  },
  posted('unit.420100-housing', 'case-accepted'),
  posted('supervision.province', 'case-merged'),
  posted('inspection.province', 'finding-recorded'),
  posted('unit.420100-planning', 'case-declined'),
  posted('supervision.province', 'extension-granted'),
  posted('hotline.12319.wuhan', 'case-withdrawn'),
  // Accepted in time, but the news of it comes after the reminder.
  {
    source: 'unit.420100-construction',
    type: 'case-accepted',
    detail: {
      eventId: 'construction-0001',
      caseId: example('finding-recorded').caseId,
      occurredAt: '2015-07-08T16:20:00+08:00',
      by: { unit: '420100-construction' },
    },
    at: '2015-07-09T09:10:00+08:00',
  },
  posted('unit.420100-housing', 'investigation-concluded'),
  posted('unit.420100-housing', 'case-completed'),
  posted('hotline.12319.wuhan', 'return-visit-made'),
  posted('supervision.province', 'case-reopened'),
];

const timeOf = ({ at, detail }: Posting): number =>
  at === undefined ? Date.parse(String(detail.occurredAt)) + 130_000 : Date.parse(at);

async function* entries() {
  for (const posting of postings) {
    const { source, type, detail } = posting;
    yield {
      source,
      type,
      detail: JSON.stringify(detail),
      time: timeOf(posting),
      caseId: String(detail.caseId),
    };
  }
}

/** Posts the examples to the system, and tells what it kept and what it told. */
export const tellStory = async () => {
  const { wiring, ledger, sent } = directWiring(reportBasis);
  const span = { reportsFrom: closeOf('2015-07-1'), end: closeOf('2015-08-1') };
  await replay(wiring, entries(), span, () => {});
  const cases: CaseRecord[] = [];
  for await (const record of ledger.everything()) cases.push(record);
  return {
    entries: cases.flatMap((record) => record.entries.map(({ entry }) => entry)),
    facts: cases.flatMap(({ facts }) => facts),
    told: sent,
  };
};
