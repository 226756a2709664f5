import { Stack, Validations } from 'aws-cdk-lib';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks, NIST80053R5Checks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { supervisionApp } from '../../infra/stacks/supervision-app.ts';
import { appWithoutBundles, synthesize } from './templates.ts';

const { data, ledger, stacks } = synthesize();
const resources = [...Object.values(data.Resources), ...Object.values(ledger.Resources)];

/** What the local host knows; a type beyond these is a decision, not an accident. */
const allowed = [
  'AWS::Backup::BackupPlan',
  'AWS::Backup::BackupSelection',
  'AWS::Backup::BackupVault',
  'AWS::CDK::Metadata',
  'AWS::CloudWatch::Alarm',
  'AWS::CloudWatch::Dashboard',
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
    const told = Object.entries(ledger.Outputs).flatMap(([name, { Export }]) => (Export ? [] : [name]));
    expect(told.sort()).toEqual(['BusName', 'ParkedQueueUrl']);
  });

  it('come out the same every time', () => {
    expect(JSON.stringify(synthesize())).toBe(JSON.stringify({ data, ledger, stacks }));
  });
});

describe('the AWS Solutions and the NIST 800-53 rules', () => {
  it.each([
    ['AWS Solutions', new AwsSolutionsChecks()],
    ['NIST 800-53', new NIST80053R5Checks()],
  ])('of %s find nothing that is not explained', (_, rules) => {
    const app = appWithoutBundles();
    // A resource of the other stack has the name by which it is explained once synth has exported it.
    app.synth();
    expect(rules.validateScope(app).violations).toEqual([]);
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
    const ids = explained.map(({ id }) => id.replace(/^.*?(AwsSolutions-|NIST\.800\.53\.R5-)/, ''));
    expect(new Set(ids)).toEqual(
      new Set([
        'CloudWatchLogGroupEncrypted',
        'DynamoDBInBackupPlan',
        'IAMNoInlinePolicy',
        'LambdaConcurrency',
        'LambdaDLQ',
        'LambdaInsideVPC',
        'S3BucketReplicationEnabled',
        'S3BucketVersioningEnabled',
        'S3DefaultEncryptionKMS',
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
