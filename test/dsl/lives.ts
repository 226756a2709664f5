import type { Status } from '../../events/codes.ts';
import {
  caseAccepted,
  caseCompleted,
  caseDeclined,
  caseMerged,
  caseWithdrawn,
  complaintFiled,
  complaintWithoutUnit,
  investigationConcluded,
  returnVisitMade,
} from './events.ts';
import type { Told } from './telling.ts';

const assigned = [complaintFiled()];
const accepted = [...assigned, caseAccepted()];
const investigated = [...accepted, investigationConcluded()];
const completed = [...investigated, caseCompleted()];

/** How a complaint usually came to each status. */
export const lives: Readonly<Record<Status, readonly Told[]>> = {
  unassigned: [complaintWithoutUnit()],
  assigned,
  accepted,
  investigated,
  completed,
  closed: [...completed, returnVisitMade()],
  declined: [...assigned, caseDeclined()],
  withdrawn: [...assigned, caseWithdrawn()],
  merged: [...assigned, caseMerged()],
};
