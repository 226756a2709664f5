import {
  areas,
  channels,
  conclusions,
  declineGrounds,
  methods,
  outcomes,
  severities,
} from '../../../events/codes.ts';
import { addWorkingDays } from '../../../shared/domain/kernel/calendar.ts';
import { dateOf, dayOfDate, minute, startOf } from '../../../shared/domain/kernel/day.ts';
import { calendar } from '../calendar.ts';
import { cities } from '../places.ts';
import { petitioners } from '../wording.ts';
import type { Begin, Chapter } from './scenario.ts';

const turn = <T>(list: readonly T[], index: number): T => {
  const value = list[index % list.length];
  if (value === undefined) throw new Error('an empty list has no turns');
  return value;
};

const start = dayOfDate('2015-06-02');

/** A clock time some working days after a day. */
const later = (day: number, workingDays: number, clock: number) =>
  startOf(addWorkingDays(calendar, day, workingDays)) + clock * minute;

const tourOf = (begin: Begin, index: number, about: Parameters<Begin>[0], first: number) => {
  const day = addWorkingDays(calendar, start, first);
  const script = begin({
    region: turn(cities, index).code,
    area: turn(areas, index),
    severity: turn(severities, index),
    ...about,
  });
  script.filed(later(day, 0, 9 * 60 + 20), about?.channel ? { petitioner: turn(petitioners, index) } : {});
  script.accepted(later(day, 1, 10 * 60));
  script.concluded(later(day, 3, 15 * 60 + 10), turn(conclusions, index));
  script.completed(later(day, 5, 16 * 60), turn(outcomes, index));
  script.visited(later(day, 7, 10 * 60 + 40), turn(['satisfied', 'basically-satisfied'], index));
};

/** Every channel, method, area, severity, conclusion, outcome and ground, in cases handled as they should be. */
export const tour: Chapter = {
  number: 1,
  title: '各渠道、各方式、各领域正常办理',
  scenarios: [
    {
      title: 'a complaint by each of the 13 channels',
      disposition: 'closed, every step on time',
      play: (begin) => {
        for (const [index, channel] of channels.entries()) tourOf(begin, index, { channel }, 9 * index);
      },
    },
    {
      title: 'a finding by each of the 11 methods',
      disposition: 'closed, every step on time',
      play: (begin) => {
        for (const [index, method] of methods.entries()) tourOf(begin, index + 5, { method }, 11 * index + 3);
      },
    },
    {
      title: 'a complaint declined on each of the 4 grounds',
      disposition: 'declined; `due` and `done` count no acceptance',
      play: (begin) =>
        declineGrounds.forEach((grounds, index) => {
          const day = addWorkingDays(calendar, start, 30 * index + 5);
          const script = begin({ channel: turn(['hotline-12345', 'letter-visit'], index) });
          script.filed(later(day, 0, 14 * 60 + 15));
          script.declined(later(day, 1, 11 * 60), grounds, dateOf(addWorkingDays(calendar, day, 1)));
        }),
    },
  ],
};
