import { isCaseEntry } from '../../shared/domain/decision/subjects.ts';
import { caseSubject } from '../../shared/domain/ledger/subject.ts';
import { directWiring } from '../simulation/direct-wiring.ts';
import { type Account, accountOf } from './account.ts';
import { reportBasis } from './rulebook.ts';
import { at, wall } from './shanghai.ts';
import { instantOfDetail, type Told, theCase } from './telling.ts';

/** The whole way of an event, in memory: what waits is tried again, and sweeps run when the test says so. */
export const openDesk = () => {
  const { wiring, ledger, sent } = directWiring(reportBasis);
  const sweep = wiring.schedules.find(({ isSweep }) => isSweep);
  let number = 0;
  let last: number | undefined;
  const entries = async () =>
    (await ledger.load(caseSubject(theCase))).entries.map(({ entry }) => entry).filter(isCaseEntry);
  return {
    /** Events come in, each at the instant at which it is posted. */
    receives: async (...events: readonly Told[]): Promise<void> => {
      for (const event of events) {
        number += 1;
        const command = event.tell({ state: (await entries()).at(-1)?.after, number, last });
        last = instantOfDetail(command) ?? last;
        const { source, type, detail, postedAt: time } = command;
        await wiring.post([{ source, type, detail: JSON.stringify(detail), time }]);
      }
    },
    /** The sweep of deadlines runs at an instant. */
    sweeps: async (instant: string): Promise<void> => {
      if (sweep) await wiring.run(sweep, at(instant));
    },
    /** The ids of the case's entries, in their order. */
    ledger: async (): Promise<readonly string[]> => (await entries()).map(({ eventId }) => eventId),
    /** What an entry says. */
    entry: async (eventId: string): Promise<Account | undefined> => {
      const entry = (await entries()).find((each) => each.eventId === eventId);
      return entry && accountOf(entry);
    },
    /** Facts beside the entries, by event id: each with its instant, rejections with their code. */
    facts: async (): Promise<readonly string[]> =>
      (await ledger.load(caseSubject(theCase))).facts.map((fact) =>
        fact.kind === 'rejected'
          ? `${fact.eventId} rejected ${fact.code} at ${wall(fact.at)}`
          : `${fact.eventId} ${fact.kind} at ${wall(fact.at)}`,
      ),
    /** What was told of a type, in order, its instants first. */
    told: (type: string): readonly string[] =>
      sent.filter((event) => event.type === type).map((event) => wall(event.time)),
  };
};

/** A desk at which these events have come in. */
export const deskWith = async (...events: readonly Told[]) => {
  const desk = openDesk();
  await desk.receives(...events);
  return desk;
};
