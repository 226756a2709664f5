/** A code in a text. */
export const code = (value: string | number | boolean): string => `\`${value}\``;

/** Codes in a row. */
export const codes = (values: readonly (string | number | boolean)[]): string => values.map(code).join(' · ');

/** A cell is one line, and a bar in it does not end it. */
const cell = (text: string): string => text.replace(/\n/g, ' ').replace(/\|/g, '\\|');

const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

/** A table with a head. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** A JSON value as a block, set as the doc comments have it. */
export const jsonBlock = (value: unknown): string => `\`\`\`json\n${JSON.stringify(value, null, 2)}\n\`\`\``;

/** Blocks of a page, a blank line between two; what is empty is left out. */
export const blocks = (parts: readonly string[]): string =>
  `${parts.filter((part) => part !== '').join('\n\n')}\n`;
