import type { Block, DocumentModel } from '../../../../shared/documents/model.ts';

/** A document that says nothing: what a test is about is added to it. */
export const plain = (given: Partial<DocumentModel> = {}): DocumentModel => ({
  key: 'ten-day/2015-07-1',
  kind: 'ten-day',
  official: {
    mark: '',
    number: '',
    title: '旬统计表',
    recipients: '',
    signatory: '履职督查办',
    date: '2015年7月11日',
    copies: '',
    printer: '',
    printedOn: '',
  },
  blocks: [],
  annexes: [],
  sheets: [],
  proof: {
    root: 'a'.repeat(64),
    from: '2015-07-01',
    until: '2015-07-10',
    policy: 'hubei-2015@1',
    registry: 'hubei-2015',
  },
  behind: {},
  cases: [],
  ...given,
});

/** A table with one row, a unit's count of what was filed. */
export const oneFigure = (code: string, name: string, id = 'one'): Block => ({
  kind: 'table',
  id,
  caption: '责任单位',
  columns: [
    { head: '单位', align: 'left', width: 2 },
    { head: '新受理', align: 'right', width: 1 },
  ],
  rows: [
    {
      code,
      cells: [
        { value: name, format: 'text' },
        { value: 1204, format: 'count', figure: { scope: `byUnit/${code}`, path: 'filed' } },
      ],
    },
  ],
});
