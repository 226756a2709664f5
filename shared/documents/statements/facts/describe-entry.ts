import type { CaseType } from '../../../../events/catalog.ts';
import type { Entry } from '../../../domain/case/entry.ts';
import { date } from '../../format.ts';
import {
  channelLabels,
  conclusionLabels,
  groundLabels,
  levelLabels,
  methodLabels,
  outcomeLabels,
  stepLabels,
  visitResultLabels,
} from '../../labels.ts';
import { type CodeNames, nameOf } from '../../names.ts';

type Detail = Entry['detail'];

/** The field of a detail, looked up among names; what has none stands for itself. */
const named = (detail: Detail, field: string, names: CodeNames): string =>
  nameOf(names, String(detail[field]));

/**
 * What an entry says, by codes, dates and names of units alone. Texts that people wrote (summary, reason, comment)
 * stay in the ledger: they may speak of a petitioner.
 */
const saying: Readonly<Record<CaseType, (detail: Detail, units: CodeNames) => string>> = {
  'complaint-filed': (detail) => `登记（${named(detail, 'channel', channelLabels)}）`,
  'finding-recorded': (detail) => `登记（${named(detail, 'method', methodLabels)}）`,
  'case-assigned': (detail, units) => `交办${named(detail, 'unit', units)}`,
  'case-returned': () => '责任单位退回',
  'case-accepted': () => '责任单位受理',
  'case-declined': (detail) => `不予受理（${named(detail, 'grounds', groundLabels)}）`,
  'investigation-concluded': (detail) => `调查处理（${named(detail, 'conclusion', conclusionLabels)}）`,
  'extension-granted': (detail) => `延期至${date(String(detail.until))}`,
  'case-completed': (detail) => `办结（${named(detail, 'outcome', outcomeLabels)}）`,
  'return-visit-made': (detail) => `回访（${named(detail, 'result', visitResultLabels)}）`,
  'case-withdrawn': () => '投诉人撤回',
  'case-merged': (detail) => `并入${String(detail.into)}`,
  'case-reopened': () => '重新启动办理',
  'entry-corrected': (detail) => `更正第${String((detail.entry as { seq?: unknown })?.seq)}条记录`,
  'deadline-passed': (detail) =>
    `${named(detail, 'step', stepLabels)}逾期，${named(detail, 'level', levelLabels)}`,
};

/** What an entry says, in a few words of Chinese. */
export const wordsOf = ({ type, detail, effects }: Entry, units: CodeNames): string => {
  const said = saying[type](detail, units);
  if (effects.redone) return `${said}，退回重办`;
  if (effects.ended === 'closed') return `${said}，销号`;
  return said;
};
