import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { firstBreak } from '../../shared/application/audit.ts';
import { codesOf, valueAt } from '../../shared/domain/kernel/by-code.ts';
import { emptyRoot } from '../../shared/domain/statistics/close.ts';
import { createRootBuilder, type Roots } from '../../shared/domain/statistics/roots.ts';
import type { CaseRecord } from '../../shared/ports/ledger.ts';
import { UsageError } from '../input/checked-json.ts';
import { readJsonFile } from '../input/json-file.ts';
import { checkedManifest } from '../input/manifest.ts';
import { endsOfCases, missingFrom } from '../transfer/compare.ts';

/** What is known of a ledger from elsewhere. */
export interface Against {
  /** Folder of issued documents: `ten-day/` holds the statements, each with its root. */
  readonly statements?: string;
  /** Folder of an export. */
  readonly export?: string;
}

export interface VerifiedLedger {
  readonly faults: readonly string[];
  readonly cases: number;
  readonly entries: number;
  readonly root: string;
  /** Last period up to which all roots are those of the statements; undefined when none is compared or agrees. */
  readonly wholeTo?: string;
}

/** The root over all entries posted up to a period. */
const rootAt = ({ byPeriod }: Roots, period: string): string => {
  const last = codesOf(byPeriod)
    .filter((each) => each <= period)
    .sort()
    .at(-1);
  return last === undefined ? emptyRoot : (valueAt(byPeriod, last) ?? emptyRoot);
};

/** The issued statements of a folder, the earliest first. */
const statementsIn = async (folder: string): Promise<{ period: string; root: string }[]> => {
  const place = join(folder, 'ten-day');
  const names = await readdir(place).catch(() => {
    throw new UsageError(
      `${folder} holds no ten-day/: name a folder into which the issued documents were copied`,
    );
  });
  const files = names.filter((name) => /^\d{4}-\d{2}-[123]\.json$/.test(name)).sort();
  return Promise.all(
    files.map(async (name) => {
      const read = await readJsonFile(join(place, name));
      if ('why' in read) throw new UsageError(`${join(place, name)} ${read.why}`);
      return read.value as { period: string; root: string };
    }),
  );
};

/**
 * Checks a ledger table by itself, and against what is known of it from elsewhere. A chain shows what was altered
 * or taken out of a case; a root, or an export, shows also what is missing at a case's end or as a whole.
 */
export const verifyLedger = async (
  records: AsyncIterable<CaseRecord>,
  against: Against,
  onCase: () => void = () => {},
): Promise<VerifiedLedger> => {
  const faults: string[] = [];
  const roots = createRootBuilder(sha256);
  const { take, ends } = endsOfCases();
  let count = 0;
  for await (const record of records) {
    const entries = record.entries.map(({ entry }) => entry);
    const last = entries.at(-1);
    if (!last) continue;
    const broken = firstBreak(record, sha256);
    if (broken) faults.push(`case ${last.caseId}, entry ${broken.seq} ${broken.why}`);
    roots.take(entries);
    count += entries.length;
    take(entries);
    onCase();
  }
  const found = roots.result();
  let wholeTo: string | undefined;
  if (against.statements !== undefined) {
    const statements = await statementsIn(against.statements);
    const first = statements.find(({ period, root }) => rootAt(found, period) !== root);
    wholeTo = statements.filter(({ period }) => first === undefined || period < first.period).at(-1)?.period;
    if (first) {
      faults.push(
        `ten-day/${first.period}.json prints the root ${first.root}, the ledger gives ${rootAt(found, first.period)}`,
      );
    }
  }
  if (against.export !== undefined)
    faults.push(...(await missingFrom(ends, against.export, await checkedManifest(against.export))));
  return {
    faults,
    cases: ends.size,
    entries: count,
    root: found.root,
    ...(wholeTo !== undefined && { wholeTo }),
  };
};
