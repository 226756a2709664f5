import type { MiddlewareObj } from '@middy/core';
import { serviceName } from '../names.ts';
import { onLambda } from './on-lambda.ts';

/**
 * The tracer, on Lambda alone: to load it patches the process, which the local host's functions share. A trace
 * begins where the bus takes the event, and says which calls took how long; not what they carried.
 */
const startTracing = async () => {
  const [{ Tracer }, { captureLambdaHandler }] = await Promise.all([
    import('@aws-lambda-powertools/tracer'),
    import('@aws-lambda-powertools/tracer/middleware'),
  ]);
  const tracer = new Tracer({ serviceName });
  return {
    middleware: captureLambdaHandler(tracer, { captureResponse: false }) as MiddlewareObj,
    client: <Client>(client: Client): Client => tracer.captureAWSv3Client(client),
  };
};

const tracing = onLambda ? await startTracing() : undefined;

/** The middleware that opens and closes a trace's segment; none where nothing is traced. */
export const traceMiddleware: readonly MiddlewareObj[] = tracing ? [tracing.middleware] : [];

/** A client of the SDK whose calls are segments of the trace. */
export const traced = <Client>(client: Client): Client => tracing?.client(client) ?? client;
