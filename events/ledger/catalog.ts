import { duplicateV1 } from './duplicate.v1.ts';
import { dutyEntryV1 } from './duty-entry.v1.ts';
import { entryV1 } from './entry.v1.ts';
import { heldV1 } from './held.v1.ts';
import { rejectedV1 } from './rejected.v1.ts';

/** What the ledger keeps, in its current version: entries, and the facts that stand beside them. */
export const kept = {
  entry: entryV1,
  'duty-entry': dutyEntryV1,
  held: heldV1,
  duplicate: duplicateV1,
  rejected: rejectedV1,
} as const;
