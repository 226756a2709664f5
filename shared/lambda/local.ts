import type { Clock } from '../ports/clock.ts';
import type { Documents } from '../ports/documents.ts';
import type { Ledger, LedgerReader } from '../ports/ledger.ts';
import type { Outbound } from '../ports/outbound.ts';
import type { Petitioners } from '../ports/petitioners.ts';
import type { Renderer } from '../ports/renderer.ts';
import type { Views } from '../ports/views.ts';

/** Ports that a local run supplies in place of AWS: its clock, and memory where there is no database. */
export interface LocalPorts {
  readonly clock?: Clock;
  readonly ledger?: Ledger & LedgerReader;
  readonly views?: Views;
  readonly petitioners?: Petitioners;
  readonly outbound?: Outbound;
  readonly documents?: Documents;
  /** null: figures are issued alone. */
  readonly renderer?: Renderer | null;
  /** false: bulletins are rendered without their extracts, which are most of a month's documents. */
  readonly extracts?: boolean;
}

const key = Symbol.for('supervision-ledger.local-ports');
type Holder = { [key]?: LocalPorts };

/** Bundles are loaded into the local host's process; what they share is found here. Empty on AWS. */
export const localPorts = (): LocalPorts => (globalThis as Holder)[key] ?? {};

/** Supplies ports to the bundles that this process loads from now on. */
export const supplyLocalPorts = (ports: LocalPorts): void => {
  (globalThis as Holder)[key] = ports;
};
