import * as z from 'zod';
import { identifier, instant, text } from '../values.ts';

/** What every detail carries: its identity, its case, when it happened, and the unit that says so. */
export const common = {
  eventId: identifier.describe('Identity of the event, together with its source and case.'),
  caseId: identifier.describe('The case that it belongs to.'),
  occurredAt: instant.describe('When it happened: limits count from it and lateness is judged by it.'),
  by: z
    .strictObject({
      unit: identifier.describe('Code of that unit in the registry.'),
      officer: text(200).optional().describe('Officer who acted for it.'),
    })
    .describe('The unit that says so.'),
};
