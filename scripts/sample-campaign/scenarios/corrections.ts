import { type Chapter, handle } from './scenario.ts';

/** Entries that were wrong, and the entries that repair them. */
export const corrections: Chapter = {
  number: 17,
  title: '更正',
  scenarios: [
    {
      title: 'a completion entered a day late, corrected after its period has closed',
      disposition:
        'late in 2015-07-3, which stays; the correction in 2015-08-1 says what it would have been; closed',
      play: (begin) => {
        const script = begin({ region: '420100', area: 'water-and-gas' });
        script.filed('07-14 09:00');
        handle(script, '07-15 09:00', '07-20 10:00', '07-30 09:00', '07-31 10:00');
        script.post(
          'entry-corrected',
          '08-04 10:00',
          {
            // Filed, accepted, concluded, a reminder at midnight, then the completion.
            entry: { seq: 5 },
            wrong: '办结时间误录为7月30日9时，实为7月29日16时30分',
            authority: '省厅履职督查办 鄂建督函〔2015〕12号',
            corrected: { occurredAt: '2015-07-29T16:30:00+08:00' },
          },
          {},
        );
      },
    },
    {
      title: 'a result of a return visit corrected within its period',
      disposition: 'satisfied, rightly basically satisfied; the case takes the same course; closed',
      play: (begin) => {
        const script = begin({ region: '420500', area: 'dust-and-hoarding' });
        script.filed('09-08 09:00');
        handle(script, '09-08 15:00', '09-11 10:00', '09-14 10:00', '09-15 10:00');
        script.post(
          'entry-corrected',
          '09-16 09:00',
          {
            entry: { seq: 5 },
            wrong: '回访结果误录为满意，实为基本满意',
            authority: '省厅履职督查办',
            corrected: { result: 'basically-satisfied' },
          },
          {},
        );
      },
    },
  ],
};
