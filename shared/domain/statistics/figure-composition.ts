import { type Level, levels, type VisitResult } from '../../../events/codes.ts';
import { type FigureStep, type Figures, figureSteps } from './figures.ts';

/** The steps by the name of their figure. */
export type StepName = keyof typeof figureSteps;

const stepNames = Object.keys(figureSteps) as StepName[];

/** The name of a step's figure. */
export const stepNameOf = Object.fromEntries(stepNames.map((name) => [figureSteps[name], name])) as Readonly<
  Record<FigureStep, StepName>
>;

/** Results of return visits by the name of their figure. */
export const visitNameOf = {
  satisfied: 'satisfied',
  'basically-satisfied': 'basicallySatisfied',
  dissatisfied: 'dissatisfied',
  unreachable: 'unreachable',
  refused: 'refused',
} as const satisfies Record<VisitResult, string>;

const endings = ['closed', 'declined', 'withdrawn', 'merged'] as const;

type FlowLeaf =
  | 'filed'
  | 'reopened'
  | 'movedIn'
  | 'movedOut'
  | (typeof endings)[number]
  | 'redone'
  | 'extended'
  | 'latePosted'
  | `${StepName}.onTime`
  | `${StepName}.late`
  | `satisfaction.${(typeof visitNameOf)[VisitResult]}`
  | `escalations.${Level}`;

type StockLeaf = 'opening' | 'closing' | 'overdueOpen' | `${StepName}.pending`;

/**
 * What an entry, or an open case, counts in directly. A leaf is a figure of the contract (section 5), but for
 * `….pending`: the cases by which a step's `due` is more than its `done`.
 */
export type Leaf = FlowLeaf | StockLeaf;

/**
 * Of what leaves a figure is the sum; a rate has a denominator beside its numerator. What a denominator has and
 * its numerator has not comes first: that is what a reader of a rate looks for.
 */
export interface Parts {
  readonly numerator: readonly Leaf[];
  readonly denominator?: readonly Leaf[];
}

const sum = (...numerator: Leaf[]): Parts => ({ numerator });

const partsOfStep = (step: StepName): readonly (readonly [path: string, parts: Parts])[] => {
  const [onTime, late, pending] = [`${step}.onTime`, `${step}.late`, `${step}.pending`] as const;
  return [
    [`${step}.due`, sum(pending, late, onTime)],
    [`${step}.done`, sum(late, onTime)],
    [onTime, sum(onTime)],
    [late, sum(late)],
    [`${step}.rate`, { numerator: [late, onTime], denominator: [pending, late, onTime] }],
    [`${step}.onTimeRate`, { numerator: [onTime], denominator: [late, onTime] }],
  ];
};

const content = ['satisfaction.satisfied', 'satisfaction.basicallySatisfied'] as const;

const alone = (leaf: Leaf): readonly [path: string, parts: Parts] => [leaf, sum(leaf)];

const parts: ReadonlyMap<string, Parts> = new Map<string, Parts>([
  ...(['opening', 'filed', 'reopened', 'movedIn', 'movedOut', ...endings, 'closing'] as const).map(alone),
  ...(['redone', 'extended', 'overdueOpen', 'latePosted'] as const).map(alone),
  ...stepNames.flatMap(partsOfStep),
  ...Object.values(visitNameOf).map((name) => alone(`satisfaction.${name}`)),
  ['satisfaction.rate', { numerator: content, denominator: ['satisfaction.dissatisfied', ...content] }],
  ...levels.map((level) => alone(`escalations.${level}`)),
]);

/** The path of every figure of the contract, section 5. */
export const figurePaths: readonly string[] = [...parts.keys()];

/** What a figure is made of; undefined for a path at which no figure stands. */
export const partsOf = (path: string): Parts | undefined => parts.get(path);

/** The figure at a path of a scope's figures, null where a rate has no denominator; throws an Error at any other path. */
export const figureAt = (figures: Figures, path: string): number | null => {
  let value: unknown = figures;
  for (const key of path.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  if (typeof value === 'number' || value === null) return value;
  throw new Error(`there is no figure at ${path}`);
};

const leafAt = (figures: Figures, leaf: Leaf): number => {
  const [step, kind] = leaf.split('.');
  if (kind !== 'pending') return figureAt(figures, leaf) ?? 0;
  const { due, done } = figures[step as StepName];
  return due - done;
};

/** What a rate was made of, by the figures beside it; undefined for a figure that is no rate. */
export const fractionAt = (
  figures: Figures,
  path: string,
): { readonly numerator: number; readonly denominator: number } | undefined => {
  const { numerator, denominator } = partsOf(path) ?? {};
  if (numerator === undefined || denominator === undefined) return undefined;
  const total = (leaves: readonly Leaf[]) => leaves.reduce((all, leaf) => all + leafAt(figures, leaf), 0);
  return { numerator: total(numerator), denominator: total(denominator) };
};
