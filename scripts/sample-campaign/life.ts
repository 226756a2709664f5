import { addWorkingDays } from '../../shared/domain/kernel/calendar.ts';
import { dateOf, dayOf, hour, minute } from '../../shared/domain/kernel/day.ts';
import { calendar } from './calendar.ts';
import { CaseScript, type Manner } from './case-script.ts';
import { filingFields } from './filing.ts';
import type { Opening } from './inflow.ts';
import { officeTime, workingTimeAfter } from './office-hours.ts';
import { groupOf, lastDayToComplete, stepTime } from './pace.ts';
import { office, otherUnit, troubledUnits } from './places.ts';
import type { Random } from './random.ts';
import type { Wording } from './wording.ts';
import { officers } from './wording.ts';

/** How a unit keeps its limits, and how often it leaves a case alone altogether. */
const habitsOf = (unit: string) =>
  troubledUnits.has(unit)
    ? { late: 0.34, neglects: 0.09, dissatisfied: 24 }
    : { late: 0.035, neglects: 0.003, dissatisfied: 12 };

/** Lives one case by chance, from its filing to its end or to where somebody drops it. */
export class Life {
  readonly script: CaseScript;
  readonly #random: Random;
  readonly #group: ReturnType<typeof groupOf>;
  #now: number;
  #posted: number;

  constructor(random: Random, caseId: string, opening: Opening) {
    this.script = new CaseScript({ ...opening.profile, caseId });
    this.#random = random;
    this.#group = groupOf(opening.profile.channel);
    this.#now = opening.filedAt;
    this.#posted = 0;
  }

  /** `mergeTarget` is an earlier case of the same city, where there is one. */
  live(mergeTarget: string | undefined): CaseScript {
    const random = this.#random;
    this.#file();
    if (random.chance(0.018) && mergeTarget !== undefined) {
      this.#take('office', (when, manner) => this.script.merged(when, mergeTarget, manner));
      return this.script;
    }
    if (!this.#settleUnit()) return this.script;
    if (!this.#handle(true)) return this.script;
    if (random.chance(0.04)) {
      this.#now = officeTime(random, addWorkingDays(calendar, dayOf(this.#now), random.int(8, 30)));
      this.script.reopened(this.#now, this.#manner('office'));
      this.#handle(false);
    }
    return this.script;
  }

  #file(): void {
    const named = this.script.profile.method !== undefined || this.#random.chance(0.35);
    const fields = filingFields(this.#random, this.script.profile, dayOf(this.#now));
    this.script.filed(
      this.#now,
      { ...fields, ...(!named && { responsibleUnit: undefined }) },
      this.#manner('opener'),
    );
    if (!named)
      this.#take('office', (when, manner) => this.script.assigned(when, this.script.unit, manner), 0, 1);
  }

  /** Until a unit accepts: returned, declined, withdrawn or left alone. False where that ends it. */
  #settleUnit(): boolean {
    const random = this.#random;
    const habits = habitsOf(this.script.unit);
    if (random.chance(habits.neglects)) return false;
    if (random.chance(0.035)) {
      this.#take('unit', (when, manner) => this.script.returned(when, manner), 0, 1);
      const unit = otherUnit(this.script.unit);
      this.#take('office', (when, manner) => this.script.assigned(when, unit, manner), 0, 1);
    }
    if (random.chance(0.02) && this.script.profile.channel) {
      this.#take('opener', (when, manner) => this.script.withdrawn(when, manner), 0, 1);
      return false;
    }
    if (random.chance(0.016) && this.script.profile.channel) {
      const grounds = random.pick([
        'outside-jurisdiction',
        'before-court',
        'already-concluded',
        'no-factual-content',
      ]);
      this.#take(
        'unit',
        (when, manner) => this.script.declined(when, grounds, dateOf(dayOf(when)), manner),
        0,
        1,
      );
      return false;
    }
    this.#step('accept', (when, manner) => this.script.accepted(when, manner));
    if (random.chance(0.02)) {
      this.#take(
        'office',
        (when, manner) => this.script.assigned(when, otherUnit(this.script.unit), manner),
        1,
        2,
      );
      this.#step('accept', (when, manner) => this.script.accepted(when, manner));
    }
    return true;
  }

  /** From acceptance to closing, as often as visits have it redone. False where somebody drops it. */
  #handle(first: boolean): boolean {
    const random = this.#random;
    const habits = habitsOf(this.script.unit);
    const plain = first && !('completeBy' in (this.script.postings[0]?.detail ?? {}));
    if (plain && random.chance(0.09)) this.#extend();
    for (let redone = 0; ; redone += 1) {
      if (random.chance(habits.neglects)) return false;
      const conclusion: Wording = random.weighted([
        ['substantiated', 62],
        ['partly-substantiated', 24],
        ['unsubstantiated', 14],
      ]);
      this.#step('investigate', (when, manner) => this.script.concluded(when, conclusion, manner));
      const outcome: Wording =
        conclusion === 'unsubstantiated'
          ? 'explained'
          : random.weighted([
              ['resolved', 48],
              ['rectified', 32],
              ['explained', 8],
              ['penalised', 8],
              ['transferred', 4],
            ]);
      this.#step('complete', (when, manner) => this.script.completed(when, outcome, manner));
      const result = this.#visit(habits.dissatisfied);
      if (result !== 'dissatisfied') return true;
      // By the rule a third dissatisfied visit closes the case; reopened ones are not driven that far here.
      if (redone >= 2 || !first) return first;
    }
  }

  #visit(dissatisfied: number): Wording {
    for (let failed = 1; ; failed += 1) {
      const result: Wording = this.#random.weighted([
        ['satisfied', 64],
        ['basically-satisfied', 17],
        ['dissatisfied', dissatisfied],
        ['unreachable', 9],
        ['refused', 2],
      ]);
      this.#step('visit', (when, manner) => this.script.visited(when, result, manner));
      if ((result !== 'unreachable' && result !== 'refused') || failed === 3) return result;
    }
  }

  #extend(): void {
    const accepted = this.#now;
    const limit = lastDayToComplete(this.#group, accepted);
    const rectifyBy = this.script.postings[0]?.detail.rectifyBy;
    if (rectifyBy !== undefined) return;
    const until = dateOf(limit + this.#random.int(5, 30));
    this.#take('office', (when, manner) => this.script.extended(when, until, manner), 1, 3);
  }

  #step(
    step: 'accept' | 'investigate' | 'complete' | 'visit',
    post: (when: number, manner: Manner) => void,
  ): void {
    const late = this.#random.chance(step === 'visit' ? 0.04 : habitsOf(this.script.unit).late);
    this.#now = stepTime(this.#random, this.#group, step, this.#now, late);
    post(this.#now, this.#manner(step === 'visit' ? 'visitor' : 'unit'));
  }

  #take(
    who: 'office' | 'unit' | 'opener',
    post: (when: number, manner: Manner) => void,
    from = 0,
    to = 2,
  ): void {
    this.#now = workingTimeAfter(this.#random, this.#now, from, to);
    post(this.#now, this.#manner(who));
  }

  /** When and by whom it is posted: mostly within the half hour, and never before the step before it. */
  #manner(who: 'office' | 'unit' | 'opener' | 'visitor'): Manner {
    const random = this.#random;
    const lag = random.weighted([
      [random.int(1, 30) * minute, 86],
      [random.int(1, 7) * hour, 9],
      [random.int(12, 20) * hour, 4],
      [random.int(40, 90) * hour, 1],
    ]);
    this.#posted =
      Math.max(this.#now + lag, this.#posted + random.int(1, 9) * minute) + random.int(0, 59) * 1_000;
    const officer = random.chance(0.3) ? random.pick<string>(officers[who]) : undefined;
    const { channel, region } = this.script.profile;
    const visitor =
      channel && groupOf(channel) === 'hotline' && random.chance(0.5) ? `${region}-hotline` : office;
    return { posted: this.#posted, officer, ...(who === 'visitor' && { by: visitor }) };
  }
}
