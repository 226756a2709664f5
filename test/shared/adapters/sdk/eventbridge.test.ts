import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import type { OutboundEvent } from '../../../../events/outbound/catalog.ts';
import { eventBridgeOutbound } from '../../../../shared/adapters/eventbridge/outbound.ts';

const mock = mockClient(EventBridgeClient);
afterEach(() => mock.reset());

const outbound = eventBridgeOutbound(new EventBridgeClient({ region: 'local' }), 'supervision-ledger');
const time = Date.parse('2015-07-04T00:00:00+08:00');

const events = (count: number): OutboundEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    type: 'case-ended',
    time,
    detail: { caseId: `case-${index}`, region: '420100', status: 'closed' },
  }));

const sent = () => mock.commandCalls(PutEventsCommand).map(({ args }) => args[0].input.Entries ?? []);

it('an event goes to the bus under this system’s name, at the instant that it tells of', async () => {
  mock.on(PutEventsCommand).resolves({ FailedEntryCount: 0, Entries: [{ EventId: '1' }] });
  await outbound.put(events(1));
  expect(sent()).toStrictEqual([
    [
      {
        EventBusName: 'supervision-ledger',
        Source: 'supervision-ledger',
        DetailType: 'case-ended',
        Detail: '{"caseId":"case-0","region":"420100","status":"closed"}',
        Time: new Date(time),
      },
    ],
  ]);
});

it('more than ten events go in several calls, in order', async () => {
  mock.on(PutEventsCommand).resolves({ FailedEntryCount: 0, Entries: [] });
  await outbound.put(events(25));
  expect(sent().map((entries) => entries.length)).toStrictEqual([10, 10, 5]);
  expect(
    sent().flatMap((entries) => entries.map(({ Detail }) => JSON.parse(Detail ?? '').caseId)),
  ).toStrictEqual(events(25).map(({ detail }) => ('caseId' in detail ? detail.caseId : undefined)));
});

it('no event is no call', async () => {
  await outbound.put([]);
  expect(sent()).toStrictEqual([]);
});

it('one event that the bus did not take fails the call by name', async () => {
  mock.on(PutEventsCommand).resolves({
    FailedEntryCount: 1,
    Entries: [{ EventId: '1' }, { ErrorCode: 'ThrottlingException', ErrorMessage: 'Rate exceeded' }],
  });
  await expect(outbound.put(events(2))).rejects.toThrow(
    /^the bus refused an event: ThrottlingException Rate exceeded$/,
  );
});

it('an event that the bus did not take fails the call also when it is not among the first ten', async () => {
  mock
    .on(PutEventsCommand)
    .resolvesOnce({ Entries: [] })
    .resolvesOnce({ Entries: [{ EventId: '11' }, { ErrorCode: 'InternalFailure' }] });
  await expect(outbound.put(events(12))).rejects.toThrow('the bus refused an event: InternalFailure');
});

it('a call that fails is thrown on', async () => {
  const failure = new Error('socket hang up');
  mock.on(PutEventsCommand).rejects(failure);
  await expect(outbound.put(events(1))).rejects.toBe(failure);
});

describe('what several cases tell in the same turn', () => {
  const outcomes = async (...puts: readonly (readonly OutboundEvent[])[]) =>
    (await Promise.allSettled(puts.map((put) => outbound.put(put)))).map(({ status }) => status);

  it('goes in one call, in order', async () => {
    mock.on(PutEventsCommand).resolves({ Entries: [] });
    const [first, second, third] = events(3).map((event) => [event]);
    expect(await outcomes(first ?? [], second ?? [], third ?? [])).toStrictEqual(Array(3).fill('fulfilled'));
    expect(sent().map((entries) => entries.map(({ Detail }) => Detail))).toStrictEqual([
      events(3).map(({ detail }) => JSON.stringify(detail)),
    ]);
  });

  it('fails for those alone whose event was not taken', async () => {
    mock.on(PutEventsCommand).resolves({
      Entries: [{ EventId: '1' }, { EventId: '2' }, { ErrorCode: 'ThrottlingException' }, { EventId: '4' }],
    });
    expect(await outcomes(events(1), events(2), events(1))).toStrictEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
  });

  it('fails for all whose call failed, and for no other', async () => {
    mock.on(PutEventsCommand).rejectsOnce(new Error('socket hang up')).resolves({ Entries: [] });
    expect(await outcomes(events(4), events(8), events(3))).toStrictEqual([
      'rejected',
      'rejected',
      'fulfilled',
    ]);
  });

  it('is sent anew after a failure', async () => {
    mock.on(PutEventsCommand).rejectsOnce(new Error('socket hang up')).resolves({ Entries: [] });
    expect(await outcomes(events(1))).toStrictEqual(['rejected']);
    expect(await outcomes(events(1))).toStrictEqual(['fulfilled']);
  });
});
