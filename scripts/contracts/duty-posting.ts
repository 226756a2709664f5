import type { PlanType } from '../../events/catalog.ts';
import { ownSource, type RejectionCode, rejectionCodes } from '../../events/codes.ts';
import { plan } from '../../events/plan/catalog.ts';
import type { DutyStatus } from '../../events/plan-codes.ts';
import { kindLabels, statusLabels } from '../../shared/documents/duty-labels.ts';
import { commonLife } from '../../shared/domain/duty/common-life.ts';
import type { DutyLifecycle, DutyPoster } from '../../shared/domain/duty/lifecycle.ts';
import { lifecycles } from '../../shared/domain/duty/lifecycles.ts';
import { code } from './markdown.ts';

const posters: Readonly<Record<DutyPoster, string>> = {
  anyone: 'any unit of the registry',
  'unit or office': 'the unit that it is about, or the supervision office for it',
  office: 'the supervision office alone',
  'not the unit': 'anyone but the unit that it is about',
  'this system': `this system itself alone, ${code('Source')} ${code(ownSource)}`,
};

const statusText = (status: DutyStatus | 'none'): string =>
  status === 'none' ? 'there is no such duty yet' : `${code(status)} ${statusLabels[status]}`;

interface Found {
  readonly lifecycle: DutyLifecycle;
  readonly row: { readonly allowed: readonly (DutyStatus | 'none')[]; readonly who: DutyPoster };
}

/** The rows of a type, in each lifecycle that knows it. */
const rowsOf = (type: PlanType): readonly Found[] =>
  Object.values(lifecycles).flatMap((lifecycle) => {
    const row = lifecycle.life[type];
    return row ? [{ lifecycle, row }] : [];
  });

/** Who may post a type and when, by the tables of the duties' lives. */
export const dutyPostingRules = (type: PlanType): readonly string[] => {
  const common = commonLife[type];
  if (common) {
    const when = common.allowed.map(statusText).join(' · ');
    return [`- **By**: ${posters[common.who]}.\n- **When**: for a duty of any kind, in status ${when}.`];
  }
  const rows = rowsOf(type);
  const list = rows.map(
    ({ lifecycle, row }) =>
      `- **${kindLabels[lifecycle.kind]}** ${code(lifecycle.kind)}: by ${posters[row.who]}; ${row.allowed.map(statusText).join(' · ')}.`,
  );
  return [list.join('\n')];
};

const byPoster: Readonly<Record<DutyPoster, readonly RejectionCode[]>> = {
  anyone: [],
  'unit or office': ['not-responsible'],
  office: ['not-responsible'],
  'not the unit': ['self-visit'],
  'this system': [],
};

/** Rejection codes that can follow on a type of the plan, in the order of the list. */
export const dutyRejectionsOf = (type: PlanType): readonly RejectionCode[] => {
  const common = commonLife[type];
  const rows = common ? [common] : rowsOf(type).map(({ row }) => row);
  if (rows.every(({ who }) => who === 'this system')) return ['invalid-detail', 'source-not-allowed'];
  const opens = rows.some(({ allowed }) => allowed.includes('none'));
  const continues = rows.some(({ allowed }) => allowed.some((status) => status !== 'none'));
  const regional = 'region' in plan[type].shape || 'regions' in plan[type].shape;
  const possible = new Set<RejectionCode>([
    'invalid-detail',
    'unknown-unit',
    'event-id-reused',
    'occurred-in-future',
    'step-not-allowed',
    ...rows.flatMap(({ who }) => byPoster[who]),
    ...(regional ? (['unknown-region'] as const) : []),
    ...(opens ? (['case-exists'] as const) : []),
    ...(continues ? (['prerequisite-never-arrived'] as const) : []),
  ]);
  return rejectionCodes.filter((each) => possible.has(each));
};
