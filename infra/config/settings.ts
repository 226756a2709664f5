import * as z from 'zod';

/** What Scheduler and the local host both understand: minute hour day month, any weekday, any year. */
const schedule = z.string().regex(/^cron\([\d*,/-]+ [\d*,/-]+ [\d*,/-]+ [\d*,/-]+ \? \*\)$/, {
  error: 'must be cron(minute hour day month ? *), Shanghai time, for example cron(10 1 1,11,21 * ? *)',
});

/** CloudWatch keeps logs for these spans and no others. */
const logDays = [
  30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
] as const;

const wholeDays = (least: number, most: number) =>
  z
    .int()
    .min(least, { error: `must be ${least} days or more` })
    .max(most, { error: `must be ${most} days or fewer` });

const accountId = z.string().regex(/^\d{12}$/, { error: 'must be the twelve digits of an AWS account' });

/** Which account may put which types of events, in whose name: a hotline's own bus rule, or an office's system. */
const share = z.strictObject({
  account: accountId,
  sources: z
    .array(
      z.string().regex(/^(?!aws\.|supervision-ledger$)[A-Za-z0-9._/-]{1,256}$/, {
        error: 'must be the source that the account posts by, not one of AWS or of this system',
      }),
    )
    .min(1, { error: 'must name one source at least: whoever may put by any name can speak for others' }),
  detailTypes: z
    .array(
      z.string().regex(/^(?!(?:deadline-passed|obligation-opened|reconciliation-made)$)[a-z]+(-[a-z]+)+$/, {
        error: 'must be an inbound detail type that offices post, for example complaint-filed',
      }),
    )
    .min(1, { error: 'must name one detail type at least' }),
});

const roleArn = z.string().regex(/^arn:aws(-cn)?:iam::\d{12}:role\/[\w+=,.@/-]{1,512}$/, {
  error: 'must be the ARN of a role: arn:aws:iam::ACCOUNT:role/NAME',
});

const tagName = z
  .string()
  .regex(/^(?!aws:)[\w.:/=+@-]{1,128}$/, { error: 'must be the name of a tag of AWS' });

/** A vault that nobody can empty before its time, the account's own administrators included. */
const vault = z
  .strictObject({
    /** Backups are kept so long. */
    keepDays: wholeDays(7, 36_500),
    /** After so many days the lock can never be taken off again; until then it can be tried. */
    lockAfterDays: wholeDays(3, 36_500),
  })
  .optional();

/** A stage's settings: `config/STAGE.json`. */
export const settings = z.strictObject({
  stage: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/, { error: 'must be small letters, digits and hyphens' }),
  schedules: z.strictObject({
    sweep: schedule,
    openDuties: schedule,
    tenDayStatistics: schedule,
    monthlyBulletin: schedule,
    watch: schedule,
  }),
  retention: z.strictObject({
    logDays: z.literal(logDays, { error: `must be one of ${logDays.join(', ')}` }),
    archiveDays: wholeDays(1, 3_653),
    accessLogDays: wholeDays(30, 3_653),
  }),
  alarms: z.strictObject({ addresses: z.array(z.email({ error: 'must be an address of electronic mail' })) }),
  sharing: z.array(share),
  /** Roles of people who may put on the bus in this system's name: those who tell once more what was recorded. */
  operators: z.array(roleArn).default([]),
  tags: z.record(tagName, z.string().min(1, { error: 'must not be empty' }).max(256)),
  vault,
});

export type Settings = z.infer<typeof settings>;
export type Share = z.infer<typeof share>;
