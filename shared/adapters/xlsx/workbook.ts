import ExcelJS from 'exceljs';
import { date } from '../../documents/format.ts';
import { legibleTexts, mapTexts } from '../../documents/map-texts.ts';
import type { DocumentModel } from '../../documents/model.ts';
import { sheetsOf } from './grids/sheets.ts';
import { sheetNames } from './sheet-names.ts';
import { asWritten } from './string-escapes.ts';
import { writeCover } from './write/cover.ts';
import { columnWidths } from './write/measures.ts';
import { setUpPage } from './write/page-setup.ts';
import { writeGrid } from './write/write-grid.ts';
import { withDates } from './zip-dates.ts';

/** Half the time of the usual compression for a few per cent more of size. */
const writing = { zip: { compression: 'DEFLATE', compressionOptions: { level: 3 } } } as const;

/** 00:00 UTC of the document's date; of its last day where the date is no date. */
const dateOfDocument = ({ official, proof }: DocumentModel): Date => {
  const [, year, month, day] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(official.date) ?? [];
  if (year === undefined) return new Date(`${proof.until}T00:00:00Z`);
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
};

/**
 * The workbook of a document: a cover, a sheet a table or breakdown, the definitions, and the entries behind
 * the figures. Numbers are numbers, rates per cents with their fractions beside them. The same model gives the
 * same bytes: dates are the document's own.
 */
export const xlsxOf = async (given: DocumentModel): Promise<Uint8Array> => {
  const model = legibleTexts(given);
  const { official, proof } = model;
  const dated = dateOfDocument(model);
  const workbook = new ExcelJS.Workbook();
  workbook.title = official.title;
  workbook.creator = official.signatory;
  workbook.lastModifiedBy = official.signatory;
  workbook.created = dated;
  workbook.modified = dated;
  const sheets = mapTexts(sheetsOf(model), asWritten);
  const [cover = '', ...names] = sheetNames(['目录', ...sheets.map(({ name }) => name)]);
  const titles = sheets.map(({ grid }) => grid.title);
  writeCover(workbook.addWorksheet(cover), mapTexts({ official, proof }, asWritten), names, titles);
  const document = `${asWritten(official.title)}　统计期间：${date(proof.from)}至${date(proof.until)}`;
  for (const [place, { grid }] of sheets.entries()) {
    const sheet = workbook.addWorksheet(names[place]);
    const widths = columnWidths(grid);
    writeGrid(sheet, grid, widths, document);
    setUpPage(sheet, grid, widths);
  }
  return withDates(new Uint8Array(await workbook.xlsx.writeBuffer(writing)), dated);
};
