import { addWorkingDays } from '../../shared/domain/kernel/calendar.ts';
import { type Day, dateOf } from '../../shared/domain/kernel/day.ts';
import { calendar } from './calendar.ts';
import type { Profile } from './case-script.ts';
import { groupOf } from './pace.ts';
import { unitFor } from './places.ts';
import type { Random } from './random.ts';
import { areaTexts } from './texts.ts';
import { petitioners } from './wording.ts';

const dateAfter = (random: Random, day: Day, from: number, to: number) =>
  dateOf(addWorkingDays(calendar, day, random.int(from, to)));

const evidence = (random: Random, caseId: string) => {
  const sha256 = Array.from({ length: 64 }, () => random.int(0, 15).toString(16)).join('');
  const uri = `https://evidence.example.org/${caseId}`;
  return [
    { title: '现场照片', uri: `${uri}/1.jpg`, sha256 },
    ...(random.chance(0.4) ? [{ title: '检查记录', uri: `${uri}/2.pdf` }] : []),
  ];
};

/** What a filing says beside its profile: named dates, evidence, special item, petitioner. */
export const filingFields = (
  random: Random,
  profile: Profile,
  day: Day,
): Readonly<Record<string, unknown>> => {
  const { channel, area, region, caseId, unit = unitFor(area, region) } = profile;
  const isRectified = areaTexts[area].specialItem !== undefined;
  const special = isRectified && random.chance(0.15) && { specialItem: `special-item:${unit}:1` };
  if (channel) {
    const [from, to] = groupOf(channel) === 'petition' ? [42, 46] : [13, 17];
    return {
      ...(random.chance(0.05) && { completeBy: dateAfter(random, day, from, to) }),
      ...special,
      ...(random.chance(0.6) && { petitioner: random.pick(petitioners) }),
    };
  }
  return {
    ...(random.chance(0.35) && { rectifyBy: dateAfter(random, day, 21, 28) }),
    ...(random.chance(0.5) && { evidence: evidence(random, caseId) }),
    ...special,
  };
};
