import type { DetailOf } from '../../../events/catalog.ts';
import { byCode, putAt, valueAt } from '../kernel/by-code.ts';
import { monthOf } from '../kernel/period.ts';
import { rate } from '../statistics/figures.ts';
import { type Duty, lastOf } from './duty-counts.ts';
import { detailOf, detailsOf, ofKind, type ReportContext, rowOf } from './report-context.ts';
import type {
  AccountabilityRow,
  CommitmentRow,
  InspectionRow,
  InterviewRow,
  NoticeRow,
  Outstanding,
  ProblemRow,
  ReconciliationRow,
  RegisterRow,
  SpecialItemRow,
} from './report-rows.ts';

/** What opened a duty, where only one type can. */
const openedBy = <T extends Parameters<typeof detailOf>[1]>(duty: Duty, type: T): DetailOf<T> => {
  const [first] = duty;
  if (first.type !== type) throw new Error(`${first.caseId} was opened by ${first.type}, not by ${type}`);
  return first.detail as unknown as DetailOf<T>;
};

export const outstandingOf = ({ duties, end }: ReportContext): readonly Outstanding[] =>
  duties.flatMap((duty) => {
    const { kind, owed, memory } = lastOf(duty).after;
    if (!owed || owed.dueAt > end) return [];
    return [{ ...rowOf(duty, end), kind, rule: memory.rule ?? null, step: owed.step, owedBy: owed.by }];
  });

export const problemsOf = (scene: ReportContext): readonly ProblemRow[] =>
  ofKind(scene, 'problem').map((duty) => {
    const { content, origin, summary } = openedBy(duty, 'problem-recorded');
    const answered = detailOf(duty, 'problem-answered');
    return {
      ...rowOf(duty, scene.end),
      content,
      origin,
      summary,
      answer: answered?.answer ?? null,
      answerSummary: answered?.summary ?? null,
      commitment: answered?.commitment ?? null,
    };
  });

export const commitmentsOf = (scene: ReportContext): readonly CommitmentRow[] =>
  ofKind(scene, 'commitment').map((duty) => {
    const { text, fulfilBy, publishedIn } = openedBy(duty, 'commitment-made');
    return { ...rowOf(duty, scene.end), text, fulfilBy, publishedIn, redone: lastOf(duty).after.redone };
  });

const noCasesOfItem = { filed: 0, completed: 0, closed: 0 };

export const specialItemsOf = (scene: ReportContext): readonly SpecialItemRow[] =>
  ofKind(scene, 'special-item').map((duty) => {
    const declared = detailOf(duty, 'special-item-declared');
    const cases = valueAt(scene.tally.byItem, duty[0].caseId) ?? noCasesOfItem;
    const done = detailOf(duty, 'special-item-completed') !== undefined;
    return {
      ...rowOf(duty, scene.end),
      area: declared?.area ?? null,
      title: declared?.title ?? null,
      leadLeader: declared?.leadLeader ?? null,
      responsible: declared?.responsible ?? null,
      measures: declared?.measures ?? null,
      startsOn: declared?.startsOn ?? null,
      endsOn: declared?.endsOn ?? null,
      percent: done ? 100 : (detailOf(duty, 'special-item-progressed')?.percent ?? 0),
      cases,
      completedRate: rate(cases.completed, cases.filed),
    };
  });

export const roundsOf = (scene: ReportContext): readonly InspectionRow[] =>
  ofKind(scene, 'inspection').map((duty) => {
    const { method, regions, areas, findings = [] } = openedBy(duty, 'inspection-carried-out');
    const row = rowOf(duty, scene.end);
    return {
      ...row,
      carriedOutOn: row.openedOn,
      method,
      regions,
      areas,
      findings: findings.length,
      missing: detailOf(duty, 'reconciliation-made')?.missing ?? [],
    };
  });

/** Regions that were not inspected by each method that the policy asks for; the office’s own region is none. */
export const uncoveredOf = (scene: ReportContext, rounds: readonly InspectionRow[]) => {
  const { plan, registry, policy } = scene;
  const wanted = plan.inspections?.methods ?? [];
  const own = registry.units.find(({ code }) => code === policy.office)?.region;
  return registry.regions.flatMap(({ code }) => {
    if (code === own) return [];
    const done = new Set(rounds.filter(({ regions }) => regions.includes(code)).map(({ method }) => method));
    const methods = wanted.filter((method) => !done.has(method));
    return methods.length === 0 ? [] : [{ region: code, methods }];
  });
};

export const reconciliationOf = (scene: ReportContext): readonly ReconciliationRow[] =>
  ofKind(scene, 'manifest').map((duty) => {
    const { from, until, filedBy, count } = openedBy(duty, 'source-manifest-posted');
    const made = detailOf(duty, 'reconciliation-made');
    return {
      ...rowOf(duty, scene.end),
      source: filedBy ?? duty[0].source,
      from,
      until,
      counted: count,
      recorded: made?.recorded ?? null,
      agrees: made?.agrees ?? null,
      missing: made?.missing ?? [],
      unlisted: made?.unlisted ?? [],
      reason: detailOf(duty, 'gap-explained')?.reason ?? null,
    };
  });

export const accountabilityOf = (scene: ReportContext): readonly AccountabilityRow[] =>
  ofKind(scene, 'accountability').map((duty) => {
    const { about, rule } = lastOf(duty).after.memory;
    const imposed = detailOf(duty, 'accountability-imposed');
    const exempted = detailOf(duty, 'accountability-exempted');
    return {
      ...rowOf(duty, scene.end),
      caseId: about ?? '',
      link: rule ?? '',
      form: imposed?.form ?? null,
      decidedOn: imposed?.decidedOn ?? null,
      authority: imposed?.authority ?? exempted?.authority ?? null,
      reason: exempted?.reason ?? null,
      scope: detailOf(duty, 'result-published')?.scope ?? null,
    };
  });

export const noticesOf = (scene: ReportContext): readonly NoticeRow[] =>
  ofKind(scene, 'rectification-notice').map((duty) => {
    const { number, area, problem, rectifyBy } = openedBy(duty, 'rectification-notice-issued');
    const row = rowOf(duty, scene.end);
    const { redone } = lastOf(duty).after;
    return {
      ...row,
      number: number ?? null,
      area,
      problem,
      rectifyBy,
      issuedOn: row.openedOn,
      postedIn: monthOf(duty[0].postedTo),
      redone,
    };
  });

export const interviewsOf = (scene: ReportContext): readonly InterviewRow[] =>
  ofKind(scene, 'interview').map((duty) => {
    const { number, official, grounds, summary, holdBy } = openedBy(duty, 'interview-notice-issued');
    const row = rowOf(duty, scene.end);
    return {
      ...row,
      number: number ?? null,
      official,
      grounds,
      summary,
      holdBy,
      issuedOn: row.openedOn,
      postedIn: monthOf(duty[0].postedTo),
      outcome: detailOf(duty, 'interview-held')?.summary ?? null,
    };
  });

export const measuresOf = (scene: ReportContext): readonly RegisterRow[] =>
  ofKind(scene, 'measure').map((duty) => {
    const { title, uri, promotion } = openedBy(duty, 'measure-adopted');
    return { ...rowOf(duty, scene.end), title, where: uri, promotion: promotion ?? null, summary: null };
  });

export const commendationsOf = (scene: ReportContext): readonly RegisterRow[] =>
  ofKind(scene, 'commendation').map((duty) => {
    const { title, reason } = openedBy(duty, 'commendation-recorded');
    return { ...rowOf(duty, scene.end), title, where: null, promotion: null, summary: reason };
  });

export const exposuresOf = (scene: ReportContext): readonly RegisterRow[] =>
  ofKind(scene, 'exposure').map((duty) => {
    const { title, publishedIn } = openedBy(duty, 'exposure-published');
    const summary = detailOf(duty, 'exposure-handled')?.summary ?? null;
    return { ...rowOf(duty, scene.end), title, where: publishedIn, promotion: null, summary };
  });

/** Visits by leader and region, how often for each purpose. */
export const visitsOf = (scene: ReportContext) =>
  scene.registry.leaders.flatMap(({ code: leader, regions }) =>
    regions.map((region) => {
      const purposes = byCode<number>();
      for (const duty of ofKind(scene, 'field-visit')) {
        for (const { detail } of detailsOf(duty, 'field-visit-recorded')) {
          if (detail.leader === leader && detail.region === region)
            putAt(purposes, detail.purpose, (valueAt(purposes, detail.purpose) ?? 0) + 1);
        }
      }
      return { leader, region, purposes };
    }),
  );
