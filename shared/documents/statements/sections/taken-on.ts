import { kinds } from '../../../../events/codes.ts';
import { valueAt } from '../../../domain/kernel/by-code.ts';
import { count, share } from '../../format.ts';
import { kindLabels } from '../../labels.ts';
import { type DocumentContext, type PeriodWords, wholeOf } from '../document-context.ts';
import { handledBy, isQuiet, takenOn } from '../measures.ts';
import { comparisonsOf } from '../text/compare.ts';
import { figureRun, type Scope } from '../text/figure-run.ts';
import { joined, type Piece, paragraph, say } from '../text/rich-text.ts';
import type { Section } from './section.ts';

/** How many were taken on, and with their shares what they are made up of. */
const madeUp = (whole: Scope, { before }: PeriodWords): Piece => {
  const all = takenOn(whole.figures);
  const parts = (
    [
      ['filed', '新受理'],
      ['opening', `${before}结转`],
      ['reopened', '重启'],
    ] as const
  ).filter(([path]) => whole.figures[path] > 0);
  const [only] = parts;
  if (parts.length === 1 && only) return say`${figureRun(whole, only[0])}件，均为${only[1]}`;
  const said = parts.map(
    ([path, words]) => say`${words}${figureRun(whole, path)}件，占${share(whole.figures[path], all)}`,
  );
  return say`${count(all)}件，其中${joined(said, '；')}`;
};

const sources = ({ statement, words }: DocumentContext): Piece => {
  const { filed } = statement.total;
  const parts = kinds.map((kind) => {
    const figures = valueAt(statement.byKind, kind);
    if (!figures || figures.filed === 0) return '';
    const run = figureRun({ scope: `byKind/${kind}`, figures }, 'filed');
    return say`${kindLabels[kind]}${run}件，占${share(figures.filed, filed)}`;
  });
  return filed === 0 ? `${words.now}无新受理事项。` : say`新受理事项中，${joined(parts, '；')}。`;
};

const handling = ({ statement, basis }: DocumentContext): Piece => {
  const all = takenOn(statement.total);
  const { directly, byUnits, byNobodyYet } = handledBy(statement.byUnit, basis.registry);
  const parts = [
    ['受理单位直接办理', directly],
    ['交办责任单位办理', byUnits],
    ['尚未交办', byNobodyYet],
  ] as const;
  const present = parts.filter(([, value]) => value > 0);
  const [only] = present;
  if (present.length === 1 && only) return `受理事项全部由${only[0].replace('尚未交办', '受理单位待交办')}。`;
  return `受理事项中，${present.map(([words, value]) => `${words}${count(value)}件，占${share(value, all)}`).join('；')}。`;
};

/** 受理情况: what was taken on, carried over and new, by kind and by who dealt with it. */
export const takenOnSection = (scene: DocumentContext): Section => {
  const { words, comparisons, statement } = scene;
  const whole = wholeOf(scene);
  const title = '受理情况';
  if (isQuiet(statement.total)) {
    return { title, blocks: paragraph(`${words.now}无受理事项，${words.end}无在办事项。`) };
  }
  const trend = comparisonsOf(statement.total, 'filed', comparisons).slice(1);
  return {
    title,
    blocks: [
      ...paragraph(
        say`${words.now}共受理各类事项${madeUp(whole, words)}。`,
        trend === '' ? '' : `新受理量${trend}。`,
        sources(scene),
      ),
      ...paragraph(handling(scene)),
    ],
  };
};
