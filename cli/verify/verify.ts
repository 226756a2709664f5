import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Policy, policy } from '../events/policy.ts';
import { sha256 } from '../shared/adapters/system/sha256.ts';
import { type Audit, firstBreak } from '../shared/application/audit.ts';
import { monthOf, type Period, periodsBetween } from '../shared/domain/kernel/period.ts';
import type { Figures } from '../shared/domain/statistics/figures.ts';
import { recounting } from '../shared/domain/statistics/recompute.ts';
import { type Cut, monthlyBulletin, tenDayStatistics } from '../shared/domain/statistics/statement.ts';
import { UsageError } from './files.ts';
import { casesOf } from './ledger-file.ts';

interface Run {
  readonly policy: Policy;
  readonly registry: string;
  readonly from: Period;
  readonly until: Period;
  readonly first: Period;
}

/** The first field in which two JSON values differ, as a path; undefined when they are equal. */
const firstDifference = (found: unknown, expected: unknown, path = ''): string | undefined => {
  if (Object.is(found, expected)) return undefined;
  const both = [found, expected];
  if (both.some((value) => typeof value !== 'object' || value === null)) {
    return `${path || '(top)'} is ${JSON.stringify(found)}, the ledger gives ${JSON.stringify(expected)}`;
  }
  const [a, b] = both as [Record<string, unknown>, Record<string, unknown>];
  for (const key of new Set([...Object.keys(b), ...Object.keys(a)])) {
    const difference = firstDifference(a[key], b[key], path === '' ? key : `${path}.${key}`);
    if (difference) return difference;
  }
  return undefined;
};

const readJson = async (path: string): Promise<unknown> =>
  JSON.parse(await readFile(path, 'utf8')) as unknown;

/**
 * Checks a run's folder against itself: chains, audit, roots and every figure, recomputed from
 * `ledger.ndjson` alone.
 *
 * @returns what does not hold, the first first; empty when all does
 */
export const verify = async (
  out: string,
): Promise<{ faults: string[]; entries: number; statements: number }> => {
  await stat(join(out, 'ledger.ndjson')).catch(() => {
    throw new UsageError(
      `${out} holds no ledger.ndjson: run the campaign first, or name its folder with --out`,
    );
  });
  const run = (await readJson(join(out, 'campaign.json'))) as Run;
  const basis = { policy: policy.parse(run.policy), registry: run.registry };
  const faults: string[] = [];
  const count = recounting(run.first, run.until, sha256);
  const seen = new Set<string>();
  let entries = 0;
  for await (const found of casesOf(join(out, 'ledger.ndjson'))) {
    if ('line' in found) {
      faults.push(`ledger.ndjson line ${found.line} is no entry`);
      continue;
    }
    const caseId = found[0]?.caseId ?? '';
    if (seen.has(caseId)) faults.push(`case ${caseId} stands in two places of ledger.ndjson`);
    seen.add(caseId);
    const broken = firstBreak({ entries: found.map((entry) => ({ entry, envelopeId: '' })) }, sha256);
    if (broken) faults.push(`case ${caseId}, entry ${broken.seq} ${broken.why}`);
    else count.take(found);
    entries += found.length;
  }
  const { cuts, root } = count.cuts();
  const audit = (await readJson(join(out, 'audit.json'))) as Audit;
  if (audit.recorded + audit.own !== entries) {
    faults.push(`audit.json counts ${audit.recorded + audit.own} entries, ledger.ndjson holds ${entries}`);
  }
  if (audit.root !== root) faults.push(`audit.json: root is ${audit.root}, the ledger gives ${root}`);
  const statements = await checkStatements(out, run, cuts, basis, faults);
  return { faults, entries, statements };
};

const checkStatements = async (
  out: string,
  run: Run,
  cuts: readonly Cut[],
  basis: { policy: Policy; registry: string },
  faults: string[],
): Promise<number> => {
  const byPeriod = new Map(cuts.map((cut) => [cut.period, cut]));
  let statements = 0;
  const check = async (key: string, expected: unknown) => {
    statements += 1;
    const found = await readJson(join(out, key)).catch(() => undefined);
    const difference = found === undefined ? 'is missing or no JSON' : firstDifference(found, expected);
    if (difference) faults.push(`${key}: ${difference}`);
  };
  let previous: Figures | null = null;
  for (const period of periodsBetween(run.from, run.until)) {
    const cut = byPeriod.get(period);
    if (cut) await check(`ten-day/${period}.json`, tenDayStatistics(cut, basis));
    const month = monthOf(period);
    const [first, second] = [byPeriod.get(`${month}-1`), byPeriod.get(`${month}-2`)];
    if (!period.endsWith('3') || !cut) continue;
    const bulletin = monthlyBulletin(
      [first ?? emptyBefore(cut), second ?? emptyBefore(cut), cut],
      previous,
      basis,
    );
    await check(`bulletins/${month}.json`, bulletin);
    previous = bulletin.total;
  }
  return statements;
};

/** A period of the month before the ledger's first entry. */
const emptyBefore = (cut: Cut): Cut => {
  const none = recounting(`${monthOf(cut.period)}-1`, `${monthOf(cut.period)}-1`, sha256).cuts().cuts[0];
  if (!none) throw new Error('a month has three periods');
  return none;
};
