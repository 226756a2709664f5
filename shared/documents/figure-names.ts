import {
  areaLabels,
  channelLabels,
  kindLabels,
  levelLabels,
  methodLabels,
  visitResultLabels,
} from './labels.ts';
import { type CodeNames, nameOf } from './names.ts';

const stepNames = {
  accepted: '受理',
  investigated: '调查处理',
  completed: '办结',
  returnVisited: '回访',
} as const;

const stepFigures = ([path, step]: [string, string]): readonly (readonly [string, string])[] => [
  [`${path}.due`, `应${step}`],
  [`${path}.done`, `已${step}`],
  [`${path}.onTime`, `按时${step}`],
  [`${path}.late`, `逾期${step}`],
  [`${path}.rate`, `${step}率`],
  [`${path}.onTimeRate`, `按时${step}率`],
];

/** The Chinese name of every figure of the contract (section 5), by its path. */
const figureNames: CodeNames = {
  opening: '期初在办',
  filed: '新受理',
  reopened: '重启',
  movedIn: '转入',
  movedOut: '转出',
  closed: '销号',
  declined: '不予受理',
  withdrawn: '撤回',
  merged: '并案',
  closing: '期末在办',
  redone: '重办',
  extended: '延期',
  overdueOpen: '期末超期',
  latePosted: '补记',
  ...Object.fromEntries(Object.entries(stepNames).flatMap(stepFigures)),
  'satisfaction.satisfied': visitResultLabels.satisfied,
  'satisfaction.basicallySatisfied': visitResultLabels['basically-satisfied'],
  'satisfaction.dissatisfied': visitResultLabels.dissatisfied,
  'satisfaction.unreachable': visitResultLabels.unreachable,
  'satisfaction.refused': visitResultLabels.refused,
  'satisfaction.rate': '满意率',
  ...Object.fromEntries(Object.entries(levelLabels).map(([level, name]) => [`escalations.${level}`, name])),
};

/** The name of the figure at a path; a path without one stands for itself. */
export const figureName = (path: string): string => nameOf(figureNames, path);

const wholes: CodeNames = { total: '总体', previous: '上月', toDate: '累计' };

const dimensions: Readonly<Record<string, CodeNames>> = {
  byUnit: { unassigned: '尚未确定责任单位' },
  byArea: areaLabels,
  byChannel: channelLabels,
  byMethod: methodLabels,
  byKind: kindLabels,
};

/** The name of a scope (`total`, `byArea/water-and-gas`) as far as codes have one without a registry. */
export const scopeName = (scope: string): string => {
  const slash = scope.indexOf('/');
  if (slash < 0) return nameOf(wholes, scope);
  const code = scope.slice(slash + 1);
  return nameOf(dimensions[scope.slice(0, slash)] ?? {}, code);
};
