import { figureAt, fractionAt } from '../../../domain/statistics/figure-composition.ts';
import { figureName } from '../../figure-names.ts';
import { count } from '../../format.ts';
import type { DocumentContext } from '../document-context.ts';
import type { Matter } from '../facts/facts.ts';
import { casesOf, codesWith } from '../facts/look-up.ts';
import { caseTable } from '../tables/case-table.ts';
import { figureTable } from '../tables/figure-table.ts';
import { rowsOf, type ScopeRow } from '../tables/rows.ts';
import { figureRun } from '../text/figure-run.ts';
import { involved } from '../text/involved.ts';
import { type Piece, paragraph, say } from '../text/rich-text.ts';
import type { Section } from './section.ts';

/** The rates that are to be full, with the cases that keep them from it. */
const fullRates = [
  { path: 'investigated.rate', matter: 'notInvestigated', id: 'not-investigated', undone: '到期未调查处理' },
  { path: 'returnVisited.rate', matter: 'notVisited', id: 'not-visited', undone: '到期未回访' },
] as const satisfies readonly { path: string; matter: Matter; id: string; undone: string }[];

/** The units whose rate is not full, the lowest first. */
export const unitsBelow = (scene: DocumentContext, path: string): readonly ScopeRow[] =>
  rowsOf(scene, 'byUnit')
    .filter(({ figures }) => (figureAt(figures, path) ?? 1) < 1)
    .sort((a, b) => (figureAt(a.figures, path) ?? 1) - (figureAt(b.figures, path) ?? 1));

const inWords = (scene: DocumentContext, path: string, undone: string): Piece => {
  const rows = unitsBelow(scene, path);
  const name = figureName(path);
  if (rows.length === 0) return `${scene.words.now}各单位${name}均达到100%，无${undone}事项。`;
  const units = involved(rows, '', (row) => figureRun(row, path));
  const cases = rows.reduce((sum, { figures }) => {
    const { numerator, denominator } = fractionAt(figures, path) ?? { numerator: 0, denominator: 0 };
    return sum + denominator - numerator;
  }, 0);
  return say`${name}未达到100%的有${units}，${undone}事项共${count(cases)}件。`;
};

const part = (scene: DocumentContext, { path, matter, id, undone }: (typeof fullRates)[number]): Section => {
  const rows = unitsBelow(scene, path);
  const name = figureName(path);
  const lists = codesWith(scene.facts, matter, 'byUnit').map((code) =>
    casesOf(scene.facts, matter, `byUnit/${code}`),
  );
  return {
    title: `${name}未达到100%的单位`,
    blocks: [
      ...paragraph(inWords(scene, path, undone)),
      ...(rows.length === 0
        ? []
        : [
            figureTable({
              id: `${id}-units`,
              caption: `${name}未达到100%的单位`,
              corner: '责任单位',
              columns: [path.replace('rate', 'due'), path.replace('rate', 'done'), path],
              rows,
            }),
          ]),
      ...caseTable(scene, id, `${undone}事项清单`, ['due', 'overdue', 'level'], lists),
    ],
  };
};

/** 未达到100%的单位: units that did not investigate or were not visited as due, by name, with their cases. */
export const shortfallSection = (scene: DocumentContext): Section => ({
  title: '调查处理和回访未达到要求的单位',
  blocks: [],
  parts: fullRates.map((rate) => part(scene, rate)),
});
