import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { mostLevels, parseJson } from '../../events/bounded-json.ts';
import { ownSource } from '../../events/codes.ts';
import { deliveredEvent } from '../../events/envelope.ts';
import { type HandlePorts, handleEvent } from '../application/handle-event.ts';
import type { Command } from '../domain/ledger/command.ts';
import { type BatchResponse, runBatch } from './batch.ts';
import { nowAfter } from './bind/clock.ts';
import { compose } from './compose.ts';
import { variable } from './environment.ts';
import { loadRulebook } from './rulebook.ts';
import { logDisposition } from './telemetry/log-disposition.ts';

/** A body this short cannot hold a detail over the limit, whatever its characters: no need to measure. */
const surelySmall = 80_000;

/** A queue's message as a command. Throws when it is no event: it is then parked as it is. */
const commandOf = (record: SQSRecord, account: string): Command => {
  const event = deliveredEvent.parse(parseJson(record.body, mostLevels + 1));
  const postedAt = Date.parse(event.time);
  if (!Number.isFinite(postedAt)) throw new Error('the event has no time');
  const bytes =
    record.body.length < surelySmall ? record.body.length : Buffer.byteLength(JSON.stringify(event.detail));
  // Whoever puts in our name has another account here, or was refused by the bus's own policy.
  const own = event.source === ownSource && event.account === account;
  return {
    envelopeId: event.id,
    source: event.source,
    own,
    type: event['detail-type'],
    detail: event.detail,
    bytes,
    postedAt,
    // What this system posts itself follows from something recorded: never before that.
    receivedAt: nowAfter(Number(record.attributes.SentTimestamp), own ? postedAt : Number.NaN),
  };
};

/** The handler of a record function: all of them share it, and differ in what they may write. */
export const recordHandler = (name: string, ports: HandlePorts) => {
  const { rulebook } = loadRulebook();
  const account = variable('BUS_ACCOUNT');
  return compose<SQSEvent, BatchResponse>(name, ({ Records }) =>
    runBatch(
      name,
      Records.map((record) => {
        let command: Command | undefined;
        let unreadable: unknown;
        try {
          command = commandOf(record, account);
        } catch (error) {
          unreadable = error;
        }
        const caseId = command && (command.detail as { caseId?: unknown }).caseId;
        return {
          id: record.messageId,
          lane: typeof caseId === 'string' ? caseId : record.messageId,
          run: async () => {
            if (!command) throw unreadable;
            logDisposition(command, await handleEvent(ports, rulebook, command));
          },
        };
      }),
    ),
  );
};
