import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legible } from '../../../shared/text/legible.ts';
import { anyText, hostileTexts, rightfulTexts } from '../../generators/texts.ts';

const targets = ['document', 'terminal'] as const;

/** Characters that XML 1.0 carries (production 2), and as whole ones. */
const xml = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;

describe('a text that is shown', () => {
  it.each([
    ['误录\ufffe时间', '误录[U+FFFE]时间'],
    ['\u001b[2J\u0007', '[U+001B][2J[U+0007]'],
    ['\ud800', '[U+D800]'],
    ['\u{1fffe}', '[U+1FFFE]'],
    ['a\u202eb\u2066c\u061c', 'a[U+202E]b[U+2066]c[U+061C]'],
    ['\u0085\u2028\u2029', '[U+0085][U+2028][U+2029]'],
    ['\ue000\u{10fffd}', '[U+E000][U+10FFFD]'],
    ['a\u200bb\u00ad\ufeff', 'a[U+200B]b[U+00AD][U+FEFF]'],
    ['🏴\u{e0067}\u{e007f}', '🏴[U+E0067][U+E007F]'],
  ])('marks what cannot be carried or seen by its number: %j', (text, shown) => {
    for (const target of targets) expect(legible(text, target)).toBe(shown);
  });

  it.each([
    ['a variation selector on a letter', 'a\ufe0f', 'a[U+FE0F]'],
    ['a second one on an ideograph', '辻\u{e0101}\u{e0102}', '辻\u{e0101}[U+E0102]'],
    ['one on a noncharacter', '\u{2ffff}\u{e0100}', '[U+2FFFF][U+E0100]'],
    ['a joiner between letters', 'a\u200db', 'a[U+200D]b'],
    ['a joiner after an emoji, before a word', '👩\u200d停', '👩[U+200D]停'],
  ])('marks what hides where it joins nothing: %s', (_, text, shown) => {
    expect(legible(text, 'document')).toBe(shown);
  });

  it('leaves writing of people as it is: rare characters, variants of names, emoji, joined letters', () => {
    for (const target of targets) {
      expect(rightfulTexts.map((text) => legible(text, target))).toEqual(rightfulTexts);
    }
  });

  it('sets line breaks and tabs as spaces in a document, and marks them on a terminal', () => {
    expect(legible('一\r\n二\n三\r四\t五', 'document')).toBe('一 二 三 四 五');
    expect(legible('一\r\n\t', 'terminal')).toBe('一[U+000D][U+000A][U+0009]');
  });

  it('keeps what is unassigned today, which a later version of Unicode may assign', () => {
    expect(legible('\u{3fffd}', 'document')).toBe('\u{3fffd}');
  });

  it('holds nothing that XML does not carry, nothing that moves a cursor, and no mark a second time', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...targets), (text, target) => {
        const shown = legible(text, target);
        expect(shown).toMatch(xml);
        expect(shown).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Cs}\p{Co}]/u);
        expect(legible(shown, target)).toBe(shown);
      }),
      {
        examples: hostileTexts.flatMap((text) =>
          targets.map((target) => [text, target] as [string, typeof target]),
        ),
      },
    );
  });
});
