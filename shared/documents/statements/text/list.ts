import { joined, type Piece } from './rich-text.ts';

/** Most names that are listed in a sentence. */
const most = 6;

/**
 * Names in a sentence: 武汉市水务局; 甲、乙等2个单位; of many the first ones, 甲、乙、丙、丁、戊、己等23个单位.
 *
 * @param measure what is counted, with its measure word: 个单位
 */
export const enumerated = (names: readonly Piece[], measure: string): Piece => {
  const [only] = names;
  if (names.length === 1 && only !== undefined) return only;
  return [joined(names.slice(0, most), '、'), `等${names.length}${measure}`];
};
