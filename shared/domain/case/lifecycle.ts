import type { CaseType } from '../../../events/catalog.ts';
import { type Status, type Step, statuses } from '../../../events/codes.ts';

/** Who may post an event. */
export type Poster = 'anyone' | 'owed unit or office' | 'office' | 'not the unit' | 'this system';

export interface Row {
  /** Statuses in which the event is legal; an empty list: the case must not exist yet. */
  readonly allowed: readonly Status[];
  readonly who: Poster;
  /** Status after it; undefined where it stays, or where the event's own rule decides. */
  readonly after?: Status;
  /** Step owed next; undefined where it stays, where the case ends, or where its own rule decides. */
  readonly owes?: Step;
}

const open = ['unassigned', 'assigned', 'accepted', 'investigated', 'completed'] as const;

/** The life of a case: contract, section 2, row by row. */
export const lifecycle: Readonly<Record<CaseType, Row>> = {
  'complaint-filed': { allowed: [], who: 'anyone' },
  'finding-recorded': { allowed: [], who: 'anyone' },
  'case-assigned': {
    allowed: ['unassigned', 'assigned', 'accepted'],
    who: 'office',
    after: 'assigned',
    owes: 'accept',
  },
  'case-returned': { allowed: ['assigned'], who: 'owed unit or office', after: 'unassigned', owes: 'assign' },
  'case-accepted': {
    allowed: ['assigned'],
    who: 'owed unit or office',
    after: 'accepted',
    owes: 'investigate',
  },
  'case-declined': { allowed: ['assigned'], who: 'owed unit or office', after: 'declined' },
  'investigation-concluded': {
    allowed: ['accepted'],
    who: 'owed unit or office',
    after: 'investigated',
    owes: 'complete',
  },
  'extension-granted': { allowed: ['accepted', 'investigated'], who: 'office' },
  'case-completed': {
    allowed: ['investigated'],
    who: 'owed unit or office',
    after: 'completed',
    owes: 'return-visit',
  },
  'return-visit-made': { allowed: ['completed'], who: 'not the unit' },
  'case-reopened': { allowed: ['closed'], who: 'office', after: 'accepted', owes: 'investigate' },
  'entry-corrected': { allowed: statuses, who: 'office' },
  'case-withdrawn': { allowed: open, who: 'anyone', after: 'withdrawn' },
  'case-merged': { allowed: open, who: 'office', after: 'merged' },
  'deadline-passed': { allowed: open, who: 'this system' },
};

/** Order of statuses in a case's life; declined, withdrawn and merged cases have left it. */
const order: Readonly<Partial<Record<Status, number>>> = {
  unassigned: 0,
  assigned: 1,
  accepted: 2,
  investigated: 3,
  completed: 4,
  closed: 5,
};

/** True where the case may still come to a status in which the event is legal. */
export const isYetToCome = (row: Row, status: Status): boolean => {
  const place = order[status];
  return place !== undefined && row.allowed.every((allowed) => place < (order[allowed] ?? -1));
};
