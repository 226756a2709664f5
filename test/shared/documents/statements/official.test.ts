import { describe, expect, test } from 'vitest';
import { buildBulletin } from '../../../../shared/documents/statements/bulletin.ts';
import type { Correction } from '../../../../shared/documents/statements/corrections.ts';
import { officialDataOf, tenDayNumber } from '../../../../shared/documents/statements/official.ts';
import { buildTenDay } from '../../../../shared/documents/statements/ten-day.ts';
import { byCode, pairsOf } from '../../../../shared/domain/kernel/by-code.ts';
import { construction } from '../../../dsl/rulebook.ts';
import { basis, julyOf, midJulyOf, registry } from './province.ts';
import { below, textOf } from './text.ts';

describe('a bulletin is an official document', () => {
  test('with number, title, recipients, signature and dates', () => {
    expect(buildBulletin(julyOf(), basis).official).toStrictEqual({
      mark: '湖北省住房和城乡建设厅履职尽责督促检查通报',
      number: '鄂建督〔2015〕7号',
      title: '关于湖北省住建系统履职尽责督促检查2015年7月情况的通报',
      recipients: '各市、州、直管市、神农架林区住建系统各主管部门，厅机关各处室',
      signatory: '湖北省住房和城乡建设厅履职督查办公室',
      date: '2015年8月1日',
      copies: '省纠风办，厅领导',
      printer: '湖北省住房和城乡建设厅履职督查办公室',
      printedOn: '2015年8月1日',
    });
  });

  test('in the words of the registry, and in the province’s own where it has none', () => {
    expect(officialDataOf({})).toStrictEqual(registry.official);
    expect(officialDataOf({ official: { numberPrefix: '武建督' } }).numberPrefix).toBe('武建督');
    const official = { ...registry.official, numberPrefix: '武建督' };
    const model = buildBulletin(julyOf(), { ...basis, registry: { ...registry, official } });
    expect(model.official.number).toBe('武建督〔2015〕7号');
  });

  test('with the proof by which it can be checked', () => {
    const input = julyOf();
    const { root, from, until, policy, registry: id } = input.statement;
    expect(buildBulletin(input, basis).proof).toStrictEqual({ root, from, until, policy, registry: id });
  });
});

test('ten-day statistics have a title and the number of their period within the year', () => {
  const { official, key } = buildTenDay(midJulyOf(), basis);
  expect([key, official.title, official.number]).toStrictEqual([
    'ten-day/2015-07-2',
    '湖北省住建系统履职尽责督促检查旬统计表（2015年7月中旬）',
    '2015年第20期',
  ]);
  expect(['2015-01-1', '2015-12-3'].map(tenDayNumber)).toStrictEqual(['2015年第1期', '2015年第36期']);
});

describe('corrections', () => {
  const correction: Correction = {
    caseId: 'C-2',
    seq: 6,
    corrects: 4,
    originalPeriod: '2015-06-3',
    wrong: '办结日期误录为7月2日',
    authority: '省厅履职督查办 鄂建督函〔2015〕12号',
    effect: '2015年6月下旬：按时办结−1、逾期办结+1',
  };

  test.each([
    ['a bulletin', () => buildBulletin({ ...julyOf(), corrections: [correction] }, basis)],
    ['ten-day statistics', () => buildTenDay({ ...midJulyOf(), corrections: [correction] }, basis)],
  ])('are shown by %s with what was wrong, by whose authority and to what effect', (_, make) => {
    const model = make();
    expect(below(model, '更正情况')).toMatch(
      /^本[月旬]更正以往记录1条。原记录和各期已公布的数字保留不变，更正对原属期数字的影响列于下表。$/,
    );
    expect(textOf(model)).toContain(
      'C-2 第6条更正第4条 2015年6月下旬 办结日期误录为7月2日 省厅履职督查办 鄂建督函〔2015〕12号 2015年6月下旬：按时办结−1、逾期办结+1',
    );
  });
});

test('figures that reach beyond the month count all their entries, listed or not', () => {
  const input = julyOf();
  const { behind } = input.facts;
  const { 'toDate#filed': _, ...others } = behind;
  const model = buildBulletin({ ...input, facts: { ...input.facts, behind: others } }, basis);
  expect(model.behind['toDate#filed']).toStrictEqual({ items: [], more: 10 });
  expect(buildBulletin(input, basis).behind['toDate#filed']?.items.length).toBe(10);
});

test('the bulletin of a unit that the registry does not know calls it by its code', () => {
  const input = julyOf();
  const byUnit = byCode(
    pairsOf(input.statement.byUnit).map(([code, each]) => [
      code === construction ? '429999-nobody' : code,
      each,
    ]),
  );
  expect(textOf(buildBulletin({ ...input, statement: { ...input.statement, byUnit } }, basis))).toContain(
    '429999-nobody',
  );
});
