import { LineRuleType, Paragraph } from 'docx';
import { closeOf, date } from '../../../documents/format.ts';
import type { DocumentModel } from '../../../documents/model.ts';
import { ems } from '../measure.ts';
import { areaOf, twipsOfPoints } from '../page.ts';
import { proofLine, proofSize } from '../styles.ts';
import type { Foot } from './foot.ts';

const { width } = areaOf('portrait');

/** Distance to the edition record below, in points. */
const below = 6;

/** By what the document can be checked against the ledger years later. */
export const proofNote = ({ root, from, until, policy, registry }: DocumentModel['proof']): Foot => {
  const texts = [
    `核验信息：统计期间${date(from)}至${date(until)}（截止${closeOf(until)}，北京时间）；时限规则${policy}；` +
      `单位名录${registry}。本件数字由台账记录汇总生成，凭台账校验值可与截止时的台账逐项核对。`,
    `台账校验值：${root}`,
  ];
  const lines = texts.reduce((sum, text) => sum + Math.ceil(ems(text) / (width / proofSize - 1)), 0);
  return {
    paragraphs: [
      ...texts.map((text) => new Paragraph({ style: 'Proof', text })),
      new Paragraph({
        style: 'Spacer',
        spacing: { line: twipsOfPoints(below), lineRule: LineRuleType.EXACT },
      }),
    ],
    height: lines * proofLine + below,
  };
};
