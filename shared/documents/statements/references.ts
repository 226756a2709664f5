import type { Annex, Block, Cell, FigureRef, Run } from '../model.ts';

interface Referring {
  readonly blocks: readonly Block[];
  readonly annexes: readonly Annex[];
}

const partsOf = (block: Block): readonly (Run | Cell)[] => {
  if (block.kind === 'paragraph') return block.runs;
  return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [];
};

const parts = ({ blocks, annexes }: Referring): readonly (Run | Cell)[] =>
  [...blocks, ...annexes.flatMap((annex) => annex.blocks)].flatMap(partsOf);

/** Every figure to which a document refers, in reading order, as often as it does. */
export const allFigures = (document: Referring): readonly FigureRef[] =>
  parts(document).flatMap(({ figure }) => figure ?? []);

/** The cases that a document names. */
export const namedCases = (document: Referring): readonly string[] =>
  parts(document).flatMap(({ caseId }) => caseId ?? []);
