import { count } from '../../shared/documents/format.ts';

export type Row = readonly string[];

/** Columns as wide as they need, numbers to the right. */
export const table = (head: Row, rows: readonly Row[]): string => {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: Row) =>
    `  ${cells.map((text, column) => text.padStart(widths[column] ?? 0)).join('  ')}`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
};

export const whole = (value: number): string => count(Math.round(value));
export const seconds = (milliseconds: number): string => (milliseconds / 1_000).toFixed(2);
export const times = (a: number, b: number): string => `${(a / b).toFixed(2)} x`;
