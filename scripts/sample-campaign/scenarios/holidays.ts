import type { Begin, Chapter } from './scenario.ts';
import { finish, handle } from './scenario.ts';

const accept = (
  begin: Begin,
  filed: string,
  accepted: string,
  rest: readonly [string, string, string],
  about = {},
) => {
  const script = begin(about);
  script.filed(filed);
  script.accepted(accepted);
  finish(script, ...rest);
};

/** The holidays and make-up days of 2015 from June on. */
export const holidays: Chapter = {
  number: 4,
  title: '2015年节假日与调休',
  scenarios: [
    {
      title: 'Dragon Boat Festival, 20–22 June off: filed 06-19',
      disposition: 'acceptance due 24:00 of 06-23; accepted 06-23, on time',
      play: (begin) =>
        accept(begin, '06-19 15:00', '06-23 16:00', ['06-25 10:00', '06-26 10:00', '06-29 10:00']),
    },
    {
      title: '3–5 September off, 6 September (Sunday) worked: filed 09-02',
      disposition: 'acceptance due 24:00 of 09-06: the first on time on 09-06, the second late on 09-07',
      play: (begin) => {
        accept(begin, '09-02 16:30', '09-06 10:00', ['09-08 10:00', '09-09 10:00', '09-11 10:00']);
        accept(begin, '09-02 16:40', '09-07 08:40', ['09-08 11:00', '09-09 11:00', '09-11 11:00']);
      },
    },
    {
      title: 'filed on 3, 4 and 5 September, days off',
      disposition: 'acceptance due 24:00 of 09-06, on time',
      play: (begin) => {
        accept(begin, '09-03 10:00', '09-06 09:00', ['09-08 15:00', '09-09 15:00', '09-11 15:00']);
        accept(begin, '09-04 20:15', '09-06 09:20', ['09-08 15:20', '09-09 15:20', '09-11 15:20']);
        accept(begin, '09-05 08:05', '09-06 16:20', ['09-08 16:20', '09-09 16:20', '09-11 16:20']);
      },
    },
    {
      title: 'a finding whose 30 calendar days end on 4 September, a day off',
      disposition: 'complete limit 24:00 of 09-06: the first on time on 09-06, the second late on 09-07',
      play: (begin) => {
        for (const completed of ['09-06 17:00', '09-07 09:00']) {
          const script = begin({ method: 'open-inspection' });
          script.filed('08-04 10:00');
          script.accepted('08-05 10:00');
          script.concluded('08-18 10:00');
          script.completed(completed, 'rectified');
          script.visited('09-10 10:00');
        }
      },
    },
    {
      title: 'Mid-Autumn Festival, 26–27 September: filed 09-25',
      disposition: 'acceptance due 24:00 of 09-28, on time',
      play: (begin) =>
        accept(begin, '09-25 16:00', '09-28 16:00', ['09-29 10:00', '09-30 10:00', '10-08 10:00']),
    },
    {
      title: 'National Day, 1–7 October off: filed 09-30',
      disposition: 'acceptance due 24:00 of 10-08, on time; nobody is escalated during the holiday',
      play: (begin) =>
        accept(begin, '09-30 17:00', '10-08 15:00', ['10-10 10:00', '10-12 10:00', '10-14 10:00']),
    },
    {
      title: 'filed on 1 and 5 October',
      disposition: 'acceptance due 24:00 of 10-08: on time, and late on 10-09',
      play: (begin) => {
        accept(begin, '10-01 09:30', '10-08 09:30', ['10-09 10:00', '10-10 11:00', '10-13 10:00']);
        accept(begin, '10-05 21:10', '10-09 08:45', ['10-10 14:00', '10-12 11:00', '10-14 11:00']);
      },
    },
    {
      title: '10 October (Saturday) worked: filed 10-09',
      disposition: 'acceptance due 24:00 of 10-10: on time on 10-10, late on 10-12',
      play: (begin) => {
        accept(begin, '10-09 10:00', '10-10 11:00', ['10-12 10:00', '10-13 10:00', '10-15 10:00']);
        accept(begin, '10-09 11:00', '10-12 09:00', ['10-13 11:00', '10-14 11:00', '10-16 11:00']);
      },
    },
    {
      title: 'a petition whose 15th calendar day is 3 October',
      disposition: 'acceptance due 24:00 of 10-08: on time on 10-08, late on 10-09',
      play: (begin) => {
        for (const accepted of ['10-08 16:00', '10-09 08:31']) {
          const script = begin({ channel: 'online-petition' });
          script.filed('09-18 10:00');
          handle(script, accepted, '10-28 10:00', '11-05 10:00', '11-12 10:00');
        }
      },
    },
    {
      title: 'limits of ten working days over the National Day holiday',
      disposition: 'accepted 09-29: complete due 24:00 of 10-19; completed 10-19, on time',
      play: (begin) => {
        const script = begin();
        script.filed('09-28 10:00');
        handle(script, '09-29 10:00', '10-12 17:00', '10-19 17:00', '10-21 10:00');
      },
    },
  ],
};
