import type { DutyEntry } from '../duty/entry.ts';
import { rate } from '../statistics/figures.ts';

/** One duty as it stands, with all its entries. */
export type Duty = readonly [DutyEntry, ...DutyEntry[]];

export const lastOf = (duty: Duty): DutyEntry => duty.at(-1) ?? duty[0];

/** How duties stand: each is discharged, exempted or open; `rate` is discharged / (total − exempted). */
export interface DutyCounts {
  readonly total: number;
  readonly discharged: number;
  readonly exempted: number;
  readonly open: number;
  /** Open ones whose owed step was due by the end instant. */
  readonly overdue: number;
  /** Open ones for which a level of escalation stands. */
  readonly escalated: number;
  /** Steps that were discharged before their due instant, and those that were not. */
  readonly onTime: number;
  readonly late: number;
  readonly rate: number | null;
}

/** Counts duties as of an end instant. */
export const countDuties = (duties: readonly Duty[], end: number): DutyCounts => {
  const counts = {
    total: 0,
    discharged: 0,
    exempted: 0,
    open: 0,
    overdue: 0,
    escalated: 0,
    onTime: 0,
    late: 0,
  };
  for (const duty of duties) {
    const { status, owed } = lastOf(duty).after;
    counts.total += 1;
    counts[status === 'discharged' || status === 'exempted' ? status : 'open'] += 1;
    if (owed && owed.dueAt <= end) counts.overdue += 1;
    if (owed?.level) counts.escalated += 1;
    for (const { onTime } of duty) if (onTime !== undefined) counts[onTime ? 'onTime' : 'late'] += 1;
  }
  return { ...counts, rate: rate(counts.discharged, counts.total - counts.exempted) };
};
