import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { alarmTopicName } from '../stacks/names.ts';

/** Pages of `docs/runbooks/`: each says what an alarm means, what to look at, and what to do. */
export type Runbook =
  | 'chain-broken'
  | 'dead-letters'
  | 'function-errors'
  | 'holidays-missing'
  | 'ledger-gaps'
  | 'period-not-closed'
  | 'queue-delay'
  | 'stream-delay'
  | 'sweep-not-run'
  | 'throttles'
  | 'watch-not-run';

export interface RunbookAlarmProps {
  readonly runbook: Runbook;
  /** What has happened, in one sentence: it is the subject of the message that wakes somebody. */
  readonly says: string;
  readonly metric: IMetric;
  /** Raised above `above`, or below `below`: one of the two is given. */
  readonly above?: number;
  readonly below?: number;
  /** Periods in a row; one when left out. */
  readonly periods?: number;
  /** Whether silence is itself the fault. */
  readonly silenceIsFault?: boolean;
}

/**
 * An alarm that calls people and tells them where to read on. It stands in the stack of what it watches and names
 * the topic: so that replacing a queue or a function never waits for the stack of the topic.
 */
export class RunbookAlarm extends Alarm {
  constructor(scope: Construct, id: string, props: RunbookAlarmProps) {
    const { runbook, says, metric, above, below, periods = 1, silenceIsFault = false } = props;
    super(scope, id, {
      alarmDescription: `docs/runbooks/${runbook}.md: ${says}`,
      metric,
      threshold: above ?? below ?? 0,
      comparisonOperator:
        above === undefined
          ? ComparisonOperator.LESS_THAN_THRESHOLD
          : ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: periods,
      treatMissingData: silenceIsFault ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    const topic = Stack.of(this).formatArn({ service: 'sns', resource: alarmTopicName });
    this.addAlarmAction({ bind: () => ({ alarmActionArn: topic }) });
    this.addOkAction({ bind: () => ({ alarmActionArn: topic }) });
  }
}

/** The span of all alarms but those of what runs once a day. */
export const fiveMinutes = Duration.minutes(5);
