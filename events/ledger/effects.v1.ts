import * as z from 'zod';
import { levels, steps, visitResults } from '../codes.ts';
import { identifier, periodCode, text } from '../values.ts';

/** What an entry does to its case, as the figures count it; what it does not do is left out. */
export const effectsV1 = z.strictObject({
  opened: z.enum(['filed', 'reopened']).exactOptional().describe('It opened the case.'),
  ended: z
    .enum(['closed', 'declined', 'withdrawn', 'merged'])
    .exactOptional()
    .describe('It ended the case so.'),
  discharged: z.enum(steps).exactOptional().describe('The step that it discharged.'),
  redone: z.literal(true).exactOptional().describe('It has the case redone.'),
  extended: z.literal(true).exactOptional().describe('It extended the limits.'),
  visit: z.enum(visitResults).exactOptional().describe('It is a return visit with this result.'),
  raised: z.enum(levels).exactOptional().describe('The level that it raised.'),
  lifted: z
    .enum(levels)
    .exactOptional()
    .describe('The level that stood although the step had been done in time.'),
  movedFrom: identifier.exactOptional().describe('The unit that the case left; `unassigned` for none.'),
  movedTo: identifier.exactOptional().describe('The unit that the case came to; `unassigned` for none.'),
  corrects: z
    .strictObject({
      seq: z.int().min(1).describe('The entry that it repairs.'),
      postedTo: periodCode.describe('The period that counts that entry.'),
      figures: z
        .array(
          z.strictObject({
            path: text(100).describe('Path of the figure, `completed.onTime`.'),
            change: z.int().describe('What would be added to it.'),
          }),
        )
        .max(10)
        .describe('What the figures of that period would have been; the period itself stays.'),
    })
    .exactOptional()
    .describe('It repairs another entry.'),
});
