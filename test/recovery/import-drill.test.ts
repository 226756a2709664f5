import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { entryItem, importedItems } from '../../shared/adapters/dynamodb/items.ts';
import { caseAccepted, caseAssigned, complaintFiled } from '../dsl/events.ts';
import { all } from '../shared/adapters/samples.ts';
import { stage } from '../shared/application/stage.ts';
import { startDrill } from './drill.ts';

let drill: Awaited<ReturnType<typeof startDrill>>;
beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  drill = await startDrill('2015-07-02 08:00');
});
afterAll(() => drill.stop());

/** A case with its history elsewhere: among it an event that was held, and is recorded since. */
const elsewhere = async () => {
  const scene = stage();
  await scene.post(caseAccepted({ caseId: 'a', eventId: 'early', at: '2015-07-02 08:00' }));
  await scene.recorded(
    complaintFiled({ caseId: 'a', at: '2015-07-02 09:00' }),
    caseAssigned({ caseId: 'a', at: '2015-07-02 10:00' }),
  );
  const [record] = await scene.everything();
  if (!record) throw new Error('the case has no record');
  return record;
};

const stream = async (items: readonly unknown[]) => {
  const records = items.map((NewImage, index) => {
    const number = String(drill.onBus.length * 100 + index);
    return { eventID: number, eventName: 'INSERT', dynamodb: { NewImage, SequenceNumber: number } };
  });
  drill.host.pushStreamRecords('Ledger', records);
  await drill.host.quiet();
};

it('of what is imported nobody is told again, though the views get it', async () => {
  const record = await elsewhere();
  const { entries } = record;
  await stream(importedItems({ entries, facts: [] }));
  expect(drill.onBus).toStrictEqual([]);
  expect(await all(drill.views.due(Number.MAX_SAFE_INTEGER))).toMatchObject([{ caseId: 'a', seq: 2 }]);
  await stream(entries.map((kept) => entryItem(kept, { release: false, freed: false })));
  expect(drill.onBus).toStrictEqual([
    'supervision-ledger case-opened',
    'supervision-ledger step-owed',
    'supervision-ledger step-owed',
  ]);
});

it('a held event comes after the entries of its case, so that nothing is decided on a part of them', async () => {
  const kinds = importedItems(await elsewhere()).map(({ kind }) => kind?.S);
  expect(kinds).toStrictEqual(['entry', 'entry', 'held']);
  expect(await all(drill.ledger.everything())).toStrictEqual([]);
});
