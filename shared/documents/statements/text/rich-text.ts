import type { Paragraph, Run } from '../../model.ts';

/** What may stand in a sentence: words, a run that is a link, or several of both. */
export type Piece = string | Run | readonly Piece[];

const isPlain = ({ figure, caseId }: Run): boolean => figure === undefined && caseId === undefined;

function* runsIn(piece: Piece): Generator<Run> {
  if (typeof piece === 'string') yield { text: piece };
  else if ('text' in piece) yield piece;
  else for (const part of piece) yield* runsIn(part);
}

/** Runs without empty ones, plain words that follow each other in one. */
const tidy = (pieces: readonly Piece[]): readonly Run[] => {
  const runs: Run[] = [];
  for (const run of runsIn(pieces)) {
    const last = runs.at(-1);
    if (run.text === '') continue;
    if (last && isPlain(last) && isPlain(run)) runs[runs.length - 1] = { text: `${last.text}${run.text}` };
    else runs.push(run);
  }
  return runs;
};

/** A sentence from a template: its figures and cases stay links. */
export const say = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): readonly Run[] =>
  tidy(parts.flatMap((part, index) => [part, pieces[index] ?? '']));

/** Pieces in a row with a mark between them; empty ones are left out. */
export const joined = (pieces: readonly Piece[], mark: string): Piece =>
  pieces
    .filter((piece) => tidy([piece]).length > 0)
    .flatMap((piece, index) => (index === 0 ? [piece] : [mark, piece]));

/** A paragraph of sentences; none where they say nothing. */
export const paragraph = (...pieces: readonly Piece[]): readonly Paragraph[] => {
  const runs = tidy(pieces);
  return runs.length === 0 ? [] : [{ kind: 'paragraph', runs }];
};

/** The words of runs, without their links. */
export const textOf = (piece: Piece): string => [...runsIn(piece)].map(({ text }) => text).join('');
