import { count, share } from '../../format.ts';
import type { DocumentContext } from '../document-context.ts';
import { takenOn } from '../measures.ts';
import { type FigureRow, figureTable } from '../tables/figure-table.ts';
import { rowsOf, sumRow } from '../tables/rows.ts';
import { takenOnColumns } from '../tables/share-columns.ts';
import { paragraph } from '../text/rich-text.ts';
import type { Section } from './section.ts';

/** A kind of cases and the channels or methods by which they came. */
const groupOf = (
  scene: DocumentContext,
  kind: 'complaint' | 'finding',
  breakdown: 'byChannel' | 'byMethod',
): readonly FigureRow[] => {
  const sum = rowsOf(scene, 'byKind').find(({ code }) => code === kind);
  return sum ? [...rowsOf(scene, breakdown), { ...sum, name: `${sum.name}小计`, sum: true }] : [];
};

const inWords = (scene: DocumentContext): string => {
  const all = takenOn(scene.statement.total);
  const parts = [...rowsOf(scene, 'byChannel'), ...rowsOf(scene, 'byMethod')]
    .map(({ name, scope, figures }) => ({
      name: scope.startsWith('byMethod') ? `${name}检查` : name,
      value: takenOn(figures),
    }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value)
    .slice(0, 3)
    .map(({ name, value }) => `${name}${count(value)}件，占${share(value, all)}`);
  if (parts.length === 0) return '';
  const head = parts.length < 3 ? '受理事项来源于' : '受理事项来源居前三位的是';
  return `${head}${parts.join('；')}。`;
};

/** 来源分布: by channel and by method, with shares of all that was taken on. */
export const sourcesSection = (scene: DocumentContext): Section => {
  const { statement, words } = scene;
  const title = '渠道和方式分布';
  const rows = [...groupOf(scene, 'complaint', 'byChannel'), ...groupOf(scene, 'finding', 'byMethod')];
  if (takenOn(statement.total) === 0 || rows.length === 0) {
    return { title, blocks: paragraph(`${words.now}无受理事项。`) };
  }
  return {
    title,
    blocks: [
      ...paragraph(inWords(scene)),
      figureTable({
        id: 'sources',
        caption: '按投诉渠道和检查方式统计（件）',
        corner: '来源',
        columns: [
          'filed',
          'opening',
          ...takenOnColumns(statement.total),
          'completed.rate',
          'satisfaction.rate',
        ],
        rows: [...rows, sumRow(scene)],
        note: `受理含新受理、${words.before}结转和重启；占比为占全部受理事项的比重。`,
      }),
    ],
  };
};
