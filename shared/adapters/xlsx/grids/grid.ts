import type { CellFormat } from '../../../documents/model.ts';

/** How a cell is written: the model's formats, an instant in Beijing time, and hashes in fixed width. */
export type GridFormat = CellFormat | 'instant' | 'hash';

export type Align = 'left' | 'right' | 'center';

export interface GridCell {
  readonly value: number | string | Date | null;
  readonly format: GridFormat;
}

export interface GridColumn {
  readonly head: string;
  /** Head over several columns that follow each other. */
  readonly group?: string;
  readonly align: Align;
}

export interface GridRow {
  readonly cells: readonly GridCell[];
  readonly sum?: boolean;
}

/** What one worksheet holds, ready to be written cell by cell. */
export interface Grid {
  readonly title: string;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** How many of the first columns name a row and stay in sight. */
  readonly naming: number;
  readonly notes: readonly string[];
}
