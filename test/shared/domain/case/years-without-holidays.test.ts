import { describe, expect, test } from 'vitest';
import { calendarOf } from '../../../../shared/domain/kernel/calendar.ts';
import * as events from '../../../dsl/events.ts';
import { given, givenUnder } from '../../../dsl/given.ts';
import { plantedYear } from '../../../dsl/holidays.ts';
import { rulebook } from '../../../dsl/rulebook.ts';

const filed = events.complaintFiled({ at: '2026-12-28 09:00' });
const accepted = events.caseAccepted({ at: '2026-12-29 09:00' });

const flags = (story: ReturnType<typeof given>) =>
  story.entries().map(({ yearsWithoutHolidays }) => yearsWithoutHolidays);

describe('a limit that reaches into a year whose holidays are not known', () => {
  test('leaves out weekends alone, and its entry says so', () => {
    const story = given(filed, accepted);
    story.stands({ limits: { investigate: '2027-01-06 00:00', complete: '2027-01-13 00:00' } });
    expect(flags(story).at(-1)).toStrictEqual([2027]);
  });

  test('leaves out the holidays once they are known, and nothing is said', () => {
    const rules = { ...rulebook, calendar: calendarOf([plantedYear(2027)]) };
    const story = givenUnder(rules)(filed, accepted);
    story.stands({ limits: { investigate: '2027-01-08 00:00', complete: '2027-01-15 00:00' } });
    expect(flags(story).at(-1)).toBeUndefined();
  });

  test('is said of the level that comes next as well, where only that reaches there', () => {
    // Completion is due on Friday 25 December; the third level follows eight working days later.
    const raised = given(
      events.complaintFiled({ at: '2026-12-10 09:00' }),
      events.caseAccepted({ at: '2026-12-11 09:00' }),
      events.investigationConcluded({ at: '2026-12-14 09:00' }),
      events.deadlinePassed(),
      events.deadlinePassed(),
    );
    raised.stands({ owes: 'complete', due: '2026-12-26 00:00', level: 'supervision' });
    expect(flags(raised)).toStrictEqual([undefined, undefined, undefined, undefined, [2027]]);
  });

  test('is said of a date that people named there, since what is announced before it is counted', () => {
    const named = given(
      events.complaintFiled({ at: '2026-12-01 09:00', completeBy: '2027-03-01' }),
      events.caseAccepted({ at: '2026-12-01 15:00' }),
      events.investigationConcluded({ at: '2026-12-02 09:00' }),
    );
    expect(flags(named)).toStrictEqual([undefined, undefined, [2027]]);
  });

  test('is a matter of its own entry: none of the campaign’s says anything', () => {
    expect(flags(given(events.complaintFiled(), events.caseAccepted()))).toStrictEqual([
      undefined,
      undefined,
    ]);
    expect(Object.keys(given(events.complaintFiled()).entries()[0] ?? {})).not.toContain(
      'yearsWithoutHolidays',
    );
  });
});
