import { type Chapter, finish } from './scenario.ts';

const range = 'rejected:extension-out-of-range';
const used = 'rejected:extension-used';

/** Extensions, each case's one. Where nothing else is said, a hotline's ten working days are replaced. */
export const extensions: Chapter = {
  number: 12,
  title: '延期',
  scenarios: [
    {
      title: 'granted while the investigation is owed',
      disposition: 'both limits become 24:00 of 07-20; concluded and completed on time; closed',
      play: (begin) => {
        const script = begin({ area: 'zipper-roads' });
        script.filed('06-24 09:00');
        script.accepted('06-25 10:00');
        script.extended('06-29 10:00', '2015-07-20');
        finish(script, '07-16 10:00', '07-20 16:00', '07-22 10:00');
      },
    },
    {
      title: 'granted after the investigation, to a day off',
      disposition: 'complete limit 24:00 of Sunday 08-02, which stands; completed 08-02 on time; closed',
      play: (begin) => {
        const script = begin({ channel: 'media' });
        script.filed('07-20 09:00');
        script.accepted('07-20 15:00');
        script.concluded('07-24 10:00');
        script.extended('07-27 10:00', '2015-08-02');
        script.completed('08-02 20:00', 'rectified');
        script.visited('08-05 10:00');
      },
    },
    {
      title: 'not later, and over 30 days later, than the limit it replaces',
      disposition:
        'limit 08-17: `extension-out-of-range` for 08-17 and 09-17, recorded for 09-16; then `extension-used`; closed',
      play: (begin) => {
        const script = begin();
        script.filed('08-03 09:00');
        script.accepted('08-03 15:00');
        script.extended('08-05 10:00', '2015-08-17', { disposition: range });
        script.extended('08-05 10:10', '2015-09-17', { disposition: range });
        script.extended('08-05 10:20', '2015-09-16');
        script.extended('08-06 10:00', '2015-09-20', { disposition: used });
        finish(script, '09-14 10:00', '09-16 10:00', '09-18 10:00');
      },
    },
    {
      title: 'granted after the limit had passed',
      disposition: 'levels start again at 24:00 of 10-28; closed, on time by the new limit',
      play: (begin) => {
        const script = begin();
        script.filed('09-21 09:00');
        script.accepted('09-21 15:00');
        script.concluded('09-25 10:00');
        script.extended('10-15 10:00', '2015-10-28');
        script.completed('10-27 10:00', 'rectified');
        script.visited('10-29 10:00');
      },
    },
    {
      title: 'assigned anew after an extension',
      disposition:
        'the new acceptance sets both limits anew, the extension is not given back: `extension-used`; closed',
      play: (begin) => {
        const script = begin({ region: '420500', area: 'dust-and-hoarding' });
        script.filed('11-02 09:00');
        script.accepted('11-02 15:00');
        script.extended('11-04 10:00', '2015-11-30');
        script.assigned('11-06 10:00', '420500-urban-management');
        script.accepted('11-06 16:00');
        script.extended('11-09 10:00', '2015-11-25', { disposition: used });
        finish(script, '11-12 10:00', '11-18 10:00', '11-20 10:00');
      },
    },
    {
      title: 'extended in a redoing, and again',
      disposition: 'the round’s own limit is replaced; the second time `extension-used`; closed',
      play: (begin) => {
        const script = begin({ channel: 'discipline-office' });
        script.filed('10-12 09:00');
        script.accepted('10-12 15:00');
        script.concluded('10-20 10:00');
        script.completed('10-23 10:00');
        script.visited('10-27 10:00', 'dissatisfied');
        script.extended('10-29 10:00', '2015-12-04');
        script.extended('11-30 10:00', '2015-12-10', { disposition: used });
        finish(script, '12-02 10:00', '12-04 10:00', '12-08 10:00');
      },
    },
    {
      title: 'a petition extended by thirty days',
      disposition: 'complete limit 10-30 replaced by 11-29; completed on time; closed',
      play: (begin) => {
        const script = begin({ channel: 'letter-visit', area: 'affordable-housing' });
        script.filed('08-24 09:00');
        script.accepted('08-31 10:00');
        script.concluded('10-12 10:00');
        script.extended('10-26 10:00', '2015-11-29');
        script.completed('11-27 10:00', 'explained');
        script.visited('12-04 10:00', 'basically-satisfied');
      },
    },
  ],
};
