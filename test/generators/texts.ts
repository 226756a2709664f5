import * as fc from 'fast-check';

/** What ends, erases, forges, reorders or hides something where it is shown as it stands. */
const hostileParts = [
  '\u0000',
  '\u0007',
  '\u0008',
  '\t',
  '\n',
  '\u000b',
  '\r',
  '\r\n',
  '\u001b[2J\u001b[31m',
  '\u007f',
  '\u0085',
  '\u009b2J',
  '\u00ad',
  '\u061c',
  '\u200b',
  '\u200e',
  '\u200f',
  '\u2028',
  '\u2029',
  '\u202e倒\u202c',
  '\u2066',
  '\u2069',
  '\ufeff',
  '\ufdd0',
  '\ufffe',
  '\uffff',
  '\u{1ffff}',
  '\ud800',
  '\udc00',
  '\ue000',
  '\u{f0000}',
  '\u{e0001}\u{e0041}\u{e007f}',
  'a\ufe0f\u{e0100}\u{e0101}',
  '\n  2  2015-07-02 10:00  受理            420100-water\r',
];

/** What means something to a format in which a text may stand. */
const formatParts = [
  ']]>',
  '<!--',
  '-->',
  '</w:t></script>',
  '<b onclick="x">',
  '&#0;',
  '&amp;',
  '&nope;',
  '=HYPERLINK("x")',
  '+1+1',
  '-1',
  '@SUM(A1)',
  "'",
  '"',
  '_x000D_',
  '_x005F_x000d_',
  '_x0_',
  '{a|b}',
  'zr1-c0',
  '%s',
  'javascript:alert(1)',
  'History',
  '[]:*?/\\',
  '&D&P',
  '附表3　',
  '（件）',
];

/** Writing of people that looks unusual to a program. */
const rightfulParts = [
  '停水未公告。',
  '𠮷野家𰻝面',
  '葛\u{e0100}飾区、辻\u{e0101}',
  '👩‍👩‍👧‍👦🏳️‍🌈🏃🏽‍♂️✈️1️⃣',
  '　全角　',
  'ئۇيغۇر نامه\u200cها',
  'ᠮᠣᠩᠭᠣᠯ᠊ᠠ',
  'é̂',
  '٣٤',
  '字'.repeat(300),
  'x'.repeat(400),
  ' ',
];

/** A part of a text: any character, any half of one, or one of those that have made trouble. */
const part = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...hostileParts) },
  { weight: 2, arbitrary: fc.constantFrom(...formatParts) },
  { weight: 2, arbitrary: fc.constantFrom(...rightfulParts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) },
);

/** Any text that may be stored, whatever let it in. */
export const anyText: fc.Arbitrary<string> = fc
  .array(part, { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));

/** Writing that has to be shown to the letter, a text each. */
export const rightfulTexts: readonly string[] = rightfulParts;

/** Each of the parts that have made trouble, as a text of its own. */
export const hostileTexts: readonly string[] = hostileParts;
