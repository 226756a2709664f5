import { figureName } from '../../../../shared/documents/figure-names.ts';
import type { Cell, Column, Row, Table } from '../../../../shared/documents/model.ts';
import { figureAt, fractionAt } from '../../../../shared/domain/statistics/figure-composition.ts';
import type { Figures } from '../../../../shared/domain/statistics/figures.ts';
import type { Breakdown } from './scopes.ts';
import { total } from './scopes.ts';

/** Figures by the head under which they stand together. */
export const groups = {
  收办情况: [
    'opening',
    'filed',
    'reopened',
    'movedIn',
    'movedOut',
    'closed',
    'declined',
    'withdrawn',
    'merged',
    'closing',
  ],
  期末情况: ['overdueOpen', 'redone', 'extended', 'latePosted'],
  受理与调查处理: ['accepted.rate', 'accepted.onTimeRate', 'investigated.rate', 'investigated.onTimeRate'],
  办结与回访: ['completed.rate', 'completed.onTimeRate', 'returnVisited.rate', 'returnVisited.onTimeRate'],
  满意情况: [
    'satisfaction.satisfied',
    'satisfaction.basicallySatisfied',
    'satisfaction.dissatisfied',
    'satisfaction.unreachable',
    'satisfaction.refused',
    'satisfaction.rate',
  ],
  督促升级: [
    'escalations.reminder',
    'escalations.supervision',
    'escalations.circular',
    'escalations.interview',
    'escalations.accountability',
  ],
} as const;

export type Group = keyof typeof groups;

export const text = (value: string): Cell => ({ value, format: 'text' });
export const number = (value: number): Cell => ({ value, format: 'count' });

/** A figure's cell with its address and, for a rate, its fraction. */
export const figureCell = (figures: Figures, scope: string, path: string): Cell => {
  const of = fractionAt(figures, path);
  return {
    value: figureAt(figures, path),
    format: of === undefined ? 'count' : 'rate',
    ...(of !== undefined && { of }),
    figure: { scope, path },
  };
};

export const name = (head: string, width = 3): Column => ({ head, align: 'left', width });
export const right = (head: string, width = 1): Column => ({ head, align: 'right', width });

const cellsOf = (figures: Figures, scope: string, chosen: readonly Group[]): readonly Cell[] =>
  chosen.flatMap((group) => groups[group].map((path) => figureCell(figures, scope, path)));

/** A breakdown's scopes as rows under some groups of figures, and their sum. */
export const breakdownTable = (
  { dimension, id, scopes }: Breakdown,
  part: string,
  caption: string,
  chosen: readonly Group[],
): Table => {
  const rows: readonly Row[] = [
    ...scopes.map(({ scope, code, name, figures }) => ({
      code,
      cells: [text(name), ...cellsOf(figures, scope, chosen)],
    })),
    { cells: [text('合计'), ...cellsOf(total, 'total', chosen)], sum: true },
  ];
  return {
    kind: 'table',
    id: `${id}-${part}`,
    caption,
    columns: [
      name(dimension),
      ...chosen.flatMap((group) =>
        groups[group].map(
          (path): Column => ({ ...right(figureName(path)), ...(chosen.length > 1 && { group }) }),
        ),
      ),
    ],
    rows,
    note: '注：“—”表示分母为零，不计算比率。',
  };
};

/** The whole's figures, a row a figure. */
export const totalTable: Table = {
  kind: 'table',
  id: 'total',
  caption: '总体情况',
  columns: [name('指标'), right('本期')],
  rows: Object.values(groups)
    .flat()
    .map((path) => ({ cells: [text(figureName(path)), figureCell(total, 'total', path)] })),
};

/** What some figures mean: the sheet of definitions. */
export const definitions: Table = {
  kind: 'table',
  id: 'definitions',
  caption: '指标说明',
  columns: [name('指标', 1), name('含义', 4)],
  rows: [
    [text('新受理'), text('本期入账的新登记事项，含投诉举报和检查发现问题。')],
    [
      text('期末在办'),
      text(
        '本期记录入账之后尚未终结的事项，恒等于：期初在办＋新受理＋重启＋转入－转出－销号－不予受理－撤回－并案。',
      ),
    ],
    [text('办结率'), text('该环节已办÷应办；应办为已办加上期末时限已届满而尚未办结的件数。')],
    [text('满意率'), text('（满意＋基本满意）÷（满意＋基本满意＋不满意），联系不上和拒绝评价不计入。')],
  ].map((cells) => ({ cells })),
};
