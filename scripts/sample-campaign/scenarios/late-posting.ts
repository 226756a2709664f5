import { type Chapter, finish } from './scenario.ts';

/** Entries that occurred in a ten-day period already closed when they are posted. */
export const latePosting: Chapter = {
  number: 7,
  title: '跨旬迟报',
  scenarios: [
    {
      title: 'a complaint of 9 July posted on 11 July',
      disposition: 'posted to 2015-07-2, late-posted; closed',
      play: (begin) => {
        const script = begin({ channel: 'radio-hotline' });
        script.filed('07-09 16:00', {}, { posted: '07-11 09:00' });
        script.accepted('07-10 16:30', { posted: '07-11 09:30' });
        finish(script, '07-14 10:00', '07-15 10:00', '07-17 10:00');
      },
    },
    {
      title: 'posted at 00:59:59 and at 01:00:00 after a period’s last day',
      disposition: 'the first counts in 2015-06-3, the second, late-posted, in 2015-07-1; closed',
      play: (begin) => {
        for (const posted of ['07-01 00:59:59', '07-01 01:00:00']) {
          const script = begin();
          script.filed('06-30 09:00');
          script.accepted('06-30 17:20', { posted });
          finish(script, '07-02 10:00', '07-03 10:00', '07-06 10:00');
        }
      },
    },
    {
      title: 'a conclusion posted a fortnight later',
      disposition:
        'of 07-20, posted to 2015-08-1, late-posted; on time, supervision lifted; completion late; closed',
      play: (begin) => {
        const script = begin();
        script.filed('07-15 09:00');
        script.accepted('07-16 10:00');
        script.concluded('07-20 15:00', 'substantiated', { posted: '08-03 09:00' });
        script.completed('08-03 15:00', 'rectified');
        script.visited('08-05 10:00', 'basically-satisfied');
      },
    },
    {
      title: 'over a month’s end and the National Day holiday',
      disposition: 'steps of September posted to 2015-10-1, late-posted; closed',
      play: (begin) => {
        const script = begin({ method: 'style-inspector' });
        script.filed('09-22 10:00');
        script.accepted('09-23 10:00');
        script.concluded('09-29 16:00', 'substantiated', { posted: '10-08 09:00' });
        script.completed('09-30 16:30', 'rectified', { posted: '10-08 09:30' });
        script.visited('10-12 10:00');
      },
    },
    {
      title: 'a clock ahead posts into the period to come',
      disposition:
        'the acceptance of 08-11 00:01 counts in 2015-08-2, and so does the extension of 08-10 after it; closed',
      play: (begin) => {
        const script = begin();
        script.filed('08-10 16:00');
        script.accepted('08-11 00:01', { posted: '08-10 23:58' });
        script.extended('08-10 23:50', '2015-09-01', { posted: '08-11 00:10' });
        finish(script, '08-18 10:00', '08-25 10:00', '08-27 10:00');
      },
    },
    {
      title: 'steps whose `occurredAt` runs backwards',
      disposition:
        'no order is demanded: conclusion of 10-26 09:00 recorded after the acceptance of 10-26 15:00; closed',
      play: (begin) => {
        const script = begin();
        script.filed('10-26 08:40');
        script.accepted('10-26 15:00');
        script.concluded('10-26 09:00', 'substantiated', { posted: '10-26 16:00' });
        script.completed('10-27 10:00');
        script.visited('10-29 10:00');
      },
    },
    {
      title: 'whole months late',
      disposition:
        'a complaint of June posted in December with its steps, to 2015-12-1; all late-posted, on time; closed',
      play: (begin) => {
        const script = begin({ channel: 'opinion-solicitation' });
        script.filed('06-24 10:00', {}, { posted: '12-07 09:00' });
        script.accepted('06-29 10:00', { posted: '12-07 09:10' });
        script.concluded('07-30 10:00', 'partly-substantiated', { posted: '12-07 09:20' });
        script.completed('08-06 10:00', 'explained', { posted: '12-07 09:30' });
        script.visited('08-17 10:00', 'satisfied', { posted: '12-07 09:40' });
      },
    },
    {
      title: 'at the year’s end',
      disposition:
        'an acceptance of 20 December posted on 22 December, to 2015-12-3; reminder lifted; closed',
      play: (begin) => {
        const script = begin({ channel: 'hotline-12345' });
        script.filed('12-18 15:00');
        script.accepted('12-20 10:00', { posted: '12-22 10:00' });
        finish(script, '12-23 10:00', '12-24 10:00', '12-28 10:00');
      },
    },
  ],
};
