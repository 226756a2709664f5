import * as z from 'zod';
import { rejectionCodes } from './codes.ts';
import { text } from './values.ts';

const issue = z.strictObject({
  path: z.string().max(200).describe('The field, as a path with dots; empty for the event as a whole.'),
  message: text(500).describe('What is wrong with it, and what to do.'),
});

/** Why an event was rejected, as its source is told and as the ledger keeps it. */
export const rejection = {
  code: z.enum(rejectionCodes).describe('Why it was rejected.'),
  message: text(500).describe('The first thing that is wrong, in words.'),
  issues: z.array(issue).max(20).describe('All that is wrong, up to twenty.'),
};
