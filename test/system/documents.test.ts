import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { runCampaign } from '../../cli/campaign/run.ts';
import { whatIf } from '../../cli/campaign/what-if/what-if.ts';
import { paths } from '../../cli/input/paths.ts';
import { explainFigure } from '../../cli/show/explain/explain.ts';
import { verify } from '../../cli/verify/verify.ts';
import type { Policy } from '../../events/policy.ts';
import type { Registry } from '../../events/registry.ts';
import { makeCampaign } from '../../scripts/sample-campaign/campaign.ts';
import { valueAt } from '../../shared/domain/kernel/by-code.ts';
import type { MonthlyBulletin } from '../../shared/domain/statistics/statement.ts';

const out = mkdtempSync(join(tmpdir(), 'documents-'));
const read = (key: string) => readFileSync(join(out, key));
const bulletin = () => JSON.parse(read('bulletins/2015-07.json').toString()) as MonthlyBulletin;

beforeAll(async () => {
  const events = join(out, 'events.ndjson');
  const lines = makeCampaign({ seed: 1, cases: 0 }).map(({ text }) => `${text}\n`);
  writeFileSync(events, lines.join(''));
  const { registry, policy, assembly } = paths;
  const span = { from: '2015-07-01', until: '2015-07-31' };
  await runCampaign({ events, registry, policy, assembly, ...span, out, store: 'memory', documents: 'all' });
}, 180_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

/** What is found when some of the run's files are changed; they are put back. */
const foundWith = async (
  changes: Readonly<Record<string, (body: Buffer) => Promise<Uint8Array | string>>>,
) => {
  const before = Object.keys(changes).map((key) => [key, read(key)] as const);
  try {
    for (const [key, change] of Object.entries(changes)) {
      writeFileSync(join(out, key), await change(read(key)));
    }
    return (await verify(out)).faults;
  } finally {
    for (const [key, body] of before) writeFileSync(join(out, key), body);
  }
};

const inDocx = (from: string, to: string) => async (body: Buffer) => {
  const zip = await JSZip.loadAsync(body);
  const xml = await zip.file('word/document.xml')?.async('string');
  expect(xml).toContain(from);
  zip.file('word/document.xml', xml?.replace(from, to) ?? '');
  return zip.generateAsync({ type: 'nodebuffer' });
};

const inXlsx = (sheet: string, address: string, value: number) => async (body: Buffer) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(body as unknown as Parameters<typeof book.xlsx.load>[0]);
  const found = book.worksheets.find(({ name }) => name === sheet);
  if (!found) throw new Error(`no sheet ${sheet} among ${book.worksheets.map(({ name }) => name).join()}`);
  found.getCell(address).value = value;
  return Buffer.from(await book.xlsx.writeBuffer());
};

describe('documents are checked against the ledger', () => {
  test('each that was made holds: three periods, a bulletin, and an extract for each that it concerns', async () => {
    const { faults, documents, statements } = await verify(out);
    expect(faults).toEqual([]);
    expect(statements).toBe(3 + 1 + 1);
    expect(documents).toBeGreaterThan(3 * 2 + 2 + 10);
  }, 60_000);

  test('a changed figure, a changed root and a missing document are named, each with what the ledger gives', async () => {
    const { root } = bulletin();
    const forged = `00000000${root.slice(8)}`;
    const page = 'bulletins/2015-07.html';
    const letter = 'bulletins/2015-07.docx';
    const book = 'ten-day/2015-07-1.xlsx';
    const plan = 'plan/2015-07/special-rectification.docx';
    const told = await foundWith({
      [page]: async (body) => body.toString().replaceAll(root, forged),
      [letter]: inDocx(root, forged),
      [book]: inXlsx('主要指标', 'B3', 4321),
      'ten-day/2015-07-2.html': async () => 'gone',
      [plan]: inDocx('专项整治', '专项工作'),
    });
    expect(told.map((fault) => fault.split(/[,:]/)[0])).toEqual([
      book,
      'ten-day/2015-07-2.html',
      page,
      letter,
      plan,
    ]);
    expect(told[0]).toMatch(/主要指标!B3: says “4321”, the ledger gives /);
    for (const fault of told.slice(2, 4)) {
      expect(fault).toContain(forged.slice(0, 20));
    }
  }, 60_000);

  test('a document that only another program saved anew, with the same text, holds', async () => {
    expect(await foundWith({ 'bulletins/2015-07.docx': inDocx('<w:body>', '<w:body >') })).toEqual([]);
  }, 60_000);
});

/** The lines that a command writes on standard output. */
const linesOf = async (command: () => Promise<void>) => {
  let text = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    text += String(chunk);
    return true;
  });
  try {
    await command();
  } finally {
    write.mockRestore();
  }
  return text.trim().split('\n');
};

describe('what-if', () => {
  const without = async (name: string, policy: unknown) => {
    const file = join(out, name);
    writeFileSync(file, JSON.stringify(policy));
    return linesOf(() => whatIf({ out, policy: file, listed: 0 }));
  };
  const policy = JSON.parse(readFileSync(paths.policy, 'utf8')) as Policy;

  test('under the policy of the run nothing would have differed', async () => {
    expect(await without('same.json', policy)).toEqual([
      'hubei-2015@1 → hubei-2015@1',
      'recorded entries that would be rejected: 0',
      'figures of bulletins that would differ: 0',
      'cases that would differ: 0',
      'duties that would differ: 0',
    ]);
  }, 60_000);

  test('with a day for the completion of hotline complaints, more would have been late', async () => {
    const complete = { ...policy.limits.complete, hotline: { days: 1, in: 'wd' } };
    const stricter = { ...policy, id: 'stricter', limits: { ...policy.limits, complete } };
    const lines = await without('stricter.json', stricter);
    expect(lines[0]).toBe('hubei-2015@1 → stricter@1');
    const late = lines.find((line) => line.includes('completed.late')) ?? '';
    const [is, would] = (/(\d+) +→ (\d+)$/.exec(late) ?? []).slice(1).map(Number);
    expect(is).toBe(bulletin().total.completed.late);
    expect(would).toBeGreaterThan(is ?? 0);
    expect(lines.find((line) => line.startsWith('cases that would differ'))).not.toMatch(/: 0$/);
  }, 60_000);
});

describe('explain', () => {
  const now = Date.parse('2026-01-01T00:00:00+08:00');
  type Options = Parameters<typeof explainFigure>[2];
  const explained = (statement: string, path: string, options: Options) =>
    explainFigure(statement, path, options, now);
  const said = (...args: Parameters<typeof explained>) => linesOf(() => explained(...args));

  test('gives a rate as the bulletin does, and lists as many entries as its denominator counts', async () => {
    const { byUnit } = bulletin();
    const [unit, figures] = Object.entries(byUnit).find(([, { completed }]) => completed.late > 0) ?? [];
    if (unit === undefined || !figures)
      throw new Error('the scenarios have a unit that completed late in July');
    const { done, onTime, late, onTimeRate } = figures.completed;
    const [head, value, , ...entries] = await said('2015-07', 'completed.onTimeRate', { out, unit });
    expect(head).toBe(`2015-07  byUnit/${unit}  completed.onTimeRate（按时办结率）`);
    expect(value).toBe(`${onTime}/${done} = ${((onTimeRate ?? 0) * 100).toFixed(2)}%`);
    expect(entries.length).toBe(done);
    expect(entries.filter((line) => line.startsWith('仅分母')).length).toBe(late);
  });

  test('counts from the beginning where it is asked to', async () => {
    const { toDate, total } = bulletin();
    expect((await said('2015-07', 'toDate.filed', { out }))[1]).toBe(String(toDate.filed));
    expect((await said('2015-07', 'filed', { out, listed: 1 }))[1]).toBe(String(total.filed));
  });

  test.each([
    ['2015-13', 'filed', {}, /2015-13 is no statement/],
    ['2015-07', 'completed', {}, /there is no figure completed/],
    ['2015-07', 'filed', { unit: 'a', area: 'b' }, /--unit and --area together/],
  ])('%s %s is refused in words', async (statement, figure, options, why) => {
    await expect(said(statement, figure, { out, ...options })).rejects.toThrow(why);
  });

  test('refuses a period that has not closed or lies before the first, and says which there are', async () => {
    const there = 'there are ten-day periods 2015-06-1 to 2015-07-3, months 2015-06 to 2015-07';
    for (const [statement, path] of [
      ['2015-08', 'filed'],
      ['2015-08-1', 'filed'],
      ['2016-07', 'toDate.filed'],
    ] as const)
      await expect(explained(statement, path, { out })).rejects.toThrow(
        `${statement} has not closed: ${there}`,
      );
    for (const [statement, path] of [
      ['2015-05-3', 'filed'],
      ['2015-05', 'toDate.filed'],
    ] as const)
      await expect(explained(statement, path, { out })).rejects.toThrow(
        `${statement} lies before the first entry: ${there}`,
      );
  });

  test('refuses a code or a figure that is not known, and asks what was meant', async () => {
    await expect(explained('2015-07', 'filed', { out, unit: '420100-watter' })).rejects.toThrow(
      'there is no unit 420100-watter; did you mean 420100-water?',
    );
    await expect(explained('2015-07', 'filed', { out, area: 'water' })).rejects.toThrow(
      'there is no area water; did you mean water-and-gas?',
    );
    await expect(explained('2015-07', 'filed', { out, region: '999999' })).rejects.toThrow(
      /^there is no region 999999$/,
    );
    await expect(explained('2015-07', 'completed.ontimerate', { out })).rejects.toThrow(
      /^there is no figure completed\.ontimerate; did you mean completed\.onTimeRate/,
    );
    const { units } = JSON.parse(readFileSync(paths.registry, 'utf8')) as Registry;
    const quiet = units.find(({ code }) => valueAt(bulletin().byUnit, code) === undefined)?.code ?? '';
    expect((await said('2015-07', 'filed', { out, unit: quiet })).at(-1)).toBe(
      `nothing counts in byUnit/${quiet} in 2015-07`,
    );
  });
});
