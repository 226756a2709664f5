import * as z from 'zod';

const weight = (part: string) => z.int().min(0).max(100).describe(`Weight of ${part}, in percent.`);
const score = (what: string) => z.int().min(0).max(100).describe(what);

/** How authorities are assessed at the end 考核评价. */
export const assessment = z
  .strictObject({
    weights: z
      .strictObject({
        'third-party': weight('third-party supervision 第三方监督'),
        'client-survey': weight('the survey of clients 服务对象测评'),
        'collective-review': weight('the collective review 集中评议'),
        'routine-work': weight('routine work 日常工作'),
      })
      .refine(
        (weights) => Object.values(weights).reduce((sum, each) => sum + each, 0) === 100,
        'must add up to 100',
      )
      .describe('Weights of the parts of the composite score; together 100.'),
    excellentFrom: score('Composite score from which a unit is excellent 优秀.'),
    qualifiedFrom: score('Composite score from which a unit is qualified 合格; below it is not.'),
    satisfactionLine: score('Satisfaction rate, in percent, below which the public is not satisfied.'),
    manyComplaints: z
      .int()
      .min(1)
      .max(1_000_000)
      .describe('Complaints of the campaign from which a principal official is to be interviewed.'),
  })
  .refine(({ excellentFrom, qualifiedFrom }) => qualifiedFrom < excellentFrom, {
    path: ['qualifiedFrom'],
    message: 'must be below excellentFrom',
  })
  .describe('The assessment 考核; a plan without one has none.');
export type AssessmentRule = z.infer<typeof assessment>;
