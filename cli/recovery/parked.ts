import { appendFile } from 'node:fs/promises';
import { SQSClient } from '@aws-sdk/client-sqs';
import { sqsDeadLetters } from '../../shared/adapters/sqs/dead-letters.ts';
import { lookAtParked, type ParkedChoice, type ParkedMessage } from '../../shared/application/parked.ts';
import type { LetterDisposition } from '../../shared/ports/dead-letters.ts';
import { clientOptions, queuePrefix } from '../input/aws-clients.ts';
import { UsageError } from '../input/checked-json.ts';
import { minutes } from '../output/terminal-text.ts';

export interface ParkedOptions {
  readonly redrive?: boolean;
  /** Takes away messages that have been dealt with otherwise; they have to be named. */
  readonly remove?: boolean;
  /** File to which messages that are named are copied, whole, a line each. */
  readonly save?: string;
  /** Only these messages. */
  readonly id?: readonly string[];
  /** What the queues' names begin with. */
  readonly prefix?: string;
  readonly endpoint?: string;
}

const cellsOf = (message: ParkedMessage & { readonly disposition: LetterDisposition }): readonly string[] => {
  const { queue, id, at, source, type, caseId, why, remedy, disposition } = message;
  const what = [source, type, caseId].filter((part) => part !== undefined).join(' ');
  return [queue, id, minutes(at), what || '—', why, disposition === 'left' ? remedy : disposition];
};

/**
 * Lists what waits in dead-letter queues, a line each, and puts it back when asked.
 *
 * @returns how many messages stay parked
 * @throws UsageError when there is no queue, or an id that was asked for is not parked
 */
export const listParked = async (
  options: ParkedOptions,
  write: (cells: readonly string[]) => void,
): Promise<number> => {
  const { redrive = false, remove = false, save, id: ids, endpoint } = options;
  if ((remove || save !== undefined) && ids === undefined) {
    throw new UsageError('--remove and --save are for messages that you name: give their ids with --id');
  }
  if (redrive && remove) throw new UsageError('--redrive and --remove together: give one of them');
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
  const choice: ParkedChoice = {
    act: redrive ? 'redrive' : remove ? 'remove' : 'look',
    ...(ids && { ids }),
    // It may say who complained: nobody else on this machine may read it.
    ...(save !== undefined && { save: (body) => appendFile(save, `${body}\n`, { mode: 0o600 }) }),
  };
  for await (const message of lookAtParked(deadLetters, choice)) {
    missing.delete(message.id);
    if (message.disposition === 'left') left += 1;
    write(cellsOf(message));
  }
  if (missing.size > 0) throw new UsageError(`not parked: ${[...missing].join(', ')}`);
  return left;
};
