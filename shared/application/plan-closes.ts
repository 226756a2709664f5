import { canonical } from '../domain/kernel/chain.ts';
import type { PlanClose } from '../domain/plan-report/plan-close.ts';
import type { Documents } from '../ports/documents.ts';
import type { PlanCloses } from './plan-report.ts';

const planCloseKey = (month: string): string => `closes/plan-${month}.json`;

/** The closes of plans that stand among the documents. */
export const planClosesIn = (documents: Documents): PlanCloses => ({
  get: async (month) => {
    const body = await documents.get(planCloseKey(month));
    return body === undefined ? undefined : (JSON.parse(body) as PlanClose);
  },
  keep: async (close) => {
    await documents.putOnce(planCloseKey(close.month), canonical(close), 'application/json');
  },
});
