import type { VisitResult } from '../../../../events/codes.ts';
import { instantOf } from '../../kernel/day.ts';
import { periodOf } from '../../kernel/period.ts';
import { type Rejection, reject } from '../../kernel/rejection.ts';
import type { CorrectedFigure, Entry } from '../entry.ts';
import type { CaseState } from '../state.ts';
import type { Context, Outcome } from './context.ts';

/** Results of a visit between which a case takes the same course. */
const sameCourse: readonly (readonly VisitResult[])[] = [
  ['satisfied', 'basically-satisfied'],
  ['unreachable', 'refused'],
];

const figureOfStep = {
  accept: 'accepted',
  investigate: 'investigated',
  complete: 'completed',
  'return-visit': 'returnVisited',
} as const;

const figureOfResult: Readonly<Record<VisitResult, string>> = {
  satisfied: 'satisfaction.satisfied',
  'basically-satisfied': 'satisfaction.basicallySatisfied',
  dissatisfied: 'satisfaction.dissatisfied',
  unreachable: 'satisfaction.unreachable',
  refused: 'satisfaction.refused',
};

/** What an entry says as corrected so far: the corrections before this one count. */
interface Standing {
  readonly occurredAt: number;
  readonly onTime: boolean | undefined;
  readonly result: VisitResult | undefined;
}

/** When a step that an entry discharged was due: the entry before it has it stamped. */
const dueOf = (entries: readonly Entry[], entry: Entry): number | undefined =>
  entry.effects.discharged && entries[entry.seq - 2]?.after.owed?.dueAt;

const standingOf = (entries: readonly Entry[], entry: Entry): Standing => {
  let { occurredAt } = entry;
  let result = entry.effects.visit;
  for (const { type, detail } of entries) {
    const { entry: named, corrected } = detail as {
      entry?: { seq: number };
      corrected?: { occurredAt?: string; result?: VisitResult };
    };
    if (type !== 'entry-corrected' || named?.seq !== entry.seq) continue;
    if (corrected?.occurredAt !== undefined) occurredAt = instantOf(corrected.occurredAt);
    result = corrected?.result ?? result;
  }
  const due = dueOf(entries, entry);
  return { occurredAt, onTime: due === undefined ? undefined : occurredAt < due, result };
};

const moved = (from: string, to: string): CorrectedFigure[] => [
  { path: from, change: -1 },
  { path: to, change: 1 },
];

/** What the figures of the entry's own period would have been with the right values. */
const figuresOf = (before: Standing, after: Standing, entry: Entry): CorrectedFigure[] => {
  const { discharged } = entry.effects;
  const figures: CorrectedFigure[] = [];
  if (discharged && discharged !== 'assign' && before.onTime !== after.onTime) {
    const step = figureOfStep[discharged];
    figures.push(
      ...(after.onTime ? moved(`${step}.late`, `${step}.onTime`) : moved(`${step}.onTime`, `${step}.late`)),
    );
  }
  if (before.result && after.result && before.result !== after.result) {
    figures.push(...moved(figureOfResult[before.result], figureOfResult[after.result]));
  }
  const wasLate = periodOf(before.occurredAt) < entry.postedTo;
  const isLate = periodOf(after.occurredAt) < entry.postedTo;
  if (wasLate !== isLate) figures.push({ path: 'latePosted', change: isLate ? 1 : -1 });
  return figures;
};

/** A case whose notice has gone out, or is past, is not told of its deadline again by the view of this entry. */
const withoutPastNotice = (state: CaseState, now: number): CaseState => {
  if (state.owed?.noticeAt === undefined || state.owed.noticeAt > now) return state;
  const { noticeAt: _, ...owed } = state.owed;
  return { ...state, owed };
};

/**
 * `entry-corrected` 更正: repairs an entry by another, never by an edit. The case stands as it stood; what the
 * figures of the entry's period would have been is stamped for the bulletins.
 */
export const correctEntry = (context: Context<'entry-corrected'>): Outcome | Rejection => {
  const { state, detail, at, now, entries } = context;
  const entry = entries[detail.entry.seq - 1];
  const { hash } = detail.entry;
  if (!entry || (hash !== undefined && entry.hash !== hash.toLowerCase())) {
    return reject(
      'invalid-detail',
      'names no entry of the case: give the place that its timeline shows',
      'entry',
    );
  }
  const { corrected } = detail;
  const { occurredAt: _, ...said } = corrected;
  const foreign = Object.keys(said).find((name) => !Object.hasOwn(entry.detail, name));
  if (foreign !== undefined) {
    return reject('invalid-detail', `${entry.type} said nothing of ${foreign}`, `corrected.${foreign}`);
  }
  const before = standingOf(entries, entry);
  const { result = before.result } = corrected;
  if (
    result !== before.result &&
    !sameCourse.some(
      (course) => before.result && result && course.includes(before.result) && course.includes(result),
    )
  ) {
    return reject(
      'invalid-detail',
      `${before.result} and ${result} lead a case different ways`,
      'corrected.result',
    );
  }
  const occurredAt = corrected.occurredAt === undefined ? before.occurredAt : instantOf(corrected.occurredAt);
  if (occurredAt > at) {
    return reject('invalid-detail', 'must not lie after the correction itself', 'corrected.occurredAt');
  }
  const due = dueOf(entries, entry);
  const after = { occurredAt, result, onTime: due === undefined ? undefined : occurredAt < due };
  return {
    state: withoutPastNotice(state, now),
    effects: {
      corrects: { seq: entry.seq, postedTo: entry.postedTo, figures: figuresOf(before, after, entry) },
    },
  };
};
