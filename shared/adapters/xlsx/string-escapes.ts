/** Where programs read an escape of a character in a string of a workbook, `_x000D_` (ECMA-376-1, ST_Xstring). */
export const escapeSign = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as a workbook's strings write it: one that looks like an escape is read as it stands. */
export const asWritten = (text: string): string => text.replace(escapeSign, '_x005F_');
