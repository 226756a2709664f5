import { expect, it } from 'vitest';
import { closePeriod } from '../../../shared/application/close-period.ts';
import type { Close } from '../../../shared/domain/statistics/close.ts';
import type { Documents } from '../../../shared/ports/documents.ts';
import { rulebook } from '../../dsl/rulebook.ts';
import { at } from '../../dsl/shanghai.ts';
import { reporting } from './reports.ts';

const key = 'closes/2015-07-1.json';
const now = at('2015-07-11 01:10');

it('a close that was kept is read, and not compiled again', async () => {
  const { ports } = await reporting();
  const first = await closePeriod(ports, rulebook.sha256, '2015-07-1', now);
  const ledger = {
    ...ports.ledger,
    entriesPostedTo: () => {
      throw new Error('the ledger was asked again');
    },
  };
  expect(await closePeriod({ ...ports, ledger }, rulebook.sha256, '2015-07-1', now)).toStrictEqual(first);
});

it('of two runs that compile at once, both go on from the close that was kept', async () => {
  const { ports } = await reporting();
  const rival: Close = {
    ...(await closePeriod(ports, rulebook.sha256, '2015-07-1', now)),
    root: 'e'.repeat(64),
  };
  const kept = new Map<string, string>();
  const documents: Documents = {
    get: async (asked) => kept.get(asked),
    putOnce: async (written, body) => {
      if (written === key) kept.set(key, JSON.stringify(rival));
      if (kept.has(written)) return 'exists';
      kept.set(written, String(body));
      return 'written';
    },
  };
  expect((await closePeriod({ ...ports, documents }, rulebook.sha256, '2015-07-1', now)).root).toBe(
    rival.root,
  );
});
