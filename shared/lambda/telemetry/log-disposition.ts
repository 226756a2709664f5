import { isInboundType } from '../../../events/catalog.ts';
import { dutyName } from '../../../events/values.ts';
import type { Decision } from '../../domain/decision/decide.ts';
import type { Command } from '../../domain/ledger/command.ts';
import { metricNames } from '../names.ts';
import { logger } from './log.ts';
import { count } from './metrics.ts';

/** A field that names a case, a duty or an event, as the contract has it; any other text may be a person's. */
const nameOr = (value: unknown): string | undefined => dutyName.safeParse(value).data;

const countedAs: Readonly<Partial<Record<Decision['disposition'], keyof typeof metricNames>>> = {
  recorded: 'recorded',
  duplicate: 'duplicate',
  held: 'held',
  rejected: 'rejected',
};

/**
 * Logs and counts what became of an event. The line holds what leads from the posted event to its entry: the
 * id that PutEvents gave, the source, and the ids of case and event.
 */
export const logDisposition = (command: Command, disposition: Decision['disposition']): void => {
  const { caseId, eventId } = command.detail as Readonly<Record<string, unknown>>;
  logger.info(disposition, {
    envelopeId: command.envelopeId,
    source: command.source,
    detailType: isInboundType(command.type) ? command.type : 'unknown',
    caseId: nameOr(caseId),
    eventId: nameOr(eventId),
  });
  const name = countedAs[disposition];
  if (name !== undefined) count(metricNames[name]);
};
