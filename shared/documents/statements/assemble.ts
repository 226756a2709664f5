import { valueAt } from '../../domain/kernel/by-code.ts';
import { figureAt, fractionAt } from '../../domain/statistics/figure-composition.ts';
import {
  type Annex,
  type Behind,
  type Block,
  type CaseTimeline,
  type DocumentModel,
  type FigureRef,
  figureKey,
  type Official,
} from '../model.ts';
import { definitions } from './definitions.ts';
import { type DocumentContext, isMonthly } from './document-context.ts';
import type { Facts } from './facts/facts.ts';
import { allFigures, namedCases } from './references.ts';

/** A document's own part. */
export interface Draft {
  readonly key: string;
  readonly kind: DocumentModel['kind'];
  readonly official: Official;
  readonly blocks: readonly Block[];
  readonly annexes: readonly Annex[];
}

type Told = Pick<DocumentContext, 'statement' | 'facts'>;

const nothing: Behind = { items: [], more: 0 };

/** How many entries a figure of the month before, or to date, counts: of a rate, its denominator. */
const countedIn = (statement: Told['statement'], { scope, path }: FigureRef): number => {
  const figures = isMonthly(statement) && (scope === 'toDate' ? statement.toDate : statement.previous);
  return figures ? (fractionAt(figures, path)?.denominator ?? figureAt(figures, path) ?? 0) : 0;
};

/** Scopes that reach beyond the period: their entries are listed as far as their cases were collected. */
const beyond: ReadonlySet<string> = new Set(['previous', 'toDate']);

const behindOf = (draft: Draft, { facts, statement }: Told): DocumentModel['behind'] => {
  const found: Record<string, Behind> = {};
  for (const figure of allFigures(draft)) {
    const key = figureKey(figure);
    const entries = facts.behind[key] ?? nothing;
    const more = beyond.has(figure.scope)
      ? countedIn(statement, figure) - entries.items.length
      : entries.more;
    if (entries.items.length + more > 0) found[key] = { items: entries.items, more };
  }
  return found;
};

const casesOf = (
  draft: Draft,
  behind: DocumentModel['behind'],
  { timelines }: Facts,
): readonly CaseTimeline[] => {
  const listed = Object.values(behind).flatMap(({ items }) => items.map(({ caseId }) => caseId));
  return [...new Set([...namedCases(draft), ...listed])]
    .sort()
    .flatMap((caseId) => valueAt(timelines, caseId) ?? []);
};

/** The whole model: the document with the entries behind its figures, the timelines of their cases and its proof. */
export const assemble = (draft: Draft, told: Told): DocumentModel => {
  const { statement, facts } = told;
  const behind = behindOf(draft, told);
  const { root, from, until, policy, registry } = statement;
  return {
    ...draft,
    sheets: [definitions],
    proof: { root, from, until, policy, registry },
    behind,
    cases: casesOf(draft, behind, facts),
  };
};
