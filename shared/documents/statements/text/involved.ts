import type { Run } from '../../model.ts';
import type { ScopeRow } from '../tables/rows.ts';
import { enumerated } from './list.ts';
import { type Piece, say } from './rich-text.ts';

/** Units with a figure each, by name; what nobody has yet is said by itself, it is no unit. */
export const involved = (
  rows: readonly ScopeRow[],
  measure: string,
  figureOf: (row: ScopeRow) => Run,
): Piece => {
  const units = rows
    .filter(({ code }) => code !== 'unassigned')
    .map((row) => say`${row.name}${figureOf(row)}${measure}`);
  const nobody = rows
    .filter(({ code }) => code === 'unassigned')
    .map((row) => say`尚未确定责任单位的事项${figureOf(row)}${measure}`);
  if (units.length === 0) return nobody;
  return [enumerated(units, '个单位'), nobody.length === 0 ? '' : ['，另有', nobody]];
};
