import { isOfFunction } from '../../infra/local/delivery/bus.ts';
import type { LocalHost } from '../../infra/local/host.ts';

/** What this system posted itself, or tells itself in its streams, is not among what sources posted. */
const isPosted = ({ body }: { body: string }): boolean => {
  try {
    const event = JSON.parse(body) as { account?: unknown; 'detail-type'?: unknown };
    return typeof event['detail-type'] === 'string' && !isOfFunction(event);
  } catch {
    return false;
  }
};

/** How many posted entries stand in dead-letter queues: no function could process them. */
export const parkedIn = (host: Pick<LocalHost, 'queues'>): number =>
  host.queues
    .filter(({ isDeadLetterQueue }) => isDeadLetterQueue)
    .reduce((sum, queue) => sum + queue.messages().filter(isPosted).length, 0);
