import type { Consequence } from './report-rows.ts';

/** Names of what follows from a result, as the checklist and documents print them. */
export const consequenceLabels: Readonly<Record<Consequence, string>> = {
  commendation: '通报表扬',
  'circular-criticism': '通报批评',
  'no-awards': '取消评先资格',
  'rectification-notice': '下达整改通知书',
  interview: '约谈主要负责人',
};
