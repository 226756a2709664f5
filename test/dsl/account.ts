import type { Level, Status, Step } from '../../events/codes.ts';
import type { Entry } from '../../shared/domain/case/entry.ts';
import { wall } from './shanghai.ts';

/** An entry and the case after it, in the words of the tests; instants as wall times of Shanghai. */
export interface Account {
  readonly status: Status;
  readonly unit: string | undefined;
  readonly owes: Step | undefined;
  /** The unit that owes it. */
  readonly owedBy: string | undefined;
  readonly due: string | undefined;
  /** When `deadline-approaching` goes out. */
  readonly approaching: string | undefined;
  /** The limits of the steps still before the case. */
  readonly limits: Readonly<Partial<Record<Step, string>>>;
  /** The level that stands for what is owed, and the highest that the case has had. */
  readonly level: Level | undefined;
  readonly highest: Level | undefined;
  /** The level that comes next, and when. */
  readonly next: string | undefined;
  readonly discharged: Step | undefined;
  readonly onTime: boolean | undefined;
  readonly lifted: Level | undefined;
  readonly raised: Level | undefined;
  /** How often the case has been redone. */
  readonly redone: number;
  readonly failedVisits: number;
  readonly extended: boolean;
  readonly moved: string | undefined;
  readonly postedTo: string;
  readonly recorded: string;
  /** Raised by this system itself. */
  readonly own: boolean;
}

export const accountOf = (entry: Entry): Account => {
  const { after, effects } = entry;
  const { owed } = after;
  return {
    status: after.status,
    unit: after.unit,
    owes: owed?.step,
    owedBy: owed?.by,
    due: owed && wall(owed.dueAt),
    approaching: owed?.noticeAt === undefined ? undefined : wall(owed.noticeAt),
    limits: Object.fromEntries(Object.entries(after.limits).map(([step, limit]) => [step, wall(limit)])),
    level: owed?.level,
    highest: after.highest,
    next: owed?.next && `${owed.next.level} at ${wall(owed.next.at)}`,
    discharged: effects.discharged,
    onTime: entry.onTime,
    lifted: effects.lifted,
    raised: effects.raised,
    redone: after.redone,
    failedVisits: after.failedVisits,
    extended: after.extended,
    moved: effects.movedTo === undefined ? undefined : `${effects.movedFrom} to ${effects.movedTo}`,
    postedTo: entry.postedTo,
    recorded: wall(entry.recordedAt),
    own: entry.own ?? false,
  };
};
