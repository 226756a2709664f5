import { share } from '../../format.ts';
import type { Table } from '../../model.ts';
import type { DocumentContext } from '../document-context.ts';
import { figureTable } from '../tables/figure-table.ts';
import { dimensions, rowsOf, sumRow } from '../tables/rows.ts';
import { takenOnColumns } from '../tables/share-columns.ts';
import { figureRun } from '../text/figure-run.ts';
import { joined, type Piece, paragraph, say } from '../text/rich-text.ts';
import type { Section } from './section.ts';

type Placed = 'byArea' | 'byRegion';

/** Which areas or regions had most new cases, with their shares. */
export const mostFiled = (scene: DocumentContext, breakdown: Placed): Piece => {
  const { filed } = scene.statement.total;
  const first = rowsOf(scene, breakdown)
    .filter(({ figures }) => figures.filed > 0)
    .sort((a, b) => b.figures.filed - a.figures.filed)
    .slice(0, 3);
  if (first.length === 0) return '';
  const { name } = dimensions[breakdown];
  const head = first.length < 3 ? `新受理事项涉及的${name}为` : `新受理量居前三位的${name}是`;
  const parts = first.map(
    (row) => say`${row.name}${figureRun(row, 'filed')}件，占${share(row.figures.filed, filed)}`,
  );
  return say`${head}${joined(parts, '；')}。`;
};

const tableOf = (scene: DocumentContext, breakdown: Placed, id: string): Table => {
  const { name } = dimensions[breakdown];
  return figureTable({
    id,
    caption: `按${name}统计（件）`,
    corner: name,
    columns: [
      'filed',
      ...takenOnColumns(scene.statement.total),
      'investigated.rate',
      'completed.rate',
      'completed.onTimeRate',
      'closing',
      'overdueOpen',
    ],
    rows: [...rowsOf(scene, breakdown), sumRow(scene)],
  });
};

/** 领域和地区分布. */
export const placesSection = (scene: DocumentContext): Section => {
  const title = '领域和地区分布';
  if (rowsOf(scene, 'byArea').length === 0) {
    return { title, blocks: paragraph(`${scene.words.now}无受理和办理事项。`) };
  }
  return {
    title,
    blocks: [
      ...paragraph(mostFiled(scene, 'byArea'), mostFiled(scene, 'byRegion')),
      tableOf(scene, 'byArea', 'areas'),
      tableOf(scene, 'byRegion', 'regions'),
    ],
  };
};
