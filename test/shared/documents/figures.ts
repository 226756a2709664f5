import type { Names } from '../../../shared/documents/names.ts';
import { byCode } from '../../../shared/domain/kernel/by-code.ts';
import type { Figures, StepFigures } from '../../../shared/domain/statistics/figures.ts';
import type { MonthlyBulletin, TenDayStatistics } from '../../../shared/domain/statistics/statement.ts';

const rate = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;

/** A step's figures; its rates follow from its counts. */
export const step = (due: number, onTime: number, late: number): StepFigures => ({
  due,
  done: onTime + late,
  onTime,
  late,
  rate: rate(onTime + late, due),
  onTimeRate: rate(onTime, onTime + late),
});

/** Figures of a scope in which nothing happened, but for what is given. */
export const figures = (given: Partial<Figures> = {}): Figures => ({
  opening: 0,
  filed: 0,
  reopened: 0,
  movedIn: 0,
  movedOut: 0,
  closed: 0,
  declined: 0,
  withdrawn: 0,
  merged: 0,
  closing: 0,
  redone: 0,
  extended: 0,
  overdueOpen: 0,
  latePosted: 0,
  accepted: step(0, 0, 0),
  investigated: step(0, 0, 0),
  completed: step(0, 0, 0),
  returnVisited: step(0, 0, 0),
  satisfaction: {
    satisfied: 0,
    basicallySatisfied: 0,
    dissatisfied: 0,
    unreachable: 0,
    refused: 0,
    rate: null,
  },
  escalations: { reminder: 0, supervision: 0, circular: 0, interview: 0, accountability: 0 },
  ...given,
});

/** A month with every figure different, so that a misplaced one is seen. */
export const busy = figures({
  opening: 4629,
  filed: 78589,
  reopened: 17,
  closed: 61203,
  declined: 211,
  withdrawn: 98,
  merged: 76,
  closing: 21647,
  redone: 305,
  extended: 142,
  overdueOpen: 1305,
  latePosted: 612,
  accepted: step(80102, 78004, 1501),
  investigated: step(70211, 66003, 2207),
  completed: step(1100, 1031, 40),
  returnVisited: step(61990, 60011, 1498),
  satisfaction: {
    satisfied: 50120,
    basicallySatisfied: 7003,
    dissatisfied: 3111,
    unreachable: 901,
    refused: 374,
    rate: 0.9484,
  },
  escalations: { reminder: 3001, supervision: 1207, circular: 409, interview: 88, accountability: 19 },
});

const none = byCode<Figures>();
const nowhere = {
  byUnit: none,
  byArea: none,
  byRegion: none,
  byChannel: none,
  byMethod: none,
  byKind: none,
};

export const tenDay = (given: Partial<TenDayStatistics> = {}): TenDayStatistics => ({
  period: '2015-07-3',
  from: '2015-07-21',
  until: '2015-07-31',
  policy: 'hubei-2015',
  registry: 'hubei-2015',
  root: 'a'.repeat(64),
  total: figures(),
  ...nowhere,
  ...given,
});

export const bulletin = (given: Partial<MonthlyBulletin> = {}): MonthlyBulletin => ({
  month: '2015-07',
  from: '2015-07-01',
  until: '2015-07-31',
  policy: 'hubei-2015',
  registry: 'hubei-2015',
  root: 'b'.repeat(64),
  total: busy,
  ...nowhere,
  previous: null,
  toDate: busy,
  ranking: [],
  ...given,
});

export const names: Names = {
  units: { '420100-water': '武汉市水务局', '420100-housing': '武汉市住房保障和房屋管理部门' },
  regions: { '420100': '武汉市' },
};

/** What a reader sees: the page's words without its markup and style. */
export const textOf = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<\/(td|th|caption|h1|h2|p|dt|dd)>/g, ' ')
    .replace(/<[^>]*>/g, '');
