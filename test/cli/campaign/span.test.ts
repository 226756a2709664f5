import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { indexEntries } from '../../../cli/campaign/entry-file.ts';
import { type Span, spanOf } from '../../../cli/campaign/span.ts';

const folder = mkdtempSync(join(tmpdir(), 'span-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The span of a file whose lines were posted at these instants. */
const spanOfTimes = async (times: readonly string[], from?: string, until?: string): Promise<Span> => {
  const path = join(folder, 'entries.ndjson');
  const lines = times.map((Time) => JSON.stringify({ Source: 's', DetailType: 't', Time, Detail: {} }));
  writeFileSync(path, lines.join('\n'));
  return spanOf(await indexEntries(path), from, until);
};
const at = (date: string) => `${date}T09:00:00+08:00`;
const remark = async (dates: readonly string[], from?: string, until?: string) =>
  (await spanOfTimes(dates.map(at), from, until)).remark;

describe('a campaign of some months', () => {
  test('is run without a word, from the first entry’s period to the last one’s', async () => {
    const { from, until, first, remark: said } = await spanOfTimes(['2015-06-04', '2015-12-30'].map(at));
    expect([from, until, first, said]).toStrictEqual(['2015-06-1', '2015-12-3', '2015-06-1', undefined]);
  });

  test('is a usual one up to sixty periods, and worth a word from sixty-one on', async () => {
    const monthly = Array.from({ length: 21 }, (_, month) => {
      const [year, of] = [2015 + Math.floor(month / 12), (month % 12) + 1];
      return `${year}-${String(of).padStart(2, '0')}-01`;
    });
    expect(await remark([...monthly.slice(0, 20), '2016-08-31'])).toBeUndefined();
    expect(await remark(monthly)).toBe(
      'the entries reach from 2015-01-01 to 2016-09-01: 61 ten-day periods will be closed; give --until to end earlier',
    );
    expect(await remark(monthly, undefined, '2016-09-01')).toBeUndefined();
  });
});

describe('lines far from all others', () => {
  test('are named before the run, with what leaves them out', async () => {
    expect(await remark(['2015-07-01', '2015-07-02', '2051-07-01'])).toBe(
      'the entries reach from 2015-07-01 to 2051-07-01: 1,297 ten-day periods will be closed; line 3 alone lies after 2015-07-02: give --until 2015-07-02 to leave it out',
    );
    expect(await remark(['2051-07-02', '2015-07-01', '2051-07-01', '2015-07-02', '2015-07-03'])).toContain(
      '2 lines lie, line 3 the first, after 2015-07-03: give --until 2015-07-03 to leave them out',
    );
  });

  test('are those that lie over a year away, and no nearer ones', async () => {
    expect(await remark(['2015-07-01', '2015-07-02', '2016-07-02'])).toBeUndefined();
    expect(await remark(['2015-07-01', '2015-07-02', '2016-07-03'])).toContain('line 3 alone lies after');
  });

  test('are not received after --until, and nothing is said', async () => {
    const { until, remark: said } = await spanOfTimes(
      ['2015-07-01', '2051-07-01'].map(at),
      undefined,
      '2015-07-31',
    );
    expect([until, said]).toStrictEqual(['2015-07-3', undefined]);
  });

  test('are named before the others, too, where --from does not keep them out', async () => {
    expect(await remark(['1985-07-01', '2015-07-01', '2015-07-02'], '2015-06-01', '2015-12-31')).toContain(
      'line 1 alone lies before 2015-07-01: correct Time there, or take the line out',
    );
  });
});

describe('a span that no run should make', () => {
  test.each([
    [
      'the year 1',
      ['0001-01-01T00:00:00+08:00', at('2015-07-01'), at('2015-07-02')],
      'line 1 alone lies before 2015-07-01',
    ],
    [
      'an instant before the year 1',
      ['0001-01-01T00:00:00+23:59', at('2015-07-01'), at('2015-07-02')],
      'from 0000-12-31 to',
    ],
    [
      'the year 9999',
      [at('2015-07-01'), at('9999-12-31')],
      'line 2 alone lies after 2015-07-01: give --until 2015-07-01',
    ],
    [
      'an instant after the year 9999',
      [at('2015-07-01'), '9999-12-31T23:59:00-23:59'],
      'to +010000-01-02: 287,',
    ],
  ])('is refused with what to do when an entry names %s', async (_, times, message) => {
    await expect(spanOfTimes(times)).rejects.toThrow(message);
    await expect(spanOfTimes(times)).rejects.toThrow('at most 5,000 are made');
  });

  test('is made once it is bounded', async () => {
    expect((await spanOfTimes([at('2015-07-01'), at('9999-12-31')], undefined, '2015-07-31')).until).toBe(
      '2015-07-3',
    );
  });

  test('is one of five thousand and one periods, and none of five thousand', async () => {
    const last = (until: string) =>
      spanOfTimes([at('2015-01-01')], undefined, until).then((span) => span.until);
    expect(await last('2153-11-20')).toBe('2153-11-2');
    await expect(last('2153-11-21')).rejects.toThrow('5,001 ten-day periods, at most 5,000 are made');
  });

  test('is one whose end no date can name', async () => {
    await expect(spanOfTimes([at('9999-01-05')])).rejects.toThrow('give --until 9998-12-31 or earlier');
  });

  test('is none at all when no line can be read', async () => {
    await expect(spanOfTimes([])).rejects.toThrow(
      'the file holds no entry that can be read: give --from and --until',
    );
  });
});
