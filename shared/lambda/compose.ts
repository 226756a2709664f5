import middy from '@middy/core';

/** One line of JSON a fault: what failed and why; never an event's content. */
const logFault = (message: string, error: unknown): void => {
  const { name, message: reason } = error instanceof Error ? error : new Error(String(error));
  console.error(JSON.stringify({ level: 'ERROR', message, error: { name, message: reason } }));
};

/** The one composition of every function: faults are logged, then left to the queue or stream to repeat. */
export const compose = <Event, Result>(name: string, handler: (event: Event) => Promise<Result>) =>
  middy<Event, Result>()
    .use({
      onError: ({ error }) => {
        logFault(`${name} failed`, error);
      },
    })
    .handler(handler);

export { logFault };
