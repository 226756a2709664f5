import { type Chapter, finish } from './scenario.ts';

const photo = {
  title: '现场照片',
  uri: 'https://evidence.example.org/dust/1.jpg',
  sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
};

/** `completeBy`, `rectifyBy`, special items and evidence. */
export const namedDates: Chapter = {
  number: 15,
  title: '指定期限、专项整治与证据',
  scenarios: [
    {
      title: 'completeBy sooner than the investigation would be due',
      disposition: 'both limits 24:00 of 06-12; the first completed on time, the second late',
      play: (begin) => {
        for (const completed of ['06-12 23:00', '06-15 09:00']) {
          const script = begin({ channel: 'provincial-assignment', severity: 'serious' });
          script.filed('06-09 09:00', { completeBy: '2015-06-12' });
          script.accepted('06-09 15:00');
          finish(script, '06-11 10:00', completed, '06-17 10:00');
        }
      },
    },
    {
      title: 'completeBy on a day off',
      disposition: 'stands: 24:00 of Sunday 09-20; completed 09-20 on time; closed',
      play: (begin) => {
        const script = begin({ channel: 'planning-inspector', area: 'planning-implementation' });
        script.filed('09-09 09:00', { completeBy: '2015-09-20', specialItem: '违法建设专项整治' });
        script.accepted('09-09 15:00');
        finish(script, '09-16 10:00', '09-20 18:00', '09-23 10:00');
      },
    },
    {
      title: 'completeBy past when filed',
      disposition: 'complete limit 07-01 before the acceptance: both steps late at once; closed',
      play: (begin) => {
        const script = begin({ channel: 'discipline-office' });
        script.filed('07-06 09:00', { completeBy: '2015-07-01' });
        script.accepted('07-06 15:00');
        finish(script, '07-08 10:00', '07-09 10:00', '07-13 10:00');
      },
    },
    {
      title: 'rectifyBy, evidence and a special item; not rectified at the review',
      disposition: 'rectifyBy 08-31 in the first round only; the redoing has 30 calendar days; closed',
      play: (begin) => {
        const script = begin({ method: 'covert-inspection', area: 'dust-and-hoarding', severity: 'serious' });
        const evidence = [photo, { title: '检查记录', uri: 'https://evidence.example.org/dust/record.pdf' }];
        script.filed('08-06 15:00', {
          rectifyBy: '2015-08-31',
          evidence,
          specialItem: '建筑施工扬尘专项整治',
        });
        script.accepted('08-07 10:00');
        script.concluded('08-18 10:00');
        script.completed('08-31 16:00', 'rectified');
        script.visited('09-08 10:00', 'dissatisfied');
        finish(script, '09-18 10:00', '10-08 10:00', '10-13 10:00');
      },
    },
    {
      title: 'rectifyBy extended',
      disposition: '11-10 replaced by 12-10, thirty days later; closed',
      play: (begin) => {
        const script = begin({ method: 'named-topic', area: 'water-and-gas' });
        script.filed('10-20 10:00', { rectifyBy: '2015-11-10', evidence: [photo] });
        script.accepted('10-21 10:00');
        script.concluded('10-29 10:00', 'partly-substantiated');
        script.extended('11-05 10:00', '2015-12-10');
        script.completed('12-09 10:00', 'rectified');
        script.visited('12-14 10:00');
      },
    },
  ],
};
