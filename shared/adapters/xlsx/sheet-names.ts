import { escapeSign } from './string-escapes.ts';

/** What Excel takes: 31 characters in UTF-16, none of these. */
const longest = 31;
const refused = /[[\]:*?/\\]/g;

/** Names that Excel keeps for itself. */
const reserved: ReadonlySet<string> = new Set(['history']);

/**
 * A caption as briefly as a tab wants it, without number and unit: 附表3　收办情况（件） is 收办情况. A quotation mark
 * within it is the typographic one: the other would end the name in what refers to the sheet. Escapes of characters are
 * broken up: programs do not agree on whether the name of a sheet has any.
 */
const short = (caption: string): string =>
  caption
    .replace(/^附[表件]\s*\d*[\s、.．]*/, '')
    .replace(/（[^（）]*）$/, '')
    .replace(refused, ' ')
    .replace(escapeSign, ' ')
    .replaceAll('：', ' ')
    .replace(/^'+|'+$/g, '')
    .replaceAll("'", '’')
    .trim();

/** The beginning of a text, as long as it may be; no character is halved. */
const cut = (text: string, most: number): string =>
  text
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();

/** Names for worksheets from their captions: valid, and each once, whatever the case of its letters. */
export const sheetNames = (captions: readonly string[]): readonly string[] => {
  const taken = new Set(reserved);
  return captions.map((caption) => {
    const stem = short(caption) || '表';
    let name = cut(stem, longest);
    for (let number = 2; taken.has(name.toLowerCase()); number++) {
      const ending = `（${number}）`;
      name = `${cut(stem, longest - ending.length)}${ending}`;
    }
    taken.add(name.toLowerCase());
    return name;
  });
};
