import type { Chart } from '../../../../../shared/documents/model.ts';
import { stepOf, units } from './figures.ts';

export const trendChart: Chart = {
  kind: 'chart',
  id: 'trend',
  caption: '各旬受理和办结情况（件）',
  shape: 'line',
  categories: [
    '5月上旬',
    '5月中旬',
    '5月下旬',
    '6月上旬',
    '6月中旬',
    '6月下旬',
    '7月上旬',
    '7月中旬',
    '7月下旬',
  ],
  series: [
    { name: '新受理', values: [21_240, 22_310, 23_505, 24_100, 24_960, null, 25_733, 26_004, 26_852] },
    { name: '办结', values: [19_008, 21_940, 22_876, 23_350, 24_101, 24_733, 25_020, 25_871, 26_400] },
  ],
  format: 'count',
  alt: '5月上旬至7月下旬，新受理由21,240件升至26,852件，办结由19,008件升至26,400件。',
};

const shown = units.slice(0, 12);

export const ratesChart: Chart = {
  kind: 'chart',
  id: 'unit-rates',
  caption: '部分责任单位调查处理率和办结率',
  shape: 'horizontal-bar',
  categories: shown.map(({ name }) => name),
  series: [1, 2].map((step) => ({
    name: step === 1 ? '调查处理率' : '办结率',
    values: shown.map((_, place) => {
      const { due, done } = stepOf(place, step);
      return due === 0 ? null : Math.round((done / due) * 10_000) / 10_000;
    }),
  })),
  format: 'rate',
  alt: '12个责任单位的调查处理率和办结率均在98%以上，1个单位本月无应办事项。',
};

export const agesChart: Chart = {
  kind: 'chart',
  id: 'overdue-ages',
  caption: '超期在办事项按超期时长分布（件）',
  shape: 'stacked-bar',
  categories: ['3日以内', '4至8日', '9至13日', '14至23日', '23日以上'],
  series: [
    { name: '投诉举报', values: [83, 51, 22, 9, 3] },
    { name: '检查发现', values: [40, 18, 8, 4, null] },
  ],
  format: 'count',
  alt: '超期3日以内的123件，4至8日的69件，9至13日的30件，14至23日的13件，23日以上的3件。',
};
