import { tablesAmong } from '../../../documents/figure-index.ts';
import type { Annex, DocumentModel, Table } from '../../../documents/model.ts';
import { behindGrid } from './behind-grid.ts';
import type { Grid } from './grid.ts';
import { sideBySide } from './side-by-side.ts';
import { gridOfTable } from './table-grid.ts';

/** A worksheet to be: what it holds, and what it would be called. */
export interface Sheet {
  readonly name: string;
  readonly grid: Grid;
}

const ofTable = (table: Table): Sheet => ({ name: table.caption, grid: gridOfTable(table) });

/** 按责任单位统计表 is the sheet 责任单位. */
const nameOfBreakdown = (title: string): string => title.replace(/^按(.+?)统计表?$/, '$1');

/** A breakdown is one sheet, however many tables it takes on paper. */
const ofAnnex = ({ title, blocks }: Annex): readonly Sheet[] => {
  const tables = tablesAmong(blocks);
  const whole = sideBySide(title, tables);
  return whole === undefined
    ? tables.map(ofTable)
    : [{ name: nameOfBreakdown(title), grid: gridOfTable(whole) }];
};

/** The worksheets of a document: its tables, its annexes, the definitions, and the entries behind its figures. */
export const sheetsOf = (model: DocumentModel): readonly Sheet[] => [
  ...tablesAmong(model.blocks).map(ofTable),
  ...model.annexes.flatMap(ofAnnex),
  ...model.sheets.map(ofTable),
  ...(Object.keys(model.behind).length === 0 ? [] : [{ name: '数字依据', grid: behindGrid(model) }]),
];
