import { entryItem, type Item } from '../../shared/adapters/dynamodb/items.ts';
import { memoryLedger } from '../../shared/adapters/memory/ledger.ts';
import { handleEvent } from '../../shared/application/handle-event.ts';
import type { Command } from '../../shared/domain/ledger/command.ts';
import {
  caseAccepted,
  caseCompleted,
  complaintFiled,
  investigationConcluded,
  returnVisitMade,
} from '../../test/dsl/events.ts';
import { rulebook } from '../../test/dsl/rulebook.ts';

/** A case to be recorded: its events in order, and the items that they come to. */
export interface CaseLoad {
  readonly commands: readonly Command[];
  readonly items: readonly Item[];
}

/** The life of an ordinary complaint, from filing to a satisfied return visit. */
const life = [complaintFiled(), caseAccepted(), investigationConcluded(), caseCompleted(), returnVisitMade()];

const commandsOf = (caseId: string): Command[] => {
  let last = Date.parse('2015-07-02T09:00:00+08:00');
  return life.map((event, index) => {
    const command = event.tell({ state: undefined, number: index + 1, last });
    last = command.postedAt;
    const detail = { ...(command.detail as object), caseId };
    return { ...command, envelopeId: `${caseId}-${index}`, detail };
  });
};

/**
 * Whole lives of cases, at least so many events. What each event comes to is decided beforehand, in memory, so
 * that the bare loop puts the very same items.
 */
export const workload = async (events: number): Promise<CaseLoad[]> => {
  const loads: CaseLoad[] = [];
  for (let index = 0; index * life.length < events; index += 1) {
    const items: Item[] = [];
    const ledger = memoryLedger((written) => {
      if (written.kind === 'entry') items.push(entryItem(written.kept, written.note));
    });
    const commands = commandsOf(`WH-2015-${String(index).padStart(6, '0')}`);
    for (const command of commands) {
      const disposition = await handleEvent({ ledger }, rulebook, command);
      if (disposition !== 'recorded') throw new Error(`${command.type} is not recorded but ${disposition}`);
    }
    loads.push({ commands, items });
  }
  return loads;
};
