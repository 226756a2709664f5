import { levels } from '../../../../events/codes.ts';
import { figureAt, fractionAt } from '../../../domain/statistics/figure-composition.ts';
import { figureName } from '../../figure-names.ts';
import { changeOfRate } from '../../format.ts';
import type { Cell, Column, Row, Table } from '../../model.ts';
import { type DocumentContext, isMonthly, wholeOf } from '../document-context.ts';
import type { Comparison } from '../text/compare.ts';
import type { Scope } from '../text/figure-run.ts';
import { changeCell, figureCell, textCell } from './cells.ts';

/** The figures in which a document sums itself up. */
export const mainPaths: readonly string[] = [
  'opening',
  'filed',
  'reopened',
  'closed',
  'declined',
  'withdrawn',
  'merged',
  'closing',
  'overdueOpen',
  'redone',
  'extended',
  'completed.done',
  'accepted.rate',
  'investigated.rate',
  'returnVisited.rate',
  'completed.rate',
  'completed.onTimeRate',
  'satisfaction.rate',
  ...levels.map((level) => `escalations.${level}`),
  'latePosted',
];

const changeOf = (whole: Scope, path: string, { total }: Comparison): Cell => {
  const [now, before] = [figureAt(whole.figures, path), figureAt(total, path)];
  return fractionAt(total, path) ? textCell(changeOfRate(now, before)) : changeCell(now ?? 0, before ?? 0);
};

const earlierCell = (path: string, { total, scope }: Comparison): Cell =>
  figureCell({ figures: total, ...(scope !== undefined && { scope }) }, path);

const number = (head: string, width = 1.5): Column => ({ head, align: 'right', width });

/** 主要指标: the whole beside what it is compared with, and to date. */
export const mainFigures = (scene: DocumentContext): Table => {
  const { words, comparisons, statement } = scene;
  const whole = wholeOf(scene);
  const toDate: readonly Scope[] = isMonthly(statement)
    ? [{ scope: 'toDate', figures: statement.toDate }]
    : [];
  const row = (path: string): Row => ({
    cells: [
      textCell(figureName(path)),
      figureCell(whole, path),
      ...comparisons.flatMap((comparison) => [
        earlierCell(path, comparison),
        changeOf(whole, path, comparison),
      ]),
      ...toDate.map((scope) => figureCell(scope, path)),
    ],
  });
  return {
    kind: 'table',
    id: 'main-figures',
    caption: '主要指标（件、件次）',
    columns: [
      { head: '指标', align: 'left', width: 2 },
      number(words.now),
      ...comparisons.flatMap(({ before, kind }) => [number(before), number(kind)]),
      ...toDate.map(() => number('累计')),
    ],
    rows: mainPaths.map(row),
  };
};
