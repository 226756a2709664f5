import { describe, expect, test } from 'vitest';
import { cellText } from '../../../../shared/documents/cell-text.ts';
import type { DocumentModel, Table } from '../../../../shared/documents/model.ts';
import { buildDivisionExtract } from '../../../../shared/documents/statements/extracts/division.ts';
import { buildLeaderExtract } from '../../../../shared/documents/statements/extracts/leader.ts';
import { buildUnitExtract } from '../../../../shared/documents/statements/extracts/unit.ts';
import { construction, housing } from '../../../dsl/rulebook.ts';
import { basis, julyOf, quietBulletin } from './province.ts';
import { below } from './text.ts';

const july = julyOf();

const rowsOf = ({ blocks }: DocumentModel, id: string): readonly (readonly string[])[] =>
  blocks
    .filter((block): block is Table => block.kind === 'table' && block.id === id)
    .flatMap(({ rows }) =>
      rows.map(({ cells }) => cells.map((cell) => Object.values(cellText(cell)).join(''))),
    );

describe('an extract for a unit', () => {
  const extract = buildUnitExtract(july, basis, housing);

  test('is addressed to it, under the number of the bulletin', () => {
    expect(extract.key).toBe(`bulletins/2015-07/unit-${housing}`);
    expect(extract.official.recipients).toBe('武汉市住房保障和房屋管理部门');
    expect(extract.official.number).toBe('鄂建督〔2015〕7号');
  });

  test('tells its own situation, place and cases, and what it is to do by when', () => {
    expect(below(extract, '总体情况')).toBe(
      '你单位本月承办事项3件：新受理2件、转入1件。无办结事项。调查处理率0.00%（0/2）；办结率0.00%（0/1）。无到期应回访事项、无办结事项、无有效满意度评价，相应比率不计算。\n你单位本月撤回1件。月末在办2件，其中超期2件，占100.00%。',
    );
    expect(below(extract, '得分和名次')).toMatch(
      /^你单位本月得分0.00分，在参加排名的3个单位中居第3位。\n排名规则：/,
    );
    expect(below(extract, '存在问题')).toBe('本月到期未调查处理2件、超期在办2件、督促升级3件次。');
    expect(rowsOf(extract, 'not-investigated').map(([caseId]) => caseId)).toStrictEqual(['C-3', 'C-10']);
    expect(below(extract, '整改要求')).toBe(
      '请你单位对所列事项逐件核实原因，于2015年8月7日前办理或整改到位，并将结果报省厅履职督查办。',
    );
  });

  test('has its figures beside those of the province', () => {
    expect(rowsOf(extract, 'main-figures').find(([name]) => name === '调查处理率')).toStrictEqual([
      '调查处理率',
      '0.00%（0/2）',
      '66.67%（4/6）',
    ]);
  });

  test('says that it shares its place with others', () => {
    const ranking = [
      { unit: construction, score: 90, rank: 1 },
      { unit: housing, score: 90, rank: 1 },
    ];
    const tied = { ...july, statement: { ...july.statement, ranking } };
    expect(below(buildUnitExtract(tied, basis, housing), '得分和名次')).toContain(
      '你单位本月得分90.00分，在参加排名的2个单位中并列第1位。',
    );
  });

  test('reads naturally for a unit of which there is nothing to tell', () => {
    const idle = buildUnitExtract(july, basis, '420300-planning');
    expect(below(idle, '总体情况')).toBe('你单位本月无受理事项，月末无在办事项。');
    expect(below(idle, '得分和名次')).toMatch(/^你单位本月没有可计算的比率，不参加排名。/);
    expect(below(idle, '存在问题')).toBe('本月无到期未办、超期在办、督促升级和退回重办事项。');
    expect(below(idle, '整改要求')).toBe('请你单位继续按时限要求办理在办事项。');
  });
});

describe('an extract for a division', () => {
  const extract = buildDivisionExtract(july, basis, '420000-urban-construction');

  test('is about the areas that it supervises, taken together', () => {
    expect(extract.official.recipients).toBe('城市建设处');
    expect(below(extract, '所监管领域总体情况')).toMatch(
      /^你处监管的领域为“拉链马路”、供水供气维修管理与安全保障。\n所监管领域本月承办事项7件：/,
    );
    expect(rowsOf(extract, 'byArea').map((row) => row.slice(0, 3))).toStrictEqual([
      ['“拉链马路”', '1', '10.00%'],
      ['供水供气维修管理与安全保障', '6', '60.00%'],
      ['合计', '7', '70.00%'],
    ]);
  });

  test('names their cases and their rising areas, and no others', () => {
    expect(rowsOf(extract, 'overdue').map(([caseId]) => caseId)).toStrictEqual(['C-4', 'C-8', 'C-9', 'C-10']);
    expect(below(extract, '热点问题')).toBe(
      '供水供气维修管理与安全保障新受理4件，环比上升100.00%；“拉链马路”新受理1件，上月为零。',
    );
  });

  test('says so where there is no month before', () => {
    const first = buildDivisionExtract(quietBulletin(), basis, '420000-planning');
    expect(below(first, '热点问题')).toBe('无上月分领域数据可比。');
    expect(below(first, '工作要求')).toBe('请按照“管行业必须管行风”的要求，继续加强行业监管。');
  });
});

describe('an extract for a leader', () => {
  const extract = buildLeaderExtract(july, basis, 'leader-1');

  test('is about the contact points and the divisions in charge', () => {
    expect(extract.official.recipients).toBe('厅长');
    expect(rowsOf(extract, 'byRegion').map(([name, taken]) => [name, taken])).toStrictEqual([
      ['武汉市', '8'],
      ['黄石市', '2'],
      ['合计', '10'],
    ]);
    expect(below(extract, '分管处室业务领域情况')).toBe(
      '分管处室为城乡规划处。\n分管处室业务领域本月无受理事项，月末无在办事项。',
    );
  });

  test('ranks the units of the contact points among those of the province', () => {
    expect(rowsOf(extract, 'ranking').map((row) => row.slice(0, 3))).toStrictEqual([
      ['武汉市城乡建设主管部门', '1', '95.00'],
      ['黄石市城乡规划主管部门', '2', '61.76'],
      ['武汉市住房保障和房屋管理部门', '3', '0.00'],
    ]);
    const elsewhere = buildLeaderExtract(july, basis, 'leader-9');
    expect(below(elsewhere, '联系点单位名次')).toBe('联系点本月无单位参加排名。');
  });
});
