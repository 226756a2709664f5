import * as z from 'zod';
import { levels } from '../codes.ts';
import { assessmentParts, dutyKinds, dutyStatuses, dutySteps, opinionSources } from '../plan-codes.ts';
import { count, identifier, regionCode } from '../values.ts';
import { owedV1 } from './common.v1.ts';

const owed = owedV1(dutySteps);

const memory = z.strictObject({
  rule: identifier.exactOptional().describe('Code of the obligation, or of what it follows from.'),
  about: identifier.exactOptional().describe('The case or the body that it follows from.'),
  heard: z
    .array(z.enum(opinionSources))
    .max(opinionSources.length)
    .exactOptional()
    .describe('Consultation: whose opinions were collected.'),
  scores: z
    .partialRecord(z.enum(assessmentParts), z.int().min(0).max(10_000))
    .exactOptional()
    .describe('Assessment: parts scored, in hundredths of a point.'),
});

/** A duty after an entry, as stamped on it. */
export const dutyStateV1 = z
  .strictObject({
    kind: z.enum(dutyKinds).describe('Kind of duty.'),
    status: z.enum(dutyStatuses).describe('Status.'),
    unit: identifier.describe('The unit, division or leader that it is about.'),
    region: regionCode.describe('Region that it is about.'),
    owed: owed.exactOptional().describe('The one step that an open duty owes; left out once it has ended.'),
    highest: z.enum(levels).exactOptional().describe('The highest level that it ever had.'),
    redone: count.describe('Checks that found it not done.'),
    memory: memory.describe('What later decisions need to know of earlier ones.'),
  })
  .refine(({ status, owed }) => (status === 'discharged' || status === 'exempted') === (owed === undefined), {
    path: ['owed'],
    message: 'must be there while the duty is open, and only then',
  });
