import { readFileSync } from 'node:fs';
import { paths } from '../../../cli/input/paths.ts';
import { policy } from '../../../events/policy.ts';
import { canonical } from '../../../shared/domain/kernel/chain.ts';
import { type PeriodSnapshot, tenDayStatistics } from '../../../shared/domain/statistics/statement.ts';

/** A period's ten-day statistics, root and all figures, as the text that two ways of counting must share. */
export const statementText = (cut: PeriodSnapshot): string =>
  canonical(
    tenDayStatistics(cut, {
      policy: policy.parse(JSON.parse(readFileSync(paths.policy, 'utf8'))),
      registry: 'bench',
    }),
  );
