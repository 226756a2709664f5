import { levels } from '../../../events/codes.ts';
import { figurePaths, partsOf } from '../../domain/statistics/figure-composition.ts';
import type { Breakdown } from '../../domain/statistics/tally.ts';
import type { Annex, Block } from '../model.ts';
import type { DocumentContext } from './document-context.ts';
import { type FigureRow, figureTable } from './tables/figure-table.ts';
import { dimensions, rowsOf, sumRow } from './tables/rows.ts';
import { paragraph } from './text/rich-text.ts';

const flows = [
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
  'overdueOpen',
  'redone',
  'extended',
  'latePosted',
] as const;

const moves: ReadonlySet<string> = new Set(['movedIn', 'movedOut']);

const rates = figurePaths.filter((path) => partsOf(path)?.denominator !== undefined);

const visitsAndLevels = [
  ...['satisfied', 'basicallySatisfied', 'dissatisfied', 'unreachable', 'refused'].map(
    (name) => `satisfaction.${name}`,
  ),
  ...levels.map((level) => `escalations.${level}`),
];

/** The row below a breakdown: of channels the complaints, of methods the findings, else the whole. */
const sumOf = (scene: DocumentContext, breakdown: Breakdown): readonly FigureRow[] => {
  if (breakdown !== 'byChannel' && breakdown !== 'byMethod') return [sumRow(scene)];
  const kind = breakdown === 'byChannel' ? 'complaint' : 'finding';
  return rowsOf(scene, 'byKind')
    .filter(({ code }) => code === kind)
    .map((row) => ({ ...row, name: '合计', sum: true }));
};

const tables = (scene: DocumentContext, breakdown: Breakdown): readonly Block[] => {
  const { name } = dimensions[breakdown];
  const rows = rowsOf(scene, breakdown);
  if (rows.length === 0) return paragraph(`${scene.words.now}无数据。`);
  const table = (id: string, caption: string, columns: readonly string[], note?: string) =>
    figureTable({
      id: `${breakdown}-${id}`,
      caption: `按${name}统计：${caption}`,
      corner: name,
      columns,
      rows: [...rows, ...sumOf(scene, breakdown)],
      ...(note !== undefined && { note }),
    });
  const unitsMove = breakdown === 'byUnit';
  return [
    table(
      'flows',
      '收办情况（件）',
      unitsMove ? flows : flows.filter((path) => !moves.has(path)),
      unitsMove ? '单位之间的转入、转出在合计中相抵，合计栏不计。' : undefined,
    ),
    table('rates', '各项比率（分子/分母）', rates),
    table('visits', '回访结果与督促升级（件次）', visitsAndLevels),
  ];
};

/** The wide tables of a statement, an annex a breakdown. */
export const breakdownAnnexes = (scene: DocumentContext): readonly Annex[] =>
  Object.values(dimensions).map(({ breakdown, name }) => ({
    title: `按${name}统计表`,
    blocks: tables(scene, breakdown),
  }));
