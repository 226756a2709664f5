import { expect, test } from 'vitest';
import { filingsOf } from '../../../shared/application/reconcile.ts';
import { complaintFiled, findingRecorded } from '../../dsl/events.ts';
import { stage } from './stage.ts';

test('the complaints of a period are read once, however many manifests ask for them', async () => {
  const scene = stage();
  await scene.recorded(complaintFiled({ caseId: 'WH-1' }), findingRecorded({ caseId: 'HB-1' }));
  const asked: string[] = [];
  const filings = filingsOf({
    entriesPostedTo: (period) => {
      asked.push(period);
      return scene.ledger.entriesPostedTo(period);
    },
  });
  const found = await Promise.all([filings('2015-07-1'), filings('2015-07-1'), filings('2015-07-2')]);
  expect(found.map((each) => each.map(({ caseId }) => caseId))).toStrictEqual([['WH-1'], ['WH-1'], []]);
  expect(asked).toStrictEqual(['2015-07-1', '2015-07-2']);
});
