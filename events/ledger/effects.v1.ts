import * as z from 'zod';
import { levels, steps, visitResults } from '../codes.ts';
import { identifier } from '../values.ts';

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
});
