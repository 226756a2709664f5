import type { Level, Severity } from '../../../events/codes.ts';
import { addWorkingDays, type Calendar, workingDayBefore } from './calendar.ts';
import { type Day, dayOf, endOf } from './day.ts';
import { type EscalationStep, firstEscalationStep } from './ladder.ts';
import type { Rules } from './rules.ts';

/** The one step that what is open owes, whatever it is. Instants in epoch milliseconds. */
export interface Owed<Step extends string = string> {
  readonly step: Step;
  /** Code of the unit that owes it. */
  readonly by: string;
  readonly dueAt: number;
  /** `seq` of the entry that set this due instant: levels start again with each. */
  readonly since: number;
  /** When `deadline-approaching` is due; absent for limits of one working day. */
  readonly noticeAt?: number;
  /** The level raised last for this due instant. */
  readonly level?: Level;
  /** The level that comes next, and the instant at which it falls due; absent after the last. */
  readonly next?: EscalationStep;
}

/**
 * When one working day is left until the due instant, unless the limit gives no more than one. Of a named date
 * on a day off, the last working day before it is the one that is left.
 */
const noticeBefore = (calendar: Calendar, dueAt: number, base: Day): number | undefined => {
  const lastDay = dayOf(dueAt) - 1;
  const lastWorkingDay = calendar.isWorkingDay(lastDay) ? lastDay : workingDayBefore(calendar, lastDay);
  const notice = endOf(workingDayBefore(calendar, lastWorkingDay));
  return lastDay > addWorkingDays(calendar, base, 1) && notice > endOf(base) ? notice : undefined;
};

/** A step that is owed, before its levels. */
export interface Owing<Step extends string> {
  readonly step: Step;
  readonly by: string;
  readonly dueAt: number;
  /** The day from which its limit counts. */
  readonly base: Day;
  /** `seq` of the entry that sets it. */
  readonly seq: number;
}

/** What is owed once a due instant is set: levels begin anew. */
export const owedOf = <Step extends string>(
  rules: Rules,
  severity: Severity,
  { step, by, dueAt, base, seq }: Owing<Step>,
): Owed<Step> => {
  const noticeAt = noticeBefore(rules.calendar, dueAt, base);
  return {
    step,
    by,
    dueAt,
    since: seq,
    ...(noticeAt !== undefined && { noticeAt }),
    next: firstEscalationStep(rules, severity, dueAt),
  };
};

/**
 * A step done: on time when it occurred before its due instant, whenever the news of it arrived. A
 * level that stands for a step done in time is lifted.
 */
export const discharge = <Step extends string>(
  owed: Owed | undefined,
  step: Step,
  at: number,
): { effects: { discharged: Step; lifted?: Level }; onTime: boolean } => {
  const onTime = owed !== undefined && at < owed.dueAt;
  return {
    onTime,
    effects: { discharged: step, ...(onTime && owed.level !== undefined && { lifted: owed.level }) },
  };
};
