import * as z from 'zod';
import { levels } from './codes.ts';
import { plan } from './policy/plan.ts';
import { identifier } from './values.ts';

const days = z.strictObject({
  days: z.int().min(1).max(400).describe('Days; day 1 is the day after the base.'),
  in: z.enum(['wd', 'cd']).describe('`wd` working days, `cd` calendar days.'),
});
const limit = days.describe('The limit of the group.');
const byGroup = z
  .strictObject({ hotline: limit, petition: limit, assigned: limit, exposure: limit, finding: limit })
  .describe('The limits of the step.');
const rung = z.strictObject({
  level: z.enum(levels).describe('Level of escalation.'),
  after: z.int().min(0).max(400).describe('Working days from the last day of the limit.'),
});
const ladder = z
  .array(rung)
  .min(1)
  .max(levels.length)
  .refine(
    (rungs) => rungs.every((rung, i) => i === 0 || isAbove(rung, rungs[i - 1])),
    'levels and their working days must rise from one to the next',
  )
  .describe('Each level higher, and later, than the one before.');

const isAbove = (rung: { level: (typeof levels)[number]; after: number }, below: typeof rung | undefined) =>
  below !== undefined && levels.indexOf(rung.level) > levels.indexOf(below.level) && rung.after > below.after;

const weight = z.int().min(0).max(100);

const rankingRule = z
  .strictObject({
    minimumDenominator: z
      .int()
      .min(1)
      .max(100_000)
      .describe('A rate over fewer than this has a small denominator; 1 when left out: none has.'),
    smallDenominators: z
      .enum(['leave-out', 'overall-rate'])
      .describe(
        '`leave-out`: such a rate is left out with its weight; `overall-rate`: the rate of all units together stands in for it.',
      ),
    ties: z
      .enum(['shared', 'dense'])
      .describe('Equal scores share a rank; the next unit has, `shared`, 1, 1, 3 or, `dense`, 1, 1, 2.'),
  })
  .describe('How scores treat small denominators and ranks treat ties.');

/**
 * `policy` 督查规则: every limit, ladder and weight of a campaign as data.
 *
 * It is versioned: each entry of the ledger names the policy by which its consequences were decided, and
 * a new one never rewrites the past.
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
 *   "ranking": { "investigatedRate": 25, "returnVisitedRate": 25, "completedRate": 20, "completedOnTimeRate": 15, "satisfactionRate": 15 },
 *   "rankingRule": { "minimumDenominator": 1, "smallDenominators": "leave-out", "ties": "shared" },
 *   "mendingDays": 5,
 *   "plan": {
 *     "phases": [{ "code": "mobilisation", "title": "动员部署阶段", "from": "2015-06-01", "until": "2015-06-20" }],
 *     "obligations": [
 *       { "code": "leading-group", "kind": "leading-group", "title": "成立由主要负责人任组长的领导小组", "of": { "unitKinds": ["construction", "planning", "housing", "urban-management", "landscape", "provident-fund", "water"] }, "opensOn": "2015-06-01", "dueOn": "2015-06-15" }
 *     ],
 *     "limits": {
 *       "answer": { "days": 15, "in": "wd" }, "check": { "days": 10, "in": "wd" }, "redo": { "days": 15, "in": "wd" },
 *       "reply": { "days": 3, "in": "wd" }, "decide": { "days": 20, "in": "wd" }, "publish": { "days": 10, "in": "wd" },
 *       "reconcile": { "days": 2, "in": "wd" }, "explain": { "days": 5, "in": "wd" }, "handle": { "days": 15, "in": "wd" }
 *     },
 *     "contactPoints": { "leastRegions": 1, "mostRegions": 2 },
 *     "consultation": { "from": ["deputies", "public"] },
 *     "specialItems": { "most": 2, "areas": ["zipper-roads"] },
 *     "inspections": { "methods": ["open-inspection", "covert-inspection"] },
 *     "replies": { "channels": ["discipline-office", "provincial-assignment"] },
 *     "accountability": { "severities": ["grave"], "conclusions": ["substantiated"], "links": ["responsible-person", "division"] },
 *     "assessment": {
 *       "weights": { "third-party": 30, "client-survey": 25, "collective-review": 35, "routine-work": 10 },
 *       "excellentFrom": 90, "qualifiedFrom": 60, "satisfactionLine": 85, "manyComplaints": 100
 *     },
 *     "promotions": [{ "code": "better-service", "title": "促进服务改善", "batches": ["demands-resolved"] }],
 *     "articles": [
 *       { "code": "1.1", "phase": "mobilisation", "title": "成立领导小组", "evidence": [{ "obligation": "leading-group" }] },
 *       { "code": "2.3", "phase": "mobilisation", "title": "投诉举报和检查发现问题100%调查处理", "evidence": [{ "figure": "investigated" }] }
 *     ]
 *   }
 * }
 */
export const policy = z.strictObject({
  id: identifier.describe('Name under which entries and statements cite it.'),
  version: z.int().min(1).max(999_999_999).describe('Raised with every change.'),
  office: identifier.describe('The supervision office 履职督查办, a unit of the registry.'),
  limits: z
    .strictObject({
      assign: byGroup,
      accept: byGroup,
      investigate: byGroup,
      complete: byGroup,
      'return-visit': byGroup,
    })
    .describe('Limits of the steps, by group of cases.'),
  maxRedone: z.int().min(0).max(20).describe('Redoings after which a dissatisfied visit closes the case.'),
  maxFailedVisits: z
    .int()
    .min(1)
    .max(20)
    .describe('Unreachable or refused attempts in a row, the last of which closes the case.'),
  extensionDays: z
    .int()
    .min(1)
    .max(400)
    .describe('Calendar days by which the one extension may move the complete limit.'),
  futureMinutes: z
    .int()
    .min(0)
    .max(1_440)
    .describe('Minutes by which `occurredAt` may lie after the posting.'),
  hold: z
    .strictObject({
      noticeHours: z.int().min(1).max(8_760).describe('Hours after which its source is told.'),
      expiryHours: z.int().min(1).max(8_760).describe('Hours after which it is rejected.'),
    })
    .describe('How long an event waits for what must come before it.'),
  ladder: z
    .strictObject({ ordinary: ladder, grave: ladder })
    .describe('Levels of escalation; `grave` is for grave cases.'),
  ranking: z
    .strictObject({
      investigatedRate: weight.describe('Weight of the investigation rate 调查处理率.'),
      returnVisitedRate: weight.describe('Weight of the return-visit rate 回访率.'),
      completedRate: weight.describe('Weight of the completion rate 办结率.'),
      completedOnTimeRate: weight.describe('Weight of the on-time rate 按时办结率.'),
      satisfactionRate: weight.describe('Weight of the satisfaction rate 满意率.'),
    })
    .describe('Weights in a unit’s score; a rate without denominator is left out with its weight.'),
  rankingRule: rankingRule.exactOptional(),
  mendingDays: z
    .int()
    .min(1)
    .max(400)
    .exactOptional()
    .describe('Working days after its date by which a bulletin wants mended what it names; 5 when left out.'),
  plan: plan.exactOptional(),
});

export type Policy = z.infer<typeof policy>;
