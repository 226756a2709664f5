import type { DutyType } from '../../../events/catalog.ts';
import type { DutyKind } from '../../../events/plan-codes.ts';
import type { Checked } from '../ledger/check.ts';
import { accountability } from './kinds/accountability.ts';
import { assessment } from './kinds/assessment.ts';
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
import type { DutyLifecycle } from './lifecycle.ts';

/** Every kind of duty with its life. */
export const lifecycles: Readonly<Record<DutyKind, DutyLifecycle>> = {
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
  assessment: assessment,
  circular,
  'rectification-notice': rectificationNotice,
  interview,
  measure,
  commendation,
  exposure,
};

export const lifecycleOf = (kind: DutyKind): DutyLifecycle => lifecycles[kind];

const openers = new Map<string, DutyLifecycle>(
  Object.values(lifecycles).flatMap((lifecycle) =>
    Object.entries(lifecycle.life)
      .filter(([type, row]) => type !== 'obligation-opened' && row.allowed.includes('none'))
      .map(([type]) => [type as DutyType, lifecycle] as const),
  ),
);

/** The lifecycle of the duty that an event opens; undefined where it opens none. */
export const openerOf = ({ type, detail }: Checked): DutyLifecycle | undefined =>
  type === 'obligation-opened' ? lifecycles[(detail as { kind: DutyKind }).kind] : openers.get(type);
