import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../../shared/adapters/system/sha256.ts';
import {
  beforeFirst,
  type Close,
  compileClose,
  emptyRoot,
} from '../../../../shared/domain/statistics/close.ts';
import { createRecount } from '../../../../shared/domain/statistics/recompute.ts';
import * as events from '../../../dsl/events.ts';
import { compiled, entriesOf, recounted } from '../../../dsl/statements.ts';

const filed = (at: string) => events.complaintFiled({ at });
const cases = entriesOf([
  [filed('2015-07-02 09:00'), events.caseAccepted({ at: '2015-07-03 09:00' })],
  [filed('2015-07-02 10:00'), events.caseWithdrawn({ at: '2015-07-12 09:00' })],
  [filed('2015-07-13 09:00')],
]);
const [first = [], second = [], third = []] = cases;
const postedTo = (period: string) => cases.flat().filter((entry) => entry.postedTo === period);
const close = (previous: Close, period: string, entries = postedTo(period)) =>
  compileClose(previous, period, entries, sha256);

describe('the root of a period', () => {
  test('is the hash over the root before it and its entries’ hashes, by case and place, a line each', async () => {
    const { root } = await close(beforeFirst('2015-06-3'), '2015-07-1');
    const hashes = [first[0]?.hash, first[1]?.hash, second[0]?.hash];
    expect(root).toBe(sha256([emptyRoot, ...hashes].join('\n')));
    const next = await close(await close(beforeFirst('2015-06-3'), '2015-07-1'), '2015-07-2');
    expect(next.root).toBe(sha256([root, second[1]?.hash, third[0]?.hash].join('\n')));
  });

  test('does not depend on the order in which cases are read', async () => {
    const shuffled = [...second, ...first].filter((entry) => entry.postedTo === '2015-07-1');
    const one = await close(beforeFirst('2015-06-3'), '2015-07-1');
    expect(await close(beforeFirst('2015-06-3'), '2015-07-1', shuffled)).toStrictEqual(one);
  });

  test('stays where a period has no entries', async () => {
    const upper = await close(beforeFirst('2015-06-3'), '2015-07-1');
    const middle = await close(upper, '2015-07-2', []);
    expect([middle.root, middle.entries, middle.open]).toStrictEqual([upper.root, 0, upper.open]);
  });

  test('differs when any entry does', async () => {
    const changed = postedTo('2015-07-1').map((entry) =>
      entry.seq === 2 ? { ...entry, hash: sha256('x') } : entry,
    );
    const { root } = await close(beforeFirst('2015-06-3'), '2015-07-1');
    expect((await close(beforeFirst('2015-06-3'), '2015-07-1', changed)).root).not.toBe(root);
  });

  test('is the same counted anew, and covers what was posted beyond the last close as well', () => {
    const count = (through: string) => {
      const recount = createRecount('2015-07-1', through, sha256);
      for (const entries of cases) recount.take(entries);
      return recount.snapshots();
    };
    const whole = count('2015-07-2');
    const upTo = count('2015-07-1');
    expect(upTo.cuts.map(({ period }) => period)).toStrictEqual(['2015-07-1']);
    expect(upTo.root).toBe(whole.root);
    expect(whole.cuts.at(-1)?.root).toBe(whole.root);
  });
});

describe('a close', () => {
  test('keeps what is open, by the id of the case, and nothing that has ended', async () => {
    const upper = await close(beforeFirst('2015-06-3'), '2015-07-1');
    expect(upper.open.map(([caseId]) => caseId)).toStrictEqual(['C-1', 'C-2']);
    expect((await close(upper, '2015-07-2')).open.map(([caseId]) => caseId)).toStrictEqual(['C-1', 'C-3']);
  });

  test('does not change the one before it', async () => {
    const upper = await close(beforeFirst('2015-06-3'), '2015-07-1');
    const before = structuredClone(upper);
    await close(upper, '2015-07-2');
    expect(upper).toStrictEqual(before);
  });

  test('survives being stored: what is compiled on it read again is the same', async () => {
    const upper = await close(beforeFirst('2015-06-3'), '2015-07-1');
    const stored = JSON.parse(JSON.stringify(upper)) as Close;
    expect(await close(stored, '2015-07-2')).toStrictEqual(await close(upper, '2015-07-2'));
  });
});

test('flows, stock and roots are the same compiled period by period and counted anew', async () => {
  const through = '2015-08-1';
  const incremental = await compiled('2015-07-1', through, cases);
  const anew = recounted('2015-07-1', through, cases);
  const part = (cuts: typeof anew) => cuts.map(({ opening: _, ...cut }) => cut);
  expect(part(anew)).toStrictEqual(part(incremental));
});
