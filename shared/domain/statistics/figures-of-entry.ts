import type { Entry } from '../case/entry.ts';
import type { CaseState } from '../case/state.ts';
import { isEnded } from '../case/state.ts';
import { periodOf } from '../kernel/period.ts';
import { type Leaf, type StepName, stepNameOf, visitNameOf } from './figure-composition.ts';
import { figureSteps } from './figures.ts';

/** The scopes in which a case counts, `total` first: under the unit that it has, `unassigned` while it has none. */
export const scopesOf = (state: CaseState): readonly string[] => [
  'total',
  `byUnit/${state.unit ?? 'unassigned'}`,
  `byArea/${state.area}`,
  `byRegion/${state.region}`,
  ...(state.channel === undefined ? [] : [`byChannel/${state.channel}`]),
  ...(state.method === undefined ? [] : [`byMethod/${state.method}`]),
  `byKind/${state.kind}`,
];

function* flowsOf({ effects, onTime, occurredAt, postedTo }: Entry): Generator<Leaf> {
  if (effects.opened) yield effects.opened;
  if (effects.ended) yield effects.ended;
  if (effects.redone) yield 'redone';
  if (effects.extended) yield 'extended';
  if (effects.visit) yield `satisfaction.${visitNameOf[effects.visit]}`;
  if (effects.raised) yield `escalations.${effects.raised}`;
  if (periodOf(occurredAt) < postedTo) yield 'latePosted';
  if (effects.discharged && effects.discharged !== 'assign') {
    yield `${stepNameOf[effects.discharged]}.${onTime ? 'onTime' : 'late'}`;
  }
}

/** What an entry counts in: the scope and the leaf of each figure that it adds one to. */
export function* leavesOf(entry: Entry): Generator<readonly [scope: string, leaf: Leaf]> {
  const scopes = scopesOf(entry.after);
  for (const leaf of flowsOf(entry)) {
    for (const scope of scopes) yield [scope, leaf];
  }
  const { movedFrom, movedTo } = entry.effects;
  if (movedFrom !== undefined) yield [`byUnit/${movedFrom}`, 'movedOut'];
  if (movedTo !== undefined) yield [`byUnit/${movedTo}`, 'movedIn'];
}

/** What a case counts in that stands open at an instant: the leaves of stock at the end of a period. */
export const stockLeavesOf = (state: CaseState, end: number): readonly Leaf[] => {
  if (isEnded(state.status)) return [];
  const leaves: Leaf[] = ['closing'];
  if (state.owed && state.owed.dueAt <= end) leaves.push('overdueOpen');
  for (const name of Object.keys(figureSteps) as StepName[]) {
    const limit = state.limits[figureSteps[name]];
    if (limit !== undefined && limit <= end) leaves.push(`${name}.pending`);
  }
  return leaves;
};
