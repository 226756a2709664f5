import * as z from 'zod';
import { milliseconds, sourceName, text } from '../values.ts';

/** Detail as it was posted: an object whose fields the schema of its type judges, by `judgeDetail`. */
export const postedDetail = z.record(z.string().max(128), z.unknown());

/** Adds what a schema finds wrong with a detail, as faults of the field `detail`. */
export const judgeDetail = (schema: z.ZodType, detail: unknown, context: z.core.$RefinementCtx): void => {
  for (const { path, message } of schema.safeParse(detail).error?.issues ?? []) {
    context.addIssue({ code: 'custom', path: ['detail', ...path], message });
  }
};

/** What each fact says of its event, beside the case and the event that it names. */
export const ofFact = {
  envelopeId: text(256).describe('EventBridge’s id of the event: one fact of a kind for each.'),
  source: sourceName.describe('`Source` of the event.'),
  at: milliseconds.describe('When it came to this.'),
};

/** `DetailType` of an event that need not be one of the contract’s. */
export const anyType = text(256).describe('`DetailType` of the event, cut to its first 256 characters.');
