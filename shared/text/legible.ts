/** Where a text is shown: a document, which sets it in lines of its own, or one line of a terminal. */
type Target = 'document' | 'terminal';

/**
 * Characters without a form of their own: controls, format characters (the bidirectional ones, zero-width ones, tags),
 * variation selectors, separators of lines and paragraphs, halves of characters, noncharacters, and private ones,
 * which mean what a font of their sender's says. What is merely unassigned is not among them: it shows as a box, and
 * a later version of Unicode may assign it, by which no document may change.
 */
const formless =
  /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}]/u;

/** Where a character without a form belongs to the writing of the one before it, and so stays with it. */
const belonging = [
  // Variants of ideographs, by which names are told apart. By range, since every version of Unicode adds ideographs.
  /(?<=[\u3400-\u9FFF\uF900-\uFAFF\u{20000}-\u{2FFFD}\u{30000}-\u{3FFFD}])[\uFE00-\uFE02\u{E0100}-\u{E01EF}]/u,
  // Emoji: their coloured or plain form, those joined of several, and keycaps.
  /(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]/u,
  /(?<=\p{Extended_Pictographic}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D(?=\p{Extended_Pictographic})/u,
  /(?<=[0-9#*])\uFE0F(?=\u20E3)/u,
  // Letters that join, or do not, in Arabic (Uyghur, Kazakh), Indic and Mongolian writing, and Mongolian variants.
  /(?<=[\u0620-\u06FF\u0900-\u0DFF\u1820-\u18AA])[\u200C\u200D](?=[\u0620-\u06FF\u0900-\u0DFF\u1820-\u18AA])/u,
  /(?<=[\u1820-\u18AA])(?:[\u180B-\u180D\u180F]|\u180E(?=[\u1820-\u18AA]))/u,
];

const source = (patterns: readonly RegExp[]): string => patterns.map((pattern) => pattern.source).join('|');

/** A character without a form, in the first group where it belongs to its neighbour. */
const found = new RegExp(`(${source(belonging)})|${formless.source}`, 'gu');

const markOf = (character: string): string =>
  `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

/** White space of several lines or columns, which running text sets as a space. */
const breaks = /\r\n?|[\n\t]/g;

/**
 * A text as readers may be shown it. What neither XML nor a page nor a terminal carries, and what nobody would see,
 * stands as a mark by its number, `[U+FFFE]`: no text is lost for a character, none can erase or forge what stands
 * beside it, and the ledger keeps it as it was posted. Line breaks and tabs are spaces in a document; on a terminal
 * they are marks, so that a text never is more than its line. A text without such characters comes back as it is.
 */
export const legible = (text: string, target: Target): string => {
  const running = target === 'document' ? text.replace(breaks, ' ') : text;
  if (!formless.test(running)) return running;
  return running.replace(found, (character, kept?: string) => kept ?? markOf(character));
};
