import type { InterviewRow, NoticeRow } from '../../domain/plan-report/report-rows.ts';
import { date } from '../format.ts';
import { areaLabels } from '../labels.ts';
import type { DocumentModel } from '../model.ts';
import { nameOf } from '../names.ts';
import { groundLabels } from '../plan-labels.ts';
import { paragraph } from '../statements/text/rich-text.ts';
import { assemblePlan, letterTo } from './assemble.ts';
import type { ReportContext } from './scene.ts';

/** Words of others in a sentence: without the mark with which they may end. */
const asClause = (text: string): string => text.replace(/[。；，！\s]+$/u, '');

interface Letter {
  readonly id: string;
  readonly number: string | null;
  readonly unit: string;
  readonly issuedOn: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const letter = (
  scene: ReportContext,
  { id, number, unit, issuedOn, title, paragraphs }: Letter,
): DocumentModel =>
  assemblePlan(
    {
      key: `plan/notices/${id}`,
      official: letterTo(scene, {
        number: number ?? '',
        title,
        recipients: scene.nameOf(unit),
        dated: issuedOn,
      }),
      blocks: paragraphs.flatMap((each) => paragraph(each)),
    },
    scene,
  );

const rectification = (
  scene: ReportContext,
  { area, problem, rectifyBy, ...row }: NoticeRow,
): DocumentModel =>
  letter(scene, {
    ...row,
    title: '整改通知书',
    paragraphs: [
      `在${scene.official.campaign}中，发现你单位在${nameOf(areaLabels, area)}方面存在以下问题：${asClause(problem)}。`,
      `请你单位于${date(rectifyBy)}前整改到位，并将整改情况书面报${scene.nameOf(scene.office)}核查。经核查未整改到位的，重新限期整改。`,
    ],
  });

const interview = (
  scene: ReportContext,
  { official, grounds, summary, holdBy, ...row }: InterviewRow,
): DocumentModel =>
  letter(scene, {
    ...row,
    title: '约谈通知书',
    paragraphs: [
      `因${nameOf(groundLabels, grounds)}，根据${scene.official.campaign}方案，决定对你单位${asClause(official)}进行约谈。`,
      `约谈事由：${asClause(summary)}。`,
      `约谈于${date(holdBy)}前进行，时间、地点由${scene.nameOf(scene.office)}另行告知。请约谈对象准备书面说明和整改措施，按时参加。`,
    ],
  });

/** 整改通知书 and 约谈通知书 that were issued in the month, or recorded too late for their own, a letter each. */
export const notices = (scene: ReportContext): readonly DocumentModel[] => {
  const { report } = scene;
  const ofMonth = ({ postedIn }: { readonly postedIn: string }) => postedIn === report.month;
  return [
    ...report.notices.filter(ofMonth).map((row) => rectification(scene, row)),
    ...report.interviews.filter(ofMonth).map((row) => interview(scene, row)),
  ];
};
