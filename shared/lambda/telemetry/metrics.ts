import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { type MetricName, metricNamespace, serviceName } from '../names.ts';
import { onLambda } from './on-lambda.ts';

const metrics = new Metrics({ namespace: metricNamespace, serviceName });

/** Counts something; it is published at the end of the invocation, in the log's embedded metric format. */
export const count = (name: MetricName, value = 1): void => {
  if (onLambda) metrics.addMetric(name, MetricUnit.Count, value);
};

/** Publishes what was counted since; nothing when nothing was. */
export const publishCounts = (): void => {
  if (onLambda && metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
};
