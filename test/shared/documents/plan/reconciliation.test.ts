import { describe, expect, test } from 'vitest';
import { reconciliationDocument } from '../../../../shared/documents/plan/reconciliation.ts';
import { huangshi, wuhan } from '../../../dsl/rulebook.ts';
import { below, textOf } from '../statements/text.ts';
import { duty, late, sceneOf, unspeakable } from './province.ts';

const manifest = {
  ...duty('WH-MANIFEST-1'),
  source: 'wuhan.hotline',
  from: '2015-07-01',
  until: '2015-07-10',
  counted: 14,
  recorded: 12,
  agrees: false,
  missing: ['H-91', 'H-92'],
  unlisted: [],
  reason: '测试工单',
};
const uncompared = {
  ...late('WH-MANIFEST-2'),
  source: 'wuhan.hotline',
  from: '2015-07-11',
  until: '2015-07-20',
  counted: 9,
  recorded: null,
  agrees: null,
  missing: [],
  unlisted: [],
  reason: null,
};
const round = (id: string, findings: number, missing: readonly string[] = []) => ({
  ...duty(id),
  carriedOutOn: '2015-07-06',
  method: 'covert-inspection',
  regions: [wuhan, huangshi],
  areas: ['dust-and-hoarding'],
  findings,
  missing,
});

describe('the reconciliation', () => {
  const [model] = reconciliationDocument(
    sceneOf({
      reconciliation: [manifest, uncompared],
      inspections: {
        rounds: [round('R-1', 2, ['F-2']), round('R-2', 0)],
        uncovered: [{ region: huangshi, methods: ['third-party', 'named-topic'] }],
      },
    }),
  );
  if (!model) throw new Error('there is no reconciliation');

  test('sets what a source counted against the ledger, and names what is missing with its explanation', () => {
    expect(below(model, '来源核对')).toBe(
      '累计收到来源清单2份，已核对1份，待核对1份。已核对的清单来源计14件，台账计12件；一致0份，有差异1份。差异为：WH-MANIFEST-1台账缺2件（H-91、H-92），已说明。',
    );
    expect(textOf(model)).toContain('2015-07-01 至 2015-07-10 14 12 有差异 H-91、H-92 — 测试工单 已履行');
  });

  test('shows — and not 0 for a manifest that was not compared yet', () => {
    expect(textOf(model)).toContain('2015-07-11 至 2015-07-20 9 — 未核对 — — — 待履行，逾期，督办');
    expect(textOf(model)).not.toMatch(unspeakable);
  });

  test('names rounds without a finding, and findings that the ledger does not have', () => {
    expect(below(model, '督促检查轮次')).toBe(
      '累计开展督促检查2轮，其中暗访2轮；列出发现问题2个。未发现问题1轮：R-2。所列问题有1个未登记入台账：F-2。',
    );
  });

  test('shows regions by the methods by which they were not inspected', () => {
    expect(textOf(model)).toContain('黄石市 已检查 已检查 未检查 未检查');
    expect(below(model, '检查覆盖情况')).toContain('未覆盖的地区按方式为第三方监督1个、点题监督1个。');
  });

  test('says so where every region was inspected by every method', () => {
    const [whole] = reconciliationDocument(
      sceneOf({ inspections: { rounds: [round('R-1', 1)], uncovered: [] } }),
    );
    expect(below(whole ?? model, '检查覆盖情况')).toMatch(/个地区均已覆盖。$/);
    expect(below(whole ?? model, '来源核对')).toBe('来源尚未报送清单，无可核对。');
  });

  test('lists only the first of very many missing ids, with how many there are', () => {
    const missing = Array.from({ length: 30 }, (_, index) => `H-${index}`);
    const [many] = reconciliationDocument(sceneOf({ reconciliation: [{ ...manifest, missing }] }));
    expect(textOf(many ?? model)).toContain('H-11等30件');
    expect(below(many ?? model, '来源核对')).toContain('台账缺30件（H-0、H-1、H-2、H-3、H-4、H-5等30件）');
  });
});
