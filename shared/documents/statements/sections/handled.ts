import type { Figures } from '../../../domain/statistics/figures.ts';
import { type DocumentContext, wholeOf } from '../document-context.ts';
import { completions, endings, ratesInWords, stockInWords, visitsInWords } from '../text/handling.ts';
import { paragraph } from '../text/rich-text.ts';
import type { Section } from './section.ts';

const hasCases = ({ opening, filed, reopened }: Figures): boolean => opening + filed + reopened > 0;

/** 办理情况: what was done, in time and late, the rates, what ended and what is open. */
export const handledSection = (scene: DocumentContext): Section => {
  const { words, comparisons } = scene;
  const whole = wholeOf(scene);
  const title = '办理情况';
  if (!hasCases(whole.figures)) return { title, blocks: paragraph(`${words.now}无办理事项。`) };
  return {
    title,
    blocks: [
      ...paragraph(
        completions(whole, words.now, comparisons),
        ratesInWords(whole, '', comparisons),
        visitsInWords(whole),
      ),
      ...paragraph(endings(whole, words.now), stockInWords(whole, words.end)),
    ],
  };
};
