import fc from 'fast-check';

const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 20 });
/** Texts of all of Unicode that UTF-8 can carry. */
const anyText = fc.string({ unit: 'binary', maxLength: 30 });

/** What hotlines write, in characters of GB 2312. */
const phrases = [
  '市民反映小区连续三日停水',
  '未见公告，报修无人上门。',
  '已转办公室处理',
  '围挡占道，影响出行',
  '武汉市水务集团',
];
const chinese = fc
  .array(fc.constantFrom(...phrases), { minLength: 1, maxLength: 5 })
  .map((each) => each.join(''));

/** Byte sequences that no UTF-8 text holds, by what is wrong with them. */
export const illFormed = {
  'a continuation without its beginning': [0x80],
  'a character of three bytes, cut off after two': [0xe7, 0x9d],
  'a character of four bytes, cut off after three': [0xf0, 0xa0, 0xae],
  'a beginning followed by ASCII': [0xe7, 0x41],
  'an overlong slash': [0xc0, 0xaf],
  'an overlong form of three bytes': [0xe0, 0x80, 0xaf],
  'half of a surrogate pair': [0xed, 0xa0, 0x80],
  'a surrogate pair, each half by itself': [0xed, 0xa1, 0x82, 0xed, 0xbe, 0xb7],
  'a code point beyond Unicode': [0xf4, 0x90, 0x80, 0x80],
  'a byte that UTF-8 never has': [0xff],
} as const satisfies Readonly<Record<string, readonly number[]>>;

/** Bytes that are not UTF-8, and how many of them are before the first that is not. */
export const notUtf8 = fc
  .tuple(anyText, fc.constantFrom(...Object.values(illFormed)), ascii)
  .map(([before, wrong, after]) => {
    const well = Buffer.from(before, 'utf8');
    return {
      bytes: Buffer.concat([well, Buffer.from(wrong), Buffer.from(after, 'utf8')]),
      offset: well.length,
    };
  });

/** A text and its bytes in UTF-8, with a byte order mark or without. */
export const utf8 = fc.tuple(anyText, fc.boolean()).map(([text, marked]) => {
  // A mark at the beginning is none of the text: a text that begins with one has another before it.
  const begins = marked || text.startsWith('\uFEFF');
  return { text, bytes: Buffer.from(`${begins ? '\uFEFF' : ''}${text}`, 'utf8') };
});

/** Bytes of each character that a double byte of GB 18030 stands for. */
const gbBytes: ReadonlyMap<string, readonly [number, number]> = (() => {
  const decoder = new TextDecoder('gb18030');
  const found = new Map<string, readonly [number, number]>();
  for (let lead = 0xb0; lead <= 0xf7; lead += 1) {
    for (let trail = 0xa1; trail <= 0xfe; trail += 1)
      found.set(decoder.decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  for (const [character, bytes] of [
    ['，', [0xa3, 0xac]],
    ['。', [0xa1, 0xa3]],
  ] as const)
    found.set(character, bytes);
  return found;
})();

/** A text in GB 18030, as Chinese offices' older programs write it. */
export const gb18030Of = (text: string): Buffer =>
  Buffer.from([...text].flatMap((each) => gbBytes.get(each) ?? [...Buffer.from(each, 'latin1')]));

/** Chinese texts within ASCII, in GB 18030. */
export const gb18030 = fc
  .tuple(ascii, chinese, ascii)
  .map(([before, text, after]) => gb18030Of(`${before}${text}${after}`));

/** Texts in UTF-16 of either byte order, with its mark. */
export const utf16 = fc.tuple(anyText, fc.boolean()).map(([text, isBig]) => {
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return isBig ? Buffer.from(little).swap16() : little;
});
