import { valueAt } from '../../../domain/kernel/by-code.ts';
import {
  areaLabels,
  kindLabels,
  levelLabels,
  severityLabels,
  statusLabels,
  stepLabels,
} from '../../labels.ts';
import { nameOf } from '../../names.ts';
import type { DocumentContext } from '../document-context.ts';
import { daysOverdue } from '../facts/ages.ts';
import { originOf } from '../facts/case-note.ts';
import { typicalRule } from '../facts/case-order.ts';
import type { NamedCase } from '../facts/facts.ts';
import { usualLimits } from '../facts/limits.ts';
import { caseRun } from '../text/figure-run.ts';
import { monthAndDay } from '../text/instant.ts';
import { numeral } from '../text/numerals.ts';
import { type Piece, paragraph, say } from '../text/rich-text.ts';
import type { Section } from './section.ts';

/** Most steps of a course that are told; of longer ones the first and the last. */
const mostSteps = 10;

const courseOf = ({ facts }: DocumentContext, caseId: string): string => {
  const entries = valueAt(facts.timelines, caseId)?.entries ?? [];
  const steps = entries.map(({ occurredAt, words }) => `${monthAndDay(occurredAt)}${words}`);
  const left = steps.length - mostSteps;
  const told =
    left <= 0 ? steps : [...steps.slice(0, 4), `（略${left}条记录）`, ...steps.slice(4 - mostSteps)];
  return told.length === 0 ? '' : `办理经过：${told.join('；')}。`;
};

const standing = ({ note }: NamedCase, { words, end, names }: DocumentContext): string => {
  const { owed } = note;
  if (!owed) return `该事项${statusLabels[note.status]}。`;
  const by = `应办环节为${stepLabels[owed.step]}，由${nameOf(names.units, owed.by)}办理`;
  const days = daysOverdue(owed.dueAt, end);
  if (owed.dueAt > end) return `截至${words.end}，${by}，尚在时限内。`;
  return `截至${words.end}，${by}，${days === 0 ? '时限当日届满' : `已逾期${days}天`}。`;
};

const severityOf = ({ severity }: NamedCase['note']): string =>
  severity === 'grave' ? severityLabels.grave : `程度${severityLabels[severity]}`;

const story = (scene: DocumentContext, named: NamedCase, index: number): Piece => {
  const { note } = named;
  const { names } = scene;
  const level = note.highest === undefined ? '' : `，督促级别最高达到${levelLabels[note.highest]}`;
  const unit = note.unit === undefined ? '尚未确定责任单位' : `责任单位为${nameOf(names.units, note.unit)}`;
  const about = `${kindLabels[note.kind]}（${originOf(note)}），涉及${areaLabels[note.area]}，地区为${nameOf(names.regions, note.region)}，${severityOf(note)}`;
  return say`案例${numeral(index + 1)}：${caseRun(note.caseId)}。${about}，${unit}${level}。${courseOf(scene, note.caseId)}${standing(named, scene)}`;
};

/** 典型案例: the gravest cases, told by kind, place, unit and course alone. */
export const typicalPart = (scene: DocumentContext): Section => {
  const { typical } = scene.facts;
  const title = '典型案例';
  if (typical.length === 0)
    return { title, blocks: paragraph(`${scene.words.now}无被督促升级的事项，无典型案例。`) };
  return {
    title,
    blocks: [
      ...paragraph(typicalRule(usualLimits.typical)),
      ...typical.flatMap((named, index) => paragraph(story(scene, named, index))),
    ],
  };
};
