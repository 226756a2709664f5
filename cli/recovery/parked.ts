import { SQSClient } from '@aws-sdk/client-sqs';
import { sqsDeadLetters } from '../../shared/adapters/sqs/dead-letters.ts';
import { lookAtParked, type ParkedMessage } from '../../shared/application/parked.ts';
import { minutes } from '../cases/text.ts';
import { UsageError } from '../files.ts';
import { clientOptions, queuePrefix } from './endpoint.ts';

export interface ParkedOptions {
  readonly redrive?: boolean;
  /** Only these messages are put back. */
  readonly id?: readonly string[];
  /** What the queues' names begin with. */
  readonly prefix?: string;
  readonly endpoint?: string;
}

const lineOf = (message: ParkedMessage & { readonly putBack: boolean }): string => {
  const { queue, id, at, source, type, caseId, why, remedy, putBack } = message;
  const what = [source, type, caseId].filter((part) => part !== undefined).join(' ');
  return [queue, id, minutes(at), what || '—', why, putBack ? 'put back' : remedy].join('\t');
};

/**
 * Lists what waits in dead-letter queues, a line each, and puts it back when asked.
 *
 * @returns how many messages stay parked
 * @throws UsageError when there is no queue, or an id that was asked for is not parked
 */
export const listParked = async (options: ParkedOptions, write: (line: string) => void): Promise<number> => {
  const { redrive = false, id: ids, endpoint } = options;
  const client = new SQSClient({ ...clientOptions(endpoint) });
  const prefix = queuePrefix(options);
  const deadLetters = sqsDeadLetters(client, prefix);
  if ((await deadLetters.queues()).length === 0) {
    throw new UsageError(
      `there is no queue whose name begins with ${prefix}: check account and region, or name them with --prefix`,
    );
  }
  const missing = new Set(ids);
  let left = 0;
  for await (const message of lookAtParked(deadLetters, { redrive, ...(ids && { ids }) })) {
    missing.delete(message.id);
    if (!message.putBack) left += 1;
    write(lineOf(message));
  }
  if (missing.size > 0) throw new UsageError(`not parked: ${[...missing].join(', ')}`);
  return left;
};
