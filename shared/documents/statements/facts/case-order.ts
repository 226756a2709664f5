import { levels } from '../../../../events/codes.ts';
import type { NamedCase } from './facts.ts';

const heightOf = (level: (typeof levels)[number] | undefined): number =>
  level === undefined ? -1 : levels.indexOf(level);

const byCase = (a: NamedCase, b: NamedCase): number =>
  a.note.caseId === b.note.caseId ? a.seq - b.seq : a.note.caseId < b.note.caseId ? -1 : 1;

const dueAtOf = ({ note }: NamedCase): number => note.owed?.dueAt ?? Number.POSITIVE_INFINITY;

/** The level that stands for what is owed, the highest first; then what fell due first. */
export const byStandingLevel = (a: NamedCase, b: NamedCase): number =>
  heightOf(b.note.owed?.level) - heightOf(a.note.owed?.level) ||
  (dueAtOf(a) === dueAtOf(b) ? byCase(a, b) : dueAtOf(a) - dueAtOf(b));

/** The level that the entry raised, the highest first. */
export const byRaisedLevel = (a: NamedCase, b: NamedCase): number =>
  heightOf(b.raised) - heightOf(a.raised) || byCase(a, b);

/** What was redone most often first. */
export const byRedone = (a: NamedCase, b: NamedCase): number => b.note.redone - a.note.redone || byCase(a, b);

/** Typical cases: the highest level that a case has had first, then what has been overdue longest. */
export const byHighestLevel = (a: NamedCase, b: NamedCase): number =>
  heightOf(b.note.highest) - heightOf(a.note.highest) ||
  (dueAtOf(a) === dueAtOf(b) ? byCase(a, b) : dueAtOf(a) - dueAtOf(b));

/** In the order in which they happened. */
export const byTime = (a: NamedCase, b: NamedCase): number => a.occurredAt - b.occurredAt || byCase(a, b);

/** The rule of `byHighestLevel` in words, as documents print it. */
export const typicalRule = (most: number): string =>
  `典型案例从本期在办或有办理记录、且曾被催办以上督促的事项中选取：督促级别最高的优先，级别相同的按应办环节逾期时间长者优先，最多${most}件。`;
