import { openDuties } from '../shared/application/open-duties.ts';
import { nowAfter } from '../shared/lambda/bind/clock.ts';
import { bindOutbound } from '../shared/lambda/bind/outbound.ts';
import { bindViews } from '../shared/lambda/bind/tables.ts';
import { compose } from '../shared/lambda/compose.ts';
import { loadRulebook } from '../shared/lambda/rulebook.ts';

const ports = { views: bindViews(), outbound: bindOutbound() };
const { rulebook, registry } = loadRulebook();

/** Every day at its beginning: opens the duties that the plan lays on everybody from that day on. */
export const handler = compose<unknown, { opened: number }>('open-duties', async () => ({
  opened: await openDuties(ports, rulebook, registry, nowAfter()),
}));
