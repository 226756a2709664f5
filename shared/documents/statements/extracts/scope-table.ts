import { sumOfFigures } from '../../../domain/statistics/sum.ts';
import type { Breakdown } from '../../../domain/statistics/tally.ts';
import type { Block } from '../../model.ts';
import type { DocumentContext } from '../document-context.ts';
import { figureTable } from '../tables/figure-table.ts';
import { dimensions, rowsOf, type ScopeRow } from '../tables/rows.ts';
import { takenOnColumns } from '../tables/share-columns.ts';
import type { Scope } from '../text/figure-run.ts';

/** The rows of some codes of a breakdown; codes of which nothing happened have none. */
export const someRows = (
  scene: DocumentContext,
  breakdown: Breakdown,
  codes: readonly string[],
): readonly ScopeRow[] => rowsOf(scene, breakdown).filter(({ code }) => codes.includes(code));

/** Rows together: a single one as it stands in the statement, several as a sum of their own. */
export const together = (rows: readonly ScopeRow[]): Scope => {
  const [only] = rows;
  if (rows.length === 1 && only) return { scope: only.scope, figures: only.figures };
  return { figures: sumOfFigures(rows.map(({ figures }) => figures)) };
};

/** A table of some codes of a breakdown with their sum; none where nothing happened. */
export const someTable = (
  scene: DocumentContext,
  breakdown: Breakdown,
  rows: readonly ScopeRow[],
  caption: string,
): readonly Block[] => {
  if (rows.length === 0) return [];
  const all = together(rows);
  return [
    figureTable({
      id: breakdown,
      caption,
      corner: dimensions[breakdown].name,
      columns: [
        ...takenOnColumns(scene.statement.total),
        'investigated.rate',
        'returnVisited.rate',
        'completed.rate',
        'completed.onTimeRate',
        'closing',
        'overdueOpen',
        'redone',
      ],
      rows: [...rows, ...(rows.length > 1 ? [{ ...all, name: '合计', sum: true }] : [])],
      note: '占比为占全省受理事项的比重。',
    }),
  ];
};
