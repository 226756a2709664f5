import type { DetailOf, InboundType } from '../../../events/catalog.ts';
import type { DutyKind } from '../../../events/plan-codes.ts';
import type { Plan } from '../../../events/policy/plan.ts';
import type { Policy } from '../../../events/policy.ts';
import type { Registry } from '../../../events/registry.ts';
import type { DutyEntry } from '../duty/entry.ts';
import { hasEnded } from '../duty/state.ts';
import type { ByCode } from '../kernel/by-code.ts';
import { dateOf, dayOf } from '../kernel/day.ts';
import type { CaseTally } from './case-tally.ts';
import { type Duty, lastOf } from './duty-counts.ts';
import type { ReportRow } from './report-rows.ts';

/** All that a plan’s report is told from. */
export interface ReportContext {
  readonly policy: Policy;
  readonly plan: Plan;
  readonly registry: Registry;
  readonly duties: readonly Duty[];
  readonly byKind: ReadonlyMap<DutyKind, readonly Duty[]>;
  readonly tally: CaseTally;
  /** Ranking scores of the months so far, by unit. */
  readonly routine: ByCode<readonly number[]>;
  /** The instant as of which duties are counted, in epoch milliseconds. */
  readonly end: number;
}

export const ofKind = ({ byKind }: ReportContext, kind: DutyKind): readonly Duty[] => byKind.get(kind) ?? [];

/** The entries of a type, with their details as their schema has let them through. */
export const detailsOf = <T extends InboundType>(duty: Duty, type: T) =>
  duty.flatMap((entry) =>
    entry.type === type ? [{ entry, detail: entry.detail as unknown as DetailOf<T> }] : [],
  );

/** The last detail of a type; undefined when none was recorded. */
export const detailOf = <T extends InboundType>(duty: Duty, type: T): DetailOf<T> | undefined =>
  detailsOf(duty, type).at(-1)?.detail;

const dateAt = (entry: DutyEntry): string => dateOf(dayOf(entry.occurredAt));

/** What every row says of its duty. */
export const rowOf = (duty: Duty, end: number): ReportRow => {
  const last = lastOf(duty);
  const { unit, region, status, owed } = last.after;
  const ended = duty.find(({ effects }) => effects.ended !== undefined);
  return {
    id: last.caseId,
    unit,
    region,
    status,
    dueOn: owed ? dateOf(dayOf(owed.dueAt) - 1) : null,
    overdue: owed !== undefined && owed.dueAt <= end,
    level: owed?.level ?? null,
    openedOn: dateAt(duty[0]),
    endedOn: hasEnded(status) && ended ? dateAt(ended) : null,
  };
};

/** Name of a unit, division, leader or region; a code without one stands for itself. */
export const nameIn = ({ registry }: Pick<ReportContext, 'registry'>, code: string): string =>
  [...registry.units, ...registry.divisions, ...registry.leaders, ...registry.regions].find(
    (each) => each.code === code,
  )?.name ?? code;
