import { type Chapter, handle } from './scenario.ts';

/** The same event posted again, in whatever form. */
export const duplicates: Chapter = {
  number: 10,
  title: '重复报送',
  scenarios: [
    {
      title: 'every entry twice, at once and later',
      disposition: 'each second one duplicate; closed',
      play: (begin) => {
        const script = begin();
        script.filed('06-15 09:00', {
          petitioner: { name: '某女士', phone: '13800000000', confidential: true },
        });
        handle(script, '06-15 15:00', '06-17 10:00', '06-18 10:00', '06-23 10:00');
        script.postings.slice().forEach((posting, index) => {
          script.again(posting, posting.time + index * 3_600_000);
        });
      },
    },
    {
      title: 'as an object and as a string, with other keys first',
      disposition: 'duplicates: canonical JSON is the same; closed',
      play: (begin) => {
        const script = begin();
        const filed = script.filed('07-22 09:00', {}, { asText: false });
        script.again(filed, '07-22 09:30', { asText: true });
        script.again(filed, '07-22 09:40', {
          detail: Object.fromEntries(Object.entries(filed.detail).reverse()),
          asText: false,
        });
        handle(script, '07-22 15:00', '07-24 10:00', '07-27 10:00', '07-29 10:00');
      },
    },
    {
      title: 'posted again after the case has ended, months later',
      disposition: 'duplicates, whatever the status; withdrawn',
      play: (begin) => {
        const script = begin({ channel: 'consultation-platform' });
        const filed = script.filed('08-06 09:00');
        const withdrawn = script.withdrawn('08-07 10:00');
        script.again(filed, '11-11 09:00');
        script.again(withdrawn, '12-01 09:00');
      },
    },
    {
      title: 'the same event id from two sources',
      disposition:
        'two identities: a second return attempt is judged by its status, `step-not-allowed`; closed',
      play: (begin) => {
        const script = begin();
        script.filed('10-12 09:00', {}, { eventId: '1' });
        script.accepted('10-12 15:00', { eventId: '1' });
        script.accepted('10-12 15:00', {
          eventId: '1',
          source: 'gateway.province',
          disposition: 'rejected:step-not-allowed',
        });
        script.concluded('10-14 10:00', 'substantiated', { eventId: '2' });
        script.completed('10-15 10:00', 'resolved', { eventId: '3' });
        script.visited('10-19 10:00', 'satisfied', { eventId: '1' });
      },
    },
  ],
};
