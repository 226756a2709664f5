import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { figureName } from '../../../shared/documents/figure-names.ts';
import { percent } from '../../../shared/documents/format.ts';
import type { AnyEntry } from '../../../shared/domain/decision/subjects.ts';
import { dateOf, shanghaiText } from '../../../shared/domain/kernel/day.ts';
import {
  firstDayOf,
  isLastOfMonth,
  lastDayOf,
  monthOf,
  periodsBetween,
} from '../../../shared/domain/kernel/period.ts';
import { figureAt, figurePaths, fractionAt } from '../../../shared/domain/statistics/figure-composition.ts';
import type { Figures } from '../../../shared/domain/statistics/figures.ts';
import { allCases } from '../../input/case-source.ts';
import { readPolicy } from '../../input/checked-json.ts';
import { allDuties } from '../../input/duty-source.ts';
import { readRun } from '../../input/run-file.ts';
import { readStored } from '../../input/stored-json.ts';
import { print, say } from '../../output/terminal.ts';
import { padded } from '../../output/terminal-text.ts';
import { runCampaign } from '../run.ts';
import { correctionsReplayed } from './corrections.ts';

/** What others posted, as they did: what the system raised itself follows from the policy. */
const postedLine = ({ caseId, eventId, occurredAt, postedAt, by, detail, source, type }: AnyEntry): string =>
  JSON.stringify({
    Source: source,
    DetailType: type,
    Time: shanghaiText(postedAt),
    Detail: JSON.stringify({ ...detail, eventId, caseId, occurredAt: shanghaiText(occurredAt), by }),
  });

/** The entries that a ledger keeps of what was posted, in the order in which it was. */
const postedOf = async (
  out: string,
  corrections: ReturnType<typeof correctionsReplayed>,
): Promise<string> => {
  const lines: { at: number; line: string }[] = [];
  const take = (entries: readonly AnyEntry[]) => {
    for (const entry of entries) if (!entry.own) lines.push({ at: entry.postedAt, line: postedLine(entry) });
  };
  for await (const entries of allCases({ out })) {
    take(entries);
    corrections.take(entries);
  }
  for await (const entries of allDuties({ out })) take(entries);
  return lines
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => `${line}\n`)
    .join('');
};

const hasFigures = (total: object): total is Figures => {
  try {
    for (const path of figurePaths) figureAt(total as Figures, path);
    return true;
  } catch {
    return false;
  }
};

/** What is compared of a bulletin. */
const bulletin = z.looseObject({
  total: z
    .looseObject({})
    .refine(hasFigures, 'lacks figures: run verify')
    .transform((total) => total as unknown as Figures),
});

const shown = (figures: Figures, path: string): string => {
  const fraction = fractionAt(figures, path);
  const value = figureAt(figures, path);
  return fraction ? `${percent(value)}（${fraction.numerator}/${fraction.denominator}）` : String(value);
};

const totalIn = async (out: string, month: string): Promise<Figures> =>
  (await readStored(join(out, 'bulletins', `${month}.json`), bulletin)).total;

/** Figures of a month that the two runs give differently, a line each. */
const differencesIn = async (month: string, out: string, other: string): Promise<string[]> => {
  const [is, would] = [await totalIn(out, month), await totalIn(other, month)];
  return figurePaths.flatMap((path) => {
    const [a, b] = [shown(is, path), shown(would, path)];
    return a === b
      ? []
      : [`${month}  ${padded(path, 26)}  ${padded(figureName(path), 14)}  ${padded(a, 20)} → ${b}`];
  });
};

/** What became of each case: its highest level, and where it stands. */
const endsOf = async (out: string): Promise<ReadonlyMap<string, string>> => {
  const ends = new Map<string, string>();
  for await (const entries of allCases({ out })) {
    const last = entries.at(-1);
    if (last) ends.set(last.caseId, `${last.after.status}, ${last.after.highest ?? 'nothing raised'}`);
  }
  return ends;
};

/** What comes to another end or another level, and what only one of the two has, a line each. */
const thatDiffer = (ends: ReadonlyMap<string, string>, would: ReadonlyMap<string, string>): string[] =>
  [...new Set([...ends.keys(), ...would.keys()])].sort().flatMap((id) => {
    const [end, instead] = [ends.get(id) ?? 'not there', would.get(id) ?? 'not there'];
    return instead === end ? [] : [`${padded(id, 18)}  ${padded(end, 28)} → ${instead}`];
  });

/** What became of each duty of the plan: where it stands, and its level. */
const dutyEndsOf = async (out: string): Promise<ReadonlyMap<string, string>> => {
  const ends = new Map<string, string>();
  for await (const entries of allDuties({ out })) {
    const last = entries.at(-1);
    if (last) ends.set(last.caseId, `${last.after.status}, ${last.after.highest ?? 'nothing raised'}`);
  }
  return ends;
};

const part = (title: string, lines: readonly string[], most: number): string[] => [
  `${title}: ${lines.length}`,
  ...lines.slice(0, most).map((line) => `  ${line}`),
  ...(lines.length > most ? [`  … and ${lines.length - most} more`] : []),
];

/**
 * Replays what a run's ledger recorded under another policy, in memory, and writes what would have been different:
 * the figures of each month's bulletin, and the cases and duties that come to another end or level. What the ledger did not
 * record (duplicates, rejected and held events) is not replayed.
 *
 * @throws UsageError when the policy or the run's folder is not in order
 */
export const whatIf = async (options: { out: string; policy: string; listed: number }): Promise<void> => {
  const { out } = options;
  const other = await readPolicy(options.policy);
  const run = await readRun(out);
  const scratch = await mkdtemp(join(tmpdir(), 'what-if-'));
  try {
    const at = (name: string) => join(scratch, name);
    const corrections = correctionsReplayed();
    await writeFile(at('entries.ndjson'), await postedOf(out, corrections));
    await writeFile(at('registry.json'), JSON.stringify(run.registry));
    await mkdir(at('holidays'));
    for (const each of run.holidays ?? [])
      await writeFile(at(`holidays/${each.year}.json`), JSON.stringify(each));
    const { rejected } = await runCampaign({
      events: at('entries.ndjson'),
      registry: at('registry.json'),
      policy: options.policy,
      holidays: at('holidays'),
      from: dateOf(firstDayOf(run.from)),
      until: dateOf(lastDayOf(run.until)),
      out: at('out'),
      store: 'memory',
      documents: 'figures',
      amend: corrections.amend,
    });
    say('comparing …');
    const months = [...periodsBetween(run.from, run.until)].filter(isLastOfMonth).map(monthOf);
    const figures: string[] = [];
    for (const month of months) figures.push(...(await differencesIn(month, out, at('out'))));
    const lines = [
      `${run.policy.id}@${run.policy.version} → ${other.id}@${other.version}`,
      `recorded entries that would be rejected: ${rejected}`,
      ...part('figures of bulletins that would differ', figures, Number.POSITIVE_INFINITY),
      ...part(
        'cases that would differ',
        thatDiffer(await endsOf(out), await endsOf(at('out'))),
        options.listed,
      ),
      ...part(
        'duties that would differ',
        thatDiffer(await dutyEndsOf(out), await dutyEndsOf(at('out'))),
        options.listed,
      ),
    ];
    print(lines);
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};
