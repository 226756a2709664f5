import { type Chapter, finish, handle } from './scenario.ts';

const water = { region: '420100', area: 'water-and-gas' } as const;

/** Cases that nobody handles, and cases taken up after each level. */
export const escalation: Chapter = {
  number: 2,
  title: '逐级催办、督办、通报、约谈、追责',
  scenarios: [
    {
      title: 'the unit never accepts',
      disposition:
        'open, owes accept; reminder 06-05, supervision 06-10, circular 06-17, interview 06-25, accountability 07-09, each at 00:00',
      play: (begin) => begin({ region: '420800', area: 'urban-enforcement' }).filed('06-03 09:10'),
    },
    {
      title: 'the office never assigns',
      disposition: 'open, `unassigned`, owes assign by the office; all five levels',
      play: (begin) =>
        begin({ channel: 'online-petition' }).filed('06-10 10:30', { responsibleUnit: undefined }),
    },
    {
      title: 'a grave complaint that nobody accepts',
      disposition:
        'open; no reminder: supervision 07-08, circular 07-15, interview 07-22, accountability 08-05',
      play: (begin) => begin({ ...water, severity: 'grave' }).filed('07-06 11:00'),
    },
    {
      title: 'a grave finding accepted and left',
      disposition: 'open, owes investigate; supervision to accountability',
      play: (begin) => {
        const script = begin({
          method: 'covert-inspection',
          region: '421100',
          area: 'dust-and-hoarding',
          severity: 'grave',
        });
        script.filed('07-07 15:30');
        script.accepted('07-08 09:40');
      },
    },
    {
      title: 'a petition accepted and left; one never accepted',
      disposition: 'open; escalated from the 45th (15th) calendar day to accountability',
      play: (begin) => {
        const accepted = begin({ channel: 'letter-visit', region: '420900', area: 'affordable-housing' });
        accepted.filed('07-02 09:30');
        accepted.accepted('07-08 10:00');
        begin({ channel: 'consultation-platform', region: '420900', area: 'real-estate-market' }).filed(
          '08-11 10:10',
        );
      },
    },
    {
      title: 'investigated and never completed; completed and never visited',
      disposition: 'open, owing complete (the unit) and return-visit (the office); accountability',
      play: (begin) => {
        for (const last of ['investigated', 'completed']) {
          const script = begin({ region: '421000', area: 'zipper-roads' });
          script.filed('08-17 10:20');
          script.accepted('08-18 09:15');
          script.concluded('08-21 16:00');
          if (last === 'completed') script.completed('08-25 11:00', 'rectified');
        }
      },
    },
    {
      title: 'accepted after each level, then handled',
      disposition:
        'closed; highest level reminder, supervision, circular, interview, accountability; acceptance late',
      play: (begin) => {
        const accepted = ['08-05 10:00', '08-10 10:00', '08-17 10:00', '08-24 10:00', '09-08 10:00'];
        const rest = [
          ['08-07 15:00', '08-10 16:00', '08-12 10:00'],
          ['08-12 15:00', '08-14 16:00', '08-18 10:00'],
          ['08-19 15:00', '08-21 16:00', '08-24 10:00'],
          ['08-26 15:00', '08-28 16:00', '08-31 10:00'],
          ['09-10 15:00', '09-11 16:00', '09-14 10:00'],
        ] as const;
        rest.forEach(([concluded, completed, visited], index) => {
          const script = begin({ region: '420800', area: 'urban-enforcement' });
          script.filed('08-03 09:00');
          script.accepted(accepted[index] ?? '');
          finish(script, concluded, completed, visited);
        });
      },
    },
    {
      title: 'accepted one second before the due instant, and at it',
      disposition:
        'closed; the first on time and never reminded, the second late after a reminder at that instant',
      play: (begin) => {
        for (const [instant, posted] of [
          ['08-04 23:59:59', '08-04 23:59:59'],
          ['08-05 00:00:00', '08-05 00:00:00'],
        ] as const) {
          const script = begin(water);
          script.filed('08-03 16:00');
          script.accepted(instant, { posted });
          finish(script, '08-06 10:00', '08-07 10:00', '08-10 10:00');
        }
      },
    },
    {
      title: 'a level stays the highest when later steps are on time',
      disposition: 'closed; highest circular although the second assignment was accepted at once',
      play: (begin) => {
        const script = begin({ region: '421100', area: 'quality-and-safety' });
        script.filed('09-14 09:30');
        script.assigned('09-29 10:00', '421100-urban-management');
        handle(script, '09-29 15:00', '10-08 15:00', '10-09 16:00', '10-12 10:00');
      },
    },
  ],
};
