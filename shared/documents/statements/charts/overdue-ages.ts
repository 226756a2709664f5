import type { Chart } from '../../model.ts';
import { ages } from '../facts/ages.ts';

/** Overdue open cases by how long they have been overdue; none where nothing is overdue. */
export const overdueAgesChart = (counts: readonly number[] | undefined, end: string): readonly Chart[] => {
  if (counts === undefined || counts.every((value) => value === 0)) return [];
  const said = ages.map(({ name }, index) => `${name}${counts[index] ?? 0}件`);
  return [
    {
      kind: 'chart',
      id: 'overdue-ages',
      caption: `${end}超期事项按逾期时间分布（件）`,
      shape: 'bar',
      categories: ages.map(({ name }) => name),
      series: [{ name: '超期', values: [...counts] }],
      format: 'count',
      alt: `${end}超期事项：${said.join('、')}。`,
    },
  ];
};
