import { readFile } from 'node:fs/promises';
import { paths } from '../../cli/input/paths.ts';
import { readEntry } from '../../cli/input/posted-entry.ts';
import { dayOf, dayOfDate, shanghaiText } from '../../shared/domain/kernel/day.ts';

/** The slice of the sample campaign: its first cases, up to a date, so that some are done and some are not. */
const slice = { cases: 25, until: '2015-06-20' } as const;

/** Cases, and of the plan's duties those that open themselves: the plan's own days lie in 2015, and are over. */
const opensItself = /^HB-(2015|PROBLEM|COMMITMENT)-/;

export interface SliceEntry {
  readonly caseId: string;
  readonly Source: string;
  readonly DetailType: string;
  readonly Detail: string;
  readonly Time: Date;
}

const millisecondsOfDay = 86_400_000;
const dateOnly = /^\d{4}-\d{2}-\d{2}$/;
const instantText = /^\d{4}-\d{2}-\d{2}T/;

/** A detail with every date and instant moved by whole days; texts of other kinds stay. */
const moved = (value: unknown, days: number): unknown => {
  if (Array.isArray(value)) return value.map((each) => moved(each, days));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, moved(inner, days)]));
  if (typeof value !== 'string') return value;
  if (instantText.test(value) && Number.isFinite(Date.parse(value)))
    return shanghaiText(Date.parse(value) + days * millisecondsOfDay);
  if (dateOnly.test(value))
    return new Date(Date.parse(value) + days * millisecondsOfDay).toISOString().slice(0, 10);
  return value;
};

/**
 * The slice, moved by whole days so that it ends with the day before `now`: the emulator's clock is the real
 * one, and what would be posted in the future of its own time is rejected.
 */
export const sliceEndingBefore = async (now: number): Promise<readonly SliceEntry[]> => {
  const days = dayOf(now) - dayOfDate(slice.until);
  const lines = (await readFile(paths.sample, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const cases = new Set<unknown>();
  return lines.flatMap((line) => {
    const entry = readEntry(line);
    if (!entry.readable || entry.time === undefined) return [];
    const { caseId } = entry.detail;
    const isCase = String(caseId).startsWith('HB-2015-');
    if (!opensItself.test(String(caseId))) return [];
    if (isCase && cases.size < slice.cases) cases.add(caseId);
    if ((isCase && !cases.has(caseId)) || dayOf(entry.time) >= dayOfDate(slice.until)) return [];
    return [
      {
        caseId: String(caseId),
        Source: entry.source,
        DetailType: entry.type,
        Detail: JSON.stringify(moved(entry.detail, days)),
        Time: new Date(entry.time + days * millisecondsOfDay),
      },
    ];
  });
};

/**
 * The entries in waves, of each case the next one: where a case goes round a second time, what became of steps
 * that arrive together depends on which came first, and queues promise no order.
 */
export const wavesOf = (entries: readonly SliceEntry[]): readonly (readonly SliceEntry[])[] => {
  const waves: SliceEntry[][] = [];
  const ofCase = new Map<string, number>();
  for (const entry of entries.toSorted((a, b) => a.Time.getTime() - b.Time.getTime())) {
    const number = ofCase.get(entry.caseId) ?? 0;
    ofCase.set(entry.caseId, number + 1);
    const wave = waves[number];
    if (wave) wave.push(entry);
    else waves[number] = [entry];
  }
  return waves;
};
