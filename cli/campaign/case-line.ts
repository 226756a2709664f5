import type { Entry } from '../../shared/domain/case/entry.ts';
import { shanghaiText } from '../../shared/domain/kernel/day.ts';

/** One line of `cases.ndjson`: the case as its last entry left it; undefined for a case without entries. */
export const caseLine = (entries: readonly Entry[]) => {
  const last = entries.at(-1);
  const first = entries[0];
  if (!last || !first) return undefined;
  const { after } = last;
  const count = (type: string) => entries.filter((entry) => entry.type === type).length;
  return {
    caseId: last.caseId,
    kind: after.kind,
    status: after.status,
    unit: after.unit ?? null,
    area: after.area,
    region: after.region,
    channel: after.channel ?? null,
    method: after.method ?? null,
    severity: after.severity,
    owner: after.owed?.by ?? null,
    owedStep: after.owed?.step ?? null,
    dueAt: after.owed ? shanghaiText(after.owed.dueAt) : null,
    level: after.owed?.level ?? null,
    highestLevel: after.highest ?? null,
    openedAt: shanghaiText(first.occurredAt),
    lastAt: shanghaiText(last.occurredAt),
    entries: entries.length,
    redone: after.redone,
    returnVisits: count('return-visit-made'),
    escalations: count('deadline-passed'),
    extended: after.extended,
  };
};
