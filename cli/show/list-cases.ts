import { statuses } from '../../events/codes.ts';
import { levelLabels, statusLabels, stepLabels } from '../../shared/documents/labels.ts';
import { isEnded } from '../../shared/domain/case/state.ts';
import { shanghaiText } from '../../shared/domain/kernel/day.ts';
import { allCases, type CaseSource } from '../input/case-source.ts';
import { UsageError } from '../input/checked-json.ts';
import { print, say } from '../output/terminal.ts';
import { padded } from '../output/terminal-text.ts';

export interface CaseFilter {
  readonly status?: string;
  readonly unit?: string;
  readonly open?: boolean;
}

/** Lists cases as they stand after their last entries: id, status, unit, owed step, owner, due instant, highest level. */
export const listCases = async (options: CaseSource & CaseFilter): Promise<void> => {
  const { status, unit, open } = options;
  if (status !== undefined && !(statuses as readonly string[]).includes(status)) {
    throw new UsageError(`--status ${status} is none of ${statuses.join(', ')}`);
  }
  let listed = 0;
  for await (const entries of allCases(options)) {
    const last = entries.at(-1);
    if (!last) continue;
    const { after, caseId } = last;
    if (status !== undefined && after.status !== status) continue;
    if (unit !== undefined && after.unit !== unit) continue;
    if (open && isEnded(after.status)) continue;
    listed += 1;
    const owed = after.owed
      ? `${padded(stepLabels[after.owed.step], 8)}  ${padded(after.owed.by, 28)}  ${shanghaiText(after.owed.dueAt).slice(0, 16)}`
      : '';
    const level = after.highest ? levelLabels[after.highest] : '';
    const cells = [
      padded(caseId, 20),
      padded(statusLabels[after.status], 10),
      padded(after.unit ?? '—', 28),
      owed,
      level,
    ];
    print(cells.join('  ').trimEnd());
  }
  say(`${listed} cases`);
};
