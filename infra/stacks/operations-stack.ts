import { Annotations, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { EventBus } from 'aws-cdk-lib/aws-events';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { type MetricName, metricNames, metricNamespace, serviceName } from '../../shared/lambda/names.ts';
import { settingsOf } from '../config/stage-settings.ts';
import { grantDocuments, grantTable } from '../constructs/grants.ts';
import type { LedgerFunction } from '../constructs/ledger-function.ts';
import { OperationsDashboard } from '../constructs/operations-dashboard.ts';
import { OwnSourceGuard } from '../constructs/own-source-guard.ts';
import { fiveMinutes, RunbookAlarm } from '../constructs/runbook-alarm.ts';
import { ScheduledFunction } from '../constructs/scheduled-function.ts';
import type { DataStack } from './data-stack.ts';
import { alarmTopicName } from './names.ts';

export interface OperationsStackProps extends StackProps {
  readonly data: DataStack;
  readonly bus: EventBus;
  /** All functions that put on the bus in this system's name. */
  readonly posters: readonly LedgerFunction[];
}

const day = Duration.days(1);

/** One of the metrics that the functions publish. */
const measured = (metricName: MetricName, statistic: string, period: Duration): Metric =>
  new Metric({
    namespace: metricNamespace,
    metricName,
    dimensionsMap: { service: serviceName },
    statistic,
    period,
  });

/** Whom alarms call, the daily watch with the alarms of what it finds, and the dashboard. Replaceable. */
export class OperationsStack extends Stack {
  constructor(scope: Construct, id: string, { data, bus, posters, ...props }: OperationsStackProps) {
    super(scope, id, { ...props, description: 'supervision-ledger: alarms, dashboard and the daily watch' });
    this.alarmTopic(data);
    this.watch(data);
    this.alarms();
    new OwnSourceGuard(this, 'OwnSource', { bus, posters, operators: settingsOf(this).operators });
    new OperationsDashboard(this, 'Dashboard');
  }

  private alarmTopic(data: DataStack): void {
    const topic = new Topic(this, 'AlarmTopic', {
      topicName: alarmTopicName,
      displayName: serviceName,
      enforceSSL: true,
      // By its ARN: to the key itself CDK would admit more than the topic needs.
      masterKey: Key.fromKeyArn(this, 'Key', data.key.keyArn),
    });
    const { addresses } = settingsOf(this).alarms;
    for (const address of addresses) topic.addSubscription(new EmailSubscription(address));
    if (addresses.length === 0) {
      Annotations.of(this).addInfo('alarms call nobody: name addresses in config/, under alarms.addresses');
    }
  }

  private watch(data: DataStack): void {
    const watch = new ScheduledFunction(this, 'WatchLedger', {
      name: 'watch-ledger',
      description: 'Looks every day whether what was recorded last still holds and was issued',
      schedule: settingsOf(this).schedules.watch,
      memory: 1024,
      timeout: Duration.minutes(15),
    });
    grantTable(watch, {
      variable: 'LEDGER_TABLE',
      table: data.ledger,
      actions: ['Query'],
      queriedIndex: 'byPeriod',
    });
    grantTable(watch, { variable: 'VIEWS_TABLE', table: data.views, actions: ['GetItem'] });
    grantDocuments(watch, data.documents, 'read');
  }

  private alarms(): void {
    new RunbookAlarm(this, 'SweepNotRun', {
      runbook: 'sweep-not-run',
      says: 'no sweep ran for 15 minutes: deadlines pass unseen',
      metric: measured(metricNames.sweepRan, 'Sum', fiveMinutes),
      below: 1,
      periods: 3,
      silenceIsFault: true,
    });
    new RunbookAlarm(this, 'WatchNotRun', {
      runbook: 'watch-not-run',
      says: 'the daily watch did not run: what it would have found is unknown',
      metric: measured(metricNames.watchRan, 'Sum', day),
      below: 1,
      silenceIsFault: true,
    });
    new RunbookAlarm(this, 'PeriodNotClosed', {
      runbook: 'period-not-closed',
      says: 'a period or a month closed, and its statistics or bulletin were not issued',
      metric: measured(metricNames.statementsMissing, 'Maximum', day),
      above: 0,
    });
    new RunbookAlarm(this, 'GapsDetected', {
      runbook: 'ledger-gaps',
      says: 'the ledger has a case with an empty place among its entries',
      metric: measured(metricNames.gaps, 'Maximum', day),
      above: 0,
    });
    new RunbookAlarm(this, 'HolidaysMissing', {
      runbook: 'holidays-missing',
      says: 'the holidays of a year are not known: limits that reach into it leave out weekends alone',
      metric: measured(metricNames.holidaysMissing, 'Maximum', day),
      above: 0,
    });
    new RunbookAlarm(this, 'ChainBroken', {
      runbook: 'chain-broken',
      says: 'an entry of the ledger, or the root of a period, is not what it was when it was recorded',
      metric: measured(metricNames.broken, 'Maximum', day),
      above: 0,
    });
  }
}
