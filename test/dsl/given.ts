import { expect } from 'vitest';
import type { RejectionCode } from '../../events/codes.ts';
import type { Entry } from '../../shared/domain/case/entry.ts';
import { type Decision, decide, type Rulebook } from '../../shared/domain/decision/decide.ts';
import { isCaseEntry, type StoredEntry } from '../../shared/domain/decision/subjects.ts';
import { seal } from '../../shared/domain/kernel/chain.ts';
import type { Fact } from '../../shared/domain/ledger/entry.ts';
import { foldHistory } from '../../shared/domain/ledger/history.ts';
import { type Account, accountOf } from './account.ts';
import { rulebook as campaign } from './rulebook.ts';
import { instantOfDetail, type Told } from './telling.ts';

/** A case's ledger as a story has told it so far. */
interface Story {
  readonly entries: readonly (StoredEntry & { readonly entry: Entry })[];
  readonly facts: readonly Fact[];
  readonly told: number;
  readonly last: number | undefined;
  readonly rulebook: Rulebook;
}

interface Turn {
  readonly decision: Decision;
  readonly story: Story;
}

const turn = (story: Story, event: Told): Turn => {
  const { entries, facts, rulebook } = story;
  const scene = { state: entries.at(-1)?.entry.after, number: story.told + 1, last: story.last };
  const command = event.tell(scene);
  const history = foldHistory(entries, facts, command.receivedAt);
  const decision = decide(history, command, rulebook);
  const told = { ...story, told: scene.number, last: instantOfDetail(command) ?? story.last };
  switch (decision.disposition) {
    case 'recorded': {
      const entry = seal(decision.draft, history.last?.hash ?? '', rulebook.sha256);
      if (!isCaseEntry(entry)) throw new Error('the story is of a case');
      return {
        decision,
        story: { ...told, entries: [...entries, { entry, envelopeId: command.envelopeId }] },
      };
    }
    case 'held':
      return { decision, story: { ...told, facts: [...facts, decision.fact] } };
    default:
      return { decision, story: told };
  }
};

/** A disposition in one line, so that a test that fails says what happened instead. */
const dispositionOf = (decision: Decision): string =>
  decision.disposition === 'rejected' ? `rejected: ${decision.rejection.code}` : decision.disposition;

/** Of an account, what a test speaks of. */
const spokenOf = (account: Account, expected: Partial<Account>) =>
  Object.fromEntries(Object.keys(expected).map((name) => [name, account[name as keyof Account]]));

const lastOf = (story: Story): Entry => {
  const entry = story.entries.at(-1)?.entry;
  if (!entry) throw new Error('the story has no entry');
  return entry;
};

const told = (story: Story) => ({
  /** One more event comes in. */
  when: (event: Told) => outcomeOf(turn(story, event)),
  /** The case stands so. */
  stands: (expected: Partial<Account>): void => {
    expect(spokenOf(accountOf(lastOf(story)), expected)).toStrictEqual(expected);
  },
  /** The case's entries, for what is counted of them. */
  entries: (): readonly Entry[] => story.entries.map(({ entry }) => entry),
  /** What stands beside them: events that were held. */
  facts: (): readonly Fact[] => story.facts,
});

const outcomeOf = ({ decision, story }: Turn) => {
  const disposition = (expected: string) => expect(dispositionOf(decision)).toBe(expected);
  return {
    /** Recorded, and the case stands so; the story can go on. */
    thenRecorded: (expected: Partial<Account> = {}) => {
      disposition('recorded');
      const next = told(story);
      next.stands(expected);
      return next;
    },
    /** It waits for what must come before it. */
    thenHeld: () => {
      disposition('held');
      return told(story);
    },
    thenDuplicate: () => disposition('duplicate'),
    /** What its source is told of a rejection. */
    issues: () => (decision.disposition === 'rejected' ? decision.rejection.issues : []),
    /** Rejected by a code, for a field where one is named. The story goes on as if it had never come. */
    thenRejected: (code: RejectionCode, path?: string) => {
      disposition(`rejected: ${code}`);
      if (path !== undefined && decision.disposition === 'rejected') {
        expect(decision.rejection.issues.map((issue) => issue.path)).toStrictEqual([path]);
      }
      return told(story);
    },
    /** A delivery repeated inside the system: nobody hears of it. */
    thenUnnoticed: () => disposition('seen'),
    /** One of this system's own that cannot be recorded although nothing overtook it: for people to look at. */
    thenImpossible: (code: RejectionCode, path: string) => {
      disposition('impossible');
      if (decision.disposition === 'impossible') {
        expect(decision.rejection).toMatchObject({ code, issues: [{ path }] });
      }
    },
    /** One of this system's own that the case has overtaken: it changes nothing, nobody hears of it. */
    thenOvertaken: () => disposition('stale'),
  };
};

/** Under a rulebook, what is given has happened, and has been recorded: anything else is a mistake in the test. */
export const givenUnder =
  (rulebook: Rulebook) =>
  (...events: readonly Told[]) => {
    let story: Story = { entries: [], facts: [], told: 0, last: undefined, rulebook };
    for (const event of events) {
      const next = turn(story, event);
      const wanted = event.waits ? 'held' : 'recorded';
      if (next.decision.disposition !== wanted) {
        throw new Error(
          `given event ${next.story.told} is not ${wanted} but ${dispositionOf(next.decision)}`,
        );
      }
      story = next.story;
    }
    return told(story);
  };

/** Under the rules of the campaign, this has happened to a case. */
export const given = givenUnder(campaign);
