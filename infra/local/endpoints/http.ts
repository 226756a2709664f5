import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { ObjectStore } from '../store/object-store.ts';
import { getObject, putObject } from './objects.ts';
import { type Put, putEventsEndpoint } from './put-events.ts';
import { isQueueCall, type QueuesOptions, queuesEndpoint } from './queues.ts';

export interface HttpOptions {
  /** A free one when it is 0. */
  readonly port: number;
  readonly put: Put;
  readonly stores: ReadonlyMap<string, ObjectStore>;
  readonly queues: QueuesOptions;
  readonly status: () => object;
  readonly log: (line: string) => void;
}

/** Ten entries of a mebibyte, and what JSON adds. */
const mostPosted = 12 * 1_048_576;

/** Serves EventBridge's PutEvents, S3's objects and SQS's queues on the loopback interface. */
export const serveHttp = async ({ port, put, stores, queues, status, log }: HttpOptions) => {
  const app = new Hono();
  const onQueues = queuesEndpoint(queues);
  app.post('*', (context, next) =>
    isQueueCall(context.req.header('x-amz-target')) ? onQueues(context) : next(),
  );
  app.post(
    '/',
    bodyLimit({
      maxSize: mostPosted,
      onError: (context) =>
        context.json(
          { __type: 'ValidationException', message: `a call takes ${mostPosted} bytes at most` },
          413,
        ),
    }),
    putEventsEndpoint(put),
  );
  app.get('/', (context) => context.json(status()));
  app.get('/:bucket/*', getObject(stores));
  app.put('/:bucket/*', putObject(stores));
  app.onError((error, context) => {
    log(`the endpoint failed: ${error.message}`);
    return context.json(
      { __type: 'InternalFailure', message: 'the local host failed: its log says why' },
      500,
    );
  });
  const server = await new Promise<ReturnType<typeof serve>>((resolve, reject) => {
    const starting = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () => resolve(starting));
    starting.once('error', reject);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${taken}`,
    /** Takes no further call; resolves when those under way are answered. */
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
};
