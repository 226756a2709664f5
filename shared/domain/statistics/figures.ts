import type { Level, VisitResult } from '../../../events/codes.ts';

/** A step's figures: `due` = `done` + those still owed by the period's end; `done` = `onTime` + `late`. */
export interface StepFigures {
  readonly due: number;
  readonly done: number;
  readonly onTime: number;
  readonly late: number;
  /** done / due, 0 to 1, four decimals; null when nothing was due. */
  readonly rate: number | null;
  /** onTime / done, likewise. */
  readonly onTimeRate: number | null;
}

/** The figures of one scope over one period: contract, section 5, field by field. */
export interface Figures {
  readonly opening: number;
  readonly filed: number;
  readonly reopened: number;
  readonly movedIn: number;
  readonly movedOut: number;
  readonly closed: number;
  readonly declined: number;
  readonly withdrawn: number;
  readonly merged: number;
  readonly closing: number;
  readonly redone: number;
  readonly extended: number;
  readonly overdueOpen: number;
  readonly latePosted: number;
  readonly accepted: StepFigures;
  readonly investigated: StepFigures;
  readonly completed: StepFigures;
  readonly returnVisited: StepFigures;
  readonly satisfaction: {
    readonly satisfied: number;
    readonly basicallySatisfied: number;
    readonly dissatisfied: number;
    readonly unreachable: number;
    readonly refused: number;
    readonly rate: number | null;
  };
  readonly escalations: Readonly<Record<Level, number>>;
}

/** The steps that have figures, by the name of their figure. */
export const figureSteps = {
  accepted: 'accept',
  investigated: 'investigate',
  completed: 'complete',
  returnVisited: 'return-visit',
} as const;
export type FigureStep = (typeof figureSteps)[keyof typeof figureSteps];

/** A share from 0 to 1, rounded half up to four decimals in whole numbers; null over nothing. */
export const rate = (numerator: number, denominator: number): number | null =>
  denominator === 0 ? null : Math.floor((numerator * 20_000 + denominator) / (2 * denominator)) / 10_000;

/** What entries add: sums, so that a month is the sum of its periods. */
export interface Flows {
  filed: number;
  reopened: number;
  movedIn: number;
  movedOut: number;
  closed: number;
  declined: number;
  withdrawn: number;
  merged: number;
  redone: number;
  extended: number;
  latePosted: number;
  onTime: Record<FigureStep, number>;
  late: Record<FigureStep, number>;
  visits: Record<VisitResult, number>;
  raised: Record<Level, number>;
}

/** What stands open at an instant. */
export interface Stock {
  open: number;
  overdue: number;
  /** Open cases with this step still before them, its limit passed. */
  pending: Record<FigureStep, number>;
}

const perStep = (): Record<FigureStep, number> => ({
  accept: 0,
  investigate: 0,
  complete: 0,
  'return-visit': 0,
});

export const noFlows = (): Flows => ({
  filed: 0,
  reopened: 0,
  movedIn: 0,
  movedOut: 0,
  closed: 0,
  declined: 0,
  withdrawn: 0,
  merged: 0,
  redone: 0,
  extended: 0,
  latePosted: 0,
  onTime: perStep(),
  late: perStep(),
  visits: { satisfied: 0, 'basically-satisfied': 0, dissatisfied: 0, unreachable: 0, refused: 0 },
  raised: { reminder: 0, supervision: 0, circular: 0, interview: 0, accountability: 0 },
});

export const noStock = (): Stock => ({ open: 0, overdue: 0, pending: perStep() });

/** The figures of a scope from its three parts. */
export const figuresOf = (opening: number, flows: Flows, stock: Stock): Figures => {
  const step = (name: FigureStep): StepFigures => {
    const onTime = flows.onTime[name];
    const done = onTime + flows.late[name];
    const due = done + stock.pending[name];
    return {
      due,
      done,
      onTime,
      late: flows.late[name],
      rate: rate(done, due),
      onTimeRate: rate(onTime, done),
    };
  };
  const { visits } = flows;
  const content = visits.satisfied + visits['basically-satisfied'];
  return {
    opening,
    filed: flows.filed,
    reopened: flows.reopened,
    movedIn: flows.movedIn,
    movedOut: flows.movedOut,
    closed: flows.closed,
    declined: flows.declined,
    withdrawn: flows.withdrawn,
    merged: flows.merged,
    closing: stock.open,
    redone: flows.redone,
    extended: flows.extended,
    overdueOpen: stock.overdue,
    latePosted: flows.latePosted,
    accepted: step('accept'),
    investigated: step('investigate'),
    completed: step('complete'),
    returnVisited: step('return-visit'),
    satisfaction: {
      satisfied: visits.satisfied,
      basicallySatisfied: visits['basically-satisfied'],
      dissatisfied: visits.dissatisfied,
      unreachable: visits.unreachable,
      refused: visits.refused,
      rate: rate(content, content + visits.dissatisfied),
    },
    // Named one by one: figures have one order of fields, whatever the flows came from.
    escalations: {
      reminder: flows.raised.reminder,
      supervision: flows.raised.supervision,
      circular: flows.raised.circular,
      interview: flows.raised.interview,
      accountability: flows.raised.accountability,
    },
  };
};

/** True when none of a scope's figures is other than 0 or null. */
export const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null
    ? Object.values(value).every(isEmpty)
    : value === 0 || value === null;
