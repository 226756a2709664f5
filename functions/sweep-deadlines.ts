import { type Swept, sweepDeadlines } from '../shared/application/sweep-deadlines.ts';
import { nowAfter } from '../shared/lambda/bind/clock.ts';
import { bindOutbound } from '../shared/lambda/bind/outbound.ts';
import { bindLedger, bindViews } from '../shared/lambda/bind/tables.ts';
import { compose } from '../shared/lambda/compose.ts';
import { loadRulebook } from '../shared/lambda/rulebook.ts';
import { tellSwept } from '../shared/lambda/telemetry/tell-run.ts';

const ports = { views: bindViews(), ledger: bindLedger(), outbound: bindOutbound() };
const { rulebook } = loadRulebook();

/** Every five minutes: raises what fell due, tells of what draws near, ends waits that are over. */
export const handler = compose<unknown, Swept>('sweep-deadlines', async () =>
  tellSwept(await sweepDeadlines(ports, rulebook, nowAfter())),
);
