import { cellText } from '../../../../shared/documents/cell-text.ts';
import type { Block, DocumentModel } from '../../../../shared/documents/model.ts';

const lineOf = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return block.runs.map(({ text }) => text).join('');
    case 'chart':
      return block.alt;
    case 'table':
      return [
        block.caption,
        ...block.rows.map(({ cells }) =>
          cells.map((cell) => Object.values(cellText(cell)).join('')).join(' '),
        ),
        block.note ?? '',
      ].join('\n');
  }
};

/** What a reader reads, a block a line. */
export const textOf = ({ blocks, annexes }: Pick<DocumentModel, 'blocks' | 'annexes'>): string =>
  [...blocks, ...annexes.flatMap((annex) => annex.blocks)].map(lineOf).join('\n');

/** The paragraphs below a heading, up to the next. */
export const below = ({ blocks }: Pick<DocumentModel, 'blocks'>, heading: string): string => {
  const from = blocks.findIndex(
    (block) => block.kind === 'heading' && block.text.replace(/^.*?[、）]/, '') === heading,
  );
  if (from < 0) throw new Error(`there is no heading ${heading}`);
  const rest = blocks.slice(from + 1);
  const until = rest.findIndex(({ kind }) => kind === 'heading');
  return rest
    .slice(0, until < 0 ? rest.length : until)
    .filter(({ kind }) => kind === 'paragraph')
    .map(lineOf)
    .join('\n');
};
