import { bindLedger, bindPetitioners } from '../shared/lambda/bind/tables.ts';
import { recordHandler } from '../shared/lambda/record-handler.ts';

/** Takes `complaint-filed`; the only function that may write petitioners’ data. */
export const handler = recordHandler('record-complaint', {
  ledger: bindLedger(),
  petitioners: bindPetitioners(),
});
