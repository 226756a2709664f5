import { describe, expect, it } from 'vitest';
import { inboundTypes } from '../../events/catalog.ts';
import { ownSource } from '../../events/codes.ts';
import { outbound } from '../../events/outbound/catalog.ts';
import { patternOf } from '../../infra/local/delivery/pattern.ts';
import { constructId, ofType, property, referred, spelled, synthesize } from './templates.ts';

const { ledger } = synthesize();
const queues = ofType(ledger, 'AWS::SQS::Queue');
const rules = [...ofType(ledger, 'AWS::Events::Rule').values()];

interface Target {
  readonly Arn: unknown;
  readonly DeadLetterConfig: { readonly Arn: unknown };
  readonly SqsParameters?: { readonly MessageGroupId: string };
}

const targetsOf = (rule: (typeof rules)[number]) => property<readonly Target[]>(rule, 'Targets');

/** The account in which the template stands, and another. */
const [ours, theirs] = ['000000000000', '111111111111'] as const;

const patternIn = (rule: (typeof rules)[number]): unknown =>
  JSON.parse(
    JSON.stringify(property(rule, 'EventPattern')).replaceAll('{"Ref":"AWS::AccountId"}', `"${ours}"`),
  );

/** Queues into which an event is put, once for each rule that matches. */
const queuesFor = (source: string, type: string, account: string = ours): readonly string[] =>
  rules
    .filter((rule) => patternOf(patternIn(rule))({ source, account, 'detail-type': type }))
    .flatMap((rule) => targetsOf(rule).map(({ Arn }) => constructId(referred(Arn) ?? '')));

const ownQueues: Readonly<Record<string, string>> = {
  'complaint-filed': 'ComplaintQueue',
  'finding-recorded': 'FindingQueue',
  'deadline-passed': 'DeadlineQueue',
  'obligation-opened': 'DeadlineQueue',
  'reconciliation-made': 'DeadlineQueue',
};

/** What this system posts to itself. */
const toItself = new Set(['deadline-passed', 'obligation-opened', 'reconciliation-made']);

describe('the way of an event to its queue', () => {
  it.each(inboundTypes)('%s comes into exactly one queue, whoever posts it', (type) => {
    for (const source of ['hotline.12319.wuhan', ownSource]) {
      for (const account of [ours, theirs])
        expect(queuesFor(source, type, account)).toEqual([ownQueues[type] ?? 'StepQueue']);
    }
  });

  it('an unknown type comes to record-step, which rejects it', () => {
    expect(queuesFor('hotline.12319.wuhan', 'case-forgotten')).toEqual(['StepQueue']);
    expect(queuesFor(ownSource, 'case-forgotten')).toEqual(['StepQueue']);
  });

  it('what this system tells others is not recorded, what it posts to itself apart', () => {
    for (const type of Object.keys(outbound)) {
      expect(queuesFor(ownSource, type)).toEqual(toItself.has(type) ? ['DeadlineQueue'] : []);
    }
  });

  it('an outbound type from another source, or under our name from another account, is rejected like any unknown type', () => {
    for (const type of Object.keys(outbound).filter((each) => !toItself.has(each))) {
      for (const account of [ours, theirs])
        expect(queuesFor('hotline.12319.wuhan', type, account)).toEqual(['StepQueue']);
      expect(queuesFor(ownSource, type, theirs)).toEqual(['StepQueue']);
    }
  });

  it('events of each account are a group of their queue, so that one that floods it does not delay the others', () => {
    const groups = rules.flatMap((rule) => targetsOf(rule).map(({ SqsParameters }) => SqsParameters));
    expect(new Set(groups.map((group) => group?.MessageGroupId))).toEqual(new Set(['$.account']));
  });

  it('what a rule cannot deliver parks in the dead-letter queue of its intake', () => {
    for (const target of rules.flatMap(targetsOf)) {
      const queue = queues.get(referred(target.Arn) ?? '');
      const redrive = property<{ deadLetterTargetArn: unknown }>(queue, 'RedrivePolicy');
      expect(target.DeadLetterConfig.Arn).toEqual(redrive.deadLetterTargetArn);
    }
  });

  it('every event of the bus is archived for 400 days under the customer key', () => {
    const [archive] = ofType(ledger, 'AWS::Events::Archive').values();
    expect(archive).toMatchObject({ DeletionPolicy: 'Retain', Properties: { RetentionDays: 400 } });
    expect(archive?.Properties.EventPattern).toBeUndefined();
    expect(spelled(archive?.Properties.SourceArn)).toBe('Bus.Arn');
    expect(spelled(archive?.Properties.KmsKeyIdentifier)).toBe('Key.Arn');
  });
});

describe('what starts a function', () => {
  const mappings = [...ofType(ledger, 'AWS::Lambda::EventSourceMapping').values()];
  const of = (name: string) => {
    const found = mappings.filter(
      (mapping) => constructId(referred(mapping.Properties.FunctionName) ?? '') === name,
    );
    expect(found).toHaveLength(1);
    return found[0]?.Properties ?? {};
  };

  it.each([
    ['RecordComplaint', 'ComplaintQueue'],
    ['RecordFinding', 'FindingQueue'],
    ['RecordDeadline', 'DeadlineQueue'],
    ['RecordStep', 'StepQueue'],
  ])('%s takes ten messages at a time from %s and reports each failure alone', (name, queue) => {
    const mapping = of(name);
    expect(spelled(mapping.EventSourceArn)).toBe(`${queue}.Arn`);
    expect(mapping).toMatchObject({
      BatchSize: 10,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ScalingConfig: { MaximumConcurrency: 20 },
    });
  });

  it.each([
    ['ProjectCase', ['{"dynamodb":{"NewImage":{"kind":{"S":["entry","held","duplicate","rejected"]}}}}']],
    ['Announce', ['{"dynamodb":{"NewImage":{"kind":{"S":["entry","rejected"]}}}}']],
    [
      'ReleaseHeld',
      [
        '{"dynamodb":{"NewImage":{"kind":{"S":["held"]}}}}',
        '{"dynamodb":{"NewImage":{"kind":{"S":["entry"]},"release":{"S":["yes"]}}}}',
      ],
    ],
  ])(
    '%s follows the ledger from its first entry, and a bad item ends alone in its dead letters',
    (name, filters) => {
      const mapping = of(name);
      expect(spelled(mapping.EventSourceArn)).toBe('Ledger.StreamArn');
      expect(mapping).toMatchObject({
        StartingPosition: 'TRIM_HORIZON',
        BatchSize: 100,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        BisectBatchOnFunctionError: true,
        MaximumRetryAttempts: 10,
        FilterCriteria: { Filters: filters.map((Pattern) => ({ Pattern })) },
      });
      expect(
        spelled((mapping.DestinationConfig as { OnFailure: { Destination: unknown } }).OnFailure.Destination),
      ).toBe(`${name}StreamDeadLetters.Arn`);
    },
  );

  it.each([
    ['SweepDeadlines', 'cron(0/5 * * * ? *)'],
    ['OpenDuties', 'cron(0 0 * * ? *)'],
    ['IssueTenDayStatistics', 'cron(10 1 1,11,21 * ? *)'],
    ['IssueMonthlyBulletin', 'cron(20 1 1 * ? *)'],
    ['WatchLedger', 'cron(0 3 * * ? *)'],
  ])('%s runs by Shanghai time, and by its own clock', (name, expression) => {
    const { Target: target, ...schedule } = ledger.Resources[`${name}Schedule`]?.Properties ?? {};
    expect(schedule).toMatchObject({
      ScheduleExpression: expression,
      ScheduleExpressionTimezone: 'Asia/Shanghai',
      FlexibleTimeWindow: { Mode: 'OFF' },
    });
    const { Arn, Input, DeadLetterConfig } = target as Target & { Input: string };
    expect(spelled(Arn)).toBe(`${name}.Arn`);
    expect(Input).toBe('{}');
    expect(spelled(DeadLetterConfig.Arn)).toBe(`${name}DeadLetters.Arn`);
    // Scheduler hands over and forgets: a run that fails parks through the function's own configuration.
    const run = [...ofType(ledger, 'AWS::Lambda::Function')].find(([id]) => constructId(id) === name)?.[1];
    expect(run?.Properties.DeadLetterConfig).toEqual({ TargetArn: DeadLetterConfig.Arn });
  });

  it('nothing else starts one', () => {
    expect(mappings).toHaveLength(7);
    expect(ofType(ledger, 'AWS::Scheduler::Schedule').size).toBe(5);
    expect(ofType(ledger, 'AWS::Lambda::Permission').size).toBe(0);
  });
});
