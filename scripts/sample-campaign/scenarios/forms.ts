import { instantOf } from '../../../shared/domain/kernel/day.ts';
import type { Line } from '../posting.ts';
import { type Chapter, finish, handle } from './scenario.ts';

/** The same contract in other clothes, and lines that cannot be read. */
export const forms: Chapter = {
  number: 16,
  title: '报送格式',
  scenarios: [
    {
      title: 'entries without `Time`',
      disposition: 'taken as posted at their `occurredAt`; closed',
      play: (begin) => {
        const script = begin();
        script.filed('06-30 09:00', {}, { timeless: true });
        script.accepted('06-30 15:00', { timeless: true });
        script.concluded('07-02 10:00', 'substantiated', { timeless: true });
        script.completed('07-03 10:00', 'resolved', { timeless: true });
        script.visited('07-07 10:00', 'satisfied', { timeless: true });
      },
    },
    {
      title: 'instants with other offsets, without seconds, with fractions',
      disposition: 'the same instants: closed, on time',
      play: (begin) => {
        const script = begin({ channel: 'hotline-12345' });
        script.filed(
          '07-09 00:30',
          {},
          { occurredAt: '2015-07-08T16:30:00Z', timeText: '2015-07-08T16:36:00Z' },
        );
        script.accepted('07-10 23:30', {
          occurredAt: '2015-07-10T23:30+08:00',
          timeText: '2015-07-10T15:36:00.000Z',
        });
        script.concluded('07-14 10:00', 'unsubstantiated', { occurredAt: '2015-07-14T11:00:00+09:00' });
        script.completed('07-15 10:00', 'explained', { occurredAt: '2015-07-15T10:00:00.250+08:00' });
        script.visited('07-17 10:00', 'basically-satisfied', { occurredAt: '2015-07-17T02:00:00+00:00' });
      },
    },
    {
      title: '`Detail` as an object and as a JSON string',
      disposition: 'both read alike; closed',
      play: (begin) => {
        const script = begin();
        script.filed('08-13 09:00', {}, { asText: true });
        script.accepted('08-13 15:00', { asText: false });
        script.concluded('08-17 10:00', 'substantiated', { asText: true });
        script.completed('08-18 10:00', 'penalised', { asText: false });
        script.visited('08-20 10:00', 'satisfied', { asText: true });
      },
    },
    {
      title: 'further top-level keys',
      disposition: 'ignored; closed',
      play: (begin) => {
        const script = begin();
        const extra = {
          EventBusName: 'supervision',
          Resources: [],
          TraceHeader: 'Root=1-55a4f1c0-000000000000000000000001',
        };
        script.filed('11-24 09:00', {}, { extra });
        handle(script, '11-24 15:00', '11-26 10:00', '11-27 10:00', '12-01 10:00');
      },
    },
    {
      title: 'officers by their post',
      disposition: 'kept beside the unit; closed',
      play: (begin) => {
        const script = begin();
        script.filed('12-08 09:00', {}, { officer: '热线值班员' });
        script.accepted('12-08 15:00', { officer: '办公室负责人' });
        finish(script, '12-10 10:00', '12-11 10:00', '12-15 10:00');
      },
    },
  ],
};

const malformedAt = (instant: string, text: string): Line => ({
  text,
  time: instantOf(instant),
  disposition: 'parked',
});

/** Three lines that cannot be read: parked, and the run goes on. */
export const malformed: readonly Line[] = [
  malformedAt(
    '2015-07-08T10:00:00+08:00',
    '{"Source":"hotline.12319.wuhan","DetailType":"complaint-filed","Time":"2015-07-08T10:00:00+08:00","Detail":{"eventId":"e1","caseId":"HB-2015-9017',
  ),
  malformedAt(
    '2015-09-10T10:00:00+08:00',
    '{"DetailType":"case-accepted","Time":"2015-09-10T10:00:00+08:00","Detail":{"eventId":"e2","caseId":"HB-2015-901702","occurredAt":"2015-09-10T09:58:00+08:00","by":{"unit":"420100-water"}}}',
  ),
  malformedAt(
    '2015-11-12T10:00:00+08:00',
    '{"Source":"unit.420100-water","DetailType":"case-accepted","Time":"昨天上午","Detail":{"eventId":"e2","caseId":"HB-2015-901703","occurredAt":"2015-11-12T09:58:00+08:00","by":{"unit":"420100-water"}}}',
  ),
];
