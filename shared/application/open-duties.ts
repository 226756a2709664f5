import type { Registry } from '../../events/registry.ts';
import type { Rulebook } from '../domain/decision/decide.ts';
import type { AnyEntry } from '../domain/decision/subjects.ts';
import { canonical } from '../domain/kernel/chain.ts';
import { dateOf, dayOf, dayOfDate } from '../domain/kernel/day.ts';
import { dutiesFrom } from '../domain/plan/derived.ts';
import { type Obligation, openingOf } from '../domain/plan/obligation.ts';
import { obligationsOf } from '../domain/plan/obligations.ts';
import type { Outbound } from '../ports/outbound.ts';
import type { Views } from '../ports/views.ts';

export interface OpenDutiesPorts {
  readonly views: Pick<Views, 'dutiesOpened' | 'noteDutiesOpened'>;
  readonly outbound: Outbound;
}

const batch = 100;

const put = async (
  outbound: Outbound,
  { policy }: Rulebook,
  obligations: readonly Obligation[],
  time: number,
): Promise<void> => {
  for (let start = 0; start < obligations.length; start += batch) {
    const some = obligations.slice(start, start + batch);
    await outbound.put(
      some.map((each) => ({ type: 'obligation-opened', time, detail: openingOf(each, policy) })),
    );
  }
};

/**
 * Opens the plan’s duties whose day has come and that were not opened before: those of days that a missed run left
 * out, and, after a change of policy or registry, whatever it added. A duty that stands already is not opened twice:
 * the ledger has the last word. After the plan’s last day nothing is opened any more.
 *
 * @returns how many duties it posted
 */
export const openDuties = async (
  { views, outbound }: OpenDutiesPorts,
  rulebook: Rulebook,
  registry: Registry,
  now: number,
): Promise<number> => {
  const { policy, sha256 } = rulebook;
  const { plan } = policy;
  if (!plan) return 0;
  const today = dayOf(now);
  const lastDay = Math.max(...plan.phases.map(({ until }) => dayOfDate(until)));
  if (today > lastDay) return 0;
  const obligations = obligationsOf(policy, registry);
  const rules = sha256(canonical(obligations));
  const before = await views.dutiesOpened();
  const isNew = ({ from }: Obligation) =>
    dayOf(from) <= today && (before?.rules !== rules || dateOf(dayOf(from)) > before.through);
  const due = obligations.filter(isNew);
  await put(outbound, rulebook, due, now);
  if (due.length > 0) await views.noteDutiesOpened({ rules, through: dateOf(today) });
  return due.length;
};

/** Opens the duties that follow from an entry: a reply owed to whoever assigned a case, a chain of accountability. */
export const deriveDuties = (
  outbound: Outbound,
  rulebook: Rulebook,
  registry: Registry,
  entry: AnyEntry,
): Promise<void> => put(outbound, rulebook, dutiesFrom(entry, rulebook, registry), entry.recordedAt);
