import { levels } from '../../../../events/codes.ts';
import type { Figures } from '../../../domain/statistics/figures.ts';
import { count } from '../../format.ts';
import type { Table } from '../../model.ts';
import type { DocumentContext } from '../document-context.ts';
import { type Matter, matters } from '../facts/facts.ts';
import { casesOf } from '../facts/look-up.ts';
import { type caseColumns, caseTable } from '../tables/case-table.ts';
import { paragraph } from '../text/rich-text.ts';
import type { Section } from './section.ts';

interface Problem {
  readonly id: string;
  /** What it is called, before the number of it. */
  readonly words: string;
  readonly measure: string;
  readonly columns: readonly (keyof typeof caseColumns)[];
  readonly of: (figures: Figures) => number;
}

const problems: Readonly<Record<Matter, Problem>> = {
  notInvestigated: {
    id: 'not-investigated',
    words: '到期未调查处理',
    measure: '件',
    columns: ['due', 'overdue', 'level'],
    of: ({ investigated }) => investigated.due - investigated.done,
  },
  notVisited: {
    id: 'not-visited',
    words: '到期未回访',
    measure: '件',
    columns: ['due', 'overdue', 'level'],
    of: ({ returnVisited }) => returnVisited.due - returnVisited.done,
  },
  overdue: {
    id: 'overdue',
    words: '超期在办',
    measure: '件',
    columns: ['step', 'due', 'overdue', 'level'],
    of: ({ overdueOpen }) => overdueOpen,
  },
  escalated: {
    id: 'escalated',
    words: '督促升级',
    measure: '件次',
    columns: ['raised', 'at'],
    of: ({ escalations }) => levels.reduce((sum, level) => sum + escalations[level], 0),
  },
  redone: {
    id: 'redone',
    words: '退回重办',
    measure: '件次',
    columns: ['at', 'redone'],
    of: ({ redone }) => redone,
  },
};

const tables = (scene: DocumentContext, scopes: readonly string[]): readonly Table[] =>
  matters.flatMap((matter) => {
    const { id, words, columns } = problems[matter];
    const lists = scopes.map((scope) => casesOf(scene.facts, matter, scope));
    return caseTable(scene, id, `${words}事项清单`, columns, lists);
  });

/**
 * 存在问题 of some scopes: what was not done as due, with its cases.
 *
 * @param figures of the scopes together
 */
export const problemsSection = (
  scene: DocumentContext,
  scopes: readonly string[],
  figures: Figures,
): Section => {
  const found = matters
    .map((matter) => problems[matter])
    .filter(({ of }) => of(figures) > 0)
    .map(({ words, measure, of }) => `${words}${count(of(figures))}${measure}`);
  const { now } = scene.words;
  return {
    title: '存在问题',
    blocks:
      found.length === 0
        ? paragraph(`${now}无到期未办、超期在办、督促升级和退回重办事项。`)
        : [...paragraph(`${now}${found.join('、')}。`), ...tables(scene, scopes)],
  };
};

/** True where anything is named that is to be mended. */
export const hasProblems = (figures: Figures): boolean =>
  matters.some((matter) => problems[matter].of(figures) > 0);
