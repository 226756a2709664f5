import { type FileChild, type ISectionOptions, Paragraph } from 'docx';
import type { Annex, Block } from '../../documents/model.ts';
import { blockOf, type Setting, scaleOf } from './blocks.ts';
import { areaOf, type Orientation, sectionOn } from './page.ts';
import { pageNumbers } from './page-number.ts';

/** Charts smaller than this part of their size can no longer be read. */
const legible = 0.8;

/** Annexes stand on landscape sheets, but a chart that is too tall for one on an upright sheet. */
const sheetOf = (block: Block, { charts }: Pick<Setting, 'charts'>): Orientation =>
  block.kind === 'chart' && scaleOf(charts(block.id), areaOf('landscape')) < legible
    ? 'portrait'
    : 'landscape';

/** Blocks that follow each other on sheets of one orientation; an annex without any is still a sheet. */
const runsOf = (blocks: readonly Block[], setting: Pick<Setting, 'charts'>) => {
  const runs: { readonly orientation: Orientation; readonly blocks: Block[] }[] = [];
  for (const block of blocks) {
    const orientation = sheetOf(block, setting);
    const last = runs.at(-1);
    if (last?.orientation === orientation) last.blocks.push(block);
    else runs.push({ orientation, blocks: [block] });
  }
  return runs.length === 0 ? [{ orientation: 'landscape' as const, blocks }] : runs;
};

/** The sections of an annex: its number flush left, its title, and what it holds. */
export const annexSections = (
  { title, blocks }: Annex,
  label: string,
  setting: Omit<Setting, 'area'>,
): readonly ISectionOptions[] => {
  const head: readonly FileChild[] = [
    new Paragraph({ style: 'AnnexLabel', text: label }),
    new Paragraph({ style: 'AnnexTitle', text: title }),
  ];
  return runsOf(blocks, setting).map(({ orientation, blocks: own }, index) => ({
    properties: sectionOn(orientation),
    footers: pageNumbers(),
    children: [
      ...(index === 0 ? head : []),
      ...own.flatMap((block) => blockOf(block, { ...setting, area: areaOf(orientation) })),
    ],
  }));
};
