import { describe, test } from 'vitest';
import { statuses } from '../../../../events/codes.ts';
import type { Account } from '../../../dsl/account.ts';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';
import { lives } from '../../../dsl/lives.ts';
import { construction, housing, office } from '../../../dsl/rulebook.ts';
import type { Told } from '../../../dsl/telling.ts';

/** What becomes of an event: recorded, held as yet to come, not allowed any more, or the case exists. */
const dispositions = {
  R: 'is recorded',
  h: 'waits',
  x: 'is not allowed',
  E: 'finds the case there',
} as const;
const columns = ['no such case', ...statuses] as const;

interface Row {
  readonly name: string;
  readonly event: Told;
  /** A disposition for each column, in their order. */
  readonly dispositions: string;
  /** The case after it, where that does not depend on the status before. */
  readonly after?: Partial<Account>;
}

const owes = (owed: Account['owes'], owedBy: string) => ({ owes: owed, owedBy });
const ended = { owes: undefined, owedBy: undefined, due: undefined, limits: {} } as const;

/** The table of section 2. Columns: none, unassigned … closed in their order, declined, withdrawn, merged. */
const table: readonly Row[] = [
  {
    name: 'complaint-filed',
    event: events.complaintFiled({ eventId: 'new' }),
    dispositions: 'R EEEEEE EEE',
    after: { status: 'assigned', unit: construction, ...owes('accept', construction) },
  },
  {
    name: 'complaint-filed without a unit',
    event: events.complaintWithoutUnit({ eventId: 'new' }),
    dispositions: 'R EEEEEE EEE',
    after: { status: 'unassigned', unit: undefined, ...owes('assign', office) },
  },
  {
    name: 'finding-recorded',
    event: events.findingRecorded({ eventId: 'new' }),
    dispositions: 'R EEEEEE EEE',
    after: { status: 'assigned', unit: construction, ...owes('accept', construction) },
  },
  {
    name: 'case-assigned',
    event: events.caseAssigned({ unit: housing }),
    dispositions: 'h RRRxxx xxx',
    after: { status: 'assigned', unit: housing, ...owes('accept', housing) },
  },
  {
    name: 'case-returned',
    event: events.caseReturned(),
    dispositions: 'h hRxxxx xxx',
    after: { status: 'unassigned', unit: undefined, ...owes('assign', office) },
  },
  {
    name: 'case-accepted',
    event: events.caseAccepted(),
    dispositions: 'h hRxxxx xxx',
    after: { status: 'accepted', ...owes('investigate', construction) },
  },
  {
    name: 'case-declined',
    event: events.caseDeclined(),
    dispositions: 'h hRxxxx xxx',
    after: { status: 'declined', ...ended },
  },
  {
    name: 'investigation-concluded',
    event: events.investigationConcluded(),
    dispositions: 'h hhRxxx xxx',
    after: { status: 'investigated', ...owes('complete', construction) },
  },
  {
    name: 'extension-granted',
    event: events.extensionGranted({ until: '2015-07-31' }),
    dispositions: 'h hhRRxx xxx',
    after: { extended: true, owedBy: construction, due: '2015-08-01 00:00' },
  },
  {
    name: 'case-completed',
    event: events.caseCompleted(),
    dispositions: 'h hhhRxx xxx',
    after: { status: 'completed', ...owes('return-visit', office) },
  },
  {
    name: 'return-visit-made, satisfied',
    event: events.returnVisitMade({ result: 'satisfied' }),
    dispositions: 'h hhhhRx xxx',
    after: { status: 'closed', ...ended },
  },
  {
    name: 'return-visit-made, basically satisfied',
    event: events.returnVisitMade({ result: 'basically-satisfied' }),
    dispositions: 'h hhhhRx xxx',
    after: { status: 'closed', ...ended },
  },
  {
    name: 'return-visit-made, dissatisfied',
    event: events.returnVisitMade({ result: 'dissatisfied' }),
    dispositions: 'h hhhhRx xxx',
    after: { status: 'accepted', redone: 1, ...owes('investigate', construction) },
  },
  {
    name: 'return-visit-made, unreachable',
    event: events.returnVisitMade({ result: 'unreachable' }),
    dispositions: 'h hhhhRx xxx',
    after: { status: 'completed', failedVisits: 1, ...owes('return-visit', office) },
  },
  {
    name: 'return-visit-made, refused',
    event: events.returnVisitMade({ result: 'refused' }),
    dispositions: 'h hhhhRx xxx',
    after: { status: 'completed', failedVisits: 1, ...owes('return-visit', office) },
  },
  {
    name: 'entry-corrected',
    event: events.entryCorrected({
      entry: { seq: 1 },
      corrected: { occurredAt: '2015-07-02T08:30:00+08:00' },
    }),
    dispositions: 'h RRRRRR RRR',
  },
  {
    name: 'case-withdrawn',
    event: events.caseWithdrawn(),
    dispositions: 'h RRRRRx xxx',
    after: { status: 'withdrawn', ...ended },
  },
  {
    name: 'case-merged',
    event: events.caseMerged(),
    dispositions: 'h RRRRRx xxx',
    after: { status: 'merged', ...ended },
  },
  {
    name: 'case-reopened',
    event: events.caseReopened(),
    dispositions: 'h hhhhhR xxx',
    after: { status: 'accepted', unit: construction, ...owes('investigate', construction) },
  },
];

describe.each(table)('$name', ({ event, dispositions: marks, after = {} }) => {
  const cells = columns.map((status, index) => {
    const mark = marks.replaceAll(' ', '')[index] as keyof typeof dispositions;
    return [dispositions[mark], status, mark] as const;
  });

  test.each(cells)('%s when the case is: %s', (_, status, mark) => {
    const story = status === 'no such case' ? given() : given(...lives[status]);
    const outcome = story.when(event);
    if (mark === 'R') outcome.thenRecorded(after);
    else if (mark === 'h') outcome.thenHeld();
    else outcome.thenRejected(mark === 'E' ? 'case-exists' : 'step-not-allowed');
  });
});

describe('an event that leaves the status as it is', () => {
  const standing = [
    ['unassigned', { ...owes('assign', office), due: '2015-07-04 00:00' }],
    ['assigned', { ...owes('accept', construction), due: '2015-07-04 00:00' }],
    ['accepted', { ...owes('investigate', construction), due: '2015-07-10 00:00' }],
    ['investigated', { ...owes('complete', construction), due: '2015-07-17 00:00' }],
    ['completed', { ...owes('return-visit', office), due: '2015-07-10 00:00' }],
  ] as const;

  test.each(standing)(
    'a deadline passed while %s raises a level; step, owner and due instant stay',
    (status, owed) => {
      given(...lives[status])
        .when(events.deadlinePassed())
        .thenRecorded({ status, ...owed, raised: 'reminder', level: 'reminder' });
    },
  );

  test('an extension keeps the step owed and its owner', () => {
    const extension = events.extensionGranted({ until: '2015-07-31' });
    given(...lives.accepted)
      .when(extension)
      .thenRecorded({ status: 'accepted', ...owes('investigate', construction) });
    given(...lives.investigated)
      .when(extension)
      .thenRecorded({ status: 'investigated', ...owes('complete', construction) });
  });
});
