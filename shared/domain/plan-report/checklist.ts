import type { DutyKind } from '../../../events/plan-codes.ts';
import type { Article } from '../../../events/policy/plan.ts';
import { dateOf, dayOf } from '../kernel/day.ts';
import { contactPointFaults } from '../plan/contact-points.ts';
import type { Figures } from '../statistics/figures.ts';
import { consequenceLabels } from './consequence-labels.ts';
import { countDuties, type Duty, lastOf } from './duty-counts.ts';
import type { ChecklistRow, PlanReport } from './report.ts';
import { nameIn, ofKind, type ReportContext } from './report-context.ts';
import { consequences } from './report-rows.ts';

interface Shown {
  readonly evidence: string;
  readonly gaps: readonly string[];
}

const mostNamed = 5;

/** Names in a row, the first few of them and how many there are. */
const named = (names: readonly string[]): string =>
  names.length <= mostNamed ? names.join('、') : `${names.slice(0, mostNamed).join('、')}等${names.length}项`;

/** A duty, as a gap names it: whom it is about, and what is owed. */
const nameOfDuty = (scene: ReportContext, duty: Duty): string => {
  const { unit, region, kind, memory } = lastOf(duty).after;
  const title = scene.plan.obligations.find(({ code }) => code === memory.rule)?.title;
  const id = lastOf(duty).caseId;
  if (kind === 'field-visit') return `${nameIn(scene, unit)}（${nameIn(scene, region)}）`;
  // Of a case, which it is about; its own id would only repeat that.
  if (kind === 'reply') return memory.about ?? id;
  if (kind === 'accountability') return `${memory.about ?? id}（${nameIn(scene, unit)}）`;
  return title === undefined ? `${id}（${nameIn(scene, unit)}）` : nameIn(scene, unit);
};

const shownDuties = (scene: ReportContext, what: string, duties: readonly Duty[]): Shown => {
  if (duties.length === 0) return { evidence: `${what}：台账尚无记录`, gaps: [`${what}尚无记录`] };
  const { total, discharged, exempted, open, overdue, escalated } = countDuties(duties, scene.end);
  const late = duties.filter((duty) => {
    const { owed } = lastOf(duty).after;
    return owed !== undefined && owed.dueAt <= scene.end;
  });
  const gap = `${what}逾期${overdue}项：${named(late.map((duty) => nameOfDuty(scene, duty)))}`;
  return {
    evidence: `${what}：共${total}项，已履行${discharged}项，豁免${exempted}项，进行中${open}项（逾期${overdue}项，已督促${escalated}项）`,
    gaps: overdue === 0 ? [] : [gap],
  };
};

const kindTitles: Readonly<Partial<Record<DutyKind, string>>> = {
  'field-visit': '到一线',
  platform: '三个平台',
  problem: '问题台账',
  commitment: '公开承诺',
  'special-item': '专项整治事项',
  inspection: '督促检查轮次',
  reply: '交办回复',
  manifest: '来源清单',
  accountability: '责任倒查环节',
  'rectification-notice': '整改通知',
  interview: '约谈',
  measure: '出台制度',
  commendation: '表扬典型',
  exposure: '曝光查处',
};

/** Kinds that come only when something gives rise to them: none of them is no gap. */
const occasional: ReadonlySet<DutyKind> = new Set([
  'reply',
  'accountability',
  'rectification-notice',
  'interview',
]);

const shownKind = (scene: ReportContext, kind: DutyKind): Shown => {
  const what = kindTitles[kind] ?? kind;
  const duties = ofKind(scene, kind);
  if (duties.length === 0 && occasional.has(kind)) return { evidence: `${what}：无应办事项`, gaps: [] };
  return shownDuties(scene, what, duties);
};

const figureTitles = { investigated: '调查处理率', returnVisited: '回访率', completed: '办结率' } as const;

const shownFigure = (toDate: Figures, figure: keyof typeof figureTitles): Shown => {
  const { due, done, rate } = toDate[figure];
  const title = figureTitles[figure];
  const percent = rate === null ? '—' : `${(rate * 100).toFixed(2)}%`;
  return {
    evidence: `${title}${percent}（${done}/${due}）`,
    gaps: done === due ? [] : [`${title}未达100%：应办${due}件次，已办${done}件次，尚欠${due - done}件次`],
  };
};

type Fact = Extract<Article['evidence'][number], { fact: string }>['fact'];
type Told = Pick<PlanReport, 'inspections' | 'reconciliation' | 'batches' | 'contactPoints' | 'assessment'>;

const shownFact = (scene: ReportContext, told: Told, fact: Fact): Shown => {
  switch (fact) {
    case 'contact-points': {
      const faults = contactPointFaults(scene.policy, scene.registry);
      const { leaders } = scene.registry;
      const regions = leaders.reduce((sum, each) => sum + each.regions.length, 0);
      return {
        evidence: `联系点：${leaders.length}名领导联系${regions}个地区`,
        gaps: faults.map(({ path, message }) => `名录${path}：${message}`),
      };
    }
    case 'inspection-coverage': {
      const { uncovered, rounds } = told.inspections;
      const none = rounds.filter(({ findings }) => findings === 0).length;
      const names = uncovered.map(({ region }) => nameIn(scene, region));
      return {
        evidence: `检查覆盖：开展${rounds.length}轮，其中未发现问题${none}轮`,
        gaps: names.length === 0 ? [] : [`检查方式未全覆盖的地区${names.length}个：${named(names)}`],
      };
    }
    case 'reconciliation': {
      const open = told.reconciliation.filter(({ agrees, reason }) => agrees === false && reason === null);
      const counted = told.reconciliation.reduce((sum, each) => sum + each.counted, 0);
      const recorded = told.reconciliation.reduce((sum, each) => sum + (each.recorded ?? 0), 0);
      return {
        evidence: `来源核对：清单${told.reconciliation.length}份，来源计${counted}件，台账计${recorded}件`,
        gaps: open.map(
          ({ id, missing, unlisted }) =>
            `${id}有差异未说明，台账缺${missing.length}件，来源缺${unlisted.length}件`,
        ),
      };
    }
    case 'results': {
      const asked = told.assessment.units.flatMap(({ unit, asked }) =>
        asked.map((each) => ({ unit, ...each })),
      );
      const open = consequences.flatMap((what) => {
        const units = asked
          .filter((each) => each.what === what && !each.done)
          .map(({ unit }) => nameIn(scene, unit));
        return units.length === 0
          ? []
          : [`应${consequenceLabels[what]}而台账尚无的单位${units.length}个：${named(units)}`];
      });
      const done = asked.filter((each) => each.done).length;
      return { evidence: `结果运用：按规则应办${asked.length}项，台账已有${done}项`, gaps: open };
    }
    case 'batches': {
      const { batches } = told;
      return {
        evidence: `五个一批：解决诉求${batches['demands-resolved']}件，整改问题${batches['problems-rectified']}个，出台制度${batches['measures-adopted']}项，表扬典型${batches['models-recognised']}个，曝光查处${batches['cases-exposed']}件`,
        gaps: [],
      };
    }
  }
};

/** The plan article by article: what the ledger holds for each, and what is missing. */
export const checklistOf = (scene: ReportContext, told: Told, toDate: Figures): readonly ChecklistRow[] =>
  scene.plan.articles.map(({ code, phase, title, evidence }) => {
    const begins = scene.plan.phases.find((each) => each.code === phase)?.from ?? '';
    const shown = evidence.map((each): Shown => {
      if ('figure' in each) return shownFigure(toDate, each.figure);
      if ('fact' in each) return shownFact(scene, told, each.fact);
      if ('kind' in each) return shownKind(scene, each.kind);
      const rule = scene.plan.obligations.find((rule) => rule.code === each.obligation);
      const duties = scene.duties.filter((duty) => lastOf(duty).after.memory.rule === each.obligation);
      return shownDuties(scene, rule?.title ?? each.obligation, duties);
    });
    const hasBegun = dateOf(dayOf(scene.end) - 1) >= begins;
    return {
      code,
      phase: scene.plan.phases.find((each) => each.code === phase)?.title ?? phase,
      title,
      evidence: shown.map((each) => each.evidence),
      // What a phase to come asks for is no gap yet.
      gaps: hasBegun ? shown.flatMap(({ gaps }) => gaps) : [],
    };
  });
