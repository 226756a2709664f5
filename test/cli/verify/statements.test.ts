import { expect, it } from 'vitest';
import { readRules } from '../../../cli/input/checked-json.ts';
import { paths } from '../../../cli/input/paths.ts';
import { statementsOf } from '../../../cli/verify/statements.ts';
import { sha256 } from '../../../shared/adapters/system/sha256.ts';
import { createRecount } from '../../../shared/domain/statistics/recompute.ts';

it('a month whose ledger begins with its last period still has three periods of their own names', async () => {
  const { policy, registry } = await readRules(paths.policy, paths.registry);
  const only = '2015-07-3';
  const { cuts } = createRecount(only, only, sha256).snapshots();
  const run = { policy, registry, documents: 'figures', from: only, until: only, first: only } as const;
  const { bulletins } = await statementsOf(run, cuts);
  expect(bulletins[0]?.tenDays.map(({ period }) => period)).toEqual(['2015-07-1', '2015-07-2', '2015-07-3']);
});
