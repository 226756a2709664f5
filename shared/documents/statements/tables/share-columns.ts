import type { Figures } from '../../../domain/statistics/figures.ts';
import { takenOn } from '../measures.ts';
import { countCell, shareCell } from './cells.ts';
import type { FigureColumn } from './figure-table.ts';

/** 受理 and 占比: what was taken on, and its share of all that was. */
export const takenOnColumns = (whole: Figures): readonly FigureColumn[] => [
  { head: '受理', cell: ({ figures }) => countCell(takenOn(figures)) },
  { head: '占比', cell: ({ figures }) => shareCell(takenOn(figures), takenOn(whole)) },
];
