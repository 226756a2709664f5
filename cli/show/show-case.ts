import type { Conclusion, DeclineGround, Outcome, VisitResult } from '../../events/codes.ts';
import {
  areaLabels,
  channelLabels,
  conclusionLabels,
  groundLabels,
  kindLabels,
  levelLabels,
  methodLabels,
  outcomeLabels,
  severityLabels,
  statusLabels,
  stepLabels,
  typeLabels,
  visitResultLabels,
} from '../../shared/documents/labels.ts';
import type { Entry } from '../../shared/domain/case/entry.ts';
import { circleText } from '../../shared/domain/case/merges.ts';
import { type CaseSource, mergeCycleOf, oneCase } from '../input/case-source.ts';
import { UsageError } from '../input/checked-json.ts';
import { print } from '../output/terminal.ts';
import { minutes, padded } from '../output/terminal-text.ts';

/** What an entry's own detail says, in a word or two. */
const saidIn = ({ detail, effects }: Entry): string[] => {
  const { conclusion, outcome, result, grounds, until, unit, into, reason, summary } = detail as Record<
    string,
    string
  >;
  return [
    ...(effects.raised ? [levelLabels[effects.raised]] : []),
    ...(conclusion ? [conclusionLabels[conclusion as Conclusion]] : []),
    ...(outcome ? [outcomeLabels[outcome as Outcome]] : []),
    ...(result ? [visitResultLabels[result as VisitResult]] : []),
    ...(grounds ? [groundLabels[grounds as DeclineGround]] : []),
    ...(until ? [`至 ${until}`] : []),
    ...(unit ? [`→ ${unit}`] : []),
    ...(into ? [`→ ${into}`] : []),
    ...(reason ? [reason] : []),
    ...(summary ? [summary] : []),
  ];
};

const linesOf = (entry: Entry): readonly string[] => {
  const {
    seq,
    occurredAt,
    recordedAt,
    type,
    by,
    onTime,
    effects,
    after,
    yearsWithoutHolidays = [],
    postedTo,
    hash,
  } = entry;
  const judged = onTime === undefined ? '' : onTime ? '按时' : '超期';
  const owed = after.owed
    ? `应由 ${after.owed.by} ${stepLabels[after.owed.step]}，限 ${minutes(after.owed.dueAt)} 前`
    : '无待办环节';
  const marks = [
    judged,
    effects.redone && '重办',
    effects.lifted && `解除${levelLabels[effects.lifted]}`,
    ...yearsWithoutHolidays.map((year) => `${year}年节假日安排未定，仅除周末`),
    recordedAt - occurredAt > 86_400_000 && `${minutes(recordedAt)} 入账`,
  ].filter((mark) => typeof mark === 'string' && mark !== '');
  const first = [
    String(seq).padStart(3),
    minutes(occurredAt),
    padded(typeLabels[type], 18),
    padded(by.unit, 28),
    ...saidIn(entry),
    ...(marks.length > 0 ? [`〔${marks.join('，')}〕`] : []),
  ].join('  ');
  return [first, `       → ${statusLabels[after.status]}；${owed}；计入 ${postedTo}；${hash.slice(0, 12)}`];
};

/**
 * Writes a case's timeline: each entry with its instant, unit, judgement, what is owed after it, the period
 * that counts it, and the beginning of its hash.
 *
 * @throws UsageError when the case is not known
 */
export const showCase = async (caseId: string, source: CaseSource): Promise<void> => {
  const entries = await oneCase(caseId, source);
  const [first, last] = [entries[0], entries.at(-1)];
  if (!first || !last) throw new UsageError(`case ${caseId} is not in the ledger`);
  const { kind, channel, method, area, region, severity, status, unit, highest } = last.after;
  const circle = status === 'merged' ? await mergeCycleOf(caseId, source) : undefined;
  const origin = channel ? channelLabels[channel] : method ? methodLabels[method] : '';
  const head = [
    `${caseId}  ${kindLabels[kind]}（${origin}）  ${areaLabels[area]}  ${region}  ${severityLabels[severity]}`,
    `现状：${statusLabels[status]}  责任单位：${unit ?? '未交办'}${highest ? `  最高督办级别：${levelLabels[highest]}` : ''}`,
    ...(circle ? [`并案成环，无人办理：${circleText(circle)}`] : []),
  ];
  print([...head, '', ...entries.flatMap(linesOf)]);
};
