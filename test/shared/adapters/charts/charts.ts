import type { Chart } from '../../../../shared/documents/model.ts';

const chart = (shape: Chart['shape'], part: Partial<Chart> = {}): Chart => ({
  kind: 'chart',
  id: shape,
  caption: '各单位办理情况',
  shape,
  categories: ['建筑施工扬尘和围档治理', '“拉链马路”', '公积金提取使用'],
  series: [
    { name: '新受理', values: [1_204, null, 87] },
    { name: '办结', values: [1_108, 365, null] },
  ],
  format: 'count',
  alt: '新受理和办结的件数。',
  ...part,
});

/** The longest names that units have: 20 characters. */
export const longNames = [
  '恩施土家族苗族自治州住房保障和房屋管理局',
  '神农架林区城乡规划和住房公积金管理办公室',
] as const;

export { chart };
export const shapes = ['line', 'bar', 'horizontal-bar', 'stacked-bar'] as const;
