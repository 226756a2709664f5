import { checkIntegrity, type IntegrityReport } from '../shared/application/integrity-check.ts';
import { nowAfter } from '../shared/lambda/bind/clock.ts';
import { bindDocuments } from '../shared/lambda/bind/documents.ts';
import { bindLedger, bindViews } from '../shared/lambda/bind/tables.ts';
import { compose } from '../shared/lambda/compose.ts';
import { loadRulebook } from '../shared/lambda/rulebook.ts';
import { logIntegrity } from '../shared/lambda/telemetry/tell-run.ts';

const ports = { ledger: bindLedger(), views: bindViews(), documents: bindDocuments() };
const { rulebook, registry } = loadRulebook();

/** Every day: whether what was recorded last still holds, and whether all was issued. Its metrics raise alarms. */
export const handler = compose<unknown, IntegrityReport>('watch-ledger', async () =>
  logIntegrity(await checkIntegrity(ports, rulebook, registry, nowAfter())),
);
