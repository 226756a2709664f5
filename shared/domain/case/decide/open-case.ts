import type { DetailOf } from '../../../../events/catalog.ts';
import type { Kind } from '../../../../events/codes.ts';
import { dayOfDate } from '../../kernel/day.ts';
import type { Rules } from '../../kernel/rules.ts';
import { owing } from '../deadlines.ts';
import type { CaseState } from '../state.ts';
import type { Outcome } from './context.ts';

/** What of a complaint or a finding opens a case. */
type Opening = Pick<CaseState, 'area' | 'region' | 'channel' | 'method'> & {
  readonly kind: Kind;
  readonly severity: CaseState['severity'] | undefined;
  readonly unit: string | undefined;
  readonly namedDate: string | undefined;
};

/** A case opens assigned when a unit is named, else the office owes its assignment. */
const openCase = (rules: Rules, at: number, opening: Opening): Outcome => {
  const { unit, namedDate, severity, ...rest } = opening;
  const state: CaseState = {
    ...rest,
    severity: severity ?? 'ordinary',
    status: unit === undefined ? 'unassigned' : 'assigned',
    ...(unit !== undefined && { unit }),
    ...(namedDate !== undefined && { namedDay: dayOfDate(namedDate) }),
    redone: 0,
    failedVisits: 0,
    extended: false,
    limits: {},
  };
  return {
    state: owing(rules, state, unit === undefined ? 'assign' : 'accept', unit ?? rules.policy.office, at, 1),
    effects: { opened: 'filed' },
  };
};

/** `complaint-filed` 投诉举报登记. */
export const fileComplaint = (rules: Rules, at: number, detail: DetailOf<'complaint-filed'>): Outcome =>
  openCase(rules, at, {
    kind: 'complaint',
    channel: detail.channel,
    area: detail.area,
    region: detail.region,
    severity: detail.severity,
    unit: detail.responsibleUnit,
    namedDate: detail.completeBy,
  });

/** `finding-recorded` 检查发现问题登记. */
export const recordFinding = (rules: Rules, at: number, detail: DetailOf<'finding-recorded'>): Outcome =>
  openCase(rules, at, {
    kind: 'finding',
    method: detail.method,
    area: detail.area,
    region: detail.region,
    severity: detail.severity,
    unit: detail.inspectedUnit,
    namedDate: detail.rectifyBy,
  });
