import type { LocalHost } from '../../infra/local/host.ts';
import { entryItem, factItem } from '../../shared/adapters/dynamodb/items.ts';
import { entryOf } from '../../shared/adapters/eventbridge/outbound.ts';
import { memoryLedger } from '../../shared/adapters/memory/ledger.ts';
import { memoryPetitioners } from '../../shared/adapters/memory/petitioners.ts';
import { memoryViews } from '../../shared/adapters/memory/views.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { watchedViews } from './watched-views.ts';

/** The ports of a run without a database. The ledger's writes go to the host as its table's stream would. */
export const memoryStore = (clock: Clock) => {
  let host: LocalHost | undefined;
  let sequence = 0;
  const ledger = memoryLedger((written) => {
    const item = written.kind === 'entry' ? entryItem(written.kept, written.note) : factItem(written.fact);
    sequence += 1;
    const number = String(sequence);
    host?.pushStreamRecords('Ledger', [
      { eventID: number, eventName: 'INSERT', dynamodb: { NewImage: item, SequenceNumber: number } },
    ]);
  });
  const outbound = {
    put: async (events: Parameters<typeof entryOf>[0][]) => {
      if (!host) throw new Error('the host is not there yet');
      const answers = await host.putEvents(
        events.map((event) => ({ ...entryOf(event), at: event.time })),
        'function',
      );
      const refused = answers.find(({ ErrorCode }) => ErrorCode !== undefined);
      if (refused) throw new Error(`the bus refused an event: ${refused.ErrorCode}`);
    },
  };
  return {
    ports: { clock, ledger, views: watchedViews(memoryViews()), petitioners: memoryPetitioners(), outbound },
    attach: (started: LocalHost): void => {
      host = started;
    },
  };
};
