import { bindLedger } from '../shared/lambda/bind/tables.ts';
import { recordHandler } from '../shared/lambda/record-handler.ts';

/** Takes every other step, and rejects types that the contract does not know. */
export const handler = recordHandler('record-step', { ledger: bindLedger() });
