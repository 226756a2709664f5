import { levels } from '../../../../events/codes.ts';
import { figureAt } from '../../../domain/statistics/figure-composition.ts';
import { levelLabels } from '../../labels.ts';
import { overdueAgesChart } from '../charts/overdue-ages.ts';
import { type DocumentContext, wholeOf } from '../document-context.ts';
import { casesOf, codesWith } from '../facts/look-up.ts';
import { caseTable } from '../tables/case-table.ts';
import { figureTable } from '../tables/figure-table.ts';
import { rowsOf, type ScopeRow, sumRow } from '../tables/rows.ts';
import { figureRun } from '../text/figure-run.ts';
import { involved } from '../text/involved.ts';
import { type Piece, paragraph, say } from '../text/rich-text.ts';
import type { Section } from './section.ts';

const escalations = levels.map((level) => `escalations.${level}`);

/** The units with a figure other than 0, those with most first. */
export const unitsWith = (scene: DocumentContext, path: string): readonly ScopeRow[] =>
  rowsOf(scene, 'byUnit')
    .filter(({ figures }) => (figureAt(figures, path) ?? 0) > 0)
    .sort((a, b) => (figureAt(b.figures, path) ?? 0) - (figureAt(a.figures, path) ?? 0));

const overdueInWords = (scene: DocumentContext): Piece => {
  const { words } = scene;
  const rows = unitsWith(scene, 'overdueOpen');
  if (rows.length === 0) return `截至${words.end}，无超期未办结环节的在办事项。`;
  const whole = figureRun(wholeOf(scene), 'overdueOpen');
  const units = involved(rows, '件', (row) => figureRun(row, 'overdueOpen'));
  return say`截至${words.end}，超期在办事项${whole}件，涉及${units}。`;
};

const levelInWords = (scene: DocumentContext, level: (typeof levels)[number]): Piece => {
  const path = `escalations.${level}`;
  const rows = unitsWith(scene, path);
  if (rows.length === 0) return '';
  const units = involved(rows, '件次', (row) => figureRun(row, path));
  return say`${levelLabels[level]}${figureRun(wholeOf(scene), path)}件次，涉及${units}。`;
};

const escalatedInWords = (scene: DocumentContext): Piece => {
  const none = levels.filter((level) => scene.statement.total.escalations[level] === 0);
  const all = levels.map((level) => levelLabels[level]);
  if (none.length === levels.length) return `${scene.words.now}未发生${all.join('、')}。`;
  return [
    `${scene.words.now}督促升级情况：`,
    ...levels.map((level) => levelInWords(scene, level)),
    none.length === 0 ? '' : `无${none.map((level) => levelLabels[level]).join('、')}事项。`,
  ];
};

const overdueCases = ({ facts }: DocumentContext) =>
  codesWith(facts, 'overdue', 'byUnit').map((code) => casesOf(facts, 'overdue', `byUnit/${code}`));

/** 超期和督促升级: overdue cases, and what was raised to which level, by name of unit. */
export const overdueSection = (scene: DocumentContext): Section => {
  const { facts, words } = scene;
  const rows = rowsOf(scene, 'byUnit').filter(({ figures }) =>
    ['overdueOpen', ...escalations].some((path) => figureAt(figures, path) !== 0),
  );
  return {
    title: '超期和督促升级情况',
    blocks: [],
    parts: [
      {
        title: '超期事项',
        blocks: [
          ...paragraph(overdueInWords(scene)),
          ...overdueAgesChart(facts.overdueAges.total, words.end),
          ...caseTable(
            scene,
            'overdue',
            '超期在办事项清单',
            ['step', 'due', 'overdue', 'level'],
            overdueCases(scene),
          ),
        ],
      },
      {
        title: '督促升级',
        blocks: [
          ...paragraph(escalatedInWords(scene)),
          ...(rows.length === 0
            ? []
            : [
                figureTable({
                  id: 'escalations',
                  caption: '各单位超期和督促升级情况（件、件次）',
                  corner: '责任单位',
                  columns: ['overdueOpen', ...escalations],
                  rows: [...rows, sumRow(scene)],
                }),
              ]),
        ],
      },
    ],
  };
};
