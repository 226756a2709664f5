import { describe, expect, it } from 'vitest';
import { memoryDocuments } from '../../shared/adapters/memory/documents.ts';
import { reissue } from '../../shared/application/reissue.ts';
import { reportBasis } from '../dsl/rulebook.ts';
import { at } from '../dsl/shanghai.ts';
import { reporting } from '../shared/application/reports.ts';

const figures = 'ten-day/2015-07-1.json';
const page = 'ten-day/2015-07-1.html';
const now = at('2015-08-01 09:00');

/** Everything was issued in time; then some of it was lost. */
const afterLoss = async (...lost: readonly string[]) => {
  const scene = await reporting();
  await scene.tenDay('2015-08-01 01:10');
  await scene.monthly('2015-08-01 01:20');
  const before = await scene.library();
  const documents = memoryDocuments();
  for (const [key, body] of Object.entries(before))
    if (!lost.includes(key)) await documents.putOnce(key, body ?? '', 'text/plain');
  const library = async () =>
    Object.fromEntries(
      await Promise.all(
        documents
          .keys()
          .toSorted()
          .map(async (key) => [key, await documents.get(key)]),
      ),
    ) as typeof before;
  const told = scene.sent.length;
  return {
    before,
    library,
    documents,
    news: () => scene.sent.slice(told).map(({ type }) => type),
    again: (span: string, basis = reportBasis) => reissue({ ...scene.ports, documents }, basis, span, now),
    more: scene.recorded,
  };
};

describe('a reissue', () => {
  it('makes the documents that are missing as they were, and tells nobody: the figures stood', async () => {
    const { before, library, again, news } = await afterLoss(page, 'bulletins/2015-07.html');
    expect(await again('2015-07-1')).toStrictEqual({ made: 'documents', written: [page], stood: [] });
    expect(await again('2015-07')).toStrictEqual({
      made: 'documents',
      written: ['bulletins/2015-07.html'],
      stood: ['plan/2015-07.json'],
    });
    expect(await library()).toStrictEqual(before);
    expect(news()).toStrictEqual([]);
  });

  it('issues a statement that is missing, in the middle of others too, and tells of it', async () => {
    const { before, library, again, news } = await afterLoss(figures, page, 'closes/2015-07-1.json');
    expect(await again('2015-07-1')).toMatchObject({ made: 'figures', written: [figures] });
    expect(await library()).toStrictEqual(before);
    expect(news()).toStrictEqual(['ten-day-statistics-issued']);
  });

  it('leaves what stands, whatever it says: no new edition is made', async () => {
    const { documents, library, again } = await afterLoss(page);
    await documents.putOnce(page, 'as somebody issued it', 'text/html');
    const before = await library();
    expect(await again('2015-07-1')).toStrictEqual({ made: 'documents', written: [], stood: [page] });
    expect(await library()).toStrictEqual(before);
  });

  it('is refused while the period is open', async () => {
    const { again } = await afterLoss();
    await expect(again('2015-08-1')).rejects.toThrow('period 2015-08-1 is open');
  });

  it('is refused by other rules than those of the issue, with what to do', async () => {
    const { again } = await afterLoss(page);
    const { rulebook } = reportBasis;
    const other = { ...rulebook, policy: { ...rulebook.policy, id: 'other' } };
    await expect(again('2015-07-1', { ...reportBasis, rulebook: other })).rejects.toThrow(
      `${figures} was issued with policy hubei-2015, here it would be other: give the policy and registry that it was issued by`,
    );
  });

  it('is refused on a ledger that is no longer the one of the issue', async () => {
    const { documents, again } = await afterLoss(figures, page);
    await documents.putOnce(figures, '{"root":"0000","policy":"hubei-2015","registry":"hubei-2015"}', 'x');
    await expect(again('2015-07-1')).rejects.toThrow('verify the ledger first');
  });
});
