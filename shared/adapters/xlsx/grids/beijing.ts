/** Worksheets know no time zone, and exceljs writes a date's UTC reading: this one reads as Beijing's clock. */
export const beijing = (instant: number): Date => new Date(instant + 8 * 3_600_000);
