import { type Level, levels, type Severity } from '../../../events/codes.ts';
import { addWorkingDays } from './calendar.ts';
import { dayOf, endOf } from './day.ts';
import type { Rules } from './rules.ts';

/** A level, and the instant at which it falls due. */
export interface EscalationStep {
  readonly level: Level;
  readonly at: number;
}

const ladderOf = ({ policy }: Rules, severity: Severity) =>
  policy.ladder[severity === 'grave' ? 'grave' : 'ordinary'];

/** With D the last day of the limit, a level falls due at 24:00 of D plus its working days. */
const escalationStepAt = (
  { calendar }: Rules,
  dueAt: number,
  step: { level: Level; after: number },
): EscalationStep => ({
  level: step.level,
  at: endOf(addWorkingDays(calendar, dayOf(dueAt) - 1, step.after)),
});

/** The first level of a due instant. */
export const firstEscalationStep = (rules: Rules, severity: Severity, dueAt: number): EscalationStep => {
  const first = ladderOf(rules, severity)[0];
  if (!first) throw new Error('the policy has an empty ladder');
  return escalationStepAt(rules, dueAt, first);
};

/** The level after the one raised; undefined after the last. */
export const escalationStepAfter = (
  rules: Rules,
  severity: Severity,
  dueAt: number,
  raised: Level,
): EscalationStep | undefined => {
  const step = ladderOf(rules, severity).find(({ level }) => levels.indexOf(level) > levels.indexOf(raised));
  return step && escalationStepAt(rules, dueAt, step);
};

export const higher = (a: Level | undefined, b: Level): Level =>
  a !== undefined && levels.indexOf(a) > levels.indexOf(b) ? a : b;
