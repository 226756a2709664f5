import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { fiveMinutes, RunbookAlarm } from './runbook-alarm.ts';

const options = { period: fiveMinutes, statistic: 'Maximum' };

/** A message where nothing ought to be: what lies there was processed nowhere. */
export const alarmOfDeadLetters = (queue: Queue): void => {
  new RunbookAlarm(queue, 'Alarm', {
    runbook: 'dead-letters',
    says: `something lies in ${queue.node.path} that could not be processed`,
    metric: queue.metricApproximateNumberOfMessagesVisible(options),
    above: 0,
  });
};

const lateSeconds = 15 * 60;

/** A queue whose consumer does not keep up. */
export const alarmOfWork = (queue: Queue): void => {
  new RunbookAlarm(queue, 'Alarm', {
    runbook: 'queue-delay',
    says: `the oldest message in ${queue.node.path} has waited for more than 15 minutes`,
    metric: queue.metricApproximateAgeOfOldestMessage(options),
    above: lateSeconds,
    periods: 2,
  });
};
