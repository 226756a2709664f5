import ExcelJS, { type Workbook, type Worksheet } from 'exceljs';
import { xlsxOf } from '../../../../shared/adapters/xlsx/workbook.ts';
import type { DocumentModel } from '../../../../shared/documents/model.ts';

/** A document's workbook as somebody else's program opens it. */
export const reopened = async (model: DocumentModel): Promise<Workbook> => {
  const bytes = await xlsxOf(model);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
  return workbook;
};

export const sheetOf = (workbook: Workbook, name: string): Worksheet => {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`no worksheet ${name}`);
  return sheet;
};

export const rowOf = (sheet: Worksheet, row: number, columns: number): readonly unknown[] =>
  Array.from({ length: columns }, (_, place) => sheet.getCell(row, place + 1).value);
