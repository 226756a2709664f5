import * as z from 'zod';
import { type Status, steps } from '../codes.ts';
import { dutySteps } from '../plan-codes.ts';
import { count, digest, dutyId, identifier, instant, regionCode, sourceName, text } from '../values.ts';

/** The case that is told of. */
export const ofCase = {
  caseId: identifier.describe('The case.'),
  region: regionCode.describe('Region in which the matter lies.'),
  unit: identifier.optional().describe('The responsible unit; left out while there is none.'),
};

/** The step that a case or a duty of the plan owes. */
export const ofOwedStep = {
  caseId: dutyId.describe('The case, or the duty.'),
  region: regionCode.describe('Region in which the matter lies.'),
  unit: identifier.describe('The unit that owes the step.'),
  step: z.enum([...steps, ...dutySteps]).describe('The step that is owed.'),
  dueAt: instant.describe('Its due instant: done at or after it, the step is late.'),
};

/** The posted event that is told of. */
export const ofEvent = {
  source: sourceName.describe('`Source` of the event: whom this is told.'),
  detailType: text(256).describe('`DetailType` of the event, cut to its first 256 characters.'),
};

/** The document that was issued, with its headline figures. */
export const ofDocument = {
  key: text(1024).describe('Where the document stands among the documents.'),
  sha256: digest.describe('Digest of the document.'),
  documents: z
    .array(z.strictObject({ key: text(1024).describe('Its key.'), sha256: digest.describe('Its digest.') }))
    .max(10)
    .describe('Renderings of the document, up to ten; extracts of a bulletin stand beside it.'),
  root: digest.describe(
    'Hash over the ledger’s entries up to the close: what the figures can be checked by.',
  ),
  closing: count.describe('Cases open at the end 期末在办.'),
  filed: count.describe('Cases filed 新受理.'),
  closed: count.describe('Cases closed 销号.'),
  overdueOpen: count.describe('Open cases whose owed step was due 期末超期.'),
};

/** Some of the statuses. Whoever tells of a case has its status as one of all: the type is that. */
export const statusAmong = (...some: readonly [Status, ...Status[]]): z.ZodType<Status> => z.enum(some);
