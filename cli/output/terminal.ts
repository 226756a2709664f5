import { legible } from '../../shared/text/legible.ts';

/** One line of a terminal, whatever it quotes: what would end, erase or reorder it stands as a mark. */
const lineOf = (text: string): string => `${legible(text, 'terminal')}\n`;

/** Writes what a command was asked for, on standard output: each text is one line. */
export const print = (lines: string | readonly string[]): void => {
  process.stdout.write(typeof lines === 'string' ? lineOf(lines) : lines.map(lineOf).join(''));
};

/** Writes a line of cells on standard output, parted by tabs for programs that read it on. */
export const printCells = (cells: readonly string[]): void => {
  process.stdout.write(`${cells.map((cell) => legible(cell, 'terminal')).join('\t')}\n`);
};

/** Says a line on standard error: how far a command has come, and what does not hold. */
export const say = (line: string): void => {
  process.stderr.write(lineOf(line));
};
