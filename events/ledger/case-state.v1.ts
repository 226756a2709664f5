import * as z from 'zod';
import { areas, channels, kinds, levels, methods, severities, statuses, steps } from '../codes.ts';
import { count, identifier, milliseconds, regionCode } from '../values.ts';
import { owedV1 } from './common.v1.ts';

const owed = owedV1(steps);

const fields = z.strictObject({
  kind: z.enum(kinds).describe('Complaint or finding.'),
  status: z.enum(statuses).describe('Status.'),
  unit: identifier.exactOptional().describe('The responsible unit; left out while there is none.'),
  area: z.enum(areas).describe('Area of rectification.'),
  region: regionCode.describe('Region in which the matter lies.'),
  channel: z.enum(channels).exactOptional().describe('Channel of a complaint.'),
  method: z.enum(methods).exactOptional().describe('Method of a finding.'),
  severity: z.enum(severities).describe('Severity.'),
  namedDay: z
    .int()
    .min(-100_000_000)
    .max(100_000_000)
    .exactOptional()
    .describe('`completeBy` or `rectifyBy`, in days since 1970-01-01; left out after the first round.'),
  redone: count.describe('How often the case has been redone.'),
  failedVisits: count.describe('Unreachable or refused visits in a row since it was completed last.'),
  extended: z.boolean().describe('Whether the case has had its one extension.'),
  owed: owed.exactOptional().describe('The one step that an open case owes; left out once it has ended.'),
  limits: z
    .partialRecord(z.enum(steps), milliseconds)
    .describe('Limits of the steps still before the case in this round.'),
  highest: z.enum(levels).exactOptional().describe('The highest level that the case has had.'),
});

const ended = new Set<string>(['closed', 'declined', 'withdrawn', 'merged']);

/** A case after an entry: no open case without an owed step, and none with one that has ended. */
export const caseStateV1 = fields
  .refine((state) => ended.has(state.status) === (state.owed === undefined), {
    path: ['owed'],
    message: 'must be there while the case is open, and only then',
  })
  .refine((state) => (state.kind === 'complaint') === (state.channel !== undefined), {
    path: ['channel'],
    message: 'must be there for a complaint, and only for one',
  })
  .refine((state) => (state.kind === 'finding') === (state.method !== undefined), {
    path: ['method'],
    message: 'must be there for a finding, and only for one',
  });
