import { expect, test } from 'vitest';
import type { DocumentModel } from '../../../../shared/documents/model.ts';
import { oneFigure, plain } from '../../documents/province/plain.ts';
import { reopened, rowOf, sheetOf } from './reopened.ts';

const model: DocumentModel = plain({
  blocks: [oneFigure('420100-water', '武汉市水务局')],
  behind: {
    'byUnit/420100-water#filed': { items: [{ caseId: 'WH-1', seq: 1 }], more: 1203 },
    'total#completed.rate': {
      items: [
        { caseId: 'WH-2', seq: 4, denominatorOnly: true },
        { caseId: 'WH-1', seq: 3 },
      ],
      more: 0,
    },
  },
  cases: [
    {
      caseId: 'WH-1',
      heading: '投诉举报',
      entries: [
        {
          seq: 1,
          type: 'complaint-filed',
          occurredAt: Date.parse('2015-07-02T09:12:00+08:00'),
          recordedAt: Date.parse('2015-07-02T09:14:00+08:00'),
          postedTo: '2015-07-1',
          by: '420100-water',
          words: '停水',
          status: 'assigned',
          hash: 'e'.repeat(64),
        },
      ],
    },
  ],
});

const sheet = sheetOf(await reopened(model), '数字依据');

test('each entry behind a figure has a row: scope, figure, part, case, place, Beijing time, unit, hash, code', () => {
  expect(rowOf(sheet, 3, 9)).toEqual([
    '范围',
    '指标',
    '计入',
    '事项编号',
    '记录序号',
    '发生时间',
    '记录单位',
    '记录校验值',
    '数字代码',
  ]);
  expect(rowOf(sheet, 4, 9)).toEqual([
    '武汉市水务局',
    '新受理',
    '件数',
    'WH-1',
    1,
    new Date('2015-07-02T09:12:00Z'),
    '武汉市水务局',
    'e'.repeat(64),
    'byUnit/420100-water#filed',
  ]);
  expect(sheet.getCell('F4').numFmt).toBe('yyyy-mm-dd hh:mm');
});

test('what is not listed is counted', () => {
  expect(rowOf(sheet, 5, 4)).toEqual(['武汉市水务局', '新受理', '未列出', '另有1203件']);
});

test('an entry whose timeline the document does not carry has its place in the ledger', () => {
  expect(rowOf(sheet, 6, 8)).toEqual(['总体', '办结率', '仅分母', 'WH-2', 4, '—', '—', '—']);
  expect(rowOf(sheet, 7, 5)).toEqual(['总体', '办结率', '分子和分母', 'WH-1', 3]);
});

test('the list stays under its heads and can be filtered', () => {
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 2, ySplit: 3 });
  expect(sheet.autoFilter).toBe('A3:I7');
});
