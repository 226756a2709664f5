import type { OutboundEvent } from '../../events/outbound/catalog.ts';

/** The bus on which this system tells what happened, and posts its own `deadline-passed`. */
export interface Outbound {
  /** Puts events on the bus; throws when any of them was not taken, so that the caller tries again. */
  put(events: readonly OutboundEvent[]): Promise<void>;
}
