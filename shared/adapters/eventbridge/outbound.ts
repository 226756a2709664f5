import { type EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { type OutboundEvent, outboundSource } from '../../../events/outbound/catalog.ts';
import type { Outbound } from '../../ports/outbound.ts';

/** PutEvents takes ten entries a call. */
const most = 10;

/** An outbound event as an entry of PutEvents, less the bus. */
export const entryOf = ({ type, detail, time }: OutboundEvent) => ({
  Source: outboundSource,
  DetailType: type,
  Detail: JSON.stringify(detail),
  Time: new Date(time),
});

/** One call of `put`, on its way. */
interface Put {
  readonly events: readonly OutboundEvent[];
  failure?: unknown;
  readonly settle: () => void;
}

/**
 * Puts events on an EventBridge bus, in order. What is put in the same turn, as by the lanes of a stream's
 * batch, shares calls; a call of `put` fails when any of its own events was not taken, and no other does.
 */
export const eventBridgeOutbound = (client: EventBridgeClient, bus: string): Outbound => {
  let waiting: Put[] = [];
  const sendTogether = async (batch: readonly { put: Put; event: OutboundEvent }[]): Promise<void> => {
    try {
      const Entries = batch.map(({ event }) => ({ ...entryOf(event), EventBusName: bus }));
      const answer = await client.send(new PutEventsCommand({ Entries }));
      for (const [index, { ErrorCode, ErrorMessage }] of (answer.Entries ?? []).entries()) {
        const refused = batch[index]?.put;
        if (ErrorCode !== undefined && refused) {
          refused.failure ??= new Error(`the bus refused an event: ${ErrorCode} ${ErrorMessage ?? ''}`);
        }
      }
    } catch (error) {
      for (const { put } of batch) put.failure ??= error;
    }
  };
  const sendAll = async (): Promise<void> => {
    const puts = waiting;
    waiting = [];
    const all = puts.flatMap((put) => put.events.map((event) => ({ put, event })));
    for (let start = 0; start < all.length; start += most) await sendTogether(all.slice(start, start + most));
    for (const { settle } of puts) settle();
  };
  return {
    put: (events) =>
      new Promise((resolve, reject) => {
        if (events.length === 0) return resolve();
        const put: Put = {
          events,
          settle: () => (put.failure === undefined ? resolve() : reject(put.failure)),
        };
        waiting.push(put);
        if (waiting.length === 1) setImmediate(() => void sendAll());
      }),
  };
};
