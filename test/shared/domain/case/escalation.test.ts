import { describe, expect, test } from 'vitest';
import { type Level, ownSource } from '../../../../events/codes.ts';
import { identityOf } from '../../../../shared/domain/ledger/history.ts';
import { escalationEventId } from '../../../../shared/domain/ledger/raise-level.ts';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';
import { lives } from '../../../dsl/lives.ts';
import { construction, housing } from '../../../dsl/rulebook.ts';
import { claimed } from '../../../dsl/telling.ts';

/** Filed on Thursday 2 July, acceptance due on Friday the 3rd: D of the ladders below. */
const filed = (severity: 'ordinary' | 'serious' | 'grave', at = '2015-07-02 09:12') =>
  events.complaintFiled({ severity, at });
const passed = events.deadlinePassed;

type Rungs = readonly (readonly [Level, string])[];
const ordinary: Rungs = [
  ['reminder', '2015-07-04 00:00'],
  ['supervision', '2015-07-09 00:00'],
  ['circular', '2015-07-16 00:00'],
  ['interview', '2015-07-23 00:00'],
  ['accountability', '2015-08-06 00:00'],
];
const grave: Rungs = [
  ['supervision', '2015-07-04 00:00'],
  ['circular', '2015-07-11 00:00'],
  ['interview', '2015-07-18 00:00'],
  ['accountability', '2015-08-01 00:00'],
];

describe.each([
  ['ordinary', ordinary],
  ['serious', ordinary],
  ['grave', grave],
] as const)('the levels of a step owed in a case that is %s', (severity, rungs) => {
  test.each(rungs.map(([level, at], index) => [level, at, index] as const))(
    '%s at %s',
    (level, at, index) => {
      const story = [filed(severity), ...rungs.slice(0, index).map(() => passed())];
      given(...story).stands({ next: `${level} at ${at}` });
      given(...story)
        .when(passed({ level, at, posted: at }))
        .thenRecorded({ raised: level, level, highest: level, owes: 'accept', due: '2015-07-04 00:00' });
    },
  );

  test('end with the last', () => {
    const story = [filed(severity), ...rungs.map(() => passed())];
    given(...story).stands({ level: 'accountability', next: undefined });
    given(...story)
      .when(passed({ level: 'accountability', at: '2015-12-01 00:00' }))
      .thenOvertaken();
  });
});

describe('the working days of a ladder', () => {
  test('leave out the National Day holiday, and count the Saturday that is worked', () => {
    given(filed('ordinary', '2015-09-29 09:12')).stands({ due: '2015-10-01 00:00' });
    given(filed('ordinary', '2015-09-29 09:12'), passed()).stands({
      next: 'supervision at 2015-10-11 00:00',
    });
  });

  test('are counted from the named date, though that is a day off', () => {
    const named = [
      events.complaintFiled({ at: '2015-07-02 09:00', completeBy: '2015-07-12' }),
      events.caseAccepted({ at: '2015-07-02 10:00' }),
      events.investigationConcluded({ at: '2015-07-02 11:00' }),
    ];
    given(...named).stands({ next: 'reminder at 2015-07-13 00:00' });
    given(...named, passed()).stands({ next: 'supervision at 2015-07-16 00:00' });
  });
});

describe('levels start again whenever a due instant is set', () => {
  const twice = [filed('ordinary'), passed(), passed()];

  test.each([
    [
      'by the step that follows',
      events.caseAccepted({ at: '2015-07-09 10:00' }),
      'reminder at 2015-07-17 00:00',
    ],
    [
      'by a new assignment',
      events.caseAssigned({ unit: housing, at: '2015-07-09 10:00' }),
      'reminder at 2015-07-11 00:00',
    ],
    ['by a return', events.caseReturned({ at: '2015-07-09 10:00' }), 'reminder at 2015-07-11 00:00'],
  ])('%s; the case keeps its highest', (_, event, next) => {
    given(...twice)
      .when(event)
      .thenRecorded({ level: undefined, highest: 'supervision', next });
  });

  test('by an extension', () => {
    given(...lives.accepted, passed(), passed())
      .when(events.extensionGranted({ until: '2015-07-31', at: '2015-07-20 10:00' }))
      .thenRecorded({ level: undefined, highest: 'supervision', next: 'reminder at 2015-08-01 00:00' });
  });

  test('by an attempt at a return visit that fails', () => {
    given(...lives.completed, passed())
      .when(events.returnVisitMade({ result: 'unreachable', at: '2015-07-13 10:00' }))
      .thenRecorded({ level: undefined, highest: 'reminder', next: 'reminder at 2015-07-21 00:00' });
  });

  test('and a lower level later does not lower the highest', () => {
    given(...twice, events.caseAccepted({ at: '2015-07-09 10:00' }))
      .when(passed())
      .thenRecorded({ raised: 'reminder', level: 'reminder', highest: 'supervision' });
  });

  test('also where the new due instant is the old one', () => {
    const sameDay = { at: '2015-07-02 10:00' };
    given(
      filed('ordinary'),
      passed(),
      events.caseAssigned({ unit: construction, ...sameDay, posted: '2015-07-06 10:00' }),
    ).stands({ due: '2015-07-04 00:00', level: undefined, next: 'reminder at 2015-07-04 00:00' });
  });
});

/** The first level of the acceptance due on 3 July. */
const own = {
  dueAt: '2015-07-04T00:00:00.000+08:00',
  step: 'accept',
  level: 'reminder',
  at: '2015-07-04 00:00',
} as const;

describe('a deadline passed that the case has overtaken changes nothing', () => {
  test('after the step was taken', () => {
    given(filed('ordinary'), events.caseAccepted({ at: '2015-07-03 10:00' }))
      .when(passed(own))
      .thenOvertaken();
  });

  test('after another due instant was set', () => {
    given(filed('ordinary'), events.caseAssigned({ at: '2015-07-03 10:00' }))
      .when(passed(own))
      .thenOvertaken();
  });

  test.each(['closed', 'declined', 'withdrawn', 'merged'] as const)('after the case was %s', (status) => {
    given(...lives[status])
      .when(passed(own))
      .thenOvertaken();
  });

  test('when its level is not the next', () => {
    given(filed('ordinary'))
      .when(passed({ level: 'supervision', at: '2015-07-04 00:00' }))
      .thenOvertaken();
  });

  test('when it names another step than the case owes', () => {
    given(filed('ordinary'))
      .when(passed({ step: 'investigate' }))
      .thenOvertaken();
  });

  test('when it names another due instant than the case has', () => {
    given(filed('ordinary'))
      .when(passed({ dueAt: '2015-07-05T00:00:00+08:00' }))
      .thenOvertaken();
  });

  test('when it does not fall due at that instant', () => {
    given(filed('ordinary'))
      .when(passed({ at: '2015-07-04 00:05' }))
      .thenOvertaken();
  });
});

describe('a deadline passed from somebody who merely uses the name of this system', () => {
  const inTheName = claimed(passed({ eventId: 'by-hand-1' }));

  test('raises no level, even if it is the one that falls due', () => {
    given(filed('ordinary')).when(inTheName).thenRejected('source-not-allowed', 'Source');
  });

  test('is told so whatever the case owes, and whether anybody knows it', () => {
    given(filed('ordinary'), events.caseAccepted({ at: '2015-07-03 10:00' }))
      .when(claimed(passed(own)))
      .thenRejected('source-not-allowed', 'Source');
    given(...lives.closed)
      .when(claimed(passed(own)))
      .thenRejected('source-not-allowed', 'Source');
    given().when(inTheName).thenRejected('source-not-allowed', 'Source');
  });

  test.each([
    ['an event of a case', events.caseAccepted({ source: ownSource, at: '2015-07-03 10:00' })],
    ['a complaint', events.complaintFiled({ source: ownSource, caseId: 'WH-2' })],
  ])('under that name is refused, be it %s', (_, event) => {
    given(filed('ordinary')).when(event).thenRejected('source-not-allowed', 'Source');
  });

  test('cannot keep a level from being raised by taking its identity first', () => {
    const eventId = escalationEventId({ since: 2 }, 'reminder');
    const accepted = events.caseAccepted({ eventId, at: '2015-07-03 10:00' });
    given(filed('ordinary'), accepted).when(passed()).thenRecorded({ raised: 'reminder', own: true });
    const taken = { source: ownSource, eventId };
    expect(identityOf({ ...taken, own: true })).not.toBe(identityOf(taken));
  });
});

test('a level that this system itself raised is marked as its own', () => {
  given(filed('ordinary')).when(passed()).thenRecorded({ raised: 'reminder', own: true });
});

test('a deadline passed that is raised twice is raised once', () => {
  given(filed('ordinary'), passed())
    .when(passed({ level: 'reminder', at: '2015-07-04 00:00' }))
    .thenDuplicate();
});
