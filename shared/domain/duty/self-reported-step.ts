import type { DutyType } from '../../../events/catalog.ts';
import { dayOfDate, endOf } from '../kernel/day.ts';
import { type Rejection, reject } from '../kernel/rejection.ts';
import type { DutyContext, DutyOutcome, DutyRow } from './lifecycle.ts';
import { advance, fulfil, owedAnew, recordOnly, standing, within } from './outcome.ts';

/**
 * What commitments, items of special rectification and rectification notices have in common: something is to be
 * done by a date; whoever owes it says that it is done; the office then checks, and what was not done is owed anew.
 */
export const saidDone = (context: DutyContext<DutyType>): DutyOutcome =>
  advance(context, {
    status: 'reported',
    step: 'check',
    by: context.policy.office,
    until: within(context, 'check'),
  });

/** `return-visit-made` on a promise: satisfied, it is kept; dissatisfied, it is owed anew; not reached, still owed. */
export const checked: DutyRow<'return-visit-made'> = {
  allowed: ['reported'],
  who: 'not the unit',
  rule: (context) => {
    switch (context.detail.result) {
      case 'satisfied':
      case 'basically-satisfied':
        return fulfil(context);
      case 'dissatisfied':
        return owedAnew(context, {
          status: 'under-way',
          step: 'fulfil',
          by: standing(context).unit,
          until: within(context, 'redo'),
        });
      case 'unreachable':
      case 'refused':
        return recordOnly(context);
    }
  },
};

/** A promise is for a day that is still to come. */
export const past = (at: number, field: string, date: string): Rejection | undefined =>
  endOf(dayOfDate(date)) > at
    ? undefined
    : reject('invalid-detail', `${date} had passed when it was said: name a day to come`, field);
