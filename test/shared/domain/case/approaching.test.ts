import { describe, test } from 'vitest';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';
import { lives } from '../../../dsl/lives.ts';

/** `deadline-approaching` goes out at 24:00 of the working day before the last day of the limit. */
describe('one working day before a due instant, its owner is told', () => {
  test('at the beginning of the last day', () => {
    given(...lives.accepted).stands({ due: '2015-07-10 00:00', approaching: '2015-07-09 00:00' });
  });

  test('at the end of Friday when the last day is a Monday', () => {
    given(events.findingRecorded({ at: '2015-07-02 09:12' })).stands({
      due: '2015-07-07 00:00',
      approaching: '2015-07-04 00:00',
    });
  });

  test('at the end of 30 September when the last day is 8 October', () => {
    given(events.complaintFiled({ at: '2015-09-17 10:00', channel: 'letter-visit' })).stands({
      due: '2015-10-09 00:00',
      approaching: '2015-10-01 00:00',
    });
  });

  test('of an extended limit again', () => {
    given(...lives.accepted)
      .when(events.extensionGranted({ until: '2015-07-31' }))
      .thenRecorded({ due: '2015-08-01 00:00', approaching: '2015-07-31 00:00' });
  });

  test('but not of a limit of one working day', () => {
    given(...lives.assigned).stands({ due: '2015-07-04 00:00', approaching: undefined });
    given(events.complaintFiled({ at: '2015-07-03 09:12' })).stands({
      due: '2015-07-07 00:00',
      approaching: undefined,
    });
  });

  test('nor of a named date that leaves no more than one, or none', () => {
    const accepted = events.caseAccepted({ at: '2015-07-02 15:00' });
    for (const completeBy of ['2015-07-01', '2015-07-02', '2015-07-03']) {
      given(events.complaintFiled({ at: '2015-07-02 09:12', completeBy }), accepted).stands({
        approaching: undefined,
      });
    }
  });

  test('nor once the deadline has passed', () => {
    given(...lives.accepted, events.deadlinePassed()).stands({ approaching: undefined });
  });
});
