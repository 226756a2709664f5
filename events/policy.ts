import { z } from 'zod';
import { levels } from './codes.ts';
import { identifier } from './values.ts';

const days = z.strictObject({ days: z.int().min(1).max(400), in: z.enum(['wd', 'cd']) });
const byGroup = z.strictObject({
  hotline: days,
  petition: days,
  assigned: days,
  exposure: days,
  finding: days,
});
const ladder = z
  .array(z.strictObject({ level: z.enum(levels), after: z.int().min(0).max(400) }))
  .min(1)
  .max(levels.length)
  .refine(
    (rungs) => rungs.every((rung, i) => i === 0 || isAbove(rung, rungs[i - 1])),
    'levels and their working days must rise from one to the next',
  );

const isAbove = (rung: { level: (typeof levels)[number]; after: number }, below: typeof rung | undefined) =>
  below !== undefined && levels.indexOf(rung.level) > levels.indexOf(below.level) && rung.after > below.after;

const weight = z.int().min(0).max(100);

/**
 * The policy of a campaign: every limit, ladder and weight as data. `wd` are working days, `cd`
 * calendar days; `after` counts working days from the last day of the limit.
 *
 * @example
 * {
 *   "id": "hubei-2015",
 *   "version": 1,
 *   "office": "420000-supervision-office",
 *   "limits": {
 *     "assign": { "hotline": { "days": 1, "in": "wd" }, "petition": { "days": 1, "in": "wd" }, "assigned": { "days": 1, "in": "wd" }, "exposure": { "days": 1, "in": "wd" }, "finding": { "days": 1, "in": "wd" } },
 *     "accept": { "hotline": { "days": 1, "in": "wd" }, "petition": { "days": 15, "in": "cd" }, "assigned": { "days": 1, "in": "wd" }, "exposure": { "days": 1, "in": "wd" }, "finding": { "days": 2, "in": "wd" } },
 *     "investigate": { "hotline": { "days": 5, "in": "wd" }, "petition": { "days": 45, "in": "cd" }, "assigned": { "days": 10, "in": "wd" }, "exposure": { "days": 5, "in": "wd" }, "finding": { "days": 10, "in": "wd" } },
 *     "complete": { "hotline": { "days": 10, "in": "wd" }, "petition": { "days": 60, "in": "cd" }, "assigned": { "days": 15, "in": "wd" }, "exposure": { "days": 7, "in": "wd" }, "finding": { "days": 30, "in": "cd" } },
 *     "return-visit": { "hotline": { "days": 5, "in": "wd" }, "petition": { "days": 10, "in": "wd" }, "assigned": { "days": 5, "in": "wd" }, "exposure": { "days": 5, "in": "wd" }, "finding": { "days": 10, "in": "wd" } }
 *   },
 *   "maxRedone": 2,
 *   "maxFailedVisits": 3,
 *   "extensionDays": 30,
 *   "futureMinutes": 5,
 *   "hold": { "noticeHours": 24, "expiryHours": 240 },
 *   "ladder": {
 *     "ordinary": [{ "level": "reminder", "after": 0 }, { "level": "supervision", "after": 3 }, { "level": "circular", "after": 8 }, { "level": "interview", "after": 13 }, { "level": "accountability", "after": 23 }],
 *     "grave": [{ "level": "supervision", "after": 0 }, { "level": "circular", "after": 5 }, { "level": "interview", "after": 10 }, { "level": "accountability", "after": 20 }]
 *   },
 *   "ranking": { "investigatedRate": 25, "returnVisitedRate": 25, "completedRate": 20, "completedOnTimeRate": 15, "satisfactionRate": 15 }
 * }
 */
export const policy = z.strictObject({
  id: identifier,
  version: z.int().min(1),
  /** The supervision office 履职督查办, a unit of the registry. */
  office: identifier,
  limits: z.strictObject({
    assign: byGroup,
    accept: byGroup,
    investigate: byGroup,
    complete: byGroup,
    'return-visit': byGroup,
  }),
  /** Redoings of a case after which a dissatisfied visit closes it. */
  maxRedone: z.int().min(0).max(20),
  /** Unreachable or refused attempts in a row, the last of which closes the case. */
  maxFailedVisits: z.int().min(1).max(20),
  /** Calendar days by which the one extension may move the complete limit. */
  extensionDays: z.int().min(1).max(400),
  /** How far `occurredAt` may lie after the posting. */
  futureMinutes: z.int().min(0).max(1_440),
  hold: z.strictObject({ noticeHours: z.int().min(1).max(8_760), expiryHours: z.int().min(1).max(8_760) }),
  ladder: z.strictObject({ ordinary: ladder, grave: ladder }),
  /** Weights of the rates in a unit's score; a rate without denominator is left out with its weight. */
  ranking: z.strictObject({
    investigatedRate: weight,
    returnVisitedRate: weight,
    completedRate: weight,
    completedOnTimeRate: weight,
    satisfactionRate: weight,
  }),
});

export type Policy = z.infer<typeof policy>;
