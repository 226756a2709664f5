import * as z from 'zod';
import { levels } from '../codes.ts';
import { digest, identifier, milliseconds, periodCode, sourceName, text } from '../values.ts';

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
  duty: z.literal(true).exactOptional().describe('Its id is that of a duty 履职事项, not of a case.'),
};

/** `DetailType` of an event that need not be one of the contract’s. */
export const anyType = text(256).describe('`DetailType` of the event, cut to its first 256 characters.');

/** The one step that is owed by what is open; `steps` are those that it can owe. */
export const owedV1 = <const Steps extends readonly [string, ...string[]]>(steps: Steps) =>
  z.strictObject({
    step: z.enum(steps).describe('The step.'),
    by: identifier.describe('The unit, division or leader that owes it.'),
    dueAt: milliseconds.describe('Its due instant.'),
    since: z.int().min(1).describe('`seq` of the entry that set this due instant.'),
    noticeAt: milliseconds
      .exactOptional()
      .describe('When `deadline-approaching` is due; left out for limits of one working day.'),
    level: z.enum(levels).exactOptional().describe('The level raised last for this due instant.'),
    next: z
      .strictObject({
        level: z.enum(levels).describe('The level.'),
        at: milliseconds.describe('When it falls due.'),
      })
      .exactOptional()
      .describe('The level that comes next; left out after the last.'),
  });

/** What every entry says of its event. */
export const ofEvent = {
  source: sourceName.describe('`Source` of the event.'),
  eventId: identifier.describe('Id of the event.'),
  occurredAt: milliseconds.describe('When it happened.'),
  postedAt: milliseconds.describe('When it was posted.'),
  recordedAt: milliseconds.describe('When it was recorded.'),
  postedTo: periodCode.describe('The ten-day period that counts this entry.'),
  by: z
    .strictObject({
      unit: identifier.describe('Its code.'),
      officer: text(200).exactOptional().describe('Officer who acted for it.'),
    })
    .describe('The unit that posted it.'),
};

/** What every entry says of how it was decided. */
export const ofDecision = {
  own: z.literal(true).exactOptional().describe('Posted by this system itself.'),
  policy: z
    .string()
    .regex(/^[A-Za-z0-9._:-]{1,128}@[1-9]\d{0,8}$/, 'must be a policy and its version, hubei-2015@1')
    .describe('Policy by which the consequences were decided.'),
  yearsWithoutHolidays: z
    .array(z.int().min(0).max(9999))
    .min(1)
    .max(20)
    .exactOptional()
    .describe(
      'Years into which what it counted reaches and whose holidays were not known: weekends alone were left out.',
    ),
  onTime: z
    .boolean()
    .exactOptional()
    .describe('For an entry that discharges a step: done before its due instant.'),
};

/** The place of every entry in its chain. */
export const ofChain = {
  previousHash: z.union([z.literal(''), digest]).describe('Hash of the entry before; empty for the first.'),
  hash: digest.describe('Digest of the canonical JSON (RFC 8785) of all the fields above.'),
};
