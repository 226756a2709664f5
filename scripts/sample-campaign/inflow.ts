import type { Area, Channel, Method, Severity } from '../../events/codes.ts';
import { type Day, dayOf, dayOfDate, hour, startOf } from '../../shared/domain/kernel/day.ts';
import { firstDayOf, lastDayOf, periodsBetween } from '../../shared/domain/kernel/period.ts';
import { calendar } from './calendar.ts';
import type { Profile } from './case-script.ts';
import { callTime, officeTime } from './office-hours.ts';
import { groupOf } from './pace.ts';
import { cities } from './places.ts';
import { type Random, randomOf } from './random.ts';

/** The campaign ends with this day. */
const lastDay = dayOfDate('2015-12-31');
/** Nothing is posted after this: a campaign's last evening is quiet. */
export const endOfPosting = startOf(lastDay) + 22 * hour;

/** Cases of each ten-day period: the campaign becomes known, peaks in September and dies down. */
const inflow = [14, 20, 27, 32, 36, 40, 43, 46, 50, 48, 45, 42, 38, 33, 29, 25, 20, 16, 12, 9, 6];

const channels: readonly (readonly [Channel, number])[] = [
  ['hotline-12319', 26],
  ['hotline-12345', 20],
  ['hotline-12329', 9],
  ['radio-hotline', 7],
  ['online-petition', 9],
  ['letter-visit', 5],
  ['consultation-platform', 5],
  ['opinion-solicitation', 2],
  ['discipline-office', 4],
  ['provincial-assignment', 5],
  ['media', 4],
  ['tv-inquiry', 2],
  ['planning-inspector', 2],
];

const methods: readonly (readonly [Method, number])[] = [
  ['open-inspection', 22],
  ['covert-inspection', 20],
  ['third-party', 9],
  ['named-topic', 8],
  ['collective-review', 4],
  ['accountability-review', 3],
  ['city-management-survey', 14],
  ['style-inspector', 7],
  ['media', 3],
  ['tv-inquiry', 2],
  ['self-examination', 8],
];

const severities: readonly (readonly [Severity | undefined, number])[] = [
  [undefined, 45],
  ['ordinary', 43],
  ['serious', 9],
  ['grave', 3],
];

/** Areas as they come up through the year: water runs short in summer, dust blows in autumn. */
const areasIn = (month: number): readonly (readonly [Area, number])[] => [
  ['water-and-gas', month <= 8 ? 20 : 10],
  ['zipper-roads', 12],
  ['dust-and-hoarding', month >= 9 ? 16 : 9],
  ['urban-enforcement', 12],
  ['real-estate-market', 11],
  ['provident-fund', 9],
  ['quality-and-safety', 9],
  ['affordable-housing', 7],
  ['administrative-approval', 7],
  ['planning-implementation', 6],
  ['other', 5],
];

/** What opens a case by chance. */
export interface Opening {
  readonly profile: Omit<Profile, 'caseId'>;
  readonly filedAt: number;
}

const areaFor = (random: Random, channel: Channel | undefined, month: number): Area => {
  // 12329 is the provident fund's own hotline; planning inspectors look at planning.
  if (channel === 'hotline-12329' && random.chance(0.85)) return 'provident-fund';
  if (channel === 'planning-inspector') return 'planning-implementation';
  return random.weighted(areasIn(month));
};

const dayFor = (random: Random, from: Day, to: Day, everyDay: boolean): Day => {
  for (;;) {
    const day = random.int(from, to);
    if (calendar.isWorkingDay(day) || (everyDay && random.chance(0.45))) return day;
  }
};

const opening = (random: Random, from: Day, to: Day, variant: number): Opening => {
  const finding = random.chance(0.22);
  const channel = finding ? undefined : random.weighted(channels);
  const method = finding ? random.weighted(methods) : undefined;
  const calls = channel !== undefined && groupOf(channel) === 'hotline';
  // Those who inspect in secret come when nobody expects them.
  const anyTime = calls || channel === 'online-petition' || method === 'covert-inspection';
  const day = dayFor(random, from, to, anyTime);
  const severity = random.weighted(severities);
  const month = new Date(startOf(day) + 8 * hour).getUTCMonth() + 1;
  return {
    filedAt: anyTime ? callTime(random, day) : officeTime(random, day),
    profile: {
      region: random.weighted(cities.map((city) => [city.code, city.weight] as const)),
      area: areaFor(random, channel, month),
      ...(channel && { channel }),
      ...(method && { method }),
      ...(severity && { severity }),
      variant,
    },
  };
};

/** The given number of openings over the half year, in order of filing. */
export const openings = (seed: number, count: number): readonly Opening[] => {
  const periods = [...periodsBetween('2015-06-1', '2015-12-3')];
  const total = inflow.reduce((sum, cases) => sum + cases, 0);
  const result: Opening[] = [];
  let reached = 0;
  periods.forEach((period, index) => {
    const from = Math.round((reached / total) * count);
    reached += inflow[index] ?? 0;
    const to = Math.round((reached / total) * count);
    for (let number = from; number < to; number += 1) {
      const random = randomOf(seed, 10_000 + number);
      result.push(opening(random, firstDayOf(period), lastDayOf(period), random.int(0, 999)));
    }
  });
  return result.filter(({ filedAt }) => dayOf(filedAt) <= lastDay).sort((a, b) => a.filedAt - b.filedAt);
};
