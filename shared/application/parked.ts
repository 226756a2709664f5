import { mostLevels, NestingError, parseJson } from '../../events/bounded-json.ts';
import { deliveredEvent } from '../../events/envelope.ts';
import { issuesOf } from '../../events/issues.ts';
import { dutyName } from '../../events/values.ts';
import type { DeadLetter, DeadLetterQueue, DeadLetters, LetterDisposition } from '../ports/dead-letters.ts';

/** What to do with a parked message: put it back, or what takes its place. */
export type Remedy =
  | 'redrive'
  | 'correct and post'
  | 'rebuild'
  | 'retell'
  | 'release'
  | 'mail it by hand'
  | 'nothing: the next run makes it up';

/** What makes up for each follower of the ledger that gave up: found in the name of its function. */
const remedyOfFollower = (functionArn: unknown): Remedy => {
  const name = String(functionArn);
  if (/announce/i.test(name)) return 'retell';
  return /release/i.test(name) ? 'release' : 'rebuild';
};

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

/** The object that a message holds, or why it holds none. */
const parsed = (text: string): Record<string, unknown> | string => {
  try {
    const value = parseJson(text, mostLevels + 1);
    return typeof value === 'object' && value !== null
      ? (value as Record<string, unknown>)
      : 'is no JSON object';
  } catch (error) {
    return error instanceof NestingError ? error.message : 'is no JSON object';
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
    ...(dutyName.safeParse(caseId).success && { caseId: caseId as string }),
  };
};

/** What a message is, and why it waits. */
export const describeParked = (queue: DeadLetterQueue, letter: DeadLetter): ParkedMessage => {
  const head = { queue: queue.name, id: letter.id, at: letter.at };
  const body = parsed(letter.body);
  if (typeof body === 'string') return { ...head, why: `it ${body}`, remedy: 'correct and post' };
  if ('DDBStreamBatchInfo' in body) {
    const size = (body.DDBStreamBatchInfo as { batchSize?: unknown } | null)?.batchSize;
    const { functionArn } = (body.requestContext ?? {}) as { functionArn?: unknown };
    return {
      ...head,
      why: `a follower of the ledger gave up ${Number(size) || 'some'} records: the ledger has them`,
      remedy: remedyOfFollower(functionArn),
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
    // Events that no queue gave up are news of an issue that its topic did not take.
    const remedy = queue.source === undefined ? 'mail it by hand' : 'redrive';
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

export interface ParkedChoice {
  /** `redrive` puts back what that helps; `remove` takes away what has been dealt with otherwise. */
  readonly act: 'look' | 'redrive' | 'remove';
  /** Only these messages. */
  readonly ids?: readonly string[];
  /** Keeps a message whole for whoever corrects it; called for each that is chosen, before anything else. */
  readonly save?: (body: string) => Promise<void>;
}

/**
 * Looks at every parked message, and does what was asked with those that were chosen. Putting back is safe: an
 * event keeps its identity, and EventBridge's id, so that one already recorded changes nothing.
 */
export async function* lookAtParked(
  deadLetters: DeadLetters,
  { act, ids, save }: ParkedChoice,
): AsyncGenerator<ParkedMessage & { readonly disposition: LetterDisposition }> {
  for (const queue of await deadLetters.queues()) {
    const found: (ParkedMessage & { disposition: LetterDisposition })[] = [];
    await deadLetters.look(queue, async (letter) => {
      const message = describeParked(queue, letter);
      const chosen = ids === undefined || ids.includes(letter.id);
      if (chosen) await save?.(letter.body);
      const redriven = act === 'redrive' && message.remedy === 'redrive';
      const disposition = !chosen ? 'left' : redriven ? 'put back' : act === 'remove' ? 'removed' : 'left';
      found.push({ ...message, disposition });
      return disposition;
    });
    yield* found;
  }
}
