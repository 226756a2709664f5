import { type Chapter, type finish, handle } from './scenario.ts';

/** Returns and re-assignments: cases that change their unit. */
export const moves: Chapter = {
  number: 13,
  title: '退回与重新交办',
  scenarios: [
    {
      title: 'returned and assigned to another unit',
      disposition: '`movedOut` of the first, `movedIn` of the second; closed',
      play: (begin) => {
        const script = begin({ region: '420600', area: 'zipper-roads' });
        script.filed('06-17 09:00');
        script.returned('06-17 15:00');
        script.assigned('06-18 10:00', '420600-construction');
        handle(script, '06-18 16:00', '06-23 10:00', '06-24 10:00', '06-26 10:00');
      },
    },
    {
      title: 'returned twice, then back to the first unit',
      disposition: 'three units in turn; closed',
      play: (begin) => {
        const script = begin({ region: '420100', area: 'water-and-gas' });
        script.filed('07-28 09:00');
        script.returned('07-28 14:30');
        script.assigned('07-29 09:00', '420100-construction');
        script.returned('07-29 16:00');
        script.assigned('07-30 09:00', '420100-water');
        handle(script, '07-30 15:00', '08-03 10:00', '08-04 10:00', '08-06 10:00');
      },
    },
    {
      title: 'returned for the unit by the office, and left unassigned for days',
      disposition: 'assignment late after a reminder; closed',
      play: (begin) => {
        const script = begin({ channel: 'tv-inquiry' });
        script.filed('08-31 09:00');
        script.returned('09-01 10:00', { by: '420000-supervision-office' });
        script.assigned('09-06 10:00');
        handle(script, '09-06 15:00', '09-09 10:00', '09-10 10:00', '09-14 10:00');
      },
    },
    {
      title: 'assigned to another unit after acceptance, across a close',
      disposition: 'moved in 2015-09-3; the new unit’s acceptance sets the limits anew; closed',
      play: (begin) => {
        const script = begin({ region: '420500', area: 'quality-and-safety' });
        script.filed('09-17 09:00');
        script.accepted('09-17 16:00');
        script.assigned('09-22 10:00', '420500-housing');
        handle(script, '09-22 16:00', '09-25 10:00', '09-28 10:00', '09-30 10:00');
      },
    },
    {
      title: 'assigned to the unit that has it already',
      disposition: 'nothing moves, acceptance is owed anew, also after acceptance; closed',
      play: (begin) => {
        const script = begin({ region: '421300', area: 'administrative-approval' });
        script.filed('10-19 09:00');
        script.assigned('10-19 10:00');
        script.accepted('10-19 16:00');
        script.assigned('10-21 10:00');
        handle(script, '10-21 16:00', '10-26 10:00', '10-27 10:00', '10-29 10:00');
      },
    },
    {
      title: 'assigned to another unit before the first accepted',
      disposition: 'the first unit’s acceptance then is `not-responsible`; closed by the second',
      play: (begin) => {
        const script = begin({ region: '421100', area: 'dust-and-hoarding' });
        script.filed('11-05 09:00');
        script.assigned('11-05 10:00', '421100-urban-management');
        script.accepted('11-05 11:00', {
          by: '421100-construction',
          disposition: 'rejected:not-responsible',
        });
        handle(script, '11-05 15:00', '11-09 10:00', '11-10 10:00', '11-12 10:00');
      },
    },
    {
      title: 'a finding returned, and not accepted by anyone after',
      disposition: 'open at the end, owes accept by the second unit; escalated',
      play: (begin) => {
        const script = begin({
          method: 'accountability-review',
          region: '421000',
          area: 'quality-and-safety',
        });
        script.filed('11-17 10:00');
        script.returned('11-18 10:00');
        script.assigned('11-19 10:00', '421000-urban-management');
      },
    },
    {
      title: 'a redone case goes to another unit',
      disposition: 'assigned after the dissatisfied visit; closed by the second unit',
      play: (begin) => {
        const script = begin({ region: '420700', area: 'urban-enforcement' });
        script.filed('11-23 09:00');
        script.accepted('11-23 15:00');
        finishDissatisfied(script);
        script.assigned('12-01 10:00', '420700-landscape');
        handle(script, '12-01 16:00', '12-03 10:00', '12-04 10:00', '12-08 10:00');
      },
    },
  ],
};

const finishDissatisfied = (script: Parameters<typeof finish>[0]) => {
  script.concluded('11-25 10:00');
  script.completed('11-26 10:00');
  script.visited('11-30 10:00', 'dissatisfied');
};
