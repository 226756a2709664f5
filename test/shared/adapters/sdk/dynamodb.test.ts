import {
  ConditionalCheckFailedException,
  DynamoDBClient,
  ProvisionedThroughputExceededException,
  PutItemCommand,
  QueryCommand,
  ScanCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, describe, expect, it } from 'vitest';
import { dynamoDbLedger } from '../../../../shared/adapters/dynamodb/ledger.ts';
import { dynamoDbPetitioners } from '../../../../shared/adapters/dynamodb/petitioners.ts';
import { dynamoDbViews } from '../../../../shared/adapters/dynamodb/views.ts';
import { caseSubject } from '../../../../shared/domain/ledger/subject.ts';
import { all, caseView, heldFact, keptEntry } from '../samples.ts';

const mock = mockClient(DynamoDBClient);
afterEach(() => mock.reset());

const client = new DynamoDBClient({ region: 'local' });
const ledger = dynamoDbLedger(client, 'Ledger');
const views = dynamoDbViews(client, 'Views');
const petitioners = dynamoDbPetitioners(client, 'Petitioners');

const caseId = 'WH-2015-000001';
const refused = new ConditionalCheckFailedException({
  $metadata: {},
  message: 'The conditional request failed',
});
const failures = [
  new ProvisionedThroughputExceededException({ $metadata: {}, message: 'throttled' }),
  Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }),
];

/** Every call of an adapter, with what a store that fails would keep it from doing. */
const calls: Readonly<Record<string, () => Promise<unknown>>> = {
  'loading a case': () => ledger.load(caseSubject(caseId)),
  'appending an entry': () => ledger.append(keptEntry({ caseId }), { release: false, freed: false }),
  'noting a fact': () => ledger.note(heldFact(caseId, 'envelope-held')),
  'reading a period': () => all(ledger.entriesPostedTo('2015-07-1')),
  'reading everything': () => all(ledger.everything()),
  'keeping a view': () => views.put(caseView(caseId, 1), undefined),
  'removing a held event': () => views.removeHeld('envelope-held'),
  'postponing a view': () => views.postpone(caseView(caseId, 1), undefined),
  'reading what is due': () => all(views.due(0)),
  'asking for the next instant': () => views.nextInstant(),
  'noting a period': () => views.noteFirstPeriod('2015-07-1'),
  'asking for the first period': () => views.firstPeriod(),
  "keeping a petitioner's data": () => petitioners.keep(caseId, 'identity', {}),
  "finding a petitioner's data": () => petitioners.find(caseId, 'identity'),
};

describe('a store that fails', () => {
  it.each(
    Object.entries(calls).flatMap(([call, run]) => failures.map((failure) => ({ call, run, failure }))),
  )('$call throws $failure.message on, so that the event is tried again', async ({ run, failure }) => {
    mock.onAnyCommand().rejects(failure);
    await expect(run()).rejects.toBe(failure);
  });

  it('a page that fails leaves no half of a case behind', async () => {
    mock
      .on(QueryCommand)
      .resolvesOnce({ Items: [], LastEvaluatedKey: { pk: { S: caseId } } })
      .rejectsOnce(failures[0]);
    await expect(ledger.load(caseSubject(caseId))).rejects.toBe(failures[0]);
  });
});

describe('a condition that does not hold', () => {
  it('is a conflict where an entry was to be appended', async () => {
    mock.on(PutItemCommand).rejects(refused);
    expect(await ledger.append(keptEntry({ caseId }), { release: false, freed: false })).toBe('conflict');
  });

  it.each([
    'noting a fact',
    'keeping a view',
    'postponing a view',
    'noting a period',
    "keeping a petitioner's data",
  ])('leaves what stands where it stands: %s goes on', async (call) => {
    mock.onAnyCommand().rejects(refused);
    await expect(calls[call]?.()).resolves.toBeUndefined();
  });
});

describe('what is asked of the store', () => {
  it('a case is loaded by one strongly consistent query', async () => {
    mock.on(QueryCommand).resolves({ Items: [] });
    await ledger.load(caseSubject(caseId));
    expect(mock.commandCalls(QueryCommand).map(({ args }) => args[0].input.ConsistentRead)).toStrictEqual([
      true,
    ]);
  });

  it('the ledger is only ever put to, each time under the condition that the place is free', async () => {
    mock.onAnyCommand().resolves({});
    for (const call of ['loading a case', 'appending an entry', 'noting a fact', 'reading everything'])
      await calls[call]?.();
    const changes = mock
      .calls()
      .map(({ args }) => args[0])
      .filter((command) => !(command instanceof QueryCommand || command instanceof ScanCommand));
    expect(changes.map((command) => command.constructor.name)).toStrictEqual([
      'PutItemCommand',
      'PutItemCommand',
    ]);
    for (const { input } of changes)
      expect(input).toHaveProperty('ConditionExpression', 'attribute_not_exists(pk)');
  });

  it('a period that stands is not noted again by the same process', async () => {
    mock.on(UpdateItemCommand).resolves({});
    const fresh = dynamoDbViews(client, 'Views');
    for (const period of ['2015-07-1', '2015-07-2', '2015-06-3']) await fresh.noteFirstPeriod(period);
    const periods = mock
      .commandCalls(UpdateItemCommand)
      .map(({ args }) => args[0].input.ExpressionAttributeValues?.[':period']?.S);
    expect(periods).toStrictEqual(['2015-07-1', '2015-06-3']);
  });

  it('a period is noted again when the store failed', async () => {
    const fresh = dynamoDbViews(client, 'Views');
    mock.on(UpdateItemCommand).rejectsOnce(failures[0]).resolves({});
    await expect(fresh.noteFirstPeriod('2015-07-1')).rejects.toBe(failures[0]);
    await fresh.noteFirstPeriod('2015-07-1');
    expect(mock.commandCalls(UpdateItemCommand)).toHaveLength(2);
  });
});
