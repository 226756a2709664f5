import { areaTexts } from '../texts.ts';
import { type Chapter, finish, handle } from './scenario.ts';

/** Well-formed entries that the rules refuse; their cases go on. */
export const rejections: Chapter = {
  number: 8,
  title: '不予登记的报送',
  scenarios: [
    {
      title: 'a detail type that the contract does not know',
      disposition: '`unknown-detail-type` twice; closed',
      play: (begin) => {
        const script = begin();
        script.filed('06-11 09:00');
        script.post(
          'case-escalated',
          '06-11 10:00',
          { reason: '请求升级' },
          { disposition: 'rejected:unknown-detail-type' },
        );
        script.post('complaint_filed', '06-11 10:05', {}, { disposition: 'rejected:unknown-detail-type' });
        handle(script, '06-11 15:00', '06-12 10:00', '06-15 10:00', '06-17 10:00');
      },
    },
    {
      title: 'units that the registry does not know',
      disposition:
        '`unknown-unit` four times: poster, responsible, assigned; before `unknown-region`. Corrected: closed',
      play: (begin) => {
        const script = begin({ region: '420500' });
        const disposition = 'rejected:unknown-unit';
        script.filed('06-18 09:00', {}, { by: '420500-call-centre', disposition });
        script.filed('06-18 09:05', { responsibleUnit: '420500-gas-company' }, { disposition });
        script.filed(
          '06-18 09:10',
          { responsibleUnit: '420500-gas-company', region: '420599' },
          { disposition },
        );
        script.filed('06-18 09:15');
        script.assigned('06-18 10:00', '420500-pipe-network', { disposition });
        handle(script, '06-18 15:00', '06-23 10:00', '06-24 10:00', '06-26 10:00');
      },
    },
    {
      title: 'regions that the registry does not know',
      disposition: '`unknown-region` twice; corrected: closed',
      play: (begin) => {
        const script = begin({ method: 'named-topic', region: '421200' });
        script.filed('06-24 09:00', { region: '421281' }, { disposition: 'rejected:unknown-region' });
        script.filed('06-24 09:10', { region: '999999' }, { disposition: 'rejected:unknown-region' });
        script.filed('06-24 09:20');
        handle(script, '06-25 15:00', '07-02 10:00', '07-08 10:00', '07-13 10:00');
      },
    },
    {
      title: 'a `deadline-passed` from a hotline, and from a unit',
      disposition: '`source-not-allowed` twice; accepted late after this system’s own reminder; closed',
      play: (begin) => {
        const script = begin({ region: '420100', channel: 'hotline-12319' });
        script.filed('07-01 09:00');
        const fields = { step: 'accept', dueAt: '2015-07-03T00:00:00+08:00', level: 'reminder' };
        const disposition = 'rejected:source-not-allowed';
        script.post('deadline-passed', '07-03 00:00', fields, {
          source: 'hotline.12319.wuhan',
          by: '420100-hotline',
          disposition,
        });
        script.post('deadline-passed', '07-03 00:00', fields, {
          source: `unit.${script.unit}`,
          by: script.unit,
          disposition,
        });
        handle(script, '07-03 09:00', '07-06 10:00', '07-07 10:00', '07-09 10:00');
      },
    },
    {
      title: 'an event id used for another event',
      disposition: '`event-id-reused` twice, also where only an instant is written otherwise; closed',
      play: (begin) => {
        const script = begin();
        script.filed('07-14 09:00');
        const accepted = script.accepted('07-14 15:00');
        const disposition = 'rejected:event-id-reused';
        script.concluded('07-15 10:00', 'substantiated', { eventId: 'e2', disposition });
        script.again(accepted, '07-15 10:30', {
          detail: { ...accepted.detail, occurredAt: '2015-07-14T07:00:00Z' },
          disposition,
        });
        finish(script, '07-16 10:00', '07-17 10:00', '07-21 10:00');
      },
    },
    {
      title: 'a case that is opened twice',
      disposition: '`case-exists`: filed again by another hotline, and after its end; closed',
      play: (begin) => {
        const script = begin({ region: '420600' });
        const disposition = 'rejected:case-exists';
        script.filed('07-20 09:00');
        script.filed(
          '07-20 09:30',
          { channel: 'hotline-12345' },
          { source: 'hotline.12345.xiangyang', disposition },
        );
        handle(script, '07-20 15:00', '07-22 10:00', '07-23 10:00', '07-27 10:00');
        script.filed(
          '08-20 09:00',
          { summary: areaTexts[script.profile.area].complaints[0]?.[1] },
          { disposition },
        );
      },
    },
    {
      title: 'steps whose place in the life is past',
      disposition: '`step-not-allowed` six times; closed',
      play: (begin) => {
        const script = begin();
        const disposition = 'rejected:step-not-allowed';
        script.filed('07-27 09:00');
        script.accepted('07-27 15:00');
        script.accepted('07-27 16:00', { disposition });
        script.returned('07-28 09:00', { disposition });
        script.declined('07-28 09:30', 'before-court', '2015-07-28', { disposition });
        script.concluded('07-29 10:00');
        script.assigned('07-29 15:00', script.unit, { disposition });
        script.completed('07-30 10:00');
        script.visited('08-03 10:00');
        script.visited('08-04 10:00', 'dissatisfied', { disposition });
        script.withdrawn('08-04 11:00', { disposition });
      },
    },
    {
      title: 'a finding cannot be withdrawn',
      disposition: '`step-not-allowed`; closed',
      play: (begin) => {
        const script = begin({ method: 'self-examination' });
        script.filed('08-05 09:00');
        script.withdrawn('08-05 16:00', { disposition: 'rejected:step-not-allowed' });
        handle(script, '08-06 10:00', '08-12 10:00', '08-18 10:00', '08-21 10:00');
      },
    },
    {
      title: 'a redoing’s conclusion overtakes the dissatisfied visit',
      disposition: '`step-not-allowed` (the case is completed), posted again: recorded; closed',
      play: (begin) => {
        const script = begin();
        script.filed('08-26 09:00');
        script.accepted('08-26 15:00');
        script.concluded('08-28 10:00');
        script.completed('08-31 10:00');
        const again = script.concluded('09-02 10:00', 'substantiated', {
          disposition: 'rejected:step-not-allowed',
        });
        script.visited('09-01 10:00', 'dissatisfied', { posted: '09-02 11:00' });
        script.again(again, '09-02 12:00', { disposition: 'recorded' });
        script.completed('09-06 10:00', 'rectified');
        script.visited('09-08 10:00');
      },
    },
    {
      title: 'posted by somebody whose step it is not',
      disposition: '`not-responsible` six times; the office for the unit is recorded; closed',
      play: (begin) => {
        const script = begin({ region: '420200', area: 'zipper-roads' });
        const disposition = 'rejected:not-responsible';
        const by = '420200-construction';
        script.filed('09-07 09:00');
        script.accepted('09-07 10:00', { by, disposition });
        script.assigned('09-07 11:00', by, { by: script.unit, source: `unit.${script.unit}`, disposition });
        script.accepted('09-07 15:00', { by: '420000-supervision-office' });
        script.extended('09-08 10:00', '2015-09-30', {
          by: script.unit,
          source: `unit.${script.unit}`,
          disposition,
        });
        script.merged('09-08 11:00', 'HB-2015-900801', {
          by: '420200-hotline',
          source: 'hotline.12319.huangshi',
          disposition,
        });
        script.concluded('09-09 10:00', 'substantiated', { by, disposition });
        finish(script, '09-09 15:00', '09-10 10:00', '09-14 10:00');
        script.reopened('09-20 10:00', { by: script.unit, source: `unit.${script.unit}`, disposition });
      },
    },
    {
      title: 'the unit visits its own petitioner',
      disposition: '`self-visit`; then the hotline visits: closed',
      play: (begin) => {
        const script = begin({ region: '420100', area: 'water-and-gas' });
        script.filed('09-15 09:00');
        script.accepted('09-15 15:00');
        script.concluded('09-17 10:00');
        script.completed('09-18 10:00');
        const by = '420100-water';
        script.visited('09-21 10:00', 'satisfied', {
          by,
          source: `unit.${by}`,
          disposition: 'rejected:self-visit',
        });
        script.visited('09-22 10:00', 'satisfied', { by: '420100-hotline' });
      },
    },
    {
      title: 'clocks ahead of the posting',
      disposition: '5 minutes 1 second: `occurred-in-future`; exactly 5 minutes: recorded; closed',
      play: (begin) => {
        const script = begin();
        script.filed(
          '10-14 09:05:01',
          {},
          { posted: '10-14 09:00', disposition: 'rejected:occurred-in-future' },
        );
        script.filed('10-14 09:06', {}, { posted: '10-14 09:01' });
        script.accepted('11-14 15:00', { posted: '10-14 15:00', disposition: 'rejected:occurred-in-future' });
        handle(script, '10-14 15:00', '10-16 10:00', '10-19 10:00', '10-21 10:00');
      },
    },
  ],
};
