import { type Chapter, handle } from './scenario.ts';

const disposition = 'rejected:invalid-detail';

/** Details that are not as the contract writes them. */
export const invalid: Chapter = {
  number: 9,
  title: '内容不合规',
  scenarios: [
    {
      title: 'a complaint with one mistake after another',
      disposition: '`invalid-detail` for each; the sound one opens the case: closed',
      play: (begin) => {
        const script = begin({ region: '420300' });
        const mistakes: readonly Record<string, unknown>[] = [
          { summary: undefined },
          { summary: '' },
          { summary: '水'.repeat(2_001) },
          { severity: 'urgent' },
          { channel: 'wechat' },
          { area: 'parking' },
          { region: '4203' },
          { completeBy: '2015-06-31' },
          { category: null },
          { priority: 'high' },
          { petitioner: { confidential: 'yes' } },
          { petitioner: { name: '某先生', idCard: '000000' } },
          { responsibleUnit: '武汉市水务局' },
        ];
        mistakes.forEach((fields, index) => {
          script.filed(
            `06-02 ${String(9 + Math.floor(index / 4)).padStart(2, '0')}:${10 * (1 + (index % 4))}`,
            fields,
            { disposition },
          );
        });
        script.filed('06-02 14:00', { petitioner: { phone: '13800000000', confidential: true } });
        handle(script, '06-02 16:00', '06-04 10:00', '06-05 10:00', '06-08 10:00');
      },
    },
    {
      title: 'steps with mistakes',
      disposition: '`invalid-detail` for each; sound ones: closed',
      play: (begin) => {
        const script = begin({ method: 'city-management-survey' });
        const { caseId } = script.profile;
        script.filed(
          '07-16 09:00',
          { evidence: [{ title: '照片', uri: 'https://evidence.example.org/1.jpg', sha256: 'abc' }] },
          { disposition },
        );
        const evidence = Array.from({ length: 21 }, (_, index) => ({
          title: `照片${index + 1}`,
          uri: 'https://evidence.example.org/',
        }));
        script.filed('07-16 09:10', { evidence }, { disposition });
        script.filed('07-16 09:20', { inspectedUnit: undefined }, { disposition });
        script.filed('07-16 09:30', { evidence: evidence.slice(0, 20) });
        script.accepted('07-16 10:00', { occurredAt: '2015-07-16T10:00:00', disposition });
        script.accepted('07-16 10:10', { occurredAt: '2015-07-16 10:10', disposition });
        script.accepted('07-16 10:20', { eventId: '受理-1', disposition });
        script.merged('07-16 11:00', caseId, { disposition });
        script.post('return-visit-made', '07-16 11:10', { result: 'happy' }, { disposition });
        script.post('case-completed', '07-16 11:20', { outcome: 'resolved' }, { disposition });
        script.post(
          'extension-granted',
          '07-16 11:30',
          { until: '下周五', reason: '情况复杂' },
          { disposition },
        );
        script.post('case-returned', '07-16 11:40', { reason: '' }, { disposition });
        script.declined('07-16 11:50', 'too-busy', '2015-07-16', { disposition });
        handle(script, '07-17 10:00', '07-24 10:00', '07-30 10:00', '08-04 10:00');
      },
    },
  ],
};
