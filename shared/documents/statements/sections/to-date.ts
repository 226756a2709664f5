import type { MonthlyBulletin } from '../../../domain/statistics/statement.ts';
import { figureRun } from '../text/figure-run.ts';
import { happened, ratesInWords } from '../text/handling.ts';
import { paragraph, say } from '../text/rich-text.ts';
import type { Section } from './section.ts';

/** 累计情况: all periods from the first entry's to this month's last. */
export const toDateSection = ({ toDate }: Pick<MonthlyBulletin, 'toDate'>): Section => {
  const title = '累计情况';
  const whole = { scope: 'toDate', figures: toDate };
  if (toDate.filed === 0) return { title, blocks: paragraph('督促检查开展以来尚无受理事项。') };
  const done = happened(
    whole,
    ['completed.done', 'closed', 'declined', 'withdrawn', 'merged', 'redone'],
    '件',
  );
  return {
    title,
    blocks: paragraph(
      say`督促检查开展以来，累计新受理${figureRun(whole, 'filed')}件`,
      toDate.completed.done + toDate.closed === 0 ? '，尚无办结和销号事项。' : say`，${done}。`,
      ratesInWords(whole, '累计', []),
    ),
  };
};
