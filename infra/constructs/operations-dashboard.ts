import {
  Dashboard,
  GraphWidget,
  MathExpression,
  Metric,
  SingleValueWidget,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import { type MetricName, metricNames, metricNamespace, serviceName } from '../../shared/lambda/names.ts';
import { fiveMinutes } from './runbook-alarm.ts';

const measured = (metricName: MetricName): Metric =>
  new Metric({
    namespace: metricNamespace,
    metricName,
    dimensionsMap: { service: serviceName },
    statistic: 'Sum',
    period: fiveMinutes,
  });

/**
 * A metric of every function or queue of these stacks, whatever they are: found by the beginning of their names, so
 * that a new one appears by itself and nothing here holds on to an old one.
 */
const ofEach = (schema: string, metricName: string, names: string, statistic: string): MathExpression =>
  new MathExpression({
    expression: `SEARCH('{${schema}} MetricName="${metricName}" ${names}', '${statistic}', 300)`,
    label: '',
    period: fiveMinutes,
    usingMetrics: {},
  });

const functions = (metricName: string, statistic: string) =>
  ofEach('AWS/Lambda,FunctionName', metricName, 'FunctionName="SupervisionLedger"', statistic);
const queues = (metricName: string, names: string) =>
  ofEach('AWS/SQS,QueueName', metricName, names, 'Maximum');

const graph = (title: string, left: readonly (Metric | MathExpression)[]): GraphWidget =>
  new GraphWidget({ title, left: [...left], width: 8, height: 6 });

/** One page: what comes in, what waits, what fails, and whether the ledger holds. */
export class OperationsDashboard extends Dashboard {
  constructor(scope: Construct, id: string) {
    super(scope, id, { dashboardName: serviceName });
    const { recorded, duplicate, held, rejected, failed, raised, sweepRan } = metricNames;
    const { statementsIssued, statementsMissing, gaps, broken, holidaysMissing } = metricNames;
    this.addWidgets(
      new TextWidget({
        markdown: '# supervision-ledger\nEach alarm names its page in `docs/runbooks/`.',
        width: 24,
        height: 2,
      }),
    );
    this.addWidgets(
      graph('Events: what became of them', [recorded, duplicate, held, rejected, failed].map(measured)),
      graph('Waiting in queues, seconds', [
        queues('ApproximateAgeOfOldestMessage', 'QueueName="SupervisionLedger"'),
      ]),
      graph('Dead letters and parked entries', [
        queues('ApproximateNumberOfMessagesVisible', 'QueueName=("DeadLetters" OR "Parked")'),
      ]),
    );
    this.addWidgets(
      graph('Functions: errors', [functions('Errors', 'Sum')]),
      graph('Functions: throttles', [functions('Throttles', 'Sum')]),
      graph('Behind the ledger, milliseconds', [functions('IteratorAge', 'Maximum')]),
    );
    this.addWidgets(
      graph('Functions: duration p99, milliseconds', [functions('Duration', 'p99')]),
      graph('Sweeps run, levels raised', [measured(sweepRan), measured(raised)]),
      new SingleValueWidget({
        title: 'Statements issued and missing; gaps and breaks; years without holidays',
        metrics: [statementsIssued, statementsMissing, gaps, broken, holidaysMissing].map(measured),
        setPeriodToTimeRange: true,
        width: 8,
        height: 6,
      }),
    );
  }
}
