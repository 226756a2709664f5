import type { Outstanding } from '../../domain/plan-report/report-rows.ts';
import { kindLabels } from '../duty-labels.ts';
import type { ReportContext } from './scene.ts';

/** Kinds whose duties are known by their own ids, since a body can have many. */
const byId: ReadonlySet<Outstanding['kind']> = new Set([
  'problem',
  'commitment',
  'inspection',
  'manifest',
  'rectification-notice',
  'interview',
  'exposure',
]);

/** Names that a kind lists in a sentence. */
const most = 6;

const nameOfDuty = ({ report, nameOf }: ReportContext, row: Outstanding): string => {
  const { kind, unit, region, id } = row;
  switch (kind) {
    case 'field-visit':
      return `${nameOf(unit)}（${nameOf(region)}）`;
    case 'accountability': {
      const link = report.accountability.find((each) => each.id === id);
      return link ? `${link.caseId}（${nameOf(unit)}）` : nameOf(unit);
    }
    case 'reply':
      // Its id is the case’s, after its kind.
      return id.slice(id.indexOf(':') + 1);
    default:
      return byId.has(kind) ? `${id}（${nameOf(unit)}）` : nameOf(unit);
  }
};

/** What is owed, by the name of its obligation where it has one: 报送工作方案. */
const titleOf = ({ plan }: ReportContext, { kind, rule }: Outstanding): string =>
  plan.obligations.find(({ code }) => code === rule)?.title ?? kindLabels[kind];

/** Overdue duties by kind, each kind named with its first few: a sentence each, none where nothing is overdue. */
export const outstandingSaid = (scene: ReportContext): readonly string[] => {
  const groups = new Map<string, Outstanding[]>();
  const rules = scene.plan.obligations.map(({ code }) => code);
  // In the order of the plan, what comes of no obligation after all that does.
  const placeOf = ({ rule }: Outstanding): number => {
    const place = rule === null ? -1 : rules.indexOf(rule);
    return place < 0 ? rules.length : place;
  };
  for (const row of scene.report.outstanding.toSorted((a, b) => placeOf(a) - placeOf(b))) {
    const title = titleOf(scene, row);
    groups.set(title, [...(groups.get(title) ?? []), row]);
  }
  return [...groups].map(([title, rows]) => {
    const names = rows.slice(0, most).map((row) => nameOfDuty(scene, row));
    const more = rows.length > most ? `等${rows.length}项` : '';
    return `${title}逾期${rows.length}项：${names.join('、')}${more}。`;
  });
};
