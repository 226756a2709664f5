import type { Annex, Block, CaseTimeline, DocumentModel, Official } from '../model.ts';
import { figureKey } from '../model.ts';
import { definitions } from './definitions.ts';
import type { Facts } from './facts/facts.ts';
import { allFigures, namedCases } from './references.ts';
import type { Scene } from './scene.ts';

/** A document's own part. */
export interface Draft {
  readonly key: string;
  readonly kind: DocumentModel['kind'];
  readonly official: Official;
  readonly blocks: readonly Block[];
  readonly annexes: readonly Annex[];
}

const behindOf = (draft: Draft, { behind }: Facts): DocumentModel['behind'] => {
  const found: Record<string, NonNullable<Facts['behind'][string]>> = {};
  for (const figure of allFigures(draft)) {
    const key = figureKey(figure);
    const entries = behind[key];
    if (entries) found[key] = entries;
  }
  return found;
};

const casesOf = (
  draft: Draft,
  behind: DocumentModel['behind'],
  { timelines }: Facts,
): readonly CaseTimeline[] => {
  const listed = Object.values(behind).flatMap(({ items }) => items.map(({ caseId }) => caseId));
  return [...new Set([...namedCases(draft), ...listed])].sort().flatMap((caseId) => timelines[caseId] ?? []);
};

/** The whole model: the document with the entries behind its figures, the timelines of their cases and its proof. */
export const assemble = (
  draft: Draft,
  { statement, facts }: Pick<Scene, 'statement' | 'facts'>,
): DocumentModel => {
  const behind = behindOf(draft, facts);
  const { root, from, until, policy, registry } = statement;
  return {
    ...draft,
    sheets: [definitions],
    proof: { root, from, until, policy, registry },
    behind,
    cases: casesOf(draft, behind, facts),
  };
};
