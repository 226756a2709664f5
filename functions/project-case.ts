import { projectEntry, projectFact } from '../shared/application/project-case.ts';
import { bindViews } from '../shared/lambda/bind/tables.ts';
import { loadRulebook } from '../shared/lambda/rulebook.ts';
import { streamHandler } from '../shared/lambda/stream-handler.ts';

const views = bindViews();
const { policy } = loadRulebook().rulebook;

/** Keeps the views of cases and held events up with the ledger. */
export const handler = streamHandler('project-case', (stored) =>
  stored.kind === 'entry'
    ? projectEntry(views, stored.kept, stored.freed)
    : projectFact(views, stored.fact, policy),
);
