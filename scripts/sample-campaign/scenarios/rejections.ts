import { areaTexts } from '../texts.ts';
import { type Chapter, finish, handle } from './scenario.ts';

/** Well-formed entries that the rules refuse; their cases go on. */
export const rejections: Chapter = {
  number: 8,
  title: '不予登记的报送',
  scenarios: [
    {
      title: 'a detail type that the contract does not know',
      fate: '`unknown-detail-type` twice; closed',
      play: (begin) => {
        const script = begin();
        script.filed('06-11 09:00');
        script.post(
          'case-escalated',
          '06-11 10:00',
          { reason: '请求升级' },
          { fate: 'rejected:unknown-detail-type' },
        );
        script.post('complaint_filed', '06-11 10:05', {}, { fate: 'rejected:unknown-detail-type' });
        handle(script, '06-11 15:00', '06-12 10:00', '06-15 10:00', '06-17 10:00');
      },
    },
    {
      title: 'units that the registry does not know',
      fate: '`unknown-unit` four times: poster, responsible, assigned; before `unknown-region`. Corrected: closed',
      play: (begin) => {
        const script = begin({ region: '420500' });
        const fate = 'rejected:unknown-unit';
        script.filed('06-18 09:00', {}, { by: '420500-call-centre', fate });
        script.filed('06-18 09:05', { responsibleUnit: '420500-gas-company' }, { fate });
        script.filed('06-18 09:10', { responsibleUnit: '420500-gas-company', region: '420599' }, { fate });
        script.filed('06-18 09:15');
        script.assigned('06-18 10:00', '420500-pipe-network', { fate });
        handle(script, '06-18 15:00', '06-23 10:00', '06-24 10:00', '06-26 10:00');
      },
    },
    {
      title: 'regions that the registry does not know',
      fate: '`unknown-region` twice; corrected: closed',
      play: (begin) => {
        const script = begin({ method: 'named-topic', region: '421200' });
        script.filed('06-24 09:00', { region: '421281' }, { fate: 'rejected:unknown-region' });
        script.filed('06-24 09:10', { region: '999999' }, { fate: 'rejected:unknown-region' });
        script.filed('06-24 09:20');
        handle(script, '06-25 15:00', '07-02 10:00', '07-08 10:00', '07-13 10:00');
      },
    },
    {
      title: 'a `deadline-passed` from a hotline, and from a unit',
      fate: '`source-not-allowed` twice; accepted late after this system’s own reminder; closed',
      play: (begin) => {
        const script = begin({ region: '420100', channel: 'hotline-12319' });
        script.filed('07-01 09:00');
        const fields = { step: 'accept', dueAt: '2015-07-03T00:00:00+08:00', level: 'reminder' };
        const fate = 'rejected:source-not-allowed';
        script.post('deadline-passed', '07-03 00:00', fields, {
          source: 'hotline.12319.wuhan',
          by: '420100-hotline',
          fate,
        });
        script.post('deadline-passed', '07-03 00:00', fields, {
          source: `unit.${script.unit}`,
          by: script.unit,
          fate,
        });
        handle(script, '07-03 09:00', '07-06 10:00', '07-07 10:00', '07-09 10:00');
      },
    },
    {
      title: 'an event id used for another event',
      fate: '`event-id-reused` twice, also where only an instant is written otherwise; closed',
      play: (begin) => {
        const script = begin();
        script.filed('07-14 09:00');
        const accepted = script.accepted('07-14 15:00');
        const fate = 'rejected:event-id-reused';
        script.concluded('07-15 10:00', 'substantiated', { eventId: 'e2', fate });
        script.again(accepted, '07-15 10:30', {
          detail: { ...accepted.detail, occurredAt: '2015-07-14T07:00:00Z' },
          fate,
        });
        finish(script, '07-16 10:00', '07-17 10:00', '07-21 10:00');
      },
    },
    {
      title: 'a case that is opened twice',
      fate: '`case-exists`: filed again by another hotline, and after its end; closed',
      play: (begin) => {
        const script = begin({ region: '420600' });
        const fate = 'rejected:case-exists';
        script.filed('07-20 09:00');
        script.filed(
          '07-20 09:30',
          { channel: 'hotline-12345' },
          { source: 'hotline.12345.xiangyang', fate },
        );
        handle(script, '07-20 15:00', '07-22 10:00', '07-23 10:00', '07-27 10:00');
        script.filed('08-20 09:00', { summary: areaTexts[script.profile.area].complaints[0]?.[1] }, { fate });
      },
    },
    {
      title: 'steps whose place in the life is past',
      fate: '`step-not-allowed` six times; closed',
      play: (begin) => {
        const script = begin();
        const fate = 'rejected:step-not-allowed';
        script.filed('07-27 09:00');
        script.accepted('07-27 15:00');
        script.accepted('07-27 16:00', { fate });
        script.returned('07-28 09:00', { fate });
        script.declined('07-28 09:30', 'before-court', '2015-07-28', { fate });
        script.concluded('07-29 10:00');
        script.assigned('07-29 15:00', script.unit, { fate });
        script.completed('07-30 10:00');
        script.visited('08-03 10:00');
        script.visited('08-04 10:00', 'dissatisfied', { fate });
        script.withdrawn('08-04 11:00', { fate });
      },
    },
    {
      title: 'a finding cannot be withdrawn',
      fate: '`step-not-allowed`; closed',
      play: (begin) => {
        const script = begin({ method: 'self-examination' });
        script.filed('08-05 09:00');
        script.withdrawn('08-05 16:00', { fate: 'rejected:step-not-allowed' });
        handle(script, '08-06 10:00', '08-12 10:00', '08-18 10:00', '08-21 10:00');
      },
    },
    {
      title: 'a redoing’s conclusion overtakes the dissatisfied visit',
      fate: '`step-not-allowed` (the case is completed), posted again: recorded; closed',
      play: (begin) => {
        const script = begin();
        script.filed('08-26 09:00');
        script.accepted('08-26 15:00');
        script.concluded('08-28 10:00');
        script.completed('08-31 10:00');
        const again = script.concluded('09-02 10:00', 'substantiated', { fate: 'rejected:step-not-allowed' });
        script.visited('09-01 10:00', 'dissatisfied', { posted: '09-02 11:00' });
        script.again(again, '09-02 12:00', { fate: 'recorded' });
        script.completed('09-06 10:00', 'rectified');
        script.visited('09-08 10:00');
      },
    },
    {
      title: 'posted by somebody whose step it is not',
      fate: '`not-responsible` six times; the office for the unit is recorded; closed',
      play: (begin) => {
        const script = begin({ region: '420200', area: 'zipper-roads' });
        const fate = 'rejected:not-responsible';
        const by = '420200-construction';
        script.filed('09-07 09:00');
        script.accepted('09-07 10:00', { by, fate });
        script.assigned('09-07 11:00', by, { by: script.unit, source: `unit.${script.unit}`, fate });
        script.accepted('09-07 15:00', { by: '420000-supervision-office' });
        script.extended('09-08 10:00', '2015-09-30', {
          by: script.unit,
          source: `unit.${script.unit}`,
          fate,
        });
        script.merged('09-08 11:00', 'HB-2015-900801', {
          by: '420200-hotline',
          source: 'hotline.12319.huangshi',
          fate,
        });
        script.concluded('09-09 10:00', 'substantiated', { by, fate });
        finish(script, '09-09 15:00', '09-10 10:00', '09-14 10:00');
        script.reopened('09-20 10:00', { by: script.unit, source: `unit.${script.unit}`, fate });
      },
    },
    {
      title: 'the unit visits its own petitioner',
      fate: '`self-visit`; then the hotline visits: closed',
      play: (begin) => {
        const script = begin({ region: '420100', area: 'water-and-gas' });
        script.filed('09-15 09:00');
        script.accepted('09-15 15:00');
        script.concluded('09-17 10:00');
        script.completed('09-18 10:00');
        const by = '420100-water';
        script.visited('09-21 10:00', 'satisfied', { by, source: `unit.${by}`, fate: 'rejected:self-visit' });
        script.visited('09-22 10:00', 'satisfied', { by: '420100-hotline' });
      },
    },
    {
      title: 'clocks ahead of the posting',
      fate: '5 minutes 1 second: `occurred-in-future`; exactly 5 minutes: recorded; closed',
      play: (begin) => {
        const script = begin();
        script.filed('10-14 09:05:01', {}, { posted: '10-14 09:00', fate: 'rejected:occurred-in-future' });
        script.filed('10-14 09:06', {}, { posted: '10-14 09:01' });
        script.accepted('11-14 15:00', { posted: '10-14 15:00', fate: 'rejected:occurred-in-future' });
        handle(script, '10-14 15:00', '10-16 10:00', '10-19 10:00', '10-21 10:00');
      },
    },
  ],
};
