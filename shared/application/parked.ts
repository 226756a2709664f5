import { deliveredEvent } from '../../events/envelope.ts';
import { issuesOf } from '../../events/issues.ts';
import { identifier } from '../../events/values.ts';
import type { DeadLetter, DeadLetterQueue, DeadLetters } from '../ports/dead-letters.ts';

/** What to do with a parked message: put it back, or what takes its place. */
export type Remedy = 'redrive' | 'correct and post' | 'rebuild' | 'nothing: the next run makes it up';

/** A parked message as it is shown to people: codes, ids and instants, and nothing that a petitioner said. */
export interface ParkedMessage {
  readonly queue: string;
  readonly id: string;
  readonly at: number;
  readonly source?: string;
  readonly type?: string;
  readonly caseId?: string;
  readonly why: string;
  readonly remedy: Remedy;
}

const parsed = (text: string): Record<string, unknown> | undefined => {
  try {
    const value = JSON.parse(text) as unknown;
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
};

const mostShown = 128;
/** What names a source or a type; anything else may be a text that somebody typed. */
const code = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[\w.:-]+$/.test(value) ? value.slice(0, mostShown) : undefined;

const named = (source: unknown, type: unknown, detail: unknown) => {
  const { caseId } = (typeof detail === 'object' ? (detail ?? {}) : {}) as { caseId?: unknown };
  const [sourceName, typeName] = [code(source), code(type)];
  return {
    ...(sourceName !== undefined && { source: sourceName }),
    ...(typeName !== undefined && { type: typeName }),
    ...(identifier.safeParse(caseId).success && { caseId: caseId as string }),
  };
};

/** What a message is, and why it waits. */
export const describeParked = (queue: DeadLetterQueue, letter: DeadLetter): ParkedMessage => {
  const head = { queue: queue.name, id: letter.id, at: letter.at };
  const body = parsed(letter.body);
  if (!body) return { ...head, why: 'it is no JSON object', remedy: 'correct and post' };
  if ('DDBStreamBatchInfo' in body) {
    const size = (body.DDBStreamBatchInfo as { batchSize?: unknown } | null)?.batchSize;
    return {
      ...head,
      why: `a follower of the ledger gave up ${Number(size) || 'some'} records: the ledger has them`,
      remedy: 'rebuild',
    };
  }
  if ('DetailType' in body || 'Detail' in body) {
    return {
      ...head,
      ...named(body.Source, body.DetailType, body.Detail),
      why: 'its sender could not put it on the bus',
      remedy: 'correct and post',
    };
  }
  const event = deliveredEvent.safeParse(body);
  if (event.success) {
    const { source, 'detail-type': type, detail } = event.data;
    const why =
      letter.code === undefined
        ? 'its function failed each time: the log of that function says why'
        : `EventBridge could not deliver it: ${code(letter.code) ?? 'see the queue'}`;
    const remedy = queue.source === undefined ? 'nothing: the next run makes it up' : 'redrive';
    return { ...head, ...named(source, type, detail), why, remedy };
  }
  if ('detail-type' in body || 'detail' in body) {
    const [issue] = issuesOf(event.error, body);
    return {
      ...head,
      ...named(body.source, body['detail-type'], body.detail),
      why: `it cannot be read: ${issue?.path || '(top)'} ${issue?.message}`,
      remedy: 'correct and post',
    };
  }
  return { ...head, why: 'a run by the clock failed', remedy: 'nothing: the next run makes it up' };
};

export interface RedriveChoice {
  /** Put back what a redrive helps; else it is only looked at. */
  readonly redrive: boolean;
  /** Only these messages. */
  readonly ids?: readonly string[];
}

/**
 * Looks at every parked message, and puts those back that were asked for and that a redrive helps. Putting back
 * is safe: an event keeps its identity, and EventBridge's id, so that one already recorded changes nothing.
 */
export async function* lookAtParked(
  deadLetters: DeadLetters,
  { redrive, ids }: RedriveChoice,
): AsyncGenerator<ParkedMessage & { readonly putBack: boolean }> {
  for (const queue of await deadLetters.queues()) {
    const found: (ParkedMessage & { putBack: boolean })[] = [];
    await deadLetters.look(queue, (letter) => {
      const message = describeParked(queue, letter);
      const chosen = ids === undefined || ids.includes(letter.id);
      const putBack = redrive && chosen && message.remedy === 'redrive';
      found.push({ ...message, putBack });
      return putBack;
    });
    yield* found;
  }
}
