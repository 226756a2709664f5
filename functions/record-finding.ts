import { bindLedger } from '../shared/lambda/bind/tables.ts';
import { recordHandler } from '../shared/lambda/record-handler.ts';

/** Takes `finding-recorded`. */
export const handler = recordHandler('record-finding', { ledger: bindLedger() });
