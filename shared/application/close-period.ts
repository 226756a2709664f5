import type { Registry } from '../../events/registry.ts';
import type { Rulebook } from '../domain/decision/decide.ts';
import { canonical, type Sha256, type Sha256OfBytes } from '../domain/kernel/chain.ts';
import { closeOf, type Period, previousPeriod } from '../domain/kernel/period.ts';
import { beforeFirst, type Close, compileClose } from '../domain/statistics/close.ts';
import type { Documents } from '../ports/documents.ts';
import type { Ledger, LedgerReader } from '../ports/ledger.ts';
import type { Outbound } from '../ports/outbound.ts';
import type { Renderer } from '../ports/renderer.ts';
import type { Views } from '../ports/views.ts';

export interface ReportPorts {
  readonly ledger: Pick<Ledger & LedgerReader, 'entriesPostedTo' | 'load' | 'duties'>;
  readonly views: Pick<Views, 'firstPeriod'>;
  readonly documents: Documents;
  readonly outbound: Outbound;
  /** Without one, figures are issued alone. */
  readonly renderer?: Renderer | undefined;
}

/** What statements are made by: rules, and the registry whose names and structure their documents print. */
export interface ReportBasis {
  readonly rulebook: Rulebook;
  readonly registry: Registry;
  readonly sha256OfBytes: Sha256OfBytes;
  /** First period for which statements are issued; earlier ones are closed silently. */
  readonly issueFrom?: Period;
}

const closeKey = (period: Period): string => `closes/${period}.json`;

/**
 * The close of a period, compiled on the close before it; closes missed by earlier runs are made up
 * first. Kept once: a run that comes second reads what the first one wrote.
 *
 * @throws Error when the period is still open at `now`
 */
export const closePeriod = async (
  ports: ReportPorts,
  sha256: Sha256,
  period: Period,
  now: number,
): Promise<Close> => {
  if (now < closeOf(period))
    throw new Error(`period ${period} is open until 01:00 of the day after its last`);
  const kept = await ports.documents.get(closeKey(period));
  if (kept !== undefined) return JSON.parse(kept) as Close;
  const first = await ports.views.firstPeriod();
  const missing = [period];
  let before: Close | undefined;
  while (before === undefined) {
    const earlier = previousPeriod(missing[0] ?? period);
    if (first === undefined || earlier < first) before = beforeFirst(earlier);
    else {
      const found = await ports.documents.get(closeKey(earlier));
      if (found === undefined) missing.unshift(earlier);
      else before = JSON.parse(found) as Close;
    }
  }
  for (const each of missing) {
    const compiled = await compileClose(before, each, ports.ledger.entriesPostedTo(each), sha256);
    const body = canonical(compiled);
    const put = await ports.documents.putOnce(closeKey(each), body, 'application/json');
    // Of two runs that compile at once, both go on from the close that was kept.
    const kept = put === 'exists' ? await ports.documents.get(closeKey(each)) : body;
    before = JSON.parse(kept ?? body) as Close;
  }
  return before;
};
