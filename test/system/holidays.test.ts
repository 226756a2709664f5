import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import { runCampaign } from '../../cli/campaign/run.ts';
import { whatIf } from '../../cli/campaign/what-if/what-if.ts';
import { holidayFaults, readHolidays } from '../../cli/input/holiday-files.ts';
import { paths } from '../../cli/input/paths.ts';
import { verify } from '../../cli/verify/verify.ts';
import type { Policy } from '../../events/policy.ts';
import { plantedYear } from '../dsl/holidays.ts';
import { at } from '../dsl/shanghai.ts';

const folder = mkdtempSync(join(tmpdir(), 'holidays-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const holding = (name: string, files: Readonly<Record<string, object>>): string => {
  const made = join(folder, name);
  mkdirSync(made);
  for (const [file, value] of Object.entries(files)) writeFileSync(join(made, file), JSON.stringify(value));
  return made;
};

describe('a folder of holidays', () => {
  test('is read year by year; its other files are not', async () => {
    const made = holding('two', {
      '2028.json': plantedYear(2028),
      '2027.json': plantedYear(2027),
      'notes.txt': {},
    });
    expect((await readHolidays(made)).map(({ year }) => year)).toStrictEqual([2027, 2028]);
  });

  test('is refused for a file that is named by another year, or not in order, by its name', async () => {
    const misnamed = holding('misnamed', { '2027.json': plantedYear(2028) });
    await expect(readHolidays(misnamed)).rejects.toThrow('2027.json are of 2028: name the file 2028.json');
    const broken = holding('broken', { '2027.json': plantedYear(2027, { worked: ['2027-01-08'] }) });
    await expect(readHolidays(broken)).rejects.toThrow(
      'worked.0: 2027-01-08 is neither a Saturday nor a Sunday',
    );
    await expect(readHolidays(join(folder, 'none'))).rejects.toThrow('none cannot be read: check the path');
  });
});

test('a check of a policy names the years of its dates, this one and from 30 November on the next, unless arranged', () => {
  const plan = { phases: [{ from: '2029-01-01', until: '2029-02-01' }] };
  const years = (faults: readonly string[]) => faults.map((fault) => /\d{4}/.exec(fault)?.[0]);
  expect(years(holidayFaults({ plan }, [], at('2026-11-29 12:00')))).toStrictEqual(['2029']);
  expect(years(holidayFaults({ plan }, [], at('2026-11-30 12:00')))).toStrictEqual(['2027', '2029']);
  expect(
    holidayFaults({ plan }, [plantedYear(2027), plantedYear(2029)], at('2026-12-01 12:00')),
  ).toStrictEqual([]);
});

describe('a campaign at the turn of a year', () => {
  const entry = (type: string, time: string, fields: object) => ({
    Source: 'unit.420100-water',
    DetailType: type,
    Time: time,
    Detail: {
      eventId: type,
      caseId: 'HB-2026-000001',
      occurredAt: time,
      by: { unit: '420100-water' },
      ...fields,
    },
  });
  const events = join(folder, 'events.ndjson');
  const lines = [
    entry('complaint-filed', '2026-12-28T09:00:00+08:00', {
      channel: 'hotline-12319',
      area: 'water-and-gas',
      region: '420100',
      responsibleUnit: '420100-water',
      summary: '停水未公告',
    }),
    entry('case-accepted', '2026-12-29T09:00:00+08:00', {}),
  ];
  writeFileSync(events, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));

  /** Without a plan: its duties are of 2015, and all of them would be overdue. */
  const policy = join(folder, 'policy.json');
  const { plan: _, ...cases } = JSON.parse(readFileSync(paths.policy, 'utf8')) as Policy;
  writeFileSync(policy, JSON.stringify(cases));

  const runWith = async (name: string, holidays: string) => {
    const said: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    const out = join(folder, name);
    const { registry, assembly } = paths;
    await runCampaign({
      events,
      registry,
      policy,
      holidays,
      assembly,
      out,
      store: 'memory',
      documents: 'figures',
    });
    const entries = readFileSync(join(out, 'ledger.ndjson'), 'utf8').trim().split('\n');
    return {
      out,
      accepted: JSON.parse(entries[1] ?? '{}') as {
        yearsWithoutHolidays?: number[];
        after: { limits: object };
      },
      kept: JSON.parse(readFileSync(join(out, 'campaign.json'), 'utf8')) as { holidays?: { year: number }[] },
      warned: said.filter((line) => line.startsWith('the holidays of ')),
    };
  };

  test('counts with weekends alone, marks its entries and says so once', async () => {
    const { accepted, kept, warned } = await runWith('without', holding('none-arranged', {}));
    expect(accepted.yearsWithoutHolidays).toStrictEqual([2027]);
    expect(accepted.after.limits).toStrictEqual({
      investigate: at('2027-01-06 00:00'),
      complete: at('2027-01-13 00:00'),
    });
    expect('holidays' in kept).toBe(false);
    expect(warned).toHaveLength(1);
    expect(warned[0]).toMatch(/^the holidays of 2027 are not known: .*; \d+ entries were counted so, /);
  }, 60_000);

  test('counts by the year that is arranged, keeps it, and is verified and replayed by it', async () => {
    const arranged = holding('arranged', { '2027.json': plantedYear(2027) });
    const { out, accepted, kept, warned } = await runWith('with', arranged);
    expect(accepted.yearsWithoutHolidays).toBeUndefined();
    expect(accepted.after.limits).toStrictEqual({
      investigate: at('2027-01-08 00:00'),
      complete: at('2027-01-15 00:00'),
    });
    expect(kept.holidays).toStrictEqual([plantedYear(2027)]);
    expect(warned).toStrictEqual([]);
    rmSync(arranged, { recursive: true });
    expect((await verify(out)).faults).toStrictEqual([]);
    const said: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    await whatIf({ out, policy, listed: 5 });
    expect(said.join('')).toContain('cases that would differ: 0');
    expect(said.join('')).toContain('duties that would differ: 0');
  }, 120_000);
});
