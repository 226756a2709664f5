import { type Chapter, finish, handle } from './scenario.ts';

/** Steps done in time that arrive after the deadline was raised. */
export const lateArrival: Chapter = {
  number: 3,
  title: '按时办理、迟报解除',
  scenarios: [
    {
      title: 'an acceptance in time arrives after the reminder',
      disposition: 'acceptance `onTime: true`, reminder lifted; closed',
      play: (begin) => {
        const script = begin();
        script.filed('08-12 09:00');
        script.accepted('08-12 16:00', { posted: '08-14 09:00' });
        finish(script, '08-17 10:00', '08-18 10:00', '08-20 10:00');
      },
    },
    {
      title: 'an investigation in time arrives after the supervision level',
      disposition: 'investigation `onTime: true`, supervision lifted; closed',
      play: (begin) => {
        const script = begin();
        script.filed('08-17 09:00');
        script.accepted('08-18 10:00');
        script.concluded('08-25 17:00', 'partly-substantiated', { posted: '08-31 09:00' });
        script.completed('09-01 10:00', 'rectified');
        script.visited('09-02 10:00', 'basically-satisfied');
      },
    },
    {
      title: 'a completion and a return visit in time arrive late',
      disposition: 'both `onTime: true`, reminders lifted; closed',
      play: (begin) => {
        const script = begin();
        script.filed('10-12 09:00');
        script.accepted('10-12 15:00');
        script.concluded('10-15 10:00');
        script.completed('10-26 17:00', 'resolved', { posted: '10-27 09:00' });
        script.visited('11-02 17:00', 'satisfied', { posted: '11-03 08:40' });
      },
    },
    {
      title: 'a grave case accepted in time, posted after supervision began',
      disposition: 'acceptance `onTime: true`, supervision lifted; closed',
      play: (begin) => {
        const script = begin({ severity: 'grave', channel: 'media' });
        script.filed('09-08 09:00');
        script.accepted('09-09 23:30', { posted: '09-10 08:35' });
        finish(script, '09-11 16:00', '09-14 16:00', '09-16 10:00');
      },
    },
    {
      title: 'an acceptance in time arrives after accountability',
      disposition: 'accountability lifted; then investigate owed from the acceptance: closed, late',
      play: (begin) => {
        const script = begin({ channel: 'provincial-assignment' });
        script.filed('06-08 09:00');
        script.accepted('06-09 15:00', { posted: '07-16 10:00' });
        finish(script, '07-17 10:00', '07-20 10:00', '07-22 10:00');
      },
    },
    {
      title: 'an assignment in time arrives late; the acceptance after it too',
      disposition: 'both on time, reminder of the assignment lifted; closed',
      play: (begin) => {
        const script = begin({ channel: 'hotline-12345' });
        script.filed('11-02 10:00', { responsibleUnit: undefined });
        script.assigned('11-03 16:00', script.unit, { posted: '11-05 09:00' });
        handle(script, '11-04 16:00', '11-09 10:00', '11-10 10:00', '11-12 10:00');
      },
    },
    {
      title: 'an acceptance done late arrives late',
      disposition: 'acceptance late, nothing lifted; closed',
      play: (begin) => {
        const script = begin();
        script.filed('11-16 09:00');
        script.accepted('11-18 09:00', { posted: '11-19 17:00' });
        finish(script, '11-20 10:00', '11-23 10:00', '11-25 10:00');
      },
    },
  ],
};
