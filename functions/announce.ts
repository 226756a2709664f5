import { announcementsOf, rejectionOf } from '../shared/application/announce.ts';
import { bindOutbound } from '../shared/lambda/bind/outbound.ts';
import { streamHandler } from '../shared/lambda/stream-handler.ts';

const outbound = bindOutbound();

/** Tells on the bus what was recorded or rejected; of what was imported, everybody has been told. */
export const handler = streamHandler('announce', async (stored) => {
  if (stored.imported) return;
  if (stored.kind === 'entry') await outbound.put(announcementsOf(stored.kept.entry));
  else if (stored.fact.kind === 'rejected') await outbound.put([rejectionOf(stored.fact)]);
});
