import { levelLabels, visitResultLabels } from './labels.ts';
import type { Figures } from './statement.ts';

/** A count that a document shows. */
export interface Count {
  readonly name: string;
  readonly of: (figures: Figures) => number;
}

const moves: readonly Count[] = [
  { name: '转入', of: ({ movedIn }) => movedIn },
  { name: '转出', of: ({ movedOut }) => movedOut },
];

const comings: readonly Count[] = [
  { name: '期初在办', of: ({ opening }) => opening },
  { name: '新受理', of: ({ filed }) => filed },
  { name: '重启', of: ({ reopened }) => reopened },
];

const goings: readonly Count[] = [
  { name: '销号', of: ({ closed }) => closed },
  { name: '不予受理', of: ({ declined }) => declined },
  { name: '撤回', of: ({ withdrawn }) => withdrawn },
  { name: '并案', of: ({ merged }) => merged },
  { name: '期末在办', of: ({ closing }) => closing },
];

/** Stock and flow, from the opening to the closing stock. */
export const flowCounts: readonly Count[] = [...comings, ...moves, ...goings];

/** Stock and flow of a scope between whose members nothing moves (contract: 0 in every scope but `byUnit`). */
export const flowCountsWithoutMoves: readonly Count[] = [...comings, ...goings];

/** Counts that stand beside stock and flow. */
export const sideCounts: readonly Count[] = [
  { name: '期末超期', of: ({ overdueOpen }) => overdueOpen },
  { name: '重办', of: ({ redone }) => redone },
  { name: '延期', of: ({ extended }) => extended },
  { name: '补记', of: ({ latePosted }) => latePosted },
];

/** Results of return visits. */
export const visitCounts: readonly Count[] = [
  { name: visitResultLabels.satisfied, of: ({ satisfaction }) => satisfaction.satisfied },
  {
    name: visitResultLabels['basically-satisfied'],
    of: ({ satisfaction }) => satisfaction.basicallySatisfied,
  },
  { name: visitResultLabels.dissatisfied, of: ({ satisfaction }) => satisfaction.dissatisfied },
  { name: visitResultLabels.unreachable, of: ({ satisfaction }) => satisfaction.unreachable },
  { name: visitResultLabels.refused, of: ({ satisfaction }) => satisfaction.refused },
];

/** Levels of escalation raised. */
export const escalationCounts: readonly Count[] = [
  { name: levelLabels.reminder, of: ({ escalations }) => escalations.reminder },
  { name: levelLabels.supervision, of: ({ escalations }) => escalations.supervision },
  { name: levelLabels.circular, of: ({ escalations }) => escalations.circular },
  { name: levelLabels.interview, of: ({ escalations }) => escalations.interview },
  { name: levelLabels.accountability, of: ({ escalations }) => escalations.accountability },
];
