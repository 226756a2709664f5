import {
  DescribeEventBusCommand,
  DescribeReplayCommand,
  EventBridgeClient,
  ListArchivesCommand,
  ListRulesCommand,
  ListTargetsByRuleCommand,
  StartReplayCommand,
} from '@aws-sdk/client-eventbridge';
import { ListQueuesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { clientOptions } from '../../cli/input/aws-clients.ts';
import { type ReplayOptions, replayArchive } from '../../cli/recovery/replay-archive.ts';
import { caseSubject } from '../../shared/domain/ledger/subject.ts';
import { caseAccepted, complaintFiled } from '../dsl/events.ts';
import { at } from '../dsl/shanghai.ts';
import type { Told } from '../dsl/telling.ts';
import { all } from '../shared/adapters/samples.ts';
import { startDrill } from './drill.ts';

beforeAll(() => {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('supervision replay', () => {
  const mock = mockClient(EventBridgeClient);
  const bus = 'arn:aws-cn:events:cn-north-1:111122223333:event-bus/supervision';
  const targets: Readonly<Record<string, string[]>> = {
    Complaint: ['arn:aws-cn:sqs:cn-north-1:111122223333:complaints'],
    Mail: ['arn:aws-cn:sns:cn-north-1:111122223333:issued'],
    Sharing: ['arn:aws-cn:events:cn-north-1:444455556666:event-bus/elsewhere'],
    Step: ['arn:aws-cn:sqs:cn-north-1:111122223333:steps'],
  };
  beforeEach(() => {
    vi.stubEnv('AWS_REGION', 'cn-north-1');
    mock.reset();
    mock.on(DescribeEventBusCommand).resolves({ Arn: bus });
    mock
      .on(ListArchivesCommand, { EventSourceArn: bus })
      .resolves({ Archives: [{ ArchiveName: 'Archive-1' }] });
    const rule = (Name: string) => ({ Name, Arn: `rule/${Name}` });
    mock.on(ListRulesCommand).resolves({ Rules: [rule('Step'), rule('Mail')], NextToken: 'more' });
    mock
      .on(ListRulesCommand, { NextToken: 'more' })
      .resolves({ Rules: [rule('Complaint'), rule('Sharing')] });
    for (const [Rule, arns] of Object.entries(targets)) {
      mock
        .on(ListTargetsByRuleCommand, { Rule })
        .resolves({ Targets: arns.map((Arn) => ({ Id: '1', Arn })) });
    }
    mock.on(StartReplayCommand).resolves({});
    mock
      .on(DescribeReplayCommand)
      .resolvesOnce({ State: 'RUNNING', EventLastReplayedTime: new Date('2015-07-02T01:30:00Z') })
      .resolves({ State: 'COMPLETED' });
  });
  afterEach(() => vi.unstubAllEnvs());

  const span = {
    from: at('2015-07-02 09:00'),
    until: at('2015-07-03 09:00'),
    bus: 'supervision',
    wait: true,
  };
  const replay = (options: Partial<ReplayOptions> = {}, now = '2015-07-03 10:00') =>
    replayArchive({ ...span, ...options }, { now: at(now), pause: async () => {} });

  it('asks for the span, and for the rules that lead into queues: nobody is mailed or told again', async () => {
    expect(await replay()).toBe(true);
    expect(mock.commandCalls(StartReplayCommand).map(({ args }) => args[0].input)).toStrictEqual([
      {
        ReplayName: 'supervision-20150703T020000000Z',
        EventSourceArn: 'arn:aws-cn:events:cn-north-1:111122223333:archive/Archive-1',
        EventStartTime: new Date('2015-07-02T01:00:00Z'),
        EventEndTime: new Date('2015-07-03T01:00:00Z'),
        Destination: { Arn: bus, FilterArns: ['rule/Complaint', 'rule/Step'] },
      },
    ]);
    expect(mock.commandCalls(DescribeReplayCommand)).toHaveLength(2);
  });

  it('says that it failed where AWS says so', async () => {
    mock.on(DescribeReplayCommand).resolves({ State: 'FAILED', StateReason: 'no permission' });
    expect(await replay()).toBe(false);
  });

  it.each([
    ['a span of nothing', { until: span.from }, '--from must be before --until'],
    ['an archive that is not there', { archive: 'Other' }, 'no archive Other: it has Archive-1'],
  ])('refuses %s', async (_, options, why) => {
    await expect(replay(options)).rejects.toThrow(why);
    expect(mock.commandCalls(StartReplayCommand)).toHaveLength(0);
  });

  it('refuses what may not have reached the archive yet', async () => {
    await expect(replay({}, '2015-07-03 09:05')).rejects.toThrow('--until must lie ten minutes back');
  });
});

describe('what a replay delivers again', () => {
  let drill: Awaited<ReturnType<typeof startDrill>>;
  let queues: SQSClient;
  beforeAll(async () => {
    drill = await startDrill('2015-07-02 08:00');
    queues = new SQSClient(clientOptions(drill.host.endpoint));
  });
  afterAll(() => drill.stop());

  /** The event as EventBridge puts it into the queue of its rule; a replay names itself in it. */
  const deliver = async (queue: string, event: Told, id: string, replayed: boolean) => {
    const { source, type, detail, postedAt } = event.tell({ state: undefined, number: 1, last: undefined });
    const { QueueUrls = [] } = await queues.send(new ListQueuesCommand({ QueueNamePrefix: queue }));
    const MessageBody = JSON.stringify({
      version: '0',
      id,
      'detail-type': type,
      source,
      time: new Date(postedAt).toISOString(),
      resources: [],
      detail,
      ...(replayed && { 'replay-name': 'supervision-1' }),
    });
    const QueueUrl = QueueUrls.find((url) => !url.includes('DeadLetters'));
    await queues.send(new SendMessageCommand({ QueueUrl, MessageBody }));
    await drill.host.quiet();
  };
  const standing = async (caseId: string) => ({
    ledger: await drill.ledger.load(caseSubject(caseId)),
    due: await all(drill.views.due(Number.MAX_SAFE_INTEGER)),
  });

  const filed = (caseId: string) => complaintFiled({ caseId, eventId: 'filed', at: '2015-07-02 09:00' });
  const refused = caseAccepted({
    caseId: 'standing',
    eventId: 'refused',
    at: '2015-07-02 10:00',
    by: '420100-nobody',
  });

  it('changes nothing where it was recorded or rejected: it keeps its id, and ended already', async () => {
    drill.clock.set(at('2015-07-02 11:00'));
    await deliver('Complaint', filed('standing'), 'delivery-1', false);
    await deliver('Step', refused, 'delivery-2', false);
    const before = await standing('standing');
    expect(before.ledger.entries).toHaveLength(1);
    expect(before.ledger.facts.map(({ kind }) => kind)).toStrictEqual(['rejected']);
    drill.clock.set(at('2015-07-04 11:00'));
    await deliver('Complaint', filed('standing'), 'delivery-1', true);
    await deliver('Step', refused, 'delivery-2', true);
    expect(await standing('standing')).toStrictEqual(before);
  });

  it('is a duplicate by its identity where the id is another', async () => {
    await deliver('Complaint', filed('standing'), 'delivery-3', true);
    const { entries, facts } = await drill.ledger.load(caseSubject('standing'));
    expect(entries).toHaveLength(1);
    expect(facts.map(({ kind }) => kind).toSorted()).toStrictEqual(['duplicate', 'rejected']);
  });

  it('is recorded where it had been lost, as of when it happened, in the period that is open now', async () => {
    drill.clock.set(at('2015-07-14 09:00'));
    await deliver('Complaint', filed('lost'), 'delivery-4', true);
    const [kept] = (await drill.ledger.load(caseSubject('lost'))).entries;
    expect(kept?.entry).toMatchObject({
      occurredAt: at('2015-07-02 09:00'),
      recordedAt: at('2015-07-14 09:00'),
      postedTo: '2015-07-2',
    });
  });
});
