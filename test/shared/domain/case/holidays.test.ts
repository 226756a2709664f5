import { describe, test } from 'vitest';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';

const filed = events.complaintFiled;

/** One working day after a filing, by the State Council's arrangements for 2015. */
describe('one working day', () => {
  test.each([
    ['over a weekend', '2015-07-03', '2015-07-07'],
    ['filed on a Saturday', '2015-07-04', '2015-07-07'],
    ['over the Dragon Boat holiday, 20–22 June', '2015-06-19', '2015-06-24'],
    ['filed within the Dragon Boat holiday', '2015-06-21', '2015-06-24'],
    ['over 3–5 September, to the Sunday that is worked instead', '2015-09-02', '2015-09-07'],
    ['filed within 3–5 September', '2015-09-04', '2015-09-07'],
    ['filed on Sunday 6 September, a working day', '2015-09-06', '2015-09-08'],
    ['over Mid-Autumn, 26–27 September', '2015-09-25', '2015-09-29'],
    ['over the National Day holiday, 1–7 October', '2015-09-30', '2015-10-09'],
    ['to Saturday 10 October, which is worked', '2015-10-09', '2015-10-11'],
    ['filed on Saturday 10 October', '2015-10-10', '2015-10-13'],
    ['over the New Year of 2016', '2015-12-31', '2016-01-05'],
  ])('%s: filed %s, accepted before %s', (_, day, due) => {
    given(filed({ at: `${day} 10:00` })).stands({ owes: 'accept', due: `${due} 00:00` });
  });
});

test('five working days over the National Day holiday count the Saturday that is worked', () => {
  given(filed({ at: '2015-09-30 09:00' }), events.caseAccepted({ at: '2015-09-30 10:00' })).stands({
    owes: 'investigate',
    due: '2015-10-14 00:00',
  });
});

/** Fifteen calendar days of a petition's acceptance. */
describe('a limit in calendar days', () => {
  test.each([
    ['ends on a working day', '2015-07-02', '2015-07-18'],
    ['ends on a Saturday: on the Monday after', '2015-07-03', '2015-07-21'],
    ['ends within 3–5 September: on Sunday the 6th, which is worked', '2015-08-20', '2015-09-07'],
    ['ends within the National Day holiday: on 8 October', '2015-09-17', '2015-10-09'],
    ['ends on Saturday 10 October, which is worked: on that day', '2015-09-25', '2015-10-11'],
    ['counts the days off in between', '2015-09-24', '2015-10-10'],
  ])('%s: filed %s, accepted before %s', (_, day, due) => {
    given(filed({ at: `${day} 10:00`, channel: 'online-petition' })).stands({ due: `${due} 00:00` });
  });
});
