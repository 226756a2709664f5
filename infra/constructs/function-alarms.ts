import { MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { fiveMinutes, RunbookAlarm } from './runbook-alarm.ts';

const rate = (expression: string, usingMetrics: MathExpression['usingMetrics'], label: string) =>
  new MathExpression({ expression, usingMetrics, label, period: fiveMinutes });

/** Alarms that every function has: its share of failed and of throttled invocations. */
export const alarmOfFunction = (scope: Construct, id: string, of: IFunction): void => {
  const options = { period: fiveMinutes, statistic: 'Sum' };
  const invocations = of.metricInvocations(options);
  new RunbookAlarm(scope, `${id}Errors`, {
    runbook: 'function-errors',
    says: `more than 5 % of the invocations of ${id} failed in each of three spans of five minutes`,
    metric: rate(
      '100 * errors / invocations',
      { errors: of.metricErrors(options), invocations },
      'failed, %',
    ),
    above: 5,
    periods: 3,
  });
  new RunbookAlarm(scope, `${id}Throttles`, {
    runbook: 'throttles',
    says: `more than 5 % of the invocations of ${id} were throttled in each of three spans of five minutes`,
    metric: rate(
      '100 * throttles / (invocations + throttles)',
      { throttles: of.metricThrottles(options), invocations },
      'throttled, %',
    ),
    above: 5,
    periods: 3,
  });
};
