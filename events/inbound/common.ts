import { z } from 'zod';
import { identifier, instant, text } from '../values.ts';

/** What every detail carries: its identity, its case, when it happened, and the unit that says so. */
export const common = {
  eventId: identifier,
  caseId: identifier,
  occurredAt: instant,
  by: z.strictObject({ unit: identifier, officer: text(200).optional() }),
};
