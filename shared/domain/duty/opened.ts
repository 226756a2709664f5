import type { DutyType } from '../../../events/catalog.ts';
import { reject } from '../kernel/rejection.ts';
import type { DutyContext, DutyRow } from './lifecycle.ts';
import { opening } from './outcome.ts';

/** `obligation-opened`: the duty begins as the obligation says. Only this system posts it. */
export const openedByPlan: DutyRow<'obligation-opened'> = {
  allowed: ['none'],
  who: 'this system',
  rule: (context) => {
    const { unit, region, rule, about, step, owedBy, dueOn } = context.detail;
    const memory = { rule, ...(about !== undefined && { about }) };
    return opening(context, { unit, region, memory }, { status: 'owed', step, by: owedBy, until: dueOn });
  },
};

/**
 * What is said of a duty has to be said under its own id: a field that is another than the duty’s is a mistake of
 * whoever posted it.
 */
export const mismatch = (
  { state, detail }: Pick<DutyContext<DutyType>, 'state' | 'detail'>,
  field: string,
  said: string,
  is: string | undefined = state?.unit,
) =>
  said === is
    ? undefined
    : reject('invalid-detail', `is ${said}, but ${detail.caseId} is about ${is}: correct one of them`, field);
