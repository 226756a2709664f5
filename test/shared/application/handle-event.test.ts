import { describe, expect, it } from 'vitest';
import { dutySubject } from '../../../shared/domain/ledger/subject.ts';
import type { Ledger } from '../../../shared/ports/ledger.ts';
import { dutyPosting } from '../../dsl/duty-posting.ts';
import {
  caseAccepted,
  caseAssigned,
  caseReturned,
  complaintFiled,
  deadlinePassed,
} from '../../dsl/events.ts';
import { housing, office } from '../../dsl/rulebook.ts';
import { altered, type Told, theCase, underType, waiting } from '../../dsl/telling.ts';
import { broken, stage } from './stage.ts';

/** A ledger in which others are quicker: so many appends find their place taken. */
const contended = (ledger: Ledger, times: number): Ledger & { readonly tried: () => number } => {
  let tried = 0;
  return {
    ...ledger,
    append: async (kept, note) => {
      tried += 1;
      return tried <= times ? 'conflict' : ledger.append(kept, note);
    },
    tried: () => tried,
  };
};

/** A ledger in which another event gets in between reading and writing, once. */
const overtaken = (ledger: Ledger, rival: () => Promise<unknown>): Ledger => {
  let waits = true;
  return {
    ...ledger,
    append: async (kept, note) => {
      if (waits) {
        waits = false;
        await rival();
      }
      return ledger.append(kept, note);
    },
  };
};

describe('conflicts', () => {
  it.each([1, 19])('an event that finds its place taken %i times is recorded, once', async (times) => {
    const { ledger, commandOf, handle, entryTypes } = stage();
    const busy = contended(ledger, times);
    expect(await handle(await commandOf(complaintFiled()), { ledger: busy })).toBe('recorded');
    expect(busy.tried()).toBe(times + 1);
    expect(await entryTypes()).toStrictEqual(['complaint-filed']);
  });

  it('after twenty conflicts in a row the event goes back to its queue, and nothing is written', async () => {
    const { ledger, commandOf, handle, everything } = stage();
    const command = await commandOf(complaintFiled());
    await expect(handle(command, { ledger: contended(ledger, 20) })).rejects.toThrow(
      `case ${theCase}: 20 conflicting appends in a row`,
    );
    expect(await everything()).toStrictEqual([]);
  });

  it('of two complaints that open one case at once the second is rejected', async () => {
    const { ledger, commandOf, handle, facts, entryTypes } = stage();
    const [first, second] = [await commandOf(complaintFiled()), await commandOf(complaintFiled())];
    const slow = overtaken(ledger, () => handle(first));
    expect(await handle(second, { ledger: slow })).toBe('rejected');
    expect(await entryTypes()).toStrictEqual(['complaint-filed']);
    expect((await facts()).map((fact) => fact.kind === 'rejected' && fact.code)).toStrictEqual([
      'case-exists',
    ]);
  });

  it('an acceptance overtaken by a return waits for the next assignment', async () => {
    const { ledger, commandOf, handle, recorded, entryTypes } = stage();
    await recorded(complaintFiled());
    const [accepted, returned] = [await commandOf(caseAccepted()), await commandOf(caseReturned())];
    expect(await handle(accepted, { ledger: overtaken(ledger, () => handle(returned)) })).toBe('held');
    expect(await entryTypes()).toStrictEqual(['complaint-filed', 'case-returned']);
  });
});

describe('an event delivered again', () => {
  const unnamed = altered(complaintFiled(), { caseId: undefined });
  const overdue = { received: '2015-07-06 00:05', posted: '2015-07-06 00:05' };
  const kinds: readonly (readonly [
    name: string,
    disposition: string,
    before: readonly Told[],
    event: Told,
  ])[] = [
    ['recorded', 'recorded', [], complaintFiled({ petitioner: { phone: '13800000000' } })],
    ['held', 'held', [], waiting(caseAccepted())],
    [
      'duplicate',
      'duplicate',
      [complaintFiled({ eventId: 'same' })],
      complaintFiled({ eventId: 'same', at: '2015-07-02 09:00' }),
    ],
    ['rejected', 'rejected', [complaintFiled()], complaintFiled()],
    ['rejected without naming a case', 'rejected', [], unnamed],
    ['rejected without a known type', 'rejected', [], underType(complaintFiled(), 'case-forgotten')],
    [
      'overtaken, of our own',
      'stale',
      [complaintFiled(), caseAccepted()],
      deadlinePassed({ ...overdue, step: 'accept', at: '2015-07-06 00:00' }),
    ],
  ];

  it.each(kinds)('one that was %s writes nothing new', async (_, disposition, before, event) => {
    const { commandOf, handle, recorded, everything, written } = stage();
    await recorded(...before);
    const command = { ...(await commandOf(event)), own: disposition === 'stale' };
    expect(await handle(command)).toBe(disposition);
    const [kept, count] = [await everything(), written.length];
    await handle({ ...command, receivedAt: command.receivedAt + 1_000 });
    expect(await everything()).toStrictEqual(kept);
    expect(written).toHaveLength(count);
  });

  it('a duty of our own that cannot be opened is not lost in silence: it fails until people look at it', async () => {
    const { handle, commandOf, ledger } = stage();
    const { type, detail, time } = dutyPosting(
      'obligation-opened',
      'reply:WH-7',
      '2015-07-02 09:00',
      office,
      {
        kind: 'reply',
        rule: 'reply',
        step: 'reply',
        owedBy: office,
        unit: '429999-nobody',
        region: '420100',
        dueOn: '2015-07-29',
      },
    );
    const own = { own: true, source: 'supervision-ledger', type, detail: JSON.parse(detail) as unknown };
    const command = { ...(await commandOf(complaintFiled())), ...own, postedAt: time, receivedAt: time };
    await expect(handle(command)).rejects.toThrow(
      'obligation-opened of duty/reply:WH-7 cannot be recorded: 429999-nobody is not in registry hubei-2015',
    );
    expect(await ledger.load(dutySubject('reply:WH-7'))).toStrictEqual({ entries: [], facts: [] });
  });

  it('a level of our own that is posted twice is raised once, and the second is no duplicate of a source', async () => {
    const { commandOf, handle, recorded, entryTypes, facts } = stage();
    await recorded(complaintFiled());
    const command = { ...(await commandOf(deadlinePassed())), own: true };
    expect(await handle(command)).toBe('recorded');
    expect(await handle({ ...command, envelopeId: 'posted-again' })).toBe('duplicate');
    expect(await entryTypes()).toStrictEqual(['complaint-filed', 'deadline-passed']);
    expect(await facts()).toStrictEqual([]);
  });

  it('what was rejected stays rejected, though the case has gone on to where it would be legal', async () => {
    const { commandOf, handle, recorded, entryTypes } = stage();
    await recorded(complaintFiled());
    const command = await commandOf(caseAccepted({ by: housing }));
    expect(await handle(command)).toBe('rejected');
    await recorded(caseAssigned({ unit: housing }));
    expect(await handle(command)).toBe('seen');
    expect(await entryTypes()).toStrictEqual(['complaint-filed', 'case-assigned']);
  });
});

describe('a store that fails', () => {
  it('on reading, writes nothing', async () => {
    const { ledger, commandOf, handle, everything } = stage();
    const command = await commandOf(complaintFiled());
    await expect(handle(command, { ledger: { ...ledger, load: broken } })).rejects.toThrow(
      'the store is away',
    );
    expect(await everything()).toStrictEqual([]);
  });

  it.each([
    ['append', complaintFiled()],
    ['note', caseAccepted()],
  ] as const)(
    'on %s, leaves nothing; delivered again the event ends where it would have',
    async (call, event) => {
      const { ledger, commandOf, handle, everything, written } = stage();
      const command = await commandOf(event);
      await expect(handle(command, { ledger: { ...ledger, [call]: broken } })).rejects.toThrow(
        'the store is away',
      );
      expect(await everything()).toStrictEqual([]);
      await handle(command);
      expect(written).toHaveLength(1);
    },
  );

  it.each(['the answer is lost', 'the answer tells of a conflict'])(
    'after it wrote, though %s: the event stands once',
    async (answer) => {
      const { ledger, commandOf, handle, entryTypes, facts } = stage();
      const command = await commandOf(complaintFiled());
      let first = true;
      const flaky: Ledger = {
        ...ledger,
        append: async (kept, note) => {
          const outcome = await ledger.append(kept, note);
          if (!first) return outcome;
          first = false;
          return answer === 'the answer is lost' ? broken() : 'conflict';
        },
      };
      await handle(command, { ledger: flaky }).catch(() => handle(command, { ledger: flaky }));
      expect(await entryTypes()).toStrictEqual(['complaint-filed']);
      expect(await facts()).toStrictEqual([]);
    },
  );
});

describe('what a rejection quotes of what was posted', () => {
  const wellFormed = async (event: Told) => {
    const { post, facts } = stage();
    expect(await post(event)).toBe('rejected');
    const texts = JSON.stringify(await facts());
    expect(texts).not.toMatch(/\\u[dD][89a-fA-F]/);
    return texts;
  };

  it('is cut between characters, also where each takes two places', async () => {
    expect(await wellFormed(underType(complaintFiled(), `x${'𠮷'.repeat(300)}`))).toContain('x𠮷');
    await wellFormed(altered(complaintFiled(), { [`k${'𠮷'.repeat(400)}`]: 1 }));
  });

  it('has no half of a character that was posted as one', async () => {
    expect(await wellFormed(underType(complaintFiled(), 'case-\ud800'))).toContain('case-\uFFFD');
    await wellFormed(altered(complaintFiled(), { 'field-\udc00': 1 }));
  });
});
