import { date } from '../../format.ts';
import { areaLabels } from '../../labels.ts';
import type { DocumentModel } from '../../model.ts';
import { nameOf } from '../../names.ts';
import { bulletinScene, type DocumentContext } from '../document-context.ts';
import type { BulletinInput, DocumentBasis } from '../input.ts';
import { hasProblems, problemsSection } from '../sections/problems.ts';
import type { Section } from '../sections/section.ts';
import { risingAreas } from '../sections/topics.ts';
import { comparedCounts } from '../text/compare.ts';
import { figureRun } from '../text/figure-run.ts';
import { joined, type Piece, paragraph, say } from '../text/rich-text.ts';
import { extractOf } from './extract.ts';
import { ownSituation } from './own-situation.ts';
import { someRows, someTable, together } from './scope-table.ts';

const topics = (scene: DocumentContext, areas: readonly string[]): Section => {
  const rising = risingAreas(scene);
  const own = rising?.filter(({ row }) => areas.includes(row.code)) ?? [];
  const { before } = scene.words;
  const said: Piece = own.map(
    (each, index) =>
      say`${index === 0 ? '' : '；'}${each.row.name}新受理${figureRun(each.row, 'filed')}件，${comparedCounts(each.row.figures.filed, each.before, '环比', before)}`,
  );
  if (rising === undefined) return { title: '热点问题', blocks: paragraph(`无${before}分领域数据可比。`) };
  return {
    title: '热点问题',
    blocks: paragraph(own.length === 0 ? `所监管领域无新受理量上升的情况。` : say`${said}。`),
  };
};

/** Extract for a provincial division: the areas that it supervises, their cases, and whom it is to press. */
export const buildDivisionExtract = (
  input: BulletinInput,
  basis: DocumentBasis,
  division: string,
): DocumentModel => {
  const scene = bulletinScene(input, basis);
  const found = basis.registry.divisions.find(({ code }) => code === division);
  const areas: readonly string[] = found?.areas ?? [];
  const rows = someRows(scene, 'byArea', areas);
  const own = together(rows);
  const supervised = joined(
    areas.map((area) => nameOf(areaLabels, area)),
    '、',
  );
  return extractOf(scene, input.statement, {
    slug: `division-${division}`,
    addressee: found?.name ?? division,
    sections: [
      {
        title: '所监管领域总体情况',
        blocks: [
          ...paragraph(say`你处监管的领域为${supervised}。`),
          ...ownSituation(scene, own, '所监管领域本月'),
          ...someTable(scene, 'byArea', rows, '所监管领域情况（件）'),
        ],
      },
      problemsSection(
        scene,
        areas.map((area) => `byArea/${area}`),
        own.figures,
      ),
      topics(scene, areas),
      {
        title: '工作要求',
        blocks: paragraph(
          hasProblems(own.figures)
            ? `请按照“管行业必须管行风”的要求，督促所列事项的责任单位于${date(scene.mendBy)}前办理或整改到位。`
            : '请按照“管行业必须管行风”的要求，继续加强行业监管。',
        ),
      },
    ],
  });
};
