import type { Channel } from '../../events/codes.ts';
import { channelGroups } from '../../events/codes.ts';
import { addCalendarDays, addWorkingDays } from '../../shared/domain/kernel/calendar.ts';
import { type Day, dayOf } from '../../shared/domain/kernel/day.ts';
import { calendar } from './calendar.ts';
import { workingTimeAfter } from './office-hours.ts';
import type { Random } from './random.ts';

type Group = keyof typeof channelGroups | 'finding';
type PacedStep = 'accept' | 'investigate' | 'complete' | 'visit';

export const groupOf = (channel: Channel | undefined): Group =>
  (Object.keys(channelGroups) as (keyof typeof channelGroups)[]).find((group) =>
    channelGroups[group].some((one) => one === channel),
  ) ?? 'finding';

/**
 * Working days that a step takes after the one before it, when all goes well: from, to. The sums stay
 * within the limits, so that most cases are handled in time.
 */
const pace: Readonly<Record<Group, Readonly<Record<PacedStep, readonly [from: number, to: number]>>>> = {
  hotline: { accept: [0, 1], investigate: [1, 4], complete: [0, 4], visit: [1, 4] },
  petition: { accept: [1, 7], investigate: [8, 22], complete: [2, 8], visit: [2, 8] },
  assigned: { accept: [0, 1], investigate: [3, 9], complete: [1, 5], visit: [1, 4] },
  exposure: { accept: [0, 1], investigate: [1, 4], complete: [0, 2], visit: [1, 4] },
  finding: { accept: [0, 2], investigate: [2, 9], complete: [3, 9], visit: [2, 8] },
};

/** An instant at which a step is taken after `base`; `late` lets the limit pass by up to some weeks. */
export const stepTime = (
  random: Random,
  group: Group,
  step: PacedStep,
  base: number,
  late: boolean,
): number => {
  const [from, to] = pace[group][step];
  if (!late) return workingTimeAfter(random, base, from, to);
  const slack = step === 'accept' ? 1 : group === 'petition' ? 14 : 6;
  const delay = 1 + Math.floor(random.next() ** 3 * 15);
  return workingTimeAfter(random, base, to + slack + delay, to + slack + delay);
};

/** Last day of the complete limit of a round that begins on `base`, to grant extensions that fit. */
export const lastDayToComplete = (group: Group, base: number): Day => {
  const day = dayOf(base);
  switch (group) {
    case 'hotline':
      return addWorkingDays(calendar, day, 10);
    case 'petition':
      return addCalendarDays(calendar, day, 60);
    case 'assigned':
      return addWorkingDays(calendar, day, 15);
    case 'exposure':
      return addWorkingDays(calendar, day, 7);
    case 'finding':
      return addCalendarDays(calendar, day, 30);
  }
};
