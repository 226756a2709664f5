import { Cron } from 'croner';
import type { Resource } from '../template/assembly.ts';
import { idIn } from '../template/intrinsics.ts';

/** A schedule of the template. Instants in epoch milliseconds. */
export interface Schedule {
  readonly name: string;
  /** Logical id of the function that it invokes. */
  readonly target: string;
  /** Attempts after the first. */
  readonly retries: number;
  /** The first instant after the given one at which it runs. */
  nextAfter(instant: number): number;
  /** What the function is told. */
  readonly input: unknown;
}

interface Shape {
  readonly FlexibleTimeWindow: { readonly Mode: string };
  readonly ScheduleExpression: string;
  readonly ScheduleExpressionTimezone?: string;
  readonly Target: {
    readonly Arn: string;
    readonly Input?: string;
    readonly RetryPolicy?: { readonly MaximumRetryAttempts?: number };
  };
}

/** `cron(minute hour day month weekday year)` as croner's five fields: the same, but for `?` and the year. */
const cronOf = (expression: string, timezone: string, id: string): Cron => {
  const fields = /^cron\((.+)\)$/.exec(expression)?.[1]?.split(/\s+/);
  const [minute, hour, day, month, weekday, year] = fields ?? [];
  if (fields?.length !== 6 || year !== '*' || weekday !== '?') {
    throw new Error(
      `schedule ${id}: the local host knows cron(minute hour day month ? *), not ${expression}`,
    );
  }
  return new Cron(`${minute} ${hour} ${day} ${month} *`, { timezone, paused: true, sloppyRanges: true });
};

export const scheduleOf = ({ id, properties }: Resource): Schedule => {
  const shape = properties as unknown as Shape;
  if (shape.FlexibleTimeWindow.Mode !== 'OFF')
    throw new Error(`schedule ${id}: a flexible window is not known here`);
  const cron = cronOf(shape.ScheduleExpression, shape.ScheduleExpressionTimezone ?? 'UTC', id);
  return {
    name: id,
    target: idIn(shape.Target.Arn),
    retries: shape.Target.RetryPolicy?.MaximumRetryAttempts ?? 0,
    nextAfter: (instant) => {
      const next = cron.nextRun(new Date(instant));
      if (!next) throw new Error(`schedule ${id} never runs again after ${new Date(instant).toISOString()}`);
      return next.getTime();
    },
    input: JSON.parse(shape.Target.Input ?? '{}') as unknown,
  };
};
