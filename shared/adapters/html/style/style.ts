import { fonts } from './fonts.ts';
import { links } from './links.ts';
import { narrow } from './narrow.ts';
import { print } from './print.ts';
import { tables } from './tables.ts';
import { text } from './text.ts';

/** The page's only style. */
export const style = [fonts, text, tables, links, narrow, print].join('\n');
