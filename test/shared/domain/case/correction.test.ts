import { describe, expect, test } from 'vitest';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';
import { lives } from '../../../dsl/lives.ts';
import { construction, office } from '../../../dsl/rulebook.ts';
import type { Told } from '../../../dsl/telling.ts';

/** Filed, accepted 07-02, concluded, completed on 07-17 after its limit of 07-16, visited. */
const late = [
  events.complaintFiled({ at: '2015-07-02 09:00' }),
  events.caseAccepted({ at: '2015-07-02 10:00' }),
  events.investigationConcluded({ at: '2015-07-09 10:00' }),
  events.caseCompleted({ at: '2015-07-17 09:00' }),
  events.returnVisitMade({ at: '2015-07-20 10:00', result: 'satisfied' }),
];
const correction = (corrected: object, seq = 4, at = '2015-08-03 09:00') =>
  events.entryCorrected({ at, entry: { seq }, corrected });
const effectOf = (...told: readonly Told[]) =>
  given(...told)
    .entries()
    .at(-1)?.effects.corrects;

describe('a correcting entry', () => {
  test('repairs when a step was done, and says what the figures of its period would have been', () => {
    expect(effectOf(...late, correction({ occurredAt: '2015-07-16T17:00:00+08:00' }))).toStrictEqual({
      seq: 4,
      postedTo: '2015-07-2',
      figures: [
        { path: 'completed.late', change: -1 },
        { path: 'completed.onTime', change: 1 },
      ],
    });
  });

  test('says nothing of figures where the judgement stays', () => {
    expect(effectOf(...late, correction({ occurredAt: '2015-07-17T08:00:00+08:00' }))?.figures).toStrictEqual(
      [],
    );
  });

  test('builds on the corrections before it', () => {
    const once = correction({ occurredAt: '2015-07-16T17:00:00+08:00' });
    const back = correction({ occurredAt: '2015-07-17T09:00:00+08:00' }, 4, '2015-08-04 09:00');
    expect(effectOf(...late, once, back)?.figures).toStrictEqual([
      { path: 'completed.onTime', change: -1 },
      { path: 'completed.late', change: 1 },
    ]);
  });

  test('repairs a result of the same course', () => {
    expect(effectOf(...late, correction({ result: 'basically-satisfied' }, 5))?.figures).toStrictEqual([
      { path: 'satisfaction.satisfied', change: -1 },
      { path: 'satisfaction.basicallySatisfied', change: 1 },
    ]);
  });

  test('leaves the case as it stood: status, owed step, due instant and level', () => {
    const before = given(...lives.accepted, events.deadlinePassed())
      .entries()
      .at(-1)?.after;
    const after = given(
      ...lives.accepted,
      events.deadlinePassed(),
      correction({ occurredAt: '2015-07-02T08:00:00+08:00' }, 1),
    )
      .entries()
      .at(-1)?.after;
    expect(after).toStrictEqual(before);
  });

  test('is posted by the office alone', () => {
    given(...late)
      .when(events.entryCorrected({ by: construction, entry: { seq: 4 }, corrected: { summary: '已修复' } }))
      .thenRejected('not-responsible');
    given(...late)
      .when(events.entryCorrected({ by: office, entry: { seq: 4 }, corrected: { summary: '已修复' } }))
      .thenRecorded({ status: 'closed' });
  });

  test.each([
    ['an entry that there is not', correction({ occurredAt: '2015-07-16T17:00:00+08:00' }, 9)],
    [
      'an entry by another hash',
      events.entryCorrected({ entry: { seq: 4, hash: '0'.repeat(64) }, corrected: { outcome: 'explained' } }),
    ],
    ['a field that the entry did not have', correction({ result: 'satisfied' }, 4)],
    ['a result that would lead the case another way', correction({ result: 'dissatisfied' }, 5)],
    ['a time after the correction itself', correction({ occurredAt: '2015-08-03T09:01:00+08:00' })],
    ['nothing', correction({})],
  ])('of %s is refused', (_, event) => {
    given(...late)
      .when(event)
      .thenRejected('invalid-detail');
  });
});
