import { readFile } from 'node:fs/promises';

/** The first line in which two files of figures differ, as both have it; undefined when none does. */
export const firstDifference = async (ours: string, theirs: string): Promise<string | undefined> => {
  const [a, b] = (await Promise.all([readFile(ours, 'utf8'), readFile(theirs, 'utf8')])).map((text) =>
    text.split('\n'),
  );
  if (!a || !b) return 'no figures';
  for (let line = 0; line < Math.max(a.length, b.length); line += 1) {
    if (a[line] !== b[line]) return `ours: ${a[line] ?? 'nothing'}; DuckDB: ${b[line] ?? 'nothing'}`;
  }
  return undefined;
};
