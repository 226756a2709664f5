import * as z from 'zod';

const limit = (what: string) =>
  z
    .strictObject({
      days: z.int().min(1).max(400).describe('Days; day 1 is the day after the base.'),
      in: z.enum(['wd', 'cd']).describe('`wd` working days, `cd` calendar days.'),
    })
    .describe(what);

/** Limits of duties that no date of the plan or of a person sets. */
export const planLimits = z
  .strictObject({
    answer: limit('A problem is answered, from when it was recorded.'),
    check: limit('The office checks what is said to be done, from when it was said.'),
    redo: limit('What was found not done is done after all, from the check.'),
    reply: limit('Whoever assigned a case is answered, from the complete limit of the case.'),
    decide: limit('A link of a chain of accountability is decided, from the conclusion.'),
    publish: limit('What was imposed is published, from the decision.'),
    reconcile: limit('A manifest or a round is compared with the ledger, from its posting.'),
    explain: limit('A gap is explained, from when it was found.'),
    handle: limit('What was exposed is handled, from its publication.'),
  })
  .describe('Limits of duties, beside the dates that the plan itself names.');
export type PlanLimits = z.infer<typeof planLimits>;
