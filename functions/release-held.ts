import { releaseHeld } from '../shared/application/release-held.ts';
import { subjectOfEntry, subjectOfHeld } from '../shared/domain/ledger/subject.ts';
import { nowAfter } from '../shared/lambda/bind/clock.ts';
import { bindLedger } from '../shared/lambda/bind/tables.ts';
import { loadRulebook } from '../shared/lambda/rulebook.ts';
import { streamHandler } from '../shared/lambda/stream-handler.ts';

const ledger = bindLedger();
const { rulebook } = loadRulebook();

/** Tries held events again after an entry of their case, and right after they were held. */
export const handler = streamHandler('release-held', async (stored) => {
  if (stored.kind === 'entry') {
    const { entry } = stored.kept;
    await releaseHeld(ledger, rulebook, subjectOfEntry(entry), nowAfter(entry.recordedAt));
  } else if (stored.fact.kind === 'held') {
    const { fact } = stored;
    await releaseHeld(ledger, rulebook, subjectOfHeld(fact), nowAfter(fact.at), fact);
  }
});
