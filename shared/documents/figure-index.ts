import { cellText } from './cell-text.ts';
import { figureName, scopeName } from './figure-names.ts';
import { type Block, type DocumentModel, type FigureRef, figureKey, type Table } from './model.ts';
import { type CodeNames, nameOf } from './names.ts';

/** A figure of a document as its readers know it. */
export interface NamedFigure extends FigureRef {
  readonly key: string;
  /** What the scope is called: 总体, 武汉市水务局. */
  readonly within: string;
  /** What the figure is called: 按时办结率. */
  readonly name: string;
  /** How the document shows it, 96.27%（1,031/1,071）; empty where it shows it nowhere. */
  readonly shown: string;
}

/** The document's blocks, annexes included, in reading order. */
export const allBlocks = ({ blocks, annexes }: DocumentModel): readonly Block[] => [
  ...blocks,
  ...annexes.flatMap((annex) => annex.blocks),
];

/** The tables among blocks. */
export const tablesAmong = (blocks: readonly Block[]): readonly Table[] =>
  blocks.filter((block) => block.kind === 'table');

/** The names that the document's own tables give to codes: a row's code, and its first text. */
export const namesWithin = (model: DocumentModel): CodeNames => {
  const names = new Map<string, string>();
  for (const { code, cells } of tablesAmong(allBlocks(model)).flatMap((table) => table.rows)) {
    const name = cells.find(({ format, value }) => format === 'text' && value !== null)?.value;
    if (code !== undefined && typeof name === 'string' && !names.has(code)) names.set(code, name);
  }
  return Object.fromEntries(names);
};

/** How each figure is shown where it first stands, tables before running text. */
const shownFigures = (model: DocumentModel): ReadonlyMap<string, string> => {
  const shown = new Map<string, string>();
  const note = (figure: FigureRef | undefined, text: string) => {
    if (figure === undefined) return;
    const key = figureKey(figure);
    if (!shown.has(key)) shown.set(key, text);
  };
  const blocks = allBlocks(model);
  for (const cell of tablesAmong(blocks).flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))) {
    const { text, of = '' } = cellText(cell);
    note(cell.figure, `${text}${of}`);
  }
  for (const block of blocks) {
    if (block.kind === 'paragraph') for (const { figure, text } of block.runs) note(figure, text);
  }
  return shown;
};

const refOf = (key: string): FigureRef => {
  const end = key.indexOf('#');
  return { scope: key.slice(0, end), path: key.slice(end + 1) };
};

/** The figures of which the document tells what is behind them, in the model's order. */
export const figuresBehind = (model: DocumentModel): readonly NamedFigure[] => {
  const names = namesWithin(model);
  const shown = shownFigures(model);
  return Object.keys(model.behind).map((key) => {
    const { scope, path } = refOf(key);
    const code = scope.slice(scope.indexOf('/') + 1);
    const within = Object.hasOwn(names, code) ? nameOf(names, code) : scopeName(scope);
    return { key, scope, path, within, name: figureName(path), shown: shown.get(key) ?? '' };
  });
};
