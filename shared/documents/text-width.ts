/** Characters that stand in half a square: Latin letters, digits and their punctuation. */
const half = /[\u0020-\u00ff\u2010-\u2015\u2212]/;

const allHalf = /^[\u0020-\u00ff\u2010-\u2015\u2212]*$/;

/** The width of a text in half squares: a Chinese character takes two, a Latin one or a digit one. */
export const widthOf = (text: string): number => {
  if (allHalf.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += half.test(character) ? 1 : 2;
  return width;
};
