import { deriveDuties } from '../shared/application/open-duties.ts';
import { bindOutbound } from '../shared/lambda/bind/outbound.ts';
import { loadRulebook } from '../shared/lambda/rulebook.ts';
import { streamHandler } from '../shared/lambda/stream-handler.ts';

const outbound = bindOutbound();
const { rulebook, registry } = loadRulebook();

/** Opens what follows from an entry of a case: a reply to whoever assigned it, the chain of accountability. */
export const handler = streamHandler('derive-duties', async (stored) => {
  if (stored.kind === 'entry') await deriveDuties(outbound, rulebook, registry, stored.kept.entry);
});
