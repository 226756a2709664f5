import { figureAt, fractionAt } from '../../../domain/statistics/figure-composition.ts';
import { figureName } from '../../figure-names.ts';
import { share } from '../../format.ts';
import { type Comparison, comparisonsOf } from './compare.ts';
import { figureRun, type Scope } from './figure-run.ts';
import { joined, type Piece, say } from './rich-text.ts';

/** The rates of which a situation speaks, and what there was none of where one has no denominator. */
const headlineRates = {
  'investigated.rate': '无到期应调查处理事项',
  'returnVisited.rate': '无到期应回访事项',
  'completed.rate': '无到期应办结事项',
  'completed.onTimeRate': '无办结事项',
  'satisfaction.rate': '无有效满意度评价',
} as const;

const ratePaths = Object.keys(headlineRates) as (keyof typeof headlineRates)[];

/** The headline rates with numerator, denominator and comparison; those without a denominator in words. */
export const ratesInWords = (whole: Scope, now: string, comparisons: readonly Comparison[]): Piece => {
  const known = ratePaths.filter((path) => fractionAt(whole.figures, path)?.denominator !== 0);
  const unknown = ratePaths.filter((path) => !known.includes(path)).map((path) => headlineRates[path]);
  const said = known.map(
    (path) =>
      say`${figureName(path)}${figureRun(whole, path)}${comparisonsOf(whole.figures, path, comparisons)}`,
  );
  return [
    known.length === 0 ? '' : say`${now}${joined(said, '；')}。`,
    unknown.length === 0 ? '' : `${now}${unknown.join('、')}，相应比率不计算。`,
  ];
};

/** What happened so often; what did not happen is not mentioned. */
export const happened = (whole: Scope, paths: readonly string[], measure: string, mark = '、'): Piece =>
  joined(
    paths
      .filter((path) => figureAt(whole.figures, path) !== 0)
      .map((path) => say`${figureName(path)}${figureRun(whole, path)}${measure}`),
    mark,
  );

/** What was completed, in time or late. */
export const completions = (whole: Scope, now: string, comparisons: readonly Comparison[]): Piece => {
  const { done, onTime, late } = whole.figures.completed;
  if (done === 0) return `${now}无办结事项。`;
  const split =
    late === 0
      ? '全部按时办结'
      : onTime === 0
        ? '全部逾期办结'
        : say`其中按时办结${figureRun(whole, 'completed.onTime')}件、逾期办结${figureRun(whole, 'completed.late')}件`;
  const trend = comparisonsOf(whole.figures, 'completed.done', comparisons);
  return say`${now}办结${figureRun(whole, 'completed.done')}件${trend}；${split}。`;
};

/** How cases ended. */
export const endings = (whole: Scope, now: string): Piece => {
  const { closed, declined, withdrawn, merged } = whole.figures;
  if (closed + declined + withdrawn + merged === 0) return `${now}无销号和终结事项。`;
  return say`${now}${happened(whole, ['closed', 'declined', 'withdrawn', 'merged'], '件')}。`;
};

/** The stock at the end and how much of it is overdue. */
export const stockInWords = (whole: Scope, end: string): Piece => {
  const { closing, overdueOpen } = whole.figures;
  if (closing === 0) return `${end}无在办事项。`;
  const overdue: Piece =
    overdueOpen === 0
      ? '，无超期事项'
      : say`，其中超期${figureRun(whole, 'overdueOpen')}件，占${share(overdueOpen, closing)}`;
  return say`${end}在办${figureRun(whole, 'closing')}件${overdue}。`;
};

const visits = ['satisfied', 'basicallySatisfied', 'dissatisfied', 'unreachable', 'refused'].map(
  (name) => `satisfaction.${name}`,
);

/** What return visits came to. */
export const visitsInWords = (whole: Scope): Piece => {
  const made = visits.some((path) => figureAt(whole.figures, path) !== 0);
  return made ? say`回访结果：${happened(whole, visits, '件次')}。` : '未开展回访。';
};
