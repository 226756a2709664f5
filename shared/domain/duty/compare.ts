import type { DetailOf } from '../../../events/catalog.ts';
import type { Sha256 } from '../kernel/chain.ts';

/** What a comparison of a source’s count with the ledger found. */
export type Comparison = Pick<
  DetailOf<'reconciliation-made'>,
  'counted' | 'recorded' | 'missing' | 'unlisted' | 'agrees'
>;

const mostListed = 200;

/** Digest over ids as a source makes it: SHA-256 of the sorted ids, a line feed after each. */
export const digestOfIds = (ids: readonly string[], sha256: Sha256): string =>
  sha256(
    [...ids]
      .sort()
      .map((id) => `${id}\n`)
      .join(''),
  );

/** Compares ids that a source names with those that stand in the ledger. */
export const compareIds = (named: readonly string[], recorded: readonly string[]): Comparison => {
  const [inLedger, atSource] = [new Set(recorded), new Set(named)];
  const missing = [...atSource].filter((id) => !inLedger.has(id)).sort();
  const unlisted = [...inLedger].filter((id) => !atSource.has(id)).sort();
  return {
    counted: atSource.size,
    recorded: inLedger.size,
    missing: missing.slice(0, mostListed),
    unlisted: unlisted.slice(0, mostListed),
    agrees: missing.length === 0 && unlisted.length === 0,
  };
};

/** Compares a manifest with the ids of what its source filed: by ids, else by digest, else by count alone. */
export const compareManifest = (
  manifest: Pick<DetailOf<'source-manifest-posted'>, 'count' | 'caseIds' | 'digest'>,
  recorded: readonly string[],
  sha256: Sha256,
): Comparison => {
  if (manifest.caseIds) return compareIds(manifest.caseIds, recorded);
  const { count, digest } = manifest;
  const sameIds = digest === undefined || digest.toLowerCase() === digestOfIds(recorded, sha256);
  const agrees = count === recorded.length && sameIds;
  return { counted: count, recorded: recorded.length, missing: [], unlisted: [], agrees };
};
