import type { MonthlyBulletin } from '../../../domain/statistics/statement.ts';
import { figureName } from '../../figure-names.ts';
import type { Section } from '../../statements/sections/section.ts';
import { toDateSection } from '../../statements/sections/to-date.ts';
import { figureCell, textCell } from '../../statements/tables/cells.ts';
import { stockInWords } from '../../statements/text/handling.ts';
import { paragraph } from '../../statements/text/rich-text.ts';
import { listTable } from '../tables/list-table.ts';

const paths = [
  'filed',
  'completed.done',
  'closed',
  'declined',
  'withdrawn',
  'merged',
  'redone',
  'investigated.rate',
  'returnVisited.rate',
  'completed.rate',
  'completed.onTimeRate',
  'satisfaction.rate',
] as const;

/** The cases of the whole campaign: flows and rates to date, with what each rate was made of; stock at the end. */
export const casesSection = (statement: Pick<MonthlyBulletin, 'toDate' | 'total'>): Section => {
  const figures = statement.toDate;
  return {
    title: '投诉举报和检查发现问题办理情况',
    blocks: [
      ...toDateSection(statement).blocks,
      ...paragraph(stockInWords({ figures: statement.total }, '截至本期末')),
      ...listTable<string>({
        id: 'cases-to-date',
        caption: '累计办理情况（件、件次）',
        columns: [
          { head: '指标', width: 2, cell: (path) => textCell(figureName(path)) },
          { head: '累计', width: 1.6, right: true, cell: (path) => figureCell({ figures }, path) },
        ],
        rows: paths,
        note: '比率为分子与分母之比（分子/分母）；没有分母的，以“—”表示。',
      }),
    ],
  };
};
