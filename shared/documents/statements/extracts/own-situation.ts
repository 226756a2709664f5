import { count } from '../../format.ts';
import type { Block } from '../../model.ts';
import type { DocumentContext } from '../document-context.ts';
import { isQuiet, takenOn } from '../measures.ts';
import type { Scope } from '../text/figure-run.ts';
import { completions, endings, happened, ratesInWords, stockInWords } from '../text/handling.ts';
import { paragraph, say } from '../text/rich-text.ts';

const comings = ['opening', 'filed', 'reopened', 'movedIn', 'movedOut'];

/**
 * The situation of those to whom an extract goes.
 *
 * @param whose what sentences begin with: 你单位本月
 */
export const ownSituation = (scene: DocumentContext, own: Scope, whose: string): readonly Block[] => {
  if (isQuiet(own.figures)) return paragraph(`${whose}无受理事项，${scene.words.end}无在办事项。`);
  return [
    ...paragraph(
      say`${whose}承办事项${count(takenOn(own.figures))}件：${happened(own, comings, '件')}。`,
      completions(own, '', []),
      ratesInWords(own, '', []),
    ),
    ...paragraph(endings(own, whose), stockInWords(own, scene.words.end)),
  ];
};
