import { dutyKinds } from '../../events/plan-codes.ts';
import { dutyStepLabels, kindLabels, statusLabels } from '../../shared/documents/duty-labels.ts';
import { levelLabels } from '../../shared/documents/labels.ts';
import { hasEnded } from '../../shared/domain/duty/state.ts';
import type { CaseSource } from '../input/case-source.ts';
import { UsageError } from '../input/checked-json.ts';
import { allDuties } from '../input/duty-source.ts';
import { print, say } from '../output/terminal.ts';
import { minutes, padded } from '../output/terminal-text.ts';

export interface DutyFilter {
  readonly kind?: string;
  readonly unit?: string;
  readonly open?: boolean;
  readonly escalated?: boolean;
}

/** Lists duties as they stand: id, kind, status, owed step, owner, due instant, level. */
export const listDuties = async (options: CaseSource & DutyFilter): Promise<void> => {
  const { kind, unit, open, escalated } = options;
  if (kind !== undefined && !(dutyKinds as readonly string[]).includes(kind))
    throw new UsageError(`--kind ${kind} is none of ${dutyKinds.join(', ')}`);
  let listed = 0;
  for await (const entries of allDuties(options)) {
    const last = entries.at(-1);
    if (!last) continue;
    const { after, caseId } = last;
    if (kind !== undefined && after.kind !== kind) continue;
    if (unit !== undefined && after.unit !== unit) continue;
    if (open && hasEnded(after.status)) continue;
    if (escalated && after.owed?.level === undefined) continue;
    listed += 1;
    const { owed } = after;
    const owes = owed
      ? `${padded(dutyStepLabels[owed.step], 8)}  ${padded(owed.by, 28)}  ${minutes(owed.dueAt)}`
      : '';
    const level = owed?.level ? levelLabels[owed.level] : '';
    const cells = [
      padded(caseId, 48),
      padded(kindLabels[after.kind], 10),
      padded(statusLabels[after.status], 8),
      owes,
      level,
    ];
    print(cells.join('  ').trimEnd());
  }
  say(`${listed} duties`);
};
