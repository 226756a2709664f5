import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { casesOf } from '../../cli/ledger-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledger-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const line = (caseId: string, seq: number, summary = '') => JSON.stringify({ v: 1, caseId, seq, summary });

/** What is read of a file: `CASE 1 2` for a case with its entries, `line 3` for a line that is none. */
const read = async (text: string): Promise<string[]> => {
  const path = join(folder, 'ledger.ndjson');
  writeFileSync(path, text);
  const found: string[] = [];
  for await (const one of casesOf(path)) {
    found.push('line' in one ? `line ${one.line}` : [one[0]?.caseId, ...one.map(({ seq }) => seq)].join(' '));
  }
  return found;
};

describe('a ledger is read from its file a case at a time', () => {
  it('the entries of a case come together, whether or not the last line is ended', async () => {
    const lines = [line('A', 1), line('A', 2), line('B', 1)].join('\n');
    expect(await read(lines)).toStrictEqual(['A 1 2', 'B 1']);
    expect(await read(`${lines}\n`)).toStrictEqual(['A 1 2', 'B 1']);
    expect(await read('')).toStrictEqual([]);
  });

  it('a line that is no entry is named by its number and parts no case', async () => {
    const lines = ['', line('A', 1), '{"caseId":', 'null', '7', '{"seq":1}', line('A', 2)];
    expect(await read(lines.join('\n'))).toStrictEqual([
      'line 1',
      'line 3',
      'line 4',
      'line 5',
      'line 6',
      'A 1 2',
    ]);
  });

  it('a line ends at a line feed alone: texts may hold the line separators of Unicode', async () => {
    expect(await read(`${line('A', 1, 'one\u2028two\u2029three')}\r\n${line('B', 1)}\n`)).toStrictEqual([
      'A 1',
      'B 1',
    ]);
  });

  it('entries larger than what is read at once arrive whole, and so do characters cut in two', async () => {
    const path = join(folder, 'large.ndjson');
    const summaries = [1, 2, 3, 4, 5].map((n) => '督'.repeat(n * 65_537));
    writeFileSync(path, summaries.map((summary, index) => `${line('A', index + 1, summary)}\n`).join(''));
    const found: unknown[] = [];
    for await (const one of casesOf(path)) found.push(one);
    expect(found).toStrictEqual([
      summaries.map((summary, index) => ({ v: 1, caseId: 'A', seq: index + 1, summary })),
    ]);
  });
});
