import type { Worksheet } from 'exceljs';
import type { Grid } from '../grids/grid.ts';
import { pagesAcross } from './measures.ts';
import { lastHeadRow } from './write-grid.ts';

const a4 = 9;

const columnLetter = (column: number): string => String.fromCharCode(64 + column);

/** Prints a grid on landscape A4, fitted to its width, heads and names on every page, pages numbered. */
export const setUpPage = (sheet: Worksheet, grid: Grid, widths: readonly number[]): void => {
  const across = pagesAcross(widths);
  sheet.pageSetup = {
    paperSize: a4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: across,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: `1:${lastHeadRow(grid)}`,
    ...(across > 1 && { printTitlesColumn: `A:${columnLetter(grid.naming)}` }),
    margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
  };
  sheet.headerFooter = { oddFooter: `&L${sheet.name.replaceAll('&', '&&')}&R— &P / &N —` };
};
