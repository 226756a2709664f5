import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Item, runBatch } from '../../../shared/lambda/batch.ts';

const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
afterEach(() => logged.mockClear());

/** Items named after their lane, `a1`; what was run is noted when it is done. */
const batch = (...failing: readonly string[]) => {
  const done: string[] = [];
  const item = (id: string): Item => ({
    id,
    lane: id.charAt(0),
    run: async () => {
      if (failing.includes(id)) throw new Error(`no way for ${id}`);
      done.push(id);
    },
  });
  return { done, run: (...ids: readonly string[]) => runBatch('test', ids.map(item)) };
};

const failures = (...ids: readonly string[]) => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
});

describe('a batch', () => {
  it('that goes well reports no failure', async () => {
    const { done, run } = batch();
    expect(await run('a1', 'b1', 'a2')).toStrictEqual(failures());
    expect(done.toSorted()).toStrictEqual(['a1', 'a2', 'b1']);
  });

  it('of nothing is no failure', async () => {
    expect(await batch().run()).toStrictEqual(failures());
  });

  it('is handled in order within a case', async () => {
    const { done, run } = batch();
    await run('a1', 'a2', 'a3');
    expect(done).toStrictEqual(['a1', 'a2', 'a3']);
  });

  it('stops a case at its first failure, which comes again with all that follows it', async () => {
    const { done, run } = batch('a2');
    expect(await run('a1', 'a2', 'a3')).toStrictEqual(failures('a2', 'a3'));
    expect(done).toStrictEqual(['a1']);
  });

  it('goes on with the other cases', async () => {
    const { done, run } = batch('a1', 'c1');
    expect(await run('a1', 'b1', 'c1', 'b2', 'a2')).toStrictEqual(failures('a1', 'a2', 'c1'));
    expect(done).toStrictEqual(['b1', 'b2']);
  });

  it('does not let a slow case hold up the others', async () => {
    let resolve = () => {};
    const promise = new Promise<void>((done) => {
      resolve = done;
    });
    const slow: Item = { id: 'slow', lane: 'a', run: () => promise };
    // Only when the second lane runs beside the first does the first ever end.
    const quick: Item = { id: 'quick', lane: 'b', run: async () => resolve() };
    expect(await runBatch('test', [slow, quick])).toStrictEqual(failures());
  });

  it('logs each fault in one line of JSON: whose it was, and why', async () => {
    await batch('a1').run('a1', 'a2');
    expect(logged.mock.calls.map(([line]) => JSON.parse(String(line)))).toMatchObject([
      {
        level: 'ERROR',
        message: 'test could not handle a1',
        error: { name: 'Error', message: 'no way for a1' },
      },
    ]);
  });
});
