import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { firstBreak } from '../../shared/application/audit.ts';
import { byCode, codesOf, valueAt } from '../../shared/domain/kernel/by-code.ts';
import { createRootBuilder, type Roots } from '../../shared/domain/statistics/roots.ts';
import type { CaseRecord } from '../../shared/ports/ledger.ts';
import { UsageError } from '../input/checked-json.ts';
import { recordsOf } from '../input/export-records.ts';
import { checkedManifest, type Manifest } from '../input/manifest.ts';
import { endsOfCases, missingFrom } from './compare.ts';

/** Where an export is brought to. */
export interface ImportTarget {
  readonly name: string;
  /** Whether nothing stands there, so that all of it will be the export's. */
  isEmpty(): Promise<boolean>;
  bring(record: CaseRecord): Promise<number>;
  /** All that was brought is written. */
  end(): Promise<void>;
  /** What stands there now, read once more. */
  everything(): AsyncIterable<Pick<CaseRecord, 'entries'>>;
}

export interface Imported {
  readonly manifest: Manifest;
  /** How many entries and facts stood there before. */
  readonly stood: number;
  /** What of the export does not stand there now. */
  readonly faults: readonly string[];
}

/** Cases brought side by side. */
const concurrency = 32;

const differences = (found: Roots, { root, dutiesRoot, ...manifest }: Manifest): string[] => {
  const roots = byCode(Object.entries(manifest.roots));
  const periods = [...new Set([...codesOf(roots), ...codesOf(found.byPeriod)])].sort();
  const first = periods.find((period) => valueAt(roots, period) !== valueAt(found.byPeriod, period));
  if (first !== undefined) {
    return [
      `root after ${first} is ${valueAt(found.byPeriod, first) ?? 'missing'}, the export has ${valueAt(roots, first) ?? 'none'}`,
    ];
  }
  const faults: string[] = [];
  if (found.root !== root) faults.push(`root is ${found.root}, the export has ${root}`);
  if (found.duties !== dutiesRoot)
    faults.push(`root over the duties is ${found.duties}, the export has ${dutiesRoot}`);
  return faults;
};

/**
 * Brings an export into an empty system, and proves by the roots, from what stands there then, that it is the same
 * ledger. Every file is checked before anything is written.
 *
 * @param merge brings what is missing into a ledger that is not empty: one that was cut off, or lost a part
 * @throws UsageError naming a file that is not what the manifest says, or a case whose chain does not hold; or when the target
 * is not empty
 */
export const importLedger = async (
  folder: string,
  target: ImportTarget,
  merge: boolean,
  onCase: () => void = () => {},
): Promise<Imported> => {
  const manifest = await checkedManifest(folder);
  if (!merge && !(await target.isEmpty())) {
    throw new UsageError(
      `${target.name} is not empty: import into an empty one, or bring what is missing with --merge`,
    );
  }
  for await (const record of recordsOf(folder, manifest)) {
    const broken = firstBreak(record, sha256);
    if (broken)
      throw new UsageError(
        `case ${record.entries[0]?.entry.caseId}, entry ${broken.seq} ${broken.why}: nothing is imported`,
      );
  }
  let stood = 0;
  let waiting: CaseRecord[] = [];
  const flush = async () => {
    const counts = await Promise.all(waiting.map((record) => target.bring(record)));
    for (const count of counts) {
      stood += count;
      onCase();
    }
    waiting = [];
  };
  for await (const record of recordsOf(folder, manifest)) {
    waiting.push(record);
    if (waiting.length >= concurrency) await flush();
  }
  await flush();
  await target.end();
  const roots = createRootBuilder(sha256);
  const { take, ends } = endsOfCases();
  for await (const { entries } of target.everything()) {
    const standing = entries.map(({ entry }) => entry);
    roots.take(standing);
    take(standing);
  }
  const faults = merge ? await missingFrom(ends, folder, manifest) : differences(roots.result(), manifest);
  return { manifest, stood, faults };
};
