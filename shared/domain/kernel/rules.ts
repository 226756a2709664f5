import type { Policy } from '../../../events/policy.ts';
import type { Calendar } from './calendar.ts';

/** By what limits and levels are counted: the policy's days, on a calendar. */
export interface Rules {
  readonly policy: Policy;
  readonly calendar: Calendar;
}
