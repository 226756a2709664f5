import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Outcome } from './side.ts';

export interface Comparison {
  readonly differences: readonly string[];
  readonly statements: number;
  readonly figures: number;
}

const readJson = async (path: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;

/** Without the hash over the ledger: entries carry the instants of their recording, which are each side's own. */
const withoutRoot = ({ root: _, ...rest }: Record<string, unknown>) => rest;

const countNumbers = (value: unknown): number => {
  if (typeof value === 'number') return 1;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, inner: unknown) => sum + countNumbers(inner), 0);
};

const statementsIn = async (out: string): Promise<readonly string[]> => {
  const found = await Promise.all(
    ['ten-day', 'bulletins'].map(async (folder) =>
      (await readdir(join(out, folder)))
        .filter((name) => name.endsWith('.json'))
        .map((name) => `${folder}/${name}`),
    ),
  );
  return found.flat().sort();
};

const lists = (name: string, one: readonly string[], other: readonly string[]): readonly string[] => {
  const missing = one
    .filter((line) => !other.includes(line))
    .map((line) => `${name}: only on the emulator: ${line}`);
  const added = other
    .filter((line) => !one.includes(line))
    .map((line) => `${name}: only on the local host: ${line}`);
  if (missing.length + added.length === 0 && one.length !== other.length)
    return [`${name}: ${one.length} lines on the emulator, ${other.length} on the local host`];
  return [...missing, ...added];
};

/** Names everything in which two runs over the same entries differ, but for the instants of recording. */
export const compareOutcomes = async (emulator: Outcome, local: Outcome): Promise<Comparison> => {
  const keys = await statementsIn(emulator.out);
  const differences = [...lists('statements', keys, await statementsIn(local.out))];
  let figures = 0;
  for (const key of [...keys, 'audit.json']) {
    const here = withoutRoot(await readJson(join(emulator.out, key)));
    const there = withoutRoot(await readJson(join(local.out, key)).catch(() => ({})));
    figures += countNumbers(here);
    if (isDeepStrictEqual(here, there)) continue;
    for (const field of new Set([...Object.keys(here), ...Object.keys(there)])) {
      if (!isDeepStrictEqual(here[field], there[field]))
        differences.push(
          `${key} ${field}: ${JSON.stringify(here[field])} on the emulator, ${JSON.stringify(there[field])} on the local host`,
        );
    }
  }
  const casesOf = async ({ out }: Outcome) =>
    (await readFile(join(out, 'cases.ndjson'), 'utf8')).split('\n').filter((line) => line !== '');
  differences.push(
    ...lists('cases', await casesOf(emulator), await casesOf(local)),
    ...lists('told on the bus', emulator.told, local.told),
    ...lists('waiting for the clock', emulator.waiting, local.waiting),
  );
  return { differences, statements: keys.length, figures };
};
