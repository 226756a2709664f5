import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keptCasesOf, wholeCasesOf } from '../../../cli/input/ledger-file.ts';
import { caseAccepted, complaintFiled } from '../../dsl/events.ts';
import { given } from '../../dsl/given.ts';
import { about } from '../../dsl/telling.ts';

const folder = mkdtempSync(join(tmpdir(), 'ledger-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const entriesOf = (caseId: string, summary = '停水') =>
  given(about(caseId, complaintFiled({ summary })), about(caseId, caseAccepted())).entries();
const line = (caseId: string, seq: 1 | 2, summary?: string) =>
  JSON.stringify(entriesOf(caseId, summary)[seq - 1]);

const write = (text: string): string => {
  const path = join(folder, 'ledger.ndjson');
  writeFileSync(path, text);
  return path;
};

/** What is read of a file: `CASE 1 2` for a case with its entries, `line 3` for a line that is none. */
const read = async (text: string): Promise<string[]> => {
  const found: string[] = [];
  for await (const one of keptCasesOf(write(text), 'case')) {
    found.push(
      'line' in one
        ? `line ${one.line}`
        : [one[0]?.entry.caseId, ...one.map(({ entry }) => entry.seq)].join(' '),
    );
  }
  return found;
};

/** Why the one line of a file is no entry. */
const whyOf = async (text: string): Promise<string> => {
  for await (const one of keptCasesOf(write(text), 'case')) if ('line' in one) return one.why;
  return 'it is one';
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

  it('entries of which a read takes half arrive whole, and so do characters cut in two', async () => {
    const cases = Array.from({ length: 300 }, (_, index) =>
      entriesOf(`A-${index}`, '督'.repeat(1_000 + index)),
    );
    const lines = cases.flatMap((entries) => entries.map((entry) => `${JSON.stringify(entry)}\n`));
    const found: unknown[] = [];
    for await (const one of wholeCasesOf(write(lines.join('')), 'case'))
      found.push(one.map(({ entry }) => entry));
    expect(found).toStrictEqual(JSON.parse(JSON.stringify(cases)));
  });
});

describe('a line that can be read is an entry only if it has the form of one', () => {
  it('and else the field is named that has not', async () => {
    expect(await whyOf(line('A', 1))).toBe('it is one');
    expect(await whyOf('{"v":1,"caseId":"C-9","hash":"x"}')).toMatch(/^seq: is missing: add it$/);
    expect(await whyOf('["v"]')).toBe('it is no JSON object');
    expect(await whyOf('{"v":1')).toMatch(/^it is no JSON: /);
    expect(await whyOf(line('A', 1).replace('"assigned"', '"asigned"'))).toMatch(
      /^after\.status: must be one of unassigned, /,
    );
    expect(await whyOf(line('A', 1).replace('"seq":1', '"seq":1,"more":1'))).toBe(
      'more: is not known here: remove it',
    );
  });

  it('and of a form that is known here: a newer version reads the others', async () => {
    expect(await whyOf(line('A', 1).replace('"v":1', '"v":2'))).toBe(
      'v: form 2 is not known here, known are forms up to 1: a newer version reads it',
    );
  });

  it('an entry of a duty stands in the file of duties, not in that of cases', async () => {
    expect(await whyOf(line('A', 1).replace('"complaint-filed"', '"obligation-opened"'))).toMatch(
      /^type: must be one of complaint-filed, /,
    );
  });

  it('and who needs a whole file is told of its first such line', async () => {
    const path = write(`${line('A', 1)}\n{"v":1,"caseId":"C-9","hash":"x"}\n`);
    await expect(async () => {
      for await (const _ of wholeCasesOf(path, 'case'));
    }).rejects.toThrow(`${path} line 2 is no entry, seq: is missing: add it: verify names all such lines`);
  });
});
