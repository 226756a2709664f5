import { bindLedger } from '../shared/lambda/bind/tables.ts';
import { recordHandler } from '../shared/lambda/record-handler.ts';

/** Takes what this system itself posts: a flood of other events never delays deadlines, duties or comparisons. */
export const handler = recordHandler('record-deadline', { ledger: bindLedger() });
