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

/** Puts events on an EventBridge bus, in order. */
export const eventBridgeOutbound = (client: EventBridgeClient, bus: string): Outbound => ({
  put: async (events) => {
    for (let start = 0; start < events.length; start += most) {
      const entries = events
        .slice(start, start + most)
        .map((event) => ({ ...entryOf(event), EventBusName: bus }));
      const answer = await client.send(new PutEventsCommand({ Entries: entries }));
      const failed = answer.Entries?.find(({ ErrorCode }) => ErrorCode !== undefined);
      if (failed)
        throw new Error(`the bus refused an event: ${failed.ErrorCode} ${failed.ErrorMessage ?? ''}`);
    }
  },
});
