import { valueAt } from '../../../domain/kernel/by-code.ts';
import type { Rank } from '../../../domain/statistics/ranking.ts';
import { rateNames, ratesOfScore } from '../../../domain/statistics/score.ts';
import type { Table } from '../../model.ts';
import { nameOf } from '../../names.ts';
import type { DocumentContext } from '../document-context.ts';
import { countCell, scoreCell } from './cells.ts';
import { figureTable } from './figure-table.ts';

/** The units by rank with their scores, and the rates of which these are made. */
export const rankingTable = (
  { statement, names }: Pick<DocumentContext, 'statement' | 'names'>,
  ranking: readonly Rank[],
  caption = '单位得分与名次',
): Table => {
  const placed = new Map(ranking.map((rank) => [rank.unit, rank]));
  return figureTable({
    id: 'ranking',
    caption,
    corner: '责任单位',
    columns: [
      { head: '名次', cell: ({ code = '' }) => countCell(placed.get(code)?.rank ?? null) },
      { head: '得分', cell: ({ code = '' }) => scoreCell(placed.get(code)?.score ?? null) },
      ...rateNames.map((name) => ratesOfScore[name]),
    ],
    rows: ranking.flatMap(({ unit }) => {
      const figures = valueAt(statement.byUnit, unit);
      return figures
        ? [{ code: unit, name: nameOf(names.units, unit), scope: `byUnit/${unit}`, figures }]
        : [];
    }),
  });
};
