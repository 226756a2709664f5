import type { CaseScript } from '../case-script.ts';
import { at } from '../when.ts';
import type { Wording } from '../wording.ts';
import { type Chapter, finish } from './scenario.ts';

const day = 86_400_000;

/** A round from a day on: investigated at once, completed the next day, visited two days later. */
const round = (script: CaseScript, from: string, result: Wording) => {
  const begun = at(`${from} 10:00`);
  script.concluded(begun, 'substantiated');
  script.completed(begun + day, 'rectified');
  script.visited(begun + 3 * day, result);
};

/** Redoing, failed visits and reopening. */
export const rounds: Chapter = {
  number: 11,
  title: '重办、回访未果与重启',
  scenarios: [
    {
      title: 'redone once',
      disposition: 'dissatisfied, then satisfied: closed, `redone` 1',
      play: (begin) => {
        const script = begin();
        script.filed('06-05 09:00');
        script.accepted('06-05 15:00');
        round(script, '06-08', 'dissatisfied');
        round(script, '06-15', 'satisfied');
      },
    },
    {
      title: 'redone as often as the policy has it, and beyond',
      disposition: 'dissatisfied three times: redone twice, the third closes',
      play: (begin) => {
        for (const about of [{ region: '420900' }, { method: 'collective-review' }] as const) {
          const script = begin(about);
          script.filed('07-03 09:00');
          script.accepted('07-03 15:00');
          round(script, '07-06', 'dissatisfied');
          round(script, '07-13', 'dissatisfied');
          round(script, '07-20', 'dissatisfied');
        }
      },
    },
    {
      title: 'three failed visits in a row',
      disposition: 'unreachable, refused, unreachable: closed by the third, one return visit discharged',
      play: (begin) => {
        const script = begin();
        script.filed('08-07 09:00');
        script.accepted('08-07 15:00');
        round(script, '08-10', 'unreachable');
        script.visited('08-17 10:00', 'refused');
        script.visited('08-20 10:00', 'unreachable');
      },
    },
    {
      title: 'refused three times',
      disposition: 'closed by the third',
      play: (begin) => {
        const script = begin({ channel: 'provincial-assignment' });
        script.filed('08-21 09:00');
        script.accepted('08-21 15:00');
        round(script, '08-24', 'refused');
        script.visited('08-31 10:00', 'refused');
        script.visited('09-01 10:00', 'refused');
      },
    },
    {
      title: 'two failed visits, then an answer',
      disposition: 'unreachable twice, basically satisfied: closed',
      play: (begin) => {
        const script = begin();
        script.filed('09-11 09:00');
        script.accepted('09-11 15:00');
        round(script, '09-14', 'unreachable');
        script.visited('09-18 10:00', 'unreachable');
        script.visited('09-21 10:00', 'basically-satisfied');
      },
    },
    {
      title: 'two failed visits, redone, failed visits again',
      disposition:
        'the count begins anew with each completion: closed by the third of the second round, `redone` 1',
      play: (begin) => {
        const script = begin();
        script.filed('10-09 09:00');
        script.accepted('10-09 15:00');
        round(script, '10-12', 'unreachable');
        script.visited('10-16 10:00', 'refused');
        script.visited('10-16 15:00', 'dissatisfied');
        round(script, '10-19', 'unreachable');
        script.visited('10-26 10:00', 'unreachable');
        script.visited('10-28 10:00', 'refused');
      },
    },
    {
      title: 'reopened after closing',
      disposition: 'closed, reopened, closed again; `reopened` 1',
      play: (begin) => {
        const script = begin({ area: 'water-and-gas', region: '420100' });
        script.filed('07-10 09:00');
        script.accepted('07-10 15:00');
        round(script, '07-13', 'satisfied');
        script.reopened('08-03 09:00');
        finish(script, '08-05 10:00', '08-06 10:00', '08-10 10:00');
        script.reopened('09-21 09:00');
        finish(script, '09-23 10:00', '09-24 10:00', '09-29 10:00');
      },
    },
    {
      title: 'redoings count over a reopening',
      disposition: 'redone twice, closed, reopened; dissatisfied once more closes at once',
      play: (begin) => {
        const script = begin({ area: 'zipper-roads' });
        script.filed('06-12 09:00');
        script.accepted('06-12 15:00');
        round(script, '06-15', 'dissatisfied');
        round(script, '06-23', 'dissatisfied');
        round(script, '06-29', 'satisfied');
        script.reopened('07-24 09:00');
        round(script, '07-27', 'dissatisfied');
      },
    },
    {
      title: 'reopened and left',
      disposition: 'open, owes investigate; reminder to accountability, counted from the reopening',
      play: (begin) => {
        const script = begin({ region: '421000', area: 'urban-enforcement' });
        script.filed('10-16 09:00');
        script.accepted('10-16 15:00');
        round(script, '10-19', 'satisfied');
        script.reopened('10-30 09:00');
      },
    },
  ],
};
