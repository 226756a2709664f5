import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { busOf, type TakenEvent } from '../../../infra/local/delivery/bus.ts';
import { queueOf } from '../../../infra/local/delivery/queue.ts';
import { serveHttp } from '../../../infra/local/endpoints/http.ts';
import { notUtf8 } from '../../generators/bytes.ts';
import { brackets, hostile, nestedObject } from '../../generators/nesting.ts';

const now = Date.parse('2015-07-02T01:14:10Z');
const taken: TakenEvent[] = [];
const queue = queueOf({
  name: 'Work',
  isDeadLetterQueue: false,
  visibilitySeconds: 30,
  redrive: undefined,
  journal: undefined,
});
let http: Awaited<ReturnType<typeof serveHttp>>;

beforeAll(async () => {
  const bus = busOf({ name: 'supervision', rules: [], now: () => now, onPut: (event) => taken.push(event) });
  http = await serveHttp({
    port: 0,
    put: async (entries) => entries.map((entry) => bus.put(entry, 'outside')),
    stores: new Map(),
    queues: {
      queues: new Map([[queue.name, queue]]),
      send: (to, body) => to.send({ id: body.slice(0, 9), body, sentAt: now, receptions: 0, returns: 0 }),
      kept: async () => {},
    },
    status: () => ({}),
    log: () => {},
  });
});
afterAll(() => http.close());

interface Answer {
  readonly status: number;
  readonly body: {
    readonly __type?: string;
    readonly message?: string;
    readonly FailedEntryCount?: number;
    readonly Entries?: readonly {
      readonly EventId?: string;
      readonly ErrorCode?: string;
      readonly ErrorMessage?: string;
    }[];
  };
}

const call = async (target: string, body: string | Uint8Array<ArrayBuffer>): Promise<Answer> => {
  const answer = await fetch(http.endpoint, { method: 'POST', headers: { 'x-amz-target': target }, body });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
};
const put = (body: string | Uint8Array<ArrayBuffer>) => call('AWSEvents.PutEvents', body);
const putEntries = (...entries: unknown[]) => put(JSON.stringify({ Entries: entries }));

const good = { Source: 'hotline', DetailType: 'complaint-filed', Detail: '{"caseId":"A"}' };
/** A rare character, which is two units of UTF-16. */
const rare = '𠮷';

describe('one malformed entry of a call', () => {
  test.each<[string, unknown, string]>([
    ['no object', 7, 'InvalidArgument'],
    ['null', null, 'InvalidArgument'],
    ['a list', [good], 'InvalidArgument'],
    ['an entry without Source', { ...good, Source: null }, 'InvalidArgument'],
    ['an entry whose Source is a number', { ...good, Source: 7 }, 'InvalidArgument'],
    ['an entry whose Source has 257 characters', { ...good, Source: rare.repeat(257) }, 'InvalidArgument'],
    ['an entry whose Source has half of a character', { ...good, Source: '\ud842' }, 'InvalidArgument'],
    ['an entry whose DetailType is an object', { ...good, DetailType: {} }, 'InvalidArgument'],
    ['an entry without Detail', { ...good, Detail: undefined }, 'InvalidArgument'],
    ['an entry whose Detail is an object', { ...good, Detail: { caseId: 'A' } }, 'MalformedDetail'],
    ['an entry whose Detail is no JSON', { ...good, Detail: '{' }, 'MalformedDetail'],
    ['an entry whose Detail is a list', { ...good, Detail: '[]' }, 'MalformedDetail'],
    [
      'an entry whose Detail is nested 5,000 levels deep',
      { ...good, Detail: `{"a":${brackets(4_999)}}` },
      'MalformedDetail',
    ],
    ['an entry whose Time is no instant', { ...good, Time: 'yesterday' }, 'InvalidArgument'],
    ['an entry whose Time is an object', { ...good, Time: {} }, 'InvalidArgument'],
    ['an entry whose Time lies beyond all instants', { ...good, Time: 1e300 }, 'InvalidArgument'],
    ['an entry for another bus', { ...good, EventBusName: 'other' }, 'InvalidArgument'],
    ['an entry whose EventBusName is a number', { ...good, EventBusName: 7 }, 'InvalidArgument'],
    ['an entry whose Resources are a text', { ...good, Resources: 'x' }, 'InvalidArgument'],
    ['an entry whose Resources hold numbers', { ...good, Resources: [7] }, 'InvalidArgument'],
  ])('that is %s has its own error, and the others are taken', async (_, entry, code) => {
    const { status, body } = await putEntries(good, entry, good);
    expect([status, body.FailedEntryCount]).toStrictEqual([200, 1]);
    expect(body.Entries?.map(({ ErrorCode }) => ErrorCode)).toStrictEqual([undefined, code, undefined]);
    expect(body.Entries?.map(({ EventId }) => typeof EventId)).toStrictEqual([
      'string',
      'undefined',
      'string',
    ]);
    expect(body.Entries?.[1]?.ErrorMessage).toBeTruthy();
  });

  test('is one whose text is nested too deep, by how deep it is', async () => {
    await fc.assert(
      fc.asyncProperty(hostile(100), async ({ text, levels }) => {
        const { body } = await putEntries({ ...good, Detail: text }, good);
        expect(body.Entries?.[0]).toStrictEqual({
          ErrorCode: 'MalformedDetail',
          ErrorMessage: `Detail is malformed: it is nested ${levels} levels deep, at most 100 are read.`,
        });
        expect(body.Entries?.[1]?.ErrorCode).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });

  test('is one whose detail is an object of whatever depth', async () => {
    await fc.assert(
      fc.asyncProperty(hostile(100), async ({ text }) => {
        const { body } = await put(
          `{"Entries":[{"Source":"s","DetailType":"t","Detail":${text}},${JSON.stringify(good)}]}`,
        );
        expect(body.Entries?.map(({ ErrorCode }) => ErrorCode)).toStrictEqual(['MalformedDetail', undefined]);
      }),
      { numRuns: 20 },
    );
  });
});

describe('an entry is taken', () => {
  test('with a Source of 256 characters, however rare they are', async () => {
    const { body } = await putEntries({ ...good, Source: rare.repeat(256) });
    expect(body.FailedEntryCount).toBe(0);
    expect(taken.at(-1)?.source).toBe(rare.repeat(256));
  });

  test('with a detail of up to a hundred levels', async () => {
    await fc.assert(
      fc.asyncProperty(nestedObject(fc.integer({ min: 1, max: 100 })), async ({ text }) => {
        expect((await putEntries({ ...good, Detail: text })).body.FailedEntryCount).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  test('with keys that EventBridge does not know, which change nothing', async () => {
    await putEntries({ ...good, at: 5, Time: 1_435_799_650 });
    expect(taken.at(-1)?.time).toBe(1_435_799_650_000);
  });
});

describe('a call whose body cannot be read', () => {
  test('is refused when it is not UTF-8, with the byte, and nothing of it is taken', async () => {
    const before = taken.length;
    await fc.assert(
      fc.asyncProperty(notUtf8, async ({ bytes, offset }) => {
        const { status, body } = await put(new Uint8Array(bytes));
        expect(status).toBe(400);
        expect(body).toStrictEqual({
          __type: 'SerializationException',
          message: expect.stringMatching(/^the body is not UTF-8 at byte offset \d+$/) as string,
        });
        const told = Number(/\d+$/.exec(body.message ?? '')?.[0]);
        expect(told >= offset && told < offset + 4).toBe(true);
      }),
      { numRuns: 30 },
    );
    expect(taken).toHaveLength(before);
  });

  test.each([
    ['no JSON', '{', 'the body is no JSON'],
    ['a mebibyte of brackets', brackets(524_288), 'the body is nested 524288 levels deep'],
    ['null', 'null', 'Entries must hold 1 to 10 entries'],
  ])('is refused when it is %s', async (_, text, message) => {
    const { status, body } = await put(text);
    expect(status).toBe(400);
    expect(body.message).toContain(message);
  });
});

describe('a call of the queues', () => {
  test.each([
    ['no JSON', '{'],
    ['no object', '7'],
    ['nested too deep', `{"QueueUrl":"/queues/Work","MessageBody":${brackets(5_000)}}`],
    ['without a text to send', '{"QueueUrl":"/queues/Work","MessageBody":[[]]}'],
    ['not UTF-8', Uint8Array.of(0x22, 0xff, 0x22)],
  ])('is refused when it is %s', async (_, body) => {
    expect((await call('AmazonSQS.SendMessage', body)).status).toBe(400);
    expect(queue.messages()).toStrictEqual([]);
  });

  test('is refused when its name is one of every object’s members', async () => {
    const { status, body } = await call('AmazonSQS.constructor', '{}');
    expect([status, body.__type]).toStrictEqual([400, 'com.amazonaws.sqs#UnsupportedOperation']);
  });
});
