import { describe, expect, test } from 'vitest';
import { cellText } from '../../../../shared/documents/cell-text.ts';
import type { Table } from '../../../../shared/documents/model.ts';
import { buildBulletin } from '../../../../shared/documents/statements/bulletin.ts';
import { byCode } from '../../../../shared/domain/kernel/by-code.ts';
import type { Figures } from '../../../../shared/domain/statistics/figures.ts';
import { ranking } from '../../../../shared/domain/statistics/ranking.ts';
import { construction, housing, planning } from '../../../dsl/rulebook.ts';
import { figures, step } from '../figures.ts';
import { basis, quietBulletin } from './province.ts';
import { below } from './text.ts';

/** Taken on: so many carried over and new, all of them closed. */
const taken = (opening: number, filed: number, more: Partial<Figures> = {}) =>
  figures({ opening, filed, closed: opening + filed, ...more });

const completed = step(41_729, 40_173, 1556);

const byUnit = byCode(
  Object.entries({
    '420000-hotline': taken(0, 41_489),
    [construction]: taken(2000, 18_000, { investigated: step(20_000, 20_000, 0) }),
    [housing]: taken(1629, 10_100, { investigated: step(11_729, 11_729, 0) }),
    [planning]: taken(1000, 9000, { investigated: step(10_000, 9421, 0) }),
  }),
);

/** A bulletin of the magnitudes that a province has published. */
const model = buildBulletin(
  quietBulletin({
    total: taken(4629, 78_589, {
      completed,
      satisfaction: { ...figures().satisfaction, satisfied: 9, rate: 1 },
    }),
    byUnit,
    byKind: byCode([
      ['complaint', taken(4629, 52_375)],
      ['finding', taken(0, 26_214)],
    ]),
    byChannel: byCode(
      Object.entries({
        'hotline-12345': taken(3629, 46_528),
        'consultation-platform': taken(500, 3262),
        'letter-visit': taken(500, 2585),
      }),
    ),
    byMethod: byCode([['style-inspector', taken(0, 26_214)]]),
    ranking: ranking(byUnit, basis.policy),
  }),
  basis,
);

const rowsOf = (id: string): readonly string[] => {
  const table = model.blocks.find((block): block is Table => block.kind === 'table' && block.id === id);
  if (!table) throw new Error(`there is no table ${id}`);
  return table.rows.map(({ cells }) => cells.map((cell) => cellText(cell).text).join(' '));
};

describe('a bulletin of 83,218 cases', () => {
  test('says what was carried over and what is new', () => {
    expect(below(model, '受理情况')).toContain(
      '本月共受理各类事项83,218件，其中新受理78,589件，占94.44%；上月结转4,629件，占5.56%。',
    );
  });

  test('says how many were answered directly and how many assigned', () => {
    expect(below(model, '受理情况')).toContain(
      '受理单位直接办理41,489件，占49.86%；交办责任单位办理41,729件，占50.14%。',
    );
  });

  test('has the channels and methods with their shares', () => {
    expect(rowsOf('sources').map((row) => row.split(' ').slice(0, 5).join(' '))).toStrictEqual([
      '12345政府服务热线 46,528 3,629 50,157 60.27%',
      '来信来访 2,585 500 3,085 3.71%',
      '信息咨询投诉平台 3,262 500 3,762 4.52%',
      '投诉举报小计 52,375 4,629 57,004 68.50%',
      '政风督查员 26,214 0 26,214 31.50%',
      '检查发现问题小计 26,214 0 26,214 31.50%',
      '合计 78,589 4,629 83,218 100.00%',
    ]);
  });

  test('says in what share what was completed was in time', () => {
    expect(below(model, '办理情况')).toContain('按时办结率96.27%（40,173/41,729）');
  });

  test('has the units with their scores and ranks', () => {
    expect(rowsOf('ranking').map((row) => row.split(' ').slice(0, 3).join(' '))).toStrictEqual([
      '武汉市城乡建设主管部门 1 100.00',
      '武汉市住房保障和房屋管理部门 1 100.00',
      '黄石市城乡规划主管部门 3 94.21',
    ]);
    expect(below(model, '单位排名')).toContain(
      '3个单位参加排名。得分100.00分、并列第1位的有武汉市城乡建设主管部门、武汉市住房保障和房屋管理部门等2个单位；排名靠后的有黄石市城乡规划主管部门（94.21分）。',
    );
  });
});
