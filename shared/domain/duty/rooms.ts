import type { DutyType } from '../../../events/catalog.ts';
import type { DutyKind } from '../../../events/plan-codes.ts';
import { accountability } from '../accountability/link.ts';
import { assessmentRoom } from '../assessment/assessment.ts';
import { circular } from '../assessment/circular.ts';
import { commendation, exposure, measure } from '../batches/register.ts';
import type { Checked } from '../ledger/check.ts';
import { consultation } from '../mobilisation/consultation.ts';
import { fieldVisit } from '../mobilisation/field-visit.ts';
import { leadingGroup } from '../mobilisation/leading-group.ts';
import { platform } from '../mobilisation/platform.ts';
import { submission } from '../mobilisation/submission.ts';
import { commitment } from '../problems/commitment.ts';
import { problem } from '../problems/problem.ts';
import { inspection } from '../reconciliation/inspection.ts';
import { manifest } from '../reconciliation/manifest.ts';
import { interview } from '../rectification/interview.ts';
import { rectificationNotice } from '../rectification/notice.ts';
import { reply } from '../rectification/reply.ts';
import { specialItem } from '../rectification/special-item.ts';
import type { Room } from './room.ts';

/** Every kind of duty with its life. */
export const rooms: Readonly<Record<DutyKind, Room>> = {
  'leading-group': leadingGroup,
  submission,
  'field-visit': fieldVisit,
  platform,
  consultation,
  problem,
  commitment,
  'special-item': specialItem,
  inspection,
  manifest,
  reply,
  accountability,
  assessment: assessmentRoom,
  circular,
  'rectification-notice': rectificationNotice,
  interview,
  measure,
  commendation,
  exposure,
};

export const roomOf = (kind: DutyKind): Room => rooms[kind];

const openers = new Map<string, Room>(
  Object.values(rooms).flatMap((room) =>
    Object.entries(room.life)
      .filter(([type, row]) => type !== 'obligation-opened' && row.allowed.includes('none'))
      .map(([type]) => [type as DutyType, room] as const),
  ),
);

/** The room of the duty that an event opens; undefined where it opens none. */
export const openerOf = ({ type, detail }: Checked): Room | undefined =>
  type === 'obligation-opened' ? rooms[(detail as { kind: DutyKind }).kind] : openers.get(type);
