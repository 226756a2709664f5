import { Stack, Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { supervisionApp } from '../../infra/stacks/supervision-app.ts';
import { appWithoutBundles, synthesize } from './templates.ts';

const { data, ledger } = synthesize();
const resources = [...Object.values(data.Resources), ...Object.values(ledger.Resources)];

/** What the local host knows; a type beyond these is a decision, not an accident. */
const allowed = [
  'AWS::CDK::Metadata',
  'AWS::DynamoDB::Table',
  'AWS::Events::Archive',
  'AWS::Events::EventBus',
  'AWS::Events::EventBusPolicy',
  'AWS::Events::Rule',
  'AWS::IAM::Policy',
  'AWS::IAM::Role',
  'AWS::KMS::Alias',
  'AWS::KMS::Key',
  'AWS::Lambda::EventSourceMapping',
  'AWS::Lambda::Function',
  'AWS::Lambda::LayerVersion',
  'AWS::Lambda::Permission',
  'AWS::Logs::LogGroup',
  'AWS::S3::Bucket',
  'AWS::S3::BucketPolicy',
  'AWS::SNS::Subscription',
  'AWS::SNS::Topic',
  'AWS::SNS::TopicPolicy',
  'AWS::SQS::Queue',
  'AWS::SQS::QueuePolicy',
  'AWS::Scheduler::Schedule',
  'AWS::Scheduler::ScheduleGroup',
];

describe('the templates', () => {
  it('hold only resource types that the local host runs, and no custom resource', () => {
    for (const { Type } of resources) expect(allowed).toContain(Type);
  });

  it('mark what they hold as ours', () => {
    const tagged = resources.filter(({ Properties }) => Array.isArray(Properties.Tags));
    expect(tagged.length).toBeGreaterThan(50);
    for (const { Properties } of tagged) {
      expect(Properties.Tags).toContainEqual({ Key: 'project', Value: 'supervision-ledger' });
    }
  });

  it('tell a deployer the bus and the queue for entries that could not be put on it', () => {
    expect(Object.keys(ledger.Outputs).sort()).toEqual(['BusName', 'ParkedQueueUrl']);
  });

  it('come out the same every time', () => {
    expect(synthesize()).toEqual({ data, ledger });
  });
});

describe('the AWS Solutions rules', () => {
  it('find nothing that is not explained', () => {
    const app = appWithoutBundles();
    // A resource of the other stack has the name by which it is explained once synth has exported it.
    app.synth();
    const { violations } = new AwsSolutionsChecks().validateScope(app);
    expect(violations).toEqual([]);
  });

  it('fail the synth at an unexplained finding', () => {
    const app = appWithoutBundles();
    new Queue(app.node.findChild('SupervisionLedger'), 'Bare');
    expect(() => app.synth()).toThrow(/SQS queue does not require requests to use SSL/);
  });

  it('are set aside one finding at a time, each with its reason in words', () => {
    const app = appWithoutBundles();
    const explained = app.node.findAll().flatMap((construct) =>
      construct.node.metadata
        .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
        .flatMap(({ data: rules }) => Object.entries(rules as Readonly<Record<string, string>>))
        .map(([id, reason]) => ({ id, reason, construct })),
    );
    expect(explained.length).toBeGreaterThan(0);
    for (const { reason, construct } of explained) {
      expect(reason.split(' ').length).toBeGreaterThan(6);
      expect(Stack.isStack(construct) || construct === app).toBe(false);
    }
    expect(new Set(explained.map(({ id }) => id.replace(/^.*?AwsSolutions-/, '')))).toEqual(
      new Set([
        'IAM5[Resource::*]',
        'IAM5[Resource::SupervisionLedgerData:ExportsOutputFnGetAttDocumentsArn9D87F4A8/*]',
        'SQS3',
      ]),
    );
  });
});

describe('the context', () => {
  it.each(['policy', 'registry'])(
    'names the %s, and a file that is not there is an error that says so',
    (name) => {
      const context = { 'aws:cdk:bundling-stacks': [], [name]: 'data/nowhere.json' };
      expect(() => supervisionApp(context)).toThrow(
        new RegExp(`the ${name} .* is not there: .*nowhere\\.json`),
      );
    },
  );
});
