import type { DetailOf } from '../../../events/catalog.ts';
import type { Level, Severity } from '../../../events/codes.ts';
import { instantOf } from '../kernel/day.ts';
import { escalationStepAfter } from '../kernel/ladder.ts';
import type { Owed } from '../kernel/owed.ts';
import { type Rejection, reject } from '../kernel/rejection.ts';
import type { Rules } from '../kernel/rules.ts';

/** The event id under which this system raises a level: one for each level of each due instant set. */
export const escalationEventId = (owed: Pick<Owed, 'since'>, level: Level): string =>
  `deadline-${owed.since}-${level}`;

/**
 * `deadline-passed`: what is owed once the next level was raised, if that step, due instant and level are still
 * current.
 */
export const raiseLevel = <Step extends string>(
  rules: Rules,
  severity: Severity,
  owed: Owed<Step> | undefined,
  detail: DetailOf<'deadline-passed'>,
  at: number,
): Owed<Step> | Rejection => {
  if (!owed?.next || owed.step !== detail.step || owed.dueAt !== instantOf(detail.dueAt)) {
    return reject('step-not-allowed', `${detail.step} due at ${detail.dueAt} is not what is owed`, 'dueAt');
  }
  if (owed.next.level !== detail.level || owed.next.at !== at) {
    return reject(
      'step-not-allowed',
      `${detail.level} is not the next level, or not at its instant`,
      'level',
    );
  }
  const { next: _, noticeAt: __, ...standing } = owed;
  const next = escalationStepAfter(rules, severity, owed.dueAt, detail.level);
  return { ...standing, level: detail.level, ...(next && { next }) };
};
