import { beforeEach, describe, expect, it } from 'vitest';
import type { HeldFact } from '../../../shared/domain/ledger/entry.ts';
import { caseSubject, dutySubject } from '../../../shared/domain/ledger/subject.ts';
import type { Ledger, LedgerReader } from '../../../shared/ports/ledger.ts';
import { all, heldFact, keptDuty, keptEntry, rejectedFact } from './samples.ts';

const plain = { release: false, freed: false };
const caseId = 'WH-2015-000001';

/** What every ledger promises, wherever it keeps its entries. `open` gives an empty one. */
export const ledgerContract = (open: () => Promise<Ledger & LedgerReader>): void => {
  let ledger: Ledger & LedgerReader;
  beforeEach(async () => {
    ledger = await open();
  });

  describe('appending', () => {
    it('nothing is known of a case before its first entry', async () => {
      expect(await ledger.load(caseSubject(caseId))).toStrictEqual({ entries: [], facts: [] });
    });

    it('an entry comes back whole, with the id of the event it came from', async () => {
      const kept = keptEntry({ caseId });
      expect(await ledger.append(kept, plain)).toBe('appended');
      expect(await ledger.load(caseSubject(caseId))).toStrictEqual({ entries: [kept], facts: [] });
    });

    it('a place that is taken is a conflict, and what stands there stays', async () => {
      const first = keptEntry({ caseId, envelopeId: 'first' });
      await ledger.append(first, plain);
      expect(await ledger.append(keptEntry({ caseId, envelopeId: 'second' }), plain)).toBe('conflict');
      expect(await ledger.load(caseSubject(caseId))).toStrictEqual({ entries: [first], facts: [] });
    });

    it('entries come back in the order of their places, also past the tenth', async () => {
      const entries = Array.from({ length: 12 }, (_, index) => keptEntry({ caseId, seq: index + 1 }));
      for (const kept of entries) await ledger.append(kept, plain);
      expect((await ledger.load(caseSubject(caseId))).entries).toStrictEqual(entries);
    });

    it('of twenty appends to one place at once exactly one wins, and its entry stands', async () => {
      const rivals = Array.from({ length: 20 }, (_, index) =>
        keptEntry({ caseId, envelopeId: `rival-${index}` }),
      );
      const outcomes = await Promise.all(rivals.map((kept) => ledger.append(kept, plain)));
      expect(outcomes.filter((outcome) => outcome === 'appended')).toHaveLength(1);
      expect((await ledger.load(caseSubject(caseId))).entries).toStrictEqual([
        rivals[outcomes.indexOf('appended')],
      ]);
    });

    it('a case of more than a megabyte is read whole', async () => {
      const summary = '水'.repeat(80_000);
      const entries = Array.from({ length: 6 }, (_, index) => keptEntry({ caseId, seq: index + 1, summary }));
      for (const kept of entries) await ledger.append(kept, plain);
      expect((await ledger.load(caseSubject(caseId))).entries).toStrictEqual(entries);
    });
  });

  describe('duties of the plan', () => {
    const id = 'reply:WH-2015-000001';

    it('a duty and a case of one id stand apart, each with a chain of its own', async () => {
      const [filed, opened, answered] = [keptEntry({ caseId: id }), keptDuty(id), keptDuty(id, 2)];
      for (const kept of [filed, opened, answered]) expect(await ledger.append(kept, plain)).toBe('appended');
      expect((await ledger.load(caseSubject(id))).entries).toStrictEqual([filed]);
      expect((await ledger.load(dutySubject(id))).entries).toStrictEqual([opened, answered]);
      expect(await all(ledger.entriesPostedTo('2015-07-1'))).toStrictEqual([filed.entry]);
      expect(await all(ledger.duties())).toStrictEqual([[opened.entry, answered.entry]]);
      expect(await all(ledger.everything())).toStrictEqual([
        { entries: [opened, answered], facts: [] },
        { entries: [filed], facts: [] },
      ]);
    });

    it('what is held of a duty waits beside it, not beside the case of its id', async () => {
      const held: HeldFact = { ...heldFact(id, 'envelope-held'), duty: true };
      await ledger.note(held);
      expect((await ledger.load(dutySubject(id))).facts).toStrictEqual([held]);
      expect((await ledger.load(caseSubject(id))).facts).toStrictEqual([]);
    });
  });

  describe('facts', () => {
    it('a fact stands beside the entries of its case, and takes none of their places', async () => {
      const kept = keptEntry({ caseId });
      const held = heldFact(caseId, 'envelope-held');
      await ledger.note(held);
      expect(await ledger.append(kept, plain)).toBe('appended');
      expect(await ledger.load(caseSubject(caseId))).toStrictEqual({ entries: [kept], facts: [held] });
    });

    it('a fact of an event is kept once for its kind, the first one', async () => {
      const held = heldFact(caseId, 'envelope-held');
      const duplicate = {
        kind: 'duplicate',
        envelopeId: 'envelope-held',
        source: held.source,
        type: held.type,
        caseId,
        at: held.at,
      } as const;
      await ledger.note(held);
      await ledger.note({ ...held, at: held.at + 1 });
      await ledger.note(duplicate);
      const { facts } = await ledger.load(caseSubject(caseId));
      expect(facts.toSorted((a, b) => (a.kind < b.kind ? -1 : 1))).toStrictEqual([duplicate, held]);
    });

    it('a case of facts alone is a case without entries', async () => {
      const held = heldFact(caseId, 'envelope-held');
      await ledger.note(held);
      expect(await ledger.load(caseSubject(caseId))).toStrictEqual({ entries: [], facts: [held] });
    });
  });

  describe('reading it for statements', () => {
    it('a period gives its own entries alone', async () => {
      const july = keptEntry({ caseId, seq: 1 });
      const later = keptEntry({ caseId, seq: 2, postedTo: '2015-07-2' });
      for (const kept of [july, later]) await ledger.append(kept, plain);
      await ledger.note(heldFact(caseId, 'envelope-held'));
      expect(await all(ledger.entriesPostedTo('2015-07-1'))).toStrictEqual([july.entry]);
      expect(await all(ledger.entriesPostedTo('2015-07-2'))).toStrictEqual([later.entry]);
      expect(await all(ledger.entriesPostedTo('2015-07-3'))).toStrictEqual([]);
    });

    it("a period gives every case's entries, each case's in the order of their places", async () => {
      const cases = Array.from({ length: 20 }, (_, index) => `WH-2015-${index}`);
      const places = Array.from({ length: 11 }, (_, index) => index + 1);
      for (const seq of places)
        await Promise.all(cases.map((each) => ledger.append(keptEntry({ caseId: each, seq }), plain)));
      const found = new Map<string, number[]>(cases.map((each) => [each, []]));
      for (const entry of await all(ledger.entriesPostedTo('2015-07-1')))
        found.get(entry.caseId)?.push(entry.seq);
      expect(found).toStrictEqual(new Map(cases.map((each) => [each, places])));
    });

    it('everything comes a case at a time by case id, first what named no case, each by itself', async () => {
      const kept = ['b', 'a:1', '2015-07', 'a'].map((each) => keptEntry({ caseId: each }));
      for (const each of kept) await ledger.append(each, plain);
      const second = keptEntry({ caseId: 'b', seq: 2 });
      await ledger.append(second, plain);
      const nameless = [rejectedFact('y'), rejectedFact('x')];
      for (const fact of nameless) await ledger.note(fact);
      const [b, a1, digits, a] = kept;
      expect(await all(ledger.everything())).toStrictEqual([
        { entries: [], facts: [nameless[1]] },
        { entries: [], facts: [nameless[0]] },
        { entries: [digits], facts: [] },
        { entries: [a], facts: [] },
        { entries: [a1], facts: [] },
        { entries: [b, second], facts: [] },
      ]);
    });
  });
};
