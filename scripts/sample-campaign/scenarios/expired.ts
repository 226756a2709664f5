import { type Chapter, finish } from './scenario.ts';

const expired = 'rejected:prerequisite-never-arrived';

/** Held events whose 240 hours run out, or have not run out at the end. */
export const expiredHeld: Chapter = {
  number: 6,
  title: '暂存逾期与期末仍暂存',
  scenarios: [
    {
      title: 'a completion waits in vain for its conclusion',
      disposition:
        '`prerequisite-never-arrived` on 08-13 10:00; posted again after the conclusion: recorded, on time; conclusion and visit late; closed',
      play: (begin) => {
        const script = begin();
        script.filed('07-29 09:00');
        script.accepted('07-30 10:00');
        const completed = script.completed('08-03 09:50', 'resolved', {
          posted: '08-03 10:00',
          disposition: expired,
        });
        script.concluded('08-14 10:00');
        script.again(completed, '08-14 11:00', { disposition: 'recorded' });
        script.visited('08-17 10:00');
      },
    },
    {
      title: 'steps for cases that never come',
      disposition: 'both `prerequisite-never-arrived` after 240 hours; no case',
      play: (begin) => {
        begin().accepted('06-16 10:00', { disposition: expired });
        begin({ method: 'third-party' }).visited('10-19 10:00', 'satisfied', { disposition: expired });
      },
    },
    {
      title: 'freed one second before 240 hours',
      disposition: 'recorded; closed',
      play: (begin) => {
        const script = begin();
        script.accepted('08-17 08:58', { posted: '08-17 09:00:00' });
        script.filed('08-17 08:30', {}, { posted: '08-27 08:59:59' });
        finish(script, '08-20 10:00', '08-28 10:00', '08-31 10:00');
      },
    },
    {
      title: 'the filing comes exactly 240 hours after the held acceptance',
      disposition:
        '`prerequisite-never-arrived` first; the acceptance posted again is recorded, on time; conclusion late; closed',
      play: (begin) => {
        const script = begin();
        const accepted = script.accepted('08-17 08:58', { posted: '08-17 09:00:00', disposition: expired });
        script.filed('08-17 08:30', {}, { posted: '08-27 09:00:00' });
        script.again(accepted, '08-27 10:00', { disposition: 'recorded' });
        finish(script, '08-28 10:00', '08-28 16:00', '09-01 10:00');
      },
    },
    {
      title: 'still held at the end',
      disposition:
        'held: an acceptance without a case, a visit before the completion, a reopening before the closing',
      play: (begin) => {
        begin().accepted('12-28 10:00', { disposition: 'held' });
        const visited = begin();
        visited.filed('12-24 09:00');
        visited.accepted('12-24 15:00');
        visited.visited('12-29 10:00', 'satisfied', { disposition: 'held' });
        const reopened = begin({ channel: 'tv-inquiry' });
        reopened.filed('12-21 09:00');
        reopened.accepted('12-21 15:00');
        reopened.concluded('12-23 15:00');
        reopened.completed('12-25 15:00', 'rectified');
        reopened.reopened('12-30 09:30', { disposition: 'held' });
      },
    },
  ],
};
