import type { AssessmentPart } from '../../../events/plan-codes.ts';
import { compositeOf, points } from '../duty/composite-score.ts';
import { valueAt } from '../kernel/by-code.ts';
import { rate } from '../statistics/figures.ts';
import { type Duty, lastOf } from './duty-counts.ts';
import { ofKind, type ReportContext, rowOf } from './report-context.ts';
import type { AssessmentRow, Consequence, DerivedRow } from './report-rows.ts';
import { askedFor, gradeOf, meanOf } from './results.ts';

/** Kinds of duties by which a unit shows that it is organised. */
const organising = new Set(['leading-group', 'submission']);

const unorganisedBy = (scene: ReportContext, unit: string): readonly string[] =>
  scene.duties.flatMap((duty) => {
    const { kind, owed, unit: of, memory } = lastOf(duty).after;
    if (of !== unit || !owed || owed.dueAt > scene.end || !organising.has(kind)) return [];
    return scene.plan.obligations.find(({ code }) => code === memory.rule)?.title ?? [];
  });

/** Cases of a unit for which a chain of accountability was traced. */
const graveCasesOf = (scene: ReportContext, unit: string): readonly string[] =>
  ofKind(scene, 'accountability').flatMap((duty) => {
    const { unit: body, memory } = lastOf(duty).after;
    return body === unit && memory.rule === 'responsible-person' && memory.about ? [memory.about] : [];
  });

const followedUp: Readonly<
  Partial<Record<Consequence, 'commendation' | 'rectification-notice' | 'interview'>>
> = {
  commendation: 'commendation',
  'rectification-notice': 'rectification-notice',
  interview: 'interview',
};

/** Whether the ledger holds what a result asks for; circular criticism and loss of awards are in the circular. */
const isDone = (scene: ReportContext, unit: string, what: Consequence): boolean => {
  const kind = followedUp[what];
  if (kind) return ofKind(scene, kind).some((duty) => lastOf(duty).after.unit === unit);
  return ofKind(scene, 'circular').some((duty) => {
    const { unit: of, status } = lastOf(duty).after;
    return of === unit && status === 'discharged';
  });
};

/** 0 to 100 with two decimals, in hundredths. */
const toHundredths = (score: number): number => Math.round(score * 100);

const unitRow = (scene: ReportContext, duty: Duty): AssessmentRow => {
  const { plan, tally, routine, end } = scene;
  const row = rowOf(duty, end);
  const rule = plan.assessment;
  const scores = lastOf(duty).after.memory.scores ?? {};
  const { score, missing } = rule ? compositeOf(scores, rule) : { score: null, missing: [] };
  const { complaints = 0, satisfied = 0, dissatisfied = 0 } = valueAt(tally.byUnit, row.unit) ?? {};
  const asked = satisfied + dissatisfied;
  const satisfaction = { numerator: satisfied, denominator: asked, rate: rate(satisfied, asked) };
  const proposed = meanOf((valueAt(routine, row.unit) ?? []).map(toHundredths));
  const standing = {
    score,
    complaints,
    satisfaction,
    graveCases: graveCasesOf(scene, row.unit),
    unorganised: unorganisedBy(scene, row.unit),
  };
  const parts = Object.entries(scores).map(
    ([part, value]) => [part as AssessmentPart, points(value)] as const,
  );
  return {
    ...row,
    parts: Object.fromEntries(parts),
    missing,
    score: score === null ? null : points(score),
    grade: score === null || !rule ? null : gradeOf(score, rule),
    complaints,
    satisfaction,
    routineProposed: proposed === null ? null : points(proposed),
    asked: rule
      ? askedFor(standing, rule).map((each) => ({ ...each, done: isDone(scene, row.unit, each.what) }))
      : [],
  };
};

const scoreIn = ({ score }: AssessmentRow): number | null =>
  score === null ? null : toHundredths(Number(score));

const derived = (code: string, rows: readonly AssessmentRow[]): DerivedRow => {
  const mean = meanOf(rows.map(scoreIn).filter((score) => score !== null));
  return {
    code,
    units: rows.map(({ unit }) => unit),
    score: mean === null ? null : points(mean),
    excellent: rows.filter(({ grade }) => grade === 'excellent').length,
    unqualified: rows.filter(({ grade }) => grade === 'unqualified').length,
  };
};

/**
 * The three assessments 三考核 (plan, phase 3): principal responsibility, of each unit, by its composite score;
 * supervision of the line, of each division, by the mean of the units that had cases in its areas; guidance of the
 * contact point, of each leader, by the mean of the units of its regions.
 */
export const assessedIn = (scene: ReportContext) => {
  const { registry, tally } = scene;
  const units = ofKind(scene, 'assessment').map((duty) => unitRow(scene, duty));
  const regionOf = new Map(registry.units.map(({ code, region }) => [code, region]));
  return {
    units,
    divisions: registry.divisions.map(({ code, areas }) =>
      derived(
        code,
        units.filter(({ unit }) => valueAt(tally.byUnit, unit)?.areas.some((area) => areas.includes(area))),
      ),
    ),
    leaders: registry.leaders.map(({ code, regions }) =>
      derived(
        code,
        units.filter(({ unit }) => regions.includes(regionOf.get(unit) ?? '')),
      ),
    ),
  };
};
