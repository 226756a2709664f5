import type { VisitResult } from '../../events/codes.ts';
import { dutyPrefix } from '../../events/values.ts';
import {
  dutyStepLabels,
  dutyTypeLabels,
  kindLabels,
  statusLabels,
} from '../../shared/documents/duty-labels.ts';
import { levelLabels, visitResultLabels } from '../../shared/documents/labels.ts';
import type { DutyEntry } from '../../shared/domain/duty/entry.ts';
import type { CaseSource } from '../input/case-source.ts';
import { UsageError } from '../input/checked-json.ts';
import { oneDuty } from '../input/duty-source.ts';
import { print } from '../output/terminal.ts';
import { minutes, padded } from '../output/terminal-text.ts';

/** What an entry's own detail says, in a few words. */
const saidIn = ({ detail, effects }: DutyEntry): readonly string[] => {
  const { title, text, summary, reason, authority, score, part, form, scope, result } = detail as Record<
    string,
    string | undefined
  >;
  const raised = effects.raised && levelLabels[effects.raised];
  const visit = result && visitResultLabels[result as VisitResult];
  return [raised, title, text, part, score, form, scope, visit, summary, reason, authority].filter(
    (said) => said !== undefined,
  );
};

const linesOf = (entry: DutyEntry): readonly string[] => {
  const { seq, occurredAt, type, by, onTime, effects, after, yearsWithoutHolidays = [], hash } = entry;
  const owed = after.owed
    ? `应由 ${after.owed.by} ${dutyStepLabels[after.owed.step]}，限 ${minutes(after.owed.dueAt)} 前`
    : '无待办环节';
  const marks = [
    onTime === undefined ? '' : onTime ? '按时' : '超期',
    effects.redone ? '重办' : '',
    effects.lifted ? `解除${levelLabels[effects.lifted]}` : '',
    ...yearsWithoutHolidays.map((year) => `${year}年节假日安排未定，仅除周末`),
  ].filter((mark) => mark !== '');
  const first = [
    String(seq).padStart(3),
    minutes(occurredAt),
    padded(dutyTypeLabels[type], 14),
    padded(by.unit, 28),
    ...saidIn(entry),
    ...(marks.length > 0 ? [`〔${marks.join('，')}〕`] : []),
  ].join('  ');
  return [first, `       → ${statusLabels[after.status]}；${owed}；${hash.slice(0, 12)}`];
};

/**
 * Writes a duty's timeline: each entry with its instant, unit, judgement, and what is owed after it.
 *
 * @throws UsageError when the duty is not known
 */
export const showDuty = async (named: string, source: CaseSource): Promise<void> => {
  // As an event may name it where a case has the same id.
  const id = named.startsWith(dutyPrefix) ? named.slice(dutyPrefix.length) : named;
  const entries = await oneDuty(id, source);
  const last = entries.at(-1);
  if (!last) throw new UsageError(`duty ${id} is not in the ledger`);
  const { kind, status, unit, region, highest } = last.after;
  const head = [
    `${id}  ${kindLabels[kind]}  ${region}`,
    `现状：${statusLabels[status]}  所涉单位：${unit}${highest ? `  最高督办级别：${levelLabels[highest]}` : ''}`,
  ];
  print([...head, '', ...entries.flatMap(linesOf)]);
};
