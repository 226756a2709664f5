import { date } from '../../format.ts';
import type { DocumentModel } from '../../model.ts';
import { bulletinScene, type DocumentContext } from '../document-context.ts';
import type { BulletinInput, DocumentBasis } from '../input.ts';
import { hasProblems, problemsSection } from '../sections/problems.ts';
import type { Section } from '../sections/section.ts';
import { rankingTable } from '../tables/ranking-table.ts';
import { paragraph } from '../text/rich-text.ts';
import { extractOf } from './extract.ts';
import { ownSituation } from './own-situation.ts';
import { someRows, someTable, together } from './scope-table.ts';

const ranked = (
  scene: DocumentContext,
  { statement }: BulletinInput,
  regions: readonly string[],
): Section => {
  const units = new Set(
    scene.basis.registry.units.filter(({ region }) => regions.includes(region)).map(({ code }) => code),
  );
  const ranks = statement.ranking.filter(({ unit }) => units.has(unit));
  return {
    title: '联系点单位名次',
    blocks:
      ranks.length === 0
        ? paragraph('联系点本月无单位参加排名。')
        : [
            ...paragraph(
              `联系点参加排名的单位${ranks.length}个，名次为在全省${statement.ranking.length}个单位中的位次。`,
            ),
            rankingTable(scene, ranks, '联系点单位得分与名次'),
          ],
  };
};

/** Extract for a leader, by office: the contact points that the leader answers for, and the divisions in charge. */
export const buildLeaderExtract = (
  input: BulletinInput,
  basis: DocumentBasis,
  leader: string,
): DocumentModel => {
  const scene = bulletinScene(input, basis);
  const { registry } = basis;
  const found = registry.leaders.find(({ code }) => code === leader);
  const regions = found?.regions ?? [];
  const divisions = registry.divisions.filter(({ code }) => found?.divisions.includes(code));
  const places = someRows(scene, 'byRegion', regions);
  const areas = someRows(
    scene,
    'byArea',
    divisions.flatMap((division) => division.areas),
  );
  const own = together(places);
  const names = divisions.map(({ name }) => name).join('、');
  return extractOf(scene, input.statement, {
    slug: `leader-${leader}`,
    addressee: found?.name ?? leader,
    sections: [
      {
        title: '联系点总体情况',
        blocks: [
          ...ownSituation(scene, own, '联系点本月'),
          ...someTable(scene, 'byRegion', places, '联系点情况（件）'),
        ],
      },
      {
        title: '分管处室业务领域情况',
        blocks: [
          ...paragraph(names === '' ? '无分管处室。' : `分管处室为${names}。`),
          ...ownSituation(scene, together(areas), '分管处室业务领域本月'),
          ...someTable(scene, 'byArea', areas, '分管处室业务领域情况（件）'),
        ],
      },
      ranked(scene, input, regions),
      problemsSection(
        scene,
        regions.map((region) => `byRegion/${region}`),
        own.figures,
      ),
      {
        title: '督促建议',
        blocks: paragraph(
          hasProblems(own.figures)
            ? `建议对联系点所列事项加强督促指导，确保于${date(scene.mendBy)}前办理或整改到位。`
            : '建议继续对联系点加强督促指导。',
        ),
      },
    ],
  });
};
