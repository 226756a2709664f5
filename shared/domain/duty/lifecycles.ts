import type { DutyType } from '../../../events/catalog.ts';
import type { DutyKind } from '../../../events/plan-codes.ts';
import type { Checked } from '../ledger/check.ts';
import { accountability } from './kinds/accountability.ts';
import { assessmentRoom } from './kinds/assessment.ts';
import { circular } from './kinds/circular.ts';
import { commitment } from './kinds/commitment.ts';
import { consultation } from './kinds/consultation.ts';
import { fieldVisit } from './kinds/field-visit.ts';
import { inspection } from './kinds/inspection.ts';
import { interview } from './kinds/interview.ts';
import { leadingGroup } from './kinds/leading-group.ts';
import { manifest } from './kinds/manifest.ts';
import { platform } from './kinds/platform.ts';
import { problem } from './kinds/problem.ts';
import { rectificationNotice } from './kinds/rectification-notice.ts';
import { commendation, exposure, measure } from './kinds/registers.ts';
import { reply } from './kinds/reply.ts';
import { specialItem } from './kinds/special-item.ts';
import { submission } from './kinds/submission.ts';
import type { Room } from './lifecycle.ts';

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
