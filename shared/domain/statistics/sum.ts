import { levels, visitResults } from '../../../events/codes.ts';
import { type StepName, visitNameOf } from './figure-composition.ts';
import {
  type FigureStep,
  type Figures,
  type Flows,
  figureSteps,
  figuresOf,
  noFlows,
  noStock,
} from './figures.ts';
import { addFlows } from './tally.ts';

const stepNames = Object.keys(figureSteps) as StepName[];

const byStep = (of: (name: StepName) => number): Record<FigureStep, number> =>
  Object.fromEntries(stepNames.map((name) => [figureSteps[name], of(name)])) as Record<FigureStep, number>;

const flowsIn = (figures: Figures): Flows => ({
  filed: figures.filed,
  reopened: figures.reopened,
  movedIn: figures.movedIn,
  movedOut: figures.movedOut,
  closed: figures.closed,
  declined: figures.declined,
  withdrawn: figures.withdrawn,
  merged: figures.merged,
  redone: figures.redone,
  extended: figures.extended,
  latePosted: figures.latePosted,
  onTime: byStep((name) => figures[name].onTime),
  late: byStep((name) => figures[name].late),
  visits: Object.fromEntries(
    visitResults.map((result) => [result, figures.satisfaction[visitNameOf[result]]]),
  ) as Flows['visits'],
  raised: Object.fromEntries(levels.map((level) => [level, figures.escalations[level]])) as Flows['raised'],
});

/** The figures of several scopes that share no case, taken together: counts are sums, rates follow from them. */
export const sumOfFigures = (all: readonly Figures[]): Figures => {
  const flows = noFlows();
  const stock = noStock();
  let opening = 0;
  for (const figures of all) {
    addFlows(flows, flowsIn(figures));
    opening += figures.opening;
    stock.open += figures.closing;
    stock.overdue += figures.overdueOpen;
    for (const name of stepNames) stock.pending[figureSteps[name]] += figures[name].due - figures[name].done;
  }
  return figuresOf(opening, flows, stock);
};
