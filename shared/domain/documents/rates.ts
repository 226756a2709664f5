import type { Policy } from '../../../events/policy.ts';
import { percent, ratio } from './format.ts';
import { type Html, html } from './markup.ts';
import type { Figures } from './statement.ts';

/** A rate that a document shows, always together with what it was made of. */
export interface Rate {
  readonly name: string;
  readonly of: (figures: Figures) => RateValue;
}

export interface RateValue {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
}

type Step = 'accepted' | 'investigated' | 'completed' | 'returnVisited';

const doneRate = (name: string, step: Step): Rate => ({
  name,
  of: (figures) => {
    const { rate, done, due } = figures[step];
    return { value: rate, numerator: done, denominator: due };
  },
});

const onTimeRate = (name: string, step: Step): Rate => ({
  name,
  of: (figures) => {
    const { onTimeRate: value, onTime, done } = figures[step];
    return { value, numerator: onTime, denominator: done };
  },
});

/** 满意率: over the visits that brought an answer. */
export const satisfactionRate: Rate = {
  name: '满意率',
  of: ({ satisfaction }) => {
    const content = satisfaction.satisfied + satisfaction.basicallySatisfied;
    return {
      value: satisfaction.rate,
      numerator: content,
      denominator: content + satisfaction.dissatisfied,
    };
  },
};

/** The four steps with their two rates each, in the order of a case's life. */
const stepRate = {
  accepted: {
    name: '受理',
    done: doneRate('受理率', 'accepted'),
    onTime: onTimeRate('按时受理率', 'accepted'),
  },
  investigated: {
    name: '调查处理',
    done: doneRate('调查处理率', 'investigated'),
    onTime: onTimeRate('按时调查处理率', 'investigated'),
  },
  completed: {
    name: '办结',
    done: doneRate('办结率', 'completed'),
    onTime: onTimeRate('按时办结率', 'completed'),
  },
  returnVisited: {
    name: '回访',
    done: doneRate('回访率', 'returnVisited'),
    onTime: onTimeRate('按时回访率', 'returnVisited'),
  },
} as const;

export const stepRates = (['accepted', 'investigated', 'completed', 'returnVisited'] as const).map(
  (step) => ({
    step,
    ...stepRate[step],
  }),
);

/** The rates that make a unit's score, by their names in the policy. */
export const rateOfScore: Readonly<Record<keyof Policy['ranking'], Rate>> = {
  investigatedRate: stepRate.investigated.done,
  returnVisitedRate: stepRate.returnVisited.done,
  completedRate: stepRate.completed.done,
  completedOnTimeRate: stepRate.completed.onTime,
  satisfactionRate,
};

/** Every rate of a document. */
export const allRates: readonly Rate[] = [
  ...stepRates.flatMap(({ done, onTime }) => [done, onTime]),
  satisfactionRate,
];

/** A rate as running text: 96.27%（1,031/1,071）. */
export const rateText = (rate: Rate, figures: Figures): string => {
  const { value, numerator, denominator } = rate.of(figures);
  return `${percent(value)}${ratio(numerator, denominator)}`;
};

/** A rate as a table's cell; its fraction may go to a line of its own. */
export const rateCell = (rate: Rate, figures: Figures): Html => {
  const { value, numerator, denominator } = rate.of(figures);
  return html`${percent(value)}<span class="of">${ratio(numerator, denominator)}</span>`;
};
