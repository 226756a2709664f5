import { expect, it } from 'vitest';
import { grantsIn } from './grants.ts';
import { synthesize } from './templates.ts';

const { functions, grantsOf } = grantsIn(synthesize().ledger);

/** Actions that AWS offers for no resource in particular, and the objects of a bucket, whose names are periods. */
const explained = [
  /^dynamodb:ListStreams \*$/,
  /^xray:PutTelemetryRecords \*$/,
  /^xray:PutTraceSegments \*$/,
  /^s3:(GetObject|PutObject) Documents\.Arn\/\*$/,
];

/** Service by service: `service: Action, Action on resource`. */
const told = (name: string): readonly string[] => {
  const byResource = new Map<string, string[]>();
  for (const grant of [...grantsOf(name)].sort()) {
    const [action = '', resource = ''] = grant.split(' ');
    const [service = '', verb = ''] = action.split(':');
    const key = `${service} ${resource}`;
    byResource.set(key, [...(byResource.get(key) ?? []), verb]);
  }
  return [...byResource].map(([key, verbs]) => {
    const [service, resource] = key.split(' ');
    return `  ${service}: ${verbs.join(', ')} on ${resource}`;
  });
};

it('no function has a wildcard in an action, nor in a resource that could be named', () => {
  for (const name of functions.keys()) {
    for (const grant of grantsOf(name)) {
      expect(grant.split(' ')[0]).not.toContain('*');
      if (grant.includes('*'))
        expect(
          explained.some((pattern) => pattern.test(grant)),
          grant,
        ).toBe(true);
    }
  }
});

it('what each function may do, all of it', () => {
  const text = [...functions.keys()].sort().flatMap((name) => [name, ...told(name)]);
  expect(`\n${text.join('\n')}\n`).toMatchInlineSnapshot(`
    "
    Announce
      dynamodb: DescribeStream, GetRecords, GetShardIterator on Ledger.StreamArn
      dynamodb: ListStreams on *
      events: PutEvents on Bus.Arn
      kms: Decrypt, DescribeKey on Key.Arn
      logs: CreateLogStream, PutLogEvents on AnnounceLogs.Arn
      sqs: GetQueueAttributes, GetQueueUrl, SendMessage on AnnounceStreamDeadLetters.Arn
      xray: PutTelemetryRecords, PutTraceSegments on *
    IssueMonthlyBulletin
      dynamodb: GetItem on Views.Arn
      dynamodb: Query on Ledger.Arn
      dynamodb: Query on Ledger.Arn/index/byPeriod
      events: PutEvents on Bus.Arn
      kms: Decrypt, DescribeKey, Encrypt, GenerateDataKey, ReEncryptFrom, ReEncryptTo on Key.Arn
      logs: CreateLogStream, PutLogEvents on IssueMonthlyBulletinLogs.Arn
      s3: GetObject, PutObject on Documents.Arn/*
      s3: ListBucket on Documents.Arn
      sqs: SendMessage on IssueMonthlyBulletinDeadLetters.Arn
      xray: PutTelemetryRecords, PutTraceSegments on *
    IssueTenDayStatistics
      dynamodb: GetItem on Views.Arn
      dynamodb: Query on Ledger.Arn
      dynamodb: Query on Ledger.Arn/index/byPeriod
      events: PutEvents on Bus.Arn
      kms: Decrypt, DescribeKey, Encrypt, GenerateDataKey, ReEncryptFrom, ReEncryptTo on Key.Arn
      logs: CreateLogStream, PutLogEvents on IssueTenDayStatisticsLogs.Arn
      s3: GetObject, PutObject on Documents.Arn/*
      s3: ListBucket on Documents.Arn
      sqs: SendMessage on IssueTenDayStatisticsDeadLetters.Arn
      xray: PutTelemetryRecords, PutTraceSegments on *
    OpenDuties
      dynamodb: GetItem, PutItem on Views.Arn
      events: PutEvents on Bus.Arn
      kms: Decrypt, DescribeKey, Encrypt, GenerateDataKey, ReEncryptFrom, ReEncryptTo on Key.Arn
      logs: CreateLogStream, PutLogEvents on OpenDutiesLogs.Arn
      sqs: SendMessage on OpenDutiesDeadLetters.Arn
      xray: PutTelemetryRecords, PutTraceSegments on *
    ProjectCase
      dynamodb: DeleteItem, PutItem, UpdateItem on Views.Arn
      dynamodb: DescribeStream, GetRecords, GetShardIterator on Ledger.StreamArn
      dynamodb: ListStreams on *
      kms: Decrypt, DescribeKey, Encrypt, GenerateDataKey, ReEncryptFrom, ReEncryptTo on Key.Arn
      logs: CreateLogStream, PutLogEvents on ProjectCaseLogs.Arn
      sqs: GetQueueAttributes, GetQueueUrl, SendMessage on ProjectCaseStreamDeadLetters.Arn
      xray: PutTelemetryRecords, PutTraceSegments on *
    RecordComplaint
      dynamodb: GetItem, PutItem on Petitioners.Arn
      dynamodb: PutItem, Query on Ledger.Arn
      kms: Decrypt, DescribeKey, Encrypt, GenerateDataKey, ReEncryptFrom, ReEncryptTo on Key.Arn
      logs: CreateLogStream, PutLogEvents on RecordComplaintLogs.Arn
      sqs: ChangeMessageVisibility, DeleteMessage, GetQueueAttributes, GetQueueUrl, ReceiveMessage on ComplaintQueue.Arn
      xray: PutTelemetryRecords, PutTraceSegments on *
    RecordDeadline
      dynamodb: PutItem, Query on Ledger.Arn
      kms: Decrypt, DescribeKey, Encrypt, GenerateDataKey, ReEncryptFrom, ReEncryptTo on Key.Arn
      logs: CreateLogStream, PutLogEvents on RecordDeadlineLogs.Arn
      sqs: ChangeMessageVisibility, DeleteMessage, GetQueueAttributes, GetQueueUrl, ReceiveMessage on DeadlineQueue.Arn
      xray: PutTelemetryRecords, PutTraceSegments on *
    RecordFinding
      dynamodb: PutItem, Query on Ledger.Arn
      kms: Decrypt, DescribeKey, Encrypt, GenerateDataKey, ReEncryptFrom, ReEncryptTo on Key.Arn
      logs: CreateLogStream, PutLogEvents on RecordFindingLogs.Arn
      sqs: ChangeMessageVisibility, DeleteMessage, GetQueueAttributes, GetQueueUrl, ReceiveMessage on FindingQueue.Arn
      xray: PutTelemetryRecords, PutTraceSegments on *
    RecordStep
      dynamodb: PutItem, Query on Ledger.Arn
      kms: Decrypt, DescribeKey, Encrypt, GenerateDataKey, ReEncryptFrom, ReEncryptTo on Key.Arn
      logs: CreateLogStream, PutLogEvents on RecordStepLogs.Arn
      sqs: ChangeMessageVisibility, DeleteMessage, GetQueueAttributes, GetQueueUrl, ReceiveMessage on StepQueue.Arn
      xray: PutTelemetryRecords, PutTraceSegments on *
    ReleaseHeld
      dynamodb: DescribeStream, GetRecords, GetShardIterator on Ledger.StreamArn
      dynamodb: ListStreams on *
      dynamodb: PutItem, Query on Ledger.Arn
      kms: Decrypt, DescribeKey, Encrypt, GenerateDataKey, ReEncryptFrom, ReEncryptTo on Key.Arn
      logs: CreateLogStream, PutLogEvents on ReleaseHeldLogs.Arn
      sqs: GetQueueAttributes, GetQueueUrl, SendMessage on ReleaseHeldStreamDeadLetters.Arn
      xray: PutTelemetryRecords, PutTraceSegments on *
    SweepDeadlines
      dynamodb: PutItem, Query on Ledger.Arn
      dynamodb: Query on Ledger.Arn/index/byPeriod
      dynamodb: Query on Views.Arn/index/due
      dynamodb: UpdateItem on Views.Arn
      events: PutEvents on Bus.Arn
      kms: Decrypt, DescribeKey, Encrypt, GenerateDataKey, ReEncryptFrom, ReEncryptTo on Key.Arn
      logs: CreateLogStream, PutLogEvents on SweepDeadlinesLogs.Arn
      sqs: SendMessage on SweepDeadlinesDeadLetters.Arn
      xray: PutTelemetryRecords, PutTraceSegments on *
    WatchLedger
      dynamodb: GetItem on Views.Arn
      dynamodb: Query on Ledger.Arn
      dynamodb: Query on Ledger.Arn/index/byPeriod
      kms: Decrypt, DescribeKey on Key.Arn
      logs: CreateLogStream, PutLogEvents on WatchLedgerLogs.Arn
      s3: GetObject on Documents.Arn/*
      s3: ListBucket on Documents.Arn
      sqs: SendMessage on WatchLedgerDeadLetters.Arn
      xray: PutTelemetryRecords, PutTraceSegments on *
    "
  `);
});
