import type { Entry } from '../../../shared/domain/case/entry.ts';
import { dateOf, dayOf } from '../../../shared/domain/kernel/day.ts';
import { firstDayOf, periodOfDay, periodsBetween } from '../../../shared/domain/kernel/period.ts';
import type { Pattern } from './patterns.ts';
import type { Plan } from './plan.ts';
import { stamped } from './stamp.ts';

/** The cases of a planned ledger, in the order of their ids; the last is cut where the entries are enough. */
export function* casesOfPlan(
  plan: Plan,
  patterns: readonly Pattern[],
  entries: number,
): Generator<readonly Entry[]> {
  let left = entries;
  let number = 0;
  for (const filedIn of periodsBetween(plan.first, plan.through)) {
    const firstDay = firstDayOf(filedIn);
    const year = dateOf(firstDay).slice(0, 4);
    for (let filed = 0; filed < plan.filedPerPeriod; filed += 1) {
      const pattern = patterns[number % patterns.length];
      if (!pattern || left <= 0) return;
      number += 1;
      const days = firstDay - firstDayOf(periodOfDay(dayOf(pattern[0].occurredAt)));
      const caseId = `HB-${year}-${String(number).padStart(7, '0')}`;
      const made = stamped(pattern, caseId, number, days).slice(0, left);
      left -= made.length;
      yield made;
    }
  }
}
