import { bindLedger } from '../shared/lambda/bind/tables.ts';
import { recordHandler } from '../shared/lambda/record-handler.ts';

/** Takes `deadline-passed`: a flood of other events never delays deadlines. */
export const handler = recordHandler('record-deadline', { ledger: bindLedger() });
