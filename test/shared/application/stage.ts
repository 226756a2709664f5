import { type OutboundEvent, outbound as schemas } from '../../../events/outbound/catalog.ts';
import { memoryDocuments } from '../../../shared/adapters/memory/documents.ts';
import { memoryLedger, type Written } from '../../../shared/adapters/memory/ledger.ts';
import { memoryPetitioners } from '../../../shared/adapters/memory/petitioners.ts';
import { memoryViews } from '../../../shared/adapters/memory/views.ts';
import { type HandlePorts, handleEvent } from '../../../shared/application/handle-event.ts';
import { projectEntry, projectFact } from '../../../shared/application/project-case.ts';
import { isCaseEntry } from '../../../shared/domain/decision/subjects.ts';
import type { Command } from '../../../shared/domain/ledger/command.ts';
import { caseSubject } from '../../../shared/domain/ledger/subject.ts';
import type { CaseRecord } from '../../../shared/ports/ledger.ts';
import type { Views } from '../../../shared/ports/views.ts';
import { rulebook } from '../../dsl/rulebook.ts';
import { instantOfDetail, type Told, theCase } from '../../dsl/telling.ts';

/**
 * The ports in memory, for use cases that a test calls one by one. Whatever goes out is checked against its
 * public schema.
 */
export const stage = () => {
  const written: Written[] = [];
  const ledger = memoryLedger((item) => written.push(item));
  const petitioners = memoryPetitioners();
  const views = memoryViews();
  const documents = memoryDocuments();
  const sent: OutboundEvent[] = [];
  let told = 0;
  let last: number | undefined;
  let projected = 0;

  /** The command that an event comes to where its case stands now. */
  const commandOf = async (event: Told): Promise<Command> => {
    const number = told + 1;
    const named = event.tell({ state: undefined, number, last }).detail as { caseId?: string };
    const { entries } = await ledger.load(caseSubject(named.caseId ?? theCase));
    const command = event.tell({
      state: entries
        .map(({ entry }) => entry)
        .filter(isCaseEntry)
        .at(-1)?.after,
      number,
      last,
    });
    told = number;
    last = instantOfDetail(command) ?? last;
    return command;
  };
  const handle = (command: Command, ports: Partial<HandlePorts> = {}) =>
    handleEvent({ ledger, petitioners, ...ports }, rulebook, command);
  return {
    ledger,
    petitioners,
    views,
    documents,
    sent,
    written,
    commandOf,
    handle,
    outbound: {
      put: async (events: readonly OutboundEvent[]) => {
        for (const { type, detail } of events) schemas[type].parse(detail);
        sent.push(...events);
      },
    },
    /** An event comes in, and ends somewhere. */
    post: async (event: Told) => handle(await commandOf(event)),
    /** Several, which all are recorded: anything else is a mistake in the test. */
    recorded: async (...events: readonly Told[]) => {
      for (const event of events) {
        const disposition = await handle(await commandOf(event));
        if (disposition !== 'recorded') throw new Error(`event ${told} is not recorded but ${disposition}`);
      }
    },
    /** Brings views up to what was written since; other views than the stage's own where given. */
    project: async (into: Views = views) => {
      for (const item of written.slice(projected)) {
        if (item.kind === 'entry') await projectEntry(into, item.kept, item.note.freed);
        else await projectFact(into, item.fact, rulebook.policy);
      }
      projected = written.length;
    },
    /** All that the ledger holds. */
    everything: async (): Promise<CaseRecord[]> => {
      const records: CaseRecord[] = [];
      for await (const record of ledger.everything()) records.push(record);
      return records;
    },
    /** The types of a case's entries. */
    entryTypes: async (caseId = theCase) =>
      (await ledger.load(caseSubject(caseId))).entries.map(({ entry }) => entry.type),
    facts: async (caseId = theCase) => (await ledger.load(caseSubject(caseId))).facts,
  };
};

export const broken = (): never => {
  throw new Error('the store is away');
};
