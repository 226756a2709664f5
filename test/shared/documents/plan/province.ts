import { planScene, type ReportContext } from '../../../../shared/documents/plan/scene.ts';
import { byCode } from '../../../../shared/domain/kernel/by-code.ts';
import type { PlanReport } from '../../../../shared/domain/plan-report/report.ts';
import type { Consequence, ReportRow } from '../../../../shared/domain/plan-report/report-rows.ts';
import { construction, wuhan } from '../../../dsl/rulebook.ts';
import { basis } from '../statements/province.ts';

const none = {
  total: 0,
  discharged: 0,
  exempted: 0,
  open: 0,
  overdue: 0,
  escalated: 0,
  onTime: 0,
  late: 0,
  rate: null,
};

/** What every row says of its duty: done on 20 July, unless said otherwise. */
export const duty = (id: string, given: Partial<ReportRow> = {}): ReportRow => ({
  id,
  unit: construction,
  region: wuhan,
  status: 'discharged',
  dueOn: null,
  overdue: false,
  level: null,
  openedOn: '2015-07-01',
  endedOn: '2015-07-20',
  ...given,
});

/** A duty that was due and is still owed. */
export const late = (id: string, given: Partial<ReportRow> = {}): ReportRow =>
  duty(id, {
    status: 'owed',
    dueOn: '2015-07-15',
    overdue: true,
    level: 'supervision',
    endedOn: null,
    ...given,
  });

/** How the plan stands at the end of July, nothing recorded but what is given. */
export const reportOf = (given: Partial<PlanReport> = {}): PlanReport => ({
  month: '2015-07',
  from: '2015-07-01',
  until: '2015-07-31',
  policy: 'hubei-2015',
  registry: 'hubei-2015',
  root: 'ab'.repeat(32),
  total: none,
  byKind: byCode(),
  byObligation: byCode(),
  outstanding: [],
  contactPoints: { faults: [], visits: [] },
  problems: [],
  commitments: [],
  specialItems: [],
  inspections: { rounds: [], uncovered: [] },
  reconciliation: [],
  accountability: [],
  assessment: { units: [], divisions: [], leaders: [] },
  notices: [],
  interviews: [],
  measures: [],
  commendations: [],
  exposures: [],
  batches: {
    'demands-resolved': 0,
    'problems-rectified': 0,
    'measures-adopted': 0,
    'models-recognised': 0,
    'cases-exposed': 0,
  },
  checklist: [],
  ...given,
});

/** The scene of such a report under the policy of the campaign. */
export const sceneOf = (given: Partial<PlanReport> = {}): ReportContext => {
  const scene = planScene(reportOf(given), basis);
  if (!scene) throw new Error('the policy has no plan');
  return scene;
};

type Assessed = PlanReport['assessment']['units'][number];

/** A unit that has all its scores. */
export const assessed = (given: Partial<Assessed> = {}): Assessed => ({
  ...duty('assessment:420100-construction'),
  parts: {
    'third-party': '91.50',
    'client-survey': '90.00',
    'collective-review': '88.00',
    'routine-work': '95.00',
  },
  missing: [],
  score: '90.25',
  grade: 'excellent',
  complaints: 12,
  satisfaction: { numerator: 9, denominator: 10, rate: 0.9 },
  routineProposed: '94.10',
  asked: [],
  ...given,
});

/** The same unit, not scored by its clients yet. */
export const unsurveyed = (given: Partial<Assessed> = {}): Assessed =>
  assessed({
    ...late('assessment:420100-construction'),
    parts: { 'third-party': '91.50', 'collective-review': '88.00', 'routine-work': '95.00' },
    missing: ['client-survey'],
    score: null,
    grade: null,
    routineProposed: null,
    satisfaction: { numerator: 0, denominator: 0, rate: null },
    ...given,
  });

export const asks = (what: Consequence, because: string, done: boolean) => ({ what, because, done });

/** What no official document may say. */
export const unspeakable = /undefined|NaN|null|\[object/;
