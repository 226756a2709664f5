import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import middy, { type MiddlewareObj } from '@middy/core';
import { logFault, logger } from './telemetry/log.ts';
import { publishCounts } from './telemetry/metrics.ts';
import { onLambda } from './telemetry/on-lambda.ts';
import { traceMiddleware } from './telemetry/tracing.ts';

/** What only a real invocation has: a request's id for its log lines, and a trace. */
const ofInvocation: readonly MiddlewareObj[] = onLambda
  ? [injectLambdaContext(logger) as MiddlewareObj, ...traceMiddleware]
  : [];

/** The one composition of every function: faults are logged, then left to the queue or stream to repeat. */
export const compose = <Event, Result>(name: string, handler: (event: Event) => Promise<Result>) =>
  middy<Event, Result>()
    .use([...ofInvocation])
    .use({
      after: publishCounts,
      onError: ({ error }) => {
        logFault(`${name} failed`, error);
        publishCounts();
      },
    })
    .handler(handler);
