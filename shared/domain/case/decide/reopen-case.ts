import { advance, type Context, type Outcome, unitOf, withoutNamedDay } from './context.ts';

/** `case-reopened` 重启: a new round begins; redoings and the extension count for the case as a whole. */
export const reopenCase = (context: Context<'case-reopened'>): Outcome => ({
  state: advance(context, { ...withoutNamedDay(context.state), failedVisits: 0 }, unitOf(context.state)),
  effects: { opened: 'reopened' },
});
