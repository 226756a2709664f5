import { type Chapter, finish, handle } from './scenario.ts';

/** Steps that arrive before what makes them legal, and are freed by it. */
export const held: Chapter = {
  number: 5,
  title: '先到后办：暂存与释放',
  scenarios: [
    {
      title: 'an acceptance arrives four hours before the filing',
      disposition: 'held, freed by the filing; closed',
      play: (begin) => {
        const script = begin();
        script.filed('07-06 09:00', {}, { posted: '07-06 15:00' });
        script.accepted('07-06 11:00', { posted: '07-06 11:05' });
        finish(script, '07-08 10:00', '07-09 10:00', '07-13 10:00');
      },
    },
    {
      title: 'a whole life arrives in reverse order',
      disposition: 'four steps held, all freed in order at 07-18 09:00; closed',
      play: (begin) => {
        const script = begin();
        script.visited('07-16 10:00', 'satisfied', { posted: '07-16 10:10' });
        script.completed('07-15 16:00', 'resolved', { posted: '07-16 11:00' });
        script.concluded('07-14 15:00', 'substantiated', { posted: '07-16 12:00' });
        script.accepted('07-13 15:00', { posted: '07-16 14:00' });
        script.filed('07-13 09:00', {}, { posted: '07-18 09:00' });
      },
    },
    {
      title: 'conclusion and completion arrive days before the acceptance',
      disposition:
        'held for days (`event-waiting` after 24 hours), freed by the acceptance, supervision lifted; closed',
      play: (begin) => {
        const script = begin({ channel: 'provincial-assignment' });
        script.filed('08-10 09:00');
        script.completed('08-19 10:00', 'rectified', { posted: '08-19 10:05' });
        script.concluded('08-14 16:00', 'substantiated', { posted: '08-14 17:00' });
        script.accepted('08-11 10:00', { posted: '08-20 09:00' });
        script.visited('08-21 10:00');
      },
    },
    {
      title: 'an extension arrives before the acceptance',
      disposition: 'held, freed by the acceptance (its reminder lifted); complete limit 09-11; closed',
      play: (begin) => {
        const script = begin();
        script.filed('08-24 09:00');
        script.extended('08-25 11:00', '2015-09-11', { posted: '08-25 11:01' });
        script.accepted('08-25 10:00', { posted: '08-26 09:00' });
        finish(script, '09-08 10:00', '09-11 16:00', '09-14 10:00');
      },
    },
    {
      title: 'an assignment arrives before the petition that it is for',
      disposition: 'held, freed; closed',
      play: (begin) => {
        const script = begin({ channel: 'letter-visit' });
        script.assigned('09-16 15:00', script.unit, { posted: '09-16 15:05' });
        script.filed('09-16 10:00', { responsibleUnit: undefined }, { posted: '09-17 09:00' });
        handle(script, '09-21 10:00', '10-15 10:00', '10-20 10:00', '10-26 10:00');
      },
    },
    {
      title: 'a reopening arrives before the visit that closes',
      disposition: 'held, freed by the closing visit; redone in a new round; closed',
      play: (begin) => {
        const script = begin();
        script.filed('09-06 09:00');
        script.accepted('09-06 15:00');
        script.concluded('09-08 10:00');
        script.completed('09-09 10:00');
        script.visited('09-10 10:00', 'satisfied', { posted: '09-14 09:00' });
        script.reopened('09-11 10:00', { posted: '09-12 10:00' });
        finish(script, '09-15 10:00', '09-16 10:00', '09-18 10:00');
      },
    },
    {
      title: 'two acceptances held with the same `occurredAt`',
      disposition: 'freed by arrival: the first recorded, the second rejected `step-not-allowed`; closed',
      play: (begin) => {
        const script = begin();
        script.accepted('09-21 11:00', { posted: '09-21 11:05' });
        script.accepted('09-21 11:00', {
          posted: '09-21 11:09',
          by: '420000-supervision-office',
          disposition: 'rejected:step-not-allowed',
        });
        script.filed('09-21 09:00', {}, { posted: '09-21 14:00' });
        finish(script, '09-23 10:00', '09-24 10:00', '09-25 10:00');
      },
    },
    {
      title: 'held, and refused when freed',
      disposition: 'another unit’s acceptance: `not-responsible`; the unit’s own visit: `self-visit`; closed',
      play: (begin) => {
        const script = begin({ region: '420100', area: 'water-and-gas' });
        script.accepted('10-13 10:00', {
          posted: '10-13 10:05',
          by: '420100-planning',
          disposition: 'rejected:not-responsible',
        });
        script.filed('10-13 09:00', {}, { posted: '10-13 11:00' });
        script.accepted('10-13 14:30');
        script.concluded('10-15 10:00');
        script.visited('10-16 11:00', 'satisfied', {
          by: '420100-water',
          source: 'unit.420100-water',
          disposition: 'rejected:self-visit',
        });
        script.completed('10-16 10:00', 'resolved', { posted: '10-16 16:00' });
        script.visited('10-19 10:00');
      },
    },
    {
      title: 'posted again while it is held',
      disposition: 'the same again: duplicate; with another text: `event-id-reused`; the first freed; closed',
      play: (begin) => {
        const script = begin();
        const accepted = script.accepted('10-20 11:00', { posted: '10-20 11:05' });
        script.again(accepted, '10-20 12:00');
        script.again(accepted, '10-20 13:00', {
          detail: { ...accepted.detail, occurredAt: '2015-10-20T11:30:00+08:00' },
          disposition: 'rejected:event-id-reused',
        });
        script.filed('10-20 09:00', {}, { posted: '10-20 15:00' });
        script.again(accepted, '10-20 16:00');
        finish(script, '10-22 10:00', '10-23 10:00', '10-26 10:00');
      },
    },
  ],
};
