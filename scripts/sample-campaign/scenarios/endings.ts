import { type Chapter, handle } from './scenario.ts';

/** Cases merged and withdrawn, from every status that is not ended. */
export const endings: Chapter = {
  number: 14,
  title: '并案与撤回',
  scenarios: [
    {
      title: 'three complaints of one matter',
      disposition: 'the second and third merged into the first, which is closed',
      play: (begin) => {
        const about = { region: '420100', area: 'water-and-gas', variant: 0 } as const;
        const first = begin(about);
        first.filed('07-21 08:40');
        const second = begin({ ...about, channel: 'hotline-12345' });
        second.filed('07-21 10:20', { responsibleUnit: undefined });
        second.merged('07-21 15:00', first.profile.caseId);
        const third = begin({ ...about, channel: 'radio-hotline' });
        third.filed('07-21 12:10');
        third.accepted('07-21 16:00');
        third.merged('07-22 09:00', first.profile.caseId);
        handle(first, '07-21 15:30', '07-23 10:00', '07-24 10:00', '07-27 10:00');
      },
    },
    {
      title: 'merged into a case that nobody knows',
      disposition: 'merged all the same; `audit` lists it',
      play: (begin) => {
        const script = begin();
        script.filed('09-23 09:00');
        script.merged('09-24 10:00', 'WH-2015-999999');
      },
    },
    {
      title: 'findings merged when investigated and when completed',
      disposition: 'merged; the steps owed count in neither `due` nor `done`',
      play: (begin) => {
        const first = begin({ method: 'open-inspection' });
        first.filed('10-13 10:00');
        first.accepted('10-14 10:00');
        first.concluded('10-20 10:00');
        const second = begin({ method: 'third-party' });
        second.filed('10-13 11:00');
        second.accepted('10-14 11:00');
        second.concluded('10-20 11:00');
        second.completed('10-22 11:00', 'rectified');
        first.merged('10-26 10:00', second.profile.caseId);
        second.merged('10-26 11:00', 'HB-2015-900114');
      },
    },
    {
      title: 'withdrawn from every status',
      disposition: 'withdrawn: unassigned, assigned, accepted, investigated, completed',
      play: (begin) => {
        for (let steps = 0; steps < 5; steps += 1) {
          const script = begin({ channel: steps % 2 === 0 ? 'hotline-12345' : 'consultation-platform' });
          script.filed('11-09 09:00', steps === 0 ? { responsibleUnit: undefined } : {});
          if (steps > 1) script.accepted('11-09 15:00');
          if (steps > 2) script.concluded('11-11 10:00');
          if (steps > 3) script.completed('11-12 10:00');
          script.withdrawn(`11-13 ${10 + steps}:00`);
        }
      },
    },
    {
      title: 'withdrawn while overdue',
      disposition: 'withdrawn at level supervision; not late, it counts in neither',
      play: (begin) => {
        const script = begin({ region: '420900', area: 'real-estate-market' });
        script.filed('11-16 09:00');
        script.withdrawn('11-24 10:00');
      },
    },
    {
      title: 'returned to the office, then merged',
      disposition: 'merged under `unassigned`',
      play: (begin) => {
        const script = begin({ channel: 'opinion-solicitation' });
        script.filed('12-02 09:00');
        script.returned('12-03 10:00');
        script.merged('12-04 10:00', 'HB-2015-901401');
      },
    },
  ],
};
