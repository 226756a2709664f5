/** An encoding that bytes seem to be in, by the name that people know and by iconv's. */
interface Encoding {
  readonly name: string;
  readonly iconv: string;
}

const marks: readonly (readonly [mark: readonly number[], encoding: Encoding])[] = [
  // UTF-32's mark begins with UTF-16's.
  [[0xff, 0xfe, 0x00, 0x00], { name: 'UTF-32', iconv: 'UTF-32' }],
  [[0x00, 0x00, 0xfe, 0xff], { name: 'UTF-32', iconv: 'UTF-32' }],
  [[0xff, 0xfe], { name: 'UTF-16', iconv: 'UTF-16' }],
  [[0xfe, 0xff], { name: 'UTF-16', iconv: 'UTF-16' }],
];

const gb18030: Encoding = { name: 'GB 18030', iconv: 'GB18030' };

/** What Chinese offices write beside ASCII. */
const isChinese = /^[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF\u2010-\u2027\u2030-\u203B\u00B7\p{ASCII}]*$/u;

const aboveAscii = 0x80;
/** From here on stand both bytes of a character of GB 2312. */
const firstUsual = 0xa1;
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;

/**
 * How much of what is not ASCII is in GB 2312, of which nearly all that is written is made and which Shift JIS hardly touches, or in the form of four bytes, with digits between, that other encodings do not lead to.
 */
const usualShare = (bytes: Uint8Array): number => {
  let [usual, rare] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    const first = bytes[at] ?? 0;
    if (first <= aboveAscii) continue;
    const second = bytes[at + 1] ?? 0;
    if ((first >= firstUsual && second >= firstUsual) || isDigit(second)) usual += 1;
    else rare += 1;
    at += isDigit(second) ? 3 : 1;
  }
  return usual / (usual + rare);
};

/** Well-formed characters of three and four bytes to each fault: in GB 18030 there are about as many of one as of the other. */
const damagedShare = 3;

/** Whether it is UTF-8 after all, of which a byte was lost or cut. */
const isDamagedUtf8 = (bytes: Uint8Array): boolean => {
  const read = new TextDecoder('utf-8').decode(bytes);
  const count = (pattern: RegExp) => read.match(pattern)?.length ?? 0;
  const faults = count(/\uFFFD/g);
  return count(/[\u0800-\uFFFC\u{10000}-\u{10FFFF}]/gu) >= damagedShare * faults;
};

/** Letters of Western code pages are valid GB 18030 often enough: most of it has to be common Chinese text. */
const readsAsChinese = (bytes: Uint8Array): boolean => {
  try {
    return (
      isChinese.test(new TextDecoder('gb18030', { fatal: true }).decode(bytes)) && usualShare(bytes) >= 0.5
    );
  } catch {
    return false;
  }
};

/** UTF-16 or UTF-32, when bytes begin with the byte order mark of either. */
const markedEncoding = (bytes: Uint8Array): Encoding | undefined =>
  marks.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];

const howToConvert = ({ name, iconv }: Encoding) =>
  `it reads as ${name}: convert it with \`iconv -f ${iconv} -t UTF-8\``;

/** What to do about the bytes of a file that begins with the mark of another encoding; undefined where it does not. */
export const adviceOnMark = (bytes: Uint8Array): string | undefined => {
  const marked = markedEncoding(bytes);
  return marked && howToConvert(marked);
};

/** Whether nothing is wrong but that the last character has lost its end. */
const isCutOff = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
};

/** What to do about bytes that are not UTF-8. */
export const adviceOn = (bytes: Uint8Array): string => {
  const onMark = adviceOnMark(bytes);
  if (onMark !== undefined) return onMark;
  if (isCutOff(bytes)) return 'it ends within a character: send it whole, in UTF-8';
  return !isDamagedUtf8(bytes) && readsAsChinese(bytes) ? howToConvert(gb18030) : 'save it as UTF-8';
};
