import { valueAt } from '../../../domain/kernel/by-code.ts';
import type { MonthlyBulletin } from '../../../domain/statistics/statement.ts';
import { sumOfFigures } from '../../../domain/statistics/sum.ts';
import { figureName } from '../../figure-names.ts';
import { date } from '../../format.ts';
import type { DocumentModel, Table } from '../../model.ts';
import { nameOf } from '../../names.ts';
import { bulletinScene, type DocumentContext, wholeOf } from '../document-context.ts';
import type { BulletinInput, DocumentBasis } from '../input.ts';
import { hasProblems, problemsSection } from '../sections/problems.ts';
import { rankingRule } from '../sections/ranking.ts';
import type { Section } from '../sections/section.ts';
import { figureCell, textCell } from '../tables/cells.ts';
import { mainPaths } from '../tables/main-figures.ts';
import type { Scope } from '../text/figure-run.ts';
import { paragraph } from '../text/rich-text.ts';
import { extractOf } from './extract.ts';
import { ownSituation } from './own-situation.ts';

/** The unit beside all units together. */
const besideAll = (scene: DocumentContext, own: Scope): Table => ({
  kind: 'table',
  id: 'main-figures',
  caption: '主要指标（件、件次）',
  columns: [
    { head: '指标', align: 'left', width: 2 },
    { head: '本单位', align: 'right', width: 1.5 },
    { head: '全省', align: 'right', width: 1.5 },
  ],
  rows: mainPaths.map((path) => ({
    cells: [textCell(figureName(path)), figureCell(own, path), figureCell(wholeOf(scene), path)],
  })),
});

const place = (scene: DocumentContext, { ranking }: MonthlyBulletin, unit: string): Section => {
  const own = ranking.find((rank) => rank.unit === unit);
  const rule = paragraph(`排名规则：${rankingRule(scene.basis)}`);
  const title = '得分和名次';
  if (!own) return { title, blocks: [...paragraph('你单位本月没有可计算的比率，不参加排名。'), ...rule] };
  const tied = ranking.filter(({ rank }) => rank === own.rank).length > 1;
  return {
    title,
    blocks: [
      ...paragraph(
        `你单位本月得分${own.score.toFixed(2)}分，在参加排名的${ranking.length}个单位中${tied ? '并列' : '居'}第${own.rank}位。`,
      ),
      ...rule,
    ],
  };
};

/** Extract for a responsible unit: its own figures beside all, its place, its cases, and what it is to mend. */
export const buildUnitExtract = (input: BulletinInput, basis: DocumentBasis, unit: string): DocumentModel => {
  const scene = bulletinScene(input, basis);
  const scope = `byUnit/${unit}`;
  const figures = valueAt(input.statement.byUnit, unit);
  const own: Scope = figures ? { scope, figures } : { figures: sumOfFigures([]) };
  const asks = hasProblems(own.figures)
    ? `请你单位对所列事项逐件核实原因，于${date(scene.mendBy)}前办理或整改到位，并将结果报${nameOf(scene.names.units, basis.policy.office)}。`
    : '请你单位继续按时限要求办理在办事项。';
  return extractOf(scene, input.statement, {
    slug: `unit-${unit}`,
    addressee: nameOf(scene.names.units, unit),
    sections: [
      { title: '总体情况', blocks: [...ownSituation(scene, own, '你单位本月'), besideAll(scene, own)] },
      place(scene, input.statement, unit),
      problemsSection(scene, [scope], own.figures),
      { title: '整改要求', blocks: paragraph(asks) },
    ],
  });
};
