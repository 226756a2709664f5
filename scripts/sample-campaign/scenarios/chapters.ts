import { corrections } from './corrections.ts';
import { duplicates } from './duplicates.ts';
import { endings } from './endings.ts';
import { escalation } from './escalation.ts';
import { expiredHeld } from './expired.ts';
import { extensions } from './extensions.ts';
import { forms } from './forms.ts';
import { held } from './held.ts';
import { holidays } from './holidays.ts';
import { invalid } from './invalid.ts';
import { lateArrival } from './late-arrival.ts';
import { latePosting } from './late-posting.ts';
import { moves } from './moves.ts';
import { namedDates } from './named-dates.ts';
import { rejections } from './rejections.ts';
import { rounds } from './rounds.ts';
import type { Chapter } from './scenario.ts';
import { tour } from './tour.ts';

/** All scripted cases of the sample campaign. */
export const chapters: readonly Chapter[] = [
  tour,
  escalation,
  lateArrival,
  holidays,
  held,
  expiredHeld,
  latePosting,
  rejections,
  invalid,
  duplicates,
  rounds,
  extensions,
  moves,
  endings,
  namedDates,
  forms,
  corrections,
];
