import { posted } from '../dsl/shanghai.ts';
import type { Line } from './simulate.ts';
import type { Step } from './steps.ts';

/** Ids of which one begins another: the ledger's order of cases must be the same wherever it is made. */
const caseIds = ['C-1', 'C-10', 'C-1.5', 'C-1-2'] as const;

/** The id of the case of this place. */
export const caseIdOf = (index: number): string => caseIds[index] ?? 'C-9';

/** A step with the instants at which it happened and was posted. */
export interface Happening extends Step {
  readonly occurredAt: number;
  readonly time: number;
}

/** The line that posts it. */
export const lineOf = (
  caseId: string,
  eventId: string,
  { type, by, fields, occurredAt, time }: Happening,
): Line => ({
  time,
  text: JSON.stringify({
    Source: 'campaign.test',
    DetailType: type,
    Time: posted(time),
    Detail: { eventId, caseId, occurredAt: posted(occurredAt), by: { unit: by }, ...fields },
  }),
});
