import { describe, expect, test } from 'vitest';
import { compareIds, compareManifest, digestOfIds } from '../../../../../shared/domain/duty/compare.ts';
import { dutyStory } from '../../../../dsl/duty.ts';
import { construction, hotline, office, rulebook } from '../../../../dsl/rulebook.ts';

const { sha256 } = rulebook;
const by = { by: hotline, source: 'hotline.12319.wuhan' };
const manifest = { from: '2015-07-01', until: '2015-07-10', count: 2, caseIds: ['WH-1', 'WH-2'] };
const agreed = { counted: 2, recorded: 2, missing: [], unlisted: [], agrees: true };
const gap = { counted: 2, recorded: 1, missing: ['WH-2'], unlisted: [], agrees: false };

describe('comparing what a source counts with the ledger (point 9)', () => {
  test('the same ids in any order agree', () => {
    expect(compareIds(['b', 'a'], ['a', 'b'])).toMatchObject({ counted: 2, recorded: 2, agrees: true });
  });

  test('what the ledger never saw is missing, what the source never named is unlisted', () => {
    expect(compareIds(['a', 'b'], ['b', 'c'])).toStrictEqual({
      counted: 2,
      recorded: 2,
      missing: ['a'],
      unlisted: ['c'],
      agrees: false,
    });
  });

  test('nothing against nothing agrees', () => {
    expect(compareIds([], [])).toMatchObject({ counted: 0, recorded: 0, agrees: true });
  });

  test('a digest tells other ids of the same number, whatever the order and the case of its letters', () => {
    const digest = digestOfIds(['WH-2', 'WH-1'], sha256);
    expect(digest).toBe(sha256('WH-1\nWH-2\n'));
    const of = (ids: readonly string[], text = digest) =>
      compareManifest({ count: 2, digest: text }, ids, sha256).agrees;
    expect(of(['WH-1', 'WH-2'])).toBe(true);
    expect(of(['WH-1', 'WH-2'], digest.toUpperCase())).toBe(true);
    expect(of(['WH-1', 'WH-3'])).toBe(false);
  });

  test('a count alone is compared as a count', () => {
    expect(compareManifest({ count: 2 }, ['a', 'b'], sha256).agrees).toBe(true);
    expect(compareManifest({ count: 2 }, ['a'], sha256)).toMatchObject({
      counted: 2,
      recorded: 1,
      agrees: false,
    });
  });

  test('of many that are missing the first 200 are named, and all are counted', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `WH-${String(index).padStart(4, '0')}`);
    const found = compareIds(ids, []);
    expect(found).toMatchObject({ counted: 300, recorded: 0, agrees: false });
    expect(found.missing).toStrictEqual(ids.slice(0, 200));
  });
});

describe('a source manifest (point 9)', () => {
  const posted = () => dutyStory('M-1').recorded('source-manifest-posted', '2015-07-13 09:00', manifest, by);

  test('the office owes the comparison within two working days', () => {
    posted().stands({
      status: 'owed',
      owes: 'reconcile',
      by: office,
      unit: hotline,
      due: '2015-07-16 00:00',
    });
  });

  test('where both agree it is done', () => {
    posted().compared('2015-07-15 00:00', agreed).stands({ status: 'discharged', onTime: true });
  });

  test('a gap is owed an explanation by whoever posted it, within five working days', () => {
    posted()
      .compared('2015-07-15 00:00', gap)
      .stands({ status: 'unexplained', owes: 'explain', by: hotline, due: '2015-07-23 00:00' })
      .raised()
      .stands({ level: 'reminder' })
      .recorded('gap-explained', '2015-07-24 10:00', { reason: '测试工单' }, by)
      .stands({ status: 'discharged', onTime: false });
  });

  test('another unit cannot explain it; the office can', () => {
    posted()
      .compared('2015-07-15 00:00', gap)
      .rejected(
        'not-responsible',
        'by.unit',
        'gap-explained',
        '2015-07-16 10:00',
        { reason: '不详' },
        { by: construction },
      )
      .recorded('gap-explained', '2015-07-16 10:00', { reason: '已补录' });
  });

  test('ids that are not as many as it counts are refused, and so are dates turned round', () => {
    const story = dutyStory('M-2');
    const post = 'source-manifest-posted';
    story.rejected('invalid-detail', 'caseIds', post, '2015-07-13 09:00', { ...manifest, count: 3 }, by);
    const twice = { ...manifest, caseIds: ['WH-1', 'WH-1'] };
    story.rejected('invalid-detail', 'caseIds', post, '2015-07-13 09:00', twice, by);
    story.rejected(
      'invalid-detail',
      'until',
      post,
      '2015-07-13 09:00',
      { ...manifest, until: '2015-06-30' },
      by,
    );
  });

  test('no source says that it was compared', () => {
    posted().rejected('source-not-allowed', 'Source', 'reconciliation-made', '2015-07-15 00:00', agreed, by);
  });
});

describe('a round of inspection (point 7)', () => {
  const round = {
    method: 'covert-inspection',
    regions: ['420100', '420200'],
    areas: ['dust-and-hoarding'],
    findings: ['HB-1', 'HB-2'],
    summary: '暗访工地',
  };

  test('the findings that it names are compared with the ledger; one that is not there is a gap', () => {
    dutyStory('R-1')
      .recorded('inspection-carried-out', '2015-07-13 17:00', round)
      .stands({ status: 'owed', owes: 'reconcile', unit: office })
      .compared('2015-07-15 00:00', { ...gap, missing: ['HB-2'] })
      .stands({ status: 'unexplained', owes: 'explain', by: office });
  });

  test('a round that found nothing says so, and is complete', () => {
    const { findings: _, ...rest } = round;
    dutyStory('R-2')
      .recorded('inspection-carried-out', '2015-07-13 17:00', { ...rest, noneFound: true })
      .stands({ status: 'discharged', owes: undefined });
    dutyStory('R-3').rejected(
      'invalid-detail',
      'noneFound',
      'inspection-carried-out',
      '2015-07-13 17:00',
      rest,
    );
    const both = { ...round, noneFound: true };
    dutyStory('R-4').rejected(
      'invalid-detail',
      'noneFound',
      'inspection-carried-out',
      '2015-07-13 17:00',
      both,
    );
  });

  test('a region that the registry does not know is refused', () => {
    const elsewhere = { ...round, regions: ['420100', '999999'] };
    dutyStory('R-5').rejected(
      'unknown-region',
      'regions',
      'inspection-carried-out',
      '2015-07-13 17:00',
      elsewhere,
    );
  });
});
