import { expect, test } from 'vitest';
import { pairsOf, valueAt } from '../../../../shared/domain/kernel/by-code.ts';
import { monthOf } from '../../../../shared/domain/kernel/period.ts';
import { closePlan, type PlanClose } from '../../../../shared/domain/plan-report/plan-close.ts';
import { createPlanRecount } from '../../../../shared/domain/plan-report/recount-plan.ts';
import * as events from '../../../dsl/events.ts';
import { housing } from '../../../dsl/rulebook.ts';
import { entriesOf } from '../../../dsl/statements.ts';
import { lives } from '../../documents/statements/province.ts';

const item = 'special-item:420100-construction:1';
const cases = entriesOf([
  ...lives,
  // Filed under an item in June, closed in July; and one that changes its unit on the way.
  [
    events.complaintFiled({ at: '2015-06-29 09:00', specialItem: item }),
    events.caseAccepted({ at: '2015-06-29 10:00' }),
    events.investigationConcluded({ at: '2015-06-30 14:00' }),
    events.caseCompleted({ at: '2015-07-02 16:00' }),
    events.returnVisitMade({ at: '2015-07-06 09:00' }),
  ],
  [
    events.complaintFiled({ at: '2015-06-29 09:00', specialItem: item }),
    events.caseReturned({ at: '2015-06-30 10:00' }),
    events.caseAssigned({ at: '2015-07-01 11:00', unit: housing }),
  ],
]);

test('a plan’s cases come to the same counted period by period, and counted anew case by case', async () => {
  const recount = createPlanRecount();
  for (const entries of cases) recount.take(entries);
  let close: PlanClose | undefined;
  for (const month of ['2015-06', '2015-07', '2015-08']) {
    const posted = cases.flat().filter(({ postedTo }) => monthOf(postedTo) === month);
    close = await closePlan(
      close,
      (async function* () {
        yield* posted;
      })(),
      { month, ranking: [] },
    );
    const { demandsResolved, problemsRectified, byUnit, byItem } = recount.until(month);
    expect({ demandsResolved, problemsRectified, byItem }).toEqual({
      demandsResolved: close.tally.demandsResolved,
      problemsRectified: close.tally.problemsRectified,
      byItem: close.tally.byItem,
    });
    for (const [unit, { areas, ...counts }] of pairsOf(close.tally.byUnit)) {
      expect(valueAt(byUnit, unit)).toMatchObject(counts);
      expect(new Set(valueAt(byUnit, unit)?.areas)).toEqual(new Set(areas));
    }
  }
  expect(close && valueAt(close.tally.byItem, item)).toEqual({ filed: 2, completed: 1, closed: 1 });
});
