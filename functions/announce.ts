import { announcementsOf, rejectionOf } from '../shared/application/announce.ts';
import { deriveDuties } from '../shared/application/open-duties.ts';
import { bindOutbound } from '../shared/lambda/bind/outbound.ts';
import { loadRulebook } from '../shared/lambda/rulebook.ts';
import { streamHandler } from '../shared/lambda/stream-handler.ts';

const outbound = bindOutbound();
const { rulebook, registry } = loadRulebook();

/**
 * Tells on the bus what was recorded or rejected, and opens the duties of the plan that follow from it. What was
 * imported has been told, and its duties opened, where it was recorded.
 */
export const handler = streamHandler('announce', async (stored) => {
  if (stored.imported) return;
  if (stored.kind === 'entry') {
    await outbound.put(announcementsOf(stored.kept.entry));
    await deriveDuties(outbound, rulebook, registry, stored.kept.entry);
  } else if (stored.fact.kind === 'rejected') await outbound.put([rejectionOf(stored.fact)]);
});
