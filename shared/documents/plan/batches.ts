import { type Batch, batches } from '../../../events/plan-codes.ts';
import type { Plan } from '../../../events/policy/plan.ts';
import type { PlanReport } from '../../domain/plan-report/report.ts';
import { count } from '../format.ts';
import { batchLabels } from '../plan-labels.ts';

type Counts = PlanReport['batches'];

/** A batch with its count: 解决一批群众诉求129件. */
const batchSaid = (counts: Counts, batch: Batch): string =>
  `${batchLabels[batch].name}${count(counts[batch])}${batchLabels[batch].measure}`;

/** 五个一批 to date, in a sentence. */
export const batchesSaid = (counts: Counts): string =>
  `督促检查开展以来，五个一批累计为：${batches.map((batch) => batchSaid(counts, batch)).join('，')}。`;

interface Promoted {
  readonly code: string;
  readonly title: string;
  readonly batches: readonly Batch[];
}

/** The five batches under the promotions 四个促进 of a policy; those that it puts under none come last. */
export const promotionsOf = ({ promotions = [] }: Plan): readonly Promoted[] => {
  const under = promotions.map(({ code, title, batches: named }) => ({
    code,
    title,
    batches: batches.filter((batch) => named.includes(batch)),
  }));
  const rest = batches.filter((batch) => !under.some((each) => each.batches.includes(batch)));
  return rest.length === 0 ? under : [...under, { code: 'other', title: '其他成效', batches: rest }];
};

/** What a promotion’s batches come to, in a sentence. */
export const promotionSaid = ({ batches: own }: Promoted, counts: Counts): string =>
  own.length === 0 ? '' : `${own.map((batch) => batchSaid(counts, batch)).join('，')}。`;
