import { valueAt } from '../../../domain/kernel/by-code.ts';
import type { Table } from '../../model.ts';
import type { DocumentContext } from '../document-context.ts';
import { changeCell, countCell, figureCell, textCell } from '../tables/cells.ts';
import { rowsOf, type ScopeRow } from '../tables/rows.ts';
import { comparedCounts } from '../text/compare.ts';
import { figureRun } from '../text/figure-run.ts';
import { joined, type Piece, paragraph, say } from '../text/rich-text.ts';
import { mostFiled } from './places.ts';
import type { Section } from './section.ts';

/** An area of which more new cases came than in the period before. */
export interface Rising {
  readonly row: ScopeRow;
  readonly before: number;
}

/** The areas that rise, by how many more cases came; undefined where there is nothing to compare with. */
export const risingAreas = (scene: DocumentContext): readonly Rising[] | undefined => {
  const earlier = scene.comparisons.find(({ kind }) => kind === '环比')?.byArea;
  if (earlier === undefined) return undefined;
  return rowsOf(scene, 'byArea')
    .filter(({ code }) => code !== 'other')
    .map((row) => ({ row, before: valueAt(earlier, row.code)?.filed ?? 0 }))
    .filter(({ row, before }) => row.figures.filed > before)
    .sort((a, b) => b.row.figures.filed - b.before - (a.row.figures.filed - a.before));
};

const inWords = (scene: DocumentContext, rising: readonly Rising[] | undefined): Piece => {
  if (rising === undefined) return '';
  const { before: name } = scene.words;
  if (rising.length === 0) return `与${name}相比，无新受理量上升的领域。`;
  const parts = rising
    .slice(0, 3)
    .map(
      ({ row, before }) =>
        say`${row.name}${figureRun(row, 'filed')}件，${comparedCounts(row.figures.filed, before, '环比', name)}`,
    );
  return say`新受理量上升的领域有${String(rising.length)}个，${rising.length > 3 ? '增加最多的是' : '即'}${joined(parts, '；')}。`;
};

const table = (scene: DocumentContext, rising: readonly Rising[]): Table => ({
  kind: 'table',
  id: 'rising-areas',
  caption: '新受理量上升的领域（件）',
  columns: [
    { head: '整治领域', align: 'left', width: 3 },
    { head: scene.words.now, align: 'right', width: 1 },
    { head: scene.words.before, align: 'right', width: 1 },
    { head: '增加', align: 'right', width: 1 },
    { head: '环比', align: 'right', width: 1 },
    { head: '行业主管处室', align: 'left', width: 2 },
  ],
  rows: rising.map(({ row, before }) => ({
    code: row.code,
    cells: [
      textCell(row.name),
      figureCell(row, 'filed'),
      countCell(before),
      countCell(row.figures.filed - before),
      changeCell(row.figures.filed, before),
      textCell(supervisorsOf(scene, row.code).join('、') || null),
    ],
  })),
});

/** The divisions that supervise an area, by name. */
export const supervisorsOf = ({ basis }: DocumentContext, area: string): readonly string[] =>
  basis.registry.divisions
    .filter(({ areas }) => (areas as readonly string[]).includes(area))
    .map(({ name }) => name);

/** 热点问题: what most new cases were about, and of what there are more than before. */
export const topicsPart = (scene: DocumentContext): Section => {
  const rising = risingAreas(scene);
  const most = mostFiled(scene, 'byArea');
  const nothing = most === '' ? `${scene.words.now}无新受理事项，无热点问题。` : '';
  return {
    title: '热点问题',
    blocks: [
      ...paragraph(most, nothing, nothing === '' ? inWords(scene, rising) : ''),
      ...(rising === undefined || rising.length === 0 ? [] : [table(scene, rising)]),
    ],
  };
};
