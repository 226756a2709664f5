import { Hono } from 'hono';
import { expect, it } from 'vitest';
import type { PutEntry } from '../../../infra/local/delivery/bus.ts';
import { putEventsEndpoint } from '../../../infra/local/endpoints/put-events.ts';

/** What the endpoint hands on of an entry with this `Time`, and its answer. */
const postedAt = async (Time: unknown) => {
  const taken: PutEntry[] = [];
  const app = new Hono().post(
    '/',
    putEventsEndpoint(async (entries) => {
      taken.push(...entries);
      return entries.map(() => ({ EventId: 'id' }));
    }),
  );
  const response = await app.request('/', {
    method: 'POST',
    headers: { 'x-amz-target': 'AWSEvents.PutEvents' },
    body: JSON.stringify({ Entries: [{ Source: 'a', DetailType: 'b', Detail: '{}', Time }] }),
  });
  const { Entries } = (await response.json()) as { Entries: readonly { ErrorCode?: string }[] };
  return { status: response.status, refused: Entries[0]?.ErrorCode, time: taken[0]?.Time };
};

it.each([
  [1_435_799_650, Date.UTC(2015, 6, 2, 1, 14, 10)],
  ['2015-07-02T09:14:10+08:00', Date.UTC(2015, 6, 2, 1, 14, 10)],
  ['2015-07-02T01:14:10Z', Date.UTC(2015, 6, 2, 1, 14, 10)],
])('the time of an entry, %s, is the same wherever the host runs', async (time, instant) => {
  expect(await postedAt(time)).toStrictEqual({ status: 200, refused: undefined, time: instant });
});

it.each(['2015-07-02T09:14:10', '2015-07-02 09:14', 'July 2, 2015 09:14'])(
  'a time that would be of the host’s own zone is refused: %s',
  async (time) => {
    expect(await postedAt(time)).toStrictEqual({
      status: 200,
      refused: 'InvalidArgument',
      time: undefined,
    });
  },
);

it.each(['2015-02-30T09:14:10+08:00', '2015-04-31T00:00:00Z'])(
  'a day that no month has is refused, not taken for one of the next: %s',
  async (time) => {
    expect(await postedAt(time)).toMatchObject({ refused: 'InvalidArgument', time: undefined });
  },
);
