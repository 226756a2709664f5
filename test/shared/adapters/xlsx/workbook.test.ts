import type { Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { xlsxOf } from '../../../../shared/adapters/xlsx/workbook.ts';
import type { Block, Cell, DocumentModel, Table } from '../../../../shared/documents/model.ts';
import { bulletin } from '../../documents/province/bulletin.ts';
import { oneFigure, plain } from '../../documents/province/plain.ts';
import { tenDay } from '../../documents/province/ten-day.ts';
import { reopened, rowOf, sheetOf } from './reopened.ts';

/** The documents with fewer entries behind them: what is tested here stands in their tables. */
const lighter = (model: DocumentModel): DocumentModel => ({
  ...model,
  behind: Object.fromEntries(Object.entries(model.behind).slice(0, 20)),
});
const workbook = await reopened(lighter(tenDay));
const monthly = await reopened(lighter(bulletin));

const formats = { count: '#,##0', rate: '0.00%', change: '+0.00%;-0.00%;0.00%', score: '0.00' } as const;

/** What the worksheet must say of a cell of the model: value, format, and the fraction beside it. */
const written = ({ value, format, of }: Cell) => ({
  value: value ?? '—',
  format: format === 'text' ? undefined : formats[format],
  numerator: of?.numerator,
  denominator: of?.denominator,
});

const firstRow = (sheet: Worksheet): number =>
  (sheet.views[0]?.state === 'frozen' ? (sheet.views[0].ySplit ?? 0) : 0) + 1;

const compare = (sheet: Worksheet, { columns, rows }: Table) => {
  const heads = rowOf(sheet, firstRow(sheet) - 1, sheet.columnCount);
  for (const [rowPlace, { cells }] of rows.entries()) {
    const row = firstRow(sheet) + rowPlace;
    const got = columns.map(({ head }, place) => {
      const column = heads.indexOf(head) + 1;
      const at = (text: string) => {
        const found = heads.indexOf(text);
        return cells[place]?.of === undefined ? undefined : sheet.getCell(row, found + 1).value;
      };
      const cell = sheet.getCell(row, column);
      return {
        value: cell.value,
        format: cells[place]?.format === 'text' ? undefined : cell.numFmt,
        numerator: at(`${head}分子`),
        denominator: at(`${head}分母`),
      };
    });
    expect(got).toEqual(cells.map(written));
  }
};

describe('the workbook of ten-day statistics', () => {
  test('has a cover, a sheet a breakdown, the definitions, and the entries behind the figures', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      '目录',
      '总体情况',
      '责任单位',
      '整治领域',
      '地区',
      '投诉渠道',
      '检查方式',
      '事项类别',
      '指标说明',
      '数字依据',
    ]);
  });

  test.each(tenDay.annexes.map(({ title, blocks }) => ({ name: title.slice(1, -2), blocks })))(
    'says in the sheet $name every number of the breakdown, as numbers, all its tables side by side',
    ({ name, blocks }) => {
      const sheet = sheetOf(workbook, name);
      for (const block of blocks) if (block.kind === 'table') compare(sheet, block);
    },
  );

  test('keeps heads and names in sight, and filters what is no sum', () => {
    const sheet = sheetOf(workbook, '责任单位');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 4 });
    expect(sheet.autoFilter).toBe(`A4:${sheet.getCell(4, sheet.columnCount).address.replace('4', '')}64`);
    expect(rowOf(sheet, 65, 2)).toEqual(['合计', 4629]);
  });

  test('merges a group over its columns and a lone head over both rows of heads', () => {
    const sheet = sheetOf(workbook, '责任单位');
    expect(sheet.getCell('B3').value).toBe('收办情况');
    expect(sheet.getCell('K3').master.address).toBe('B3');
    expect(sheet.getCell('L3').master.address).toBe('L3');
    expect(sheet.getCell('A4').master.address).toBe('A3');
  });

  test('prints on landscape A4 fitted to the width, with its heads on every page and page numbers', () => {
    for (const sheet of workbook.worksheets) {
      const { paperSize, orientation, fitToPage, fitToHeight } = sheet.pageSetup;
      expect([sheet.name, paperSize, orientation, fitToPage, fitToHeight]).toEqual([
        sheet.name,
        9,
        'landscape',
        true,
        sheet.name === '目录' ? 1 : 0,
      ]);
      expect(sheet.headerFooter.oddFooter).toContain('&P / &N');
    }
    const { pageSetup } = sheetOf(workbook, '指标说明');
    expect([pageSetup.fitToWidth, pageSetup.printTitlesRow]).toEqual([1, '1:3']);
  });

  test('repeats the names on each page of a sheet too wide for one', () => {
    const { pageSetup } = sheetOf(workbook, '责任单位');
    expect([pageSetup.fitToWidth, pageSetup.printTitlesColumn]).toEqual([3, 'A:A']);
  });

  test('gives every name the room that it needs', () => {
    const sheet = sheetOf(workbook, '责任单位');
    expect(sheet.getColumn(1).width).toBe(2 * '武汉市住房保障和房屋管理部门'.length + 4);
  });

  test('says on its cover what it is and by what it can be checked, and leads to each sheet', () => {
    const cover = sheetOf(workbook, '目录');
    const lines = Array.from({ length: cover.rowCount }, (_, row) => rowOf(cover, row + 1, 2));
    expect(lines).toContainEqual(['台账校验值', tenDay.proof.root]);
    expect(lines).toContainEqual(['统计期间', '2015年7月11日至2015年7月20日']);
    expect(lines).toContainEqual([{ text: '责任单位', hyperlink: "#'责任单位'!A1" }, '按责任单位统计']);
  });
});

describe('the workbook of a bulletin', () => {
  test('says the numbers of its own tables too, grouped heads and changes among them', () => {
    for (const block of bulletin.blocks) {
      if (block.kind === 'table') compare(sheetOf(monthly, block.caption), block);
    }
  });

  test('keeps rank and name in sight where the rank comes first', () => {
    expect(sheetOf(monthly, '责任单位得分与名次').views[0]).toMatchObject({ xSplit: 2, ySplit: 4 });
  });
});

describe('an annex', () => {
  const sheetsOf = async (...blocks: readonly Block[]) => {
    const { worksheets } = await reopened(plain({ annexes: [{ title: '按单位统计表', blocks }] }));
    return worksheets.slice(1).map(({ name, columnCount }) => [name, columnCount]);
  };

  test('whose tables have the same rows is one sheet', async () => {
    expect(await sheetsOf(oneFigure('u', '甲', 'a'), oneFigure('u', '甲', 'b'))).toEqual([['单位', 3]]);
  });

  test('whose tables have other rows is a sheet a table', async () => {
    expect(await sheetsOf(oneFigure('u', '甲', 'a'), oneFigure('v', '乙', 'b'))).toEqual([
      ['责任单位', 2],
      ['责任单位（2）', 2],
    ]);
  });
});

describe('the bytes of a workbook', () => {
  test('are the same whenever it is made: every date is the document’s', async () => {
    const model = plain({ sheets: tenDay.sheets });
    const bytes = await xlsxOf(model);
    expect(await xlsxOf(model)).toEqual(bytes);
    const { created, modified } = await reopened(model);
    expect([created, modified]).toEqual([new Date('2015-07-11T00:00:00Z'), new Date('2015-07-11T00:00:00Z')]);
    const zip = Buffer.from(bytes);
    const stamps = new Set<string>();
    for (let at = zip.indexOf('PK\x03\x04'); at >= 0; at = zip.indexOf('PK\x03\x04', at + 4)) {
      stamps.add(zip.subarray(at + 10, at + 14).toString('hex'));
    }
    for (let at = zip.indexOf('PK\x01\x02'); at >= 0; at = zip.indexOf('PK\x01\x02', at + 4)) {
      stamps.add(zip.subarray(at + 12, at + 16).toString('hex'));
    }
    // 11 July of the 35th year after 1980, at midnight.
    expect([...stamps]).toEqual(['0000eb46']);
  });

  test('bear the last day of the period where the document’s date is none', async () => {
    const model = plain({ official: { ...plain().official, date: '' } });
    expect((await reopened(model)).created).toEqual(new Date('2015-07-10T00:00:00Z'));
  });
});
