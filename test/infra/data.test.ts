import { describe, expect, it } from 'vitest';
import { ofType, property, referred, synthesize } from './templates.ts';

const { data } = synthesize();
const tables = ofType(data, 'AWS::DynamoDB::Table');
const keyArn = { 'Fn::GetAtt': ['Key', 'Arn'] };

describe('what is kept', () => {
  it('tables, buckets and their key have logical ids that no refactoring changes', () => {
    expect([...tables.keys()].sort()).toEqual(['Ledger', 'Petitioners', 'Views']);
    expect([...ofType(data, 'AWS::S3::Bucket').keys()].sort()).toEqual(['Documents', 'DocumentsAccessLogs']);
    expect([...ofType(data, 'AWS::KMS::Key').keys()]).toEqual(['Key']);
  });

  it('no deployment deletes a table, a bucket or the key', () => {
    for (const type of ['AWS::DynamoDB::Table', 'AWS::S3::Bucket', 'AWS::KMS::Key']) {
      for (const resource of ofType(data, type).values()) {
        expect(resource).toMatchObject({ DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
      }
    }
  });

  it.each(['Ledger', 'Views', 'Petitioners'])('the table %s is protected, restorable and encrypted', (id) => {
    expect(tables.get(id)?.Properties).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      DeletionProtectionEnabled: true,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
      SSESpecification: { SSEEnabled: true, SSEType: 'KMS', KMSMasterKeyId: keyArn },
    });
  });

  it('the key of everything is rotated', () => {
    expect(ofType(data, 'AWS::KMS::Key').get('Key')?.Properties).toMatchObject({ EnableKeyRotation: true });
  });
});

describe('the tables', () => {
  const keys = (id: string) =>
    property<{ AttributeName: string }[]>(tables.get(id), 'KeySchema').map(
      ({ AttributeName }) => AttributeName,
    );

  it('a case is a partition of the ledger, and an entry an item of it', () => {
    expect(keys('Ledger')).toEqual(['pk', 'sk']);
    expect(keys('Petitioners')).toEqual(['pk', 'sk']);
    expect(keys('Views')).toEqual(['pk']);
  });

  it('only the ledger has a stream, of what was appended', () => {
    expect(property(tables.get('Ledger'), 'StreamSpecification')).toEqual({ StreamViewType: 'NEW_IMAGE' });
    expect(property(tables.get('Views'), 'StreamSpecification')).toBeUndefined();
    expect(property(tables.get('Petitioners'), 'StreamSpecification')).toBeUndefined();
  });

  it.each([
    ['Ledger', 'byPeriod', 'period', 'caseSeq'],
    ['Views', 'due', 'shard', 'nextAt'],
  ])('%s is found by the index %s', (table, IndexName, hash, range) => {
    expect(property(tables.get(table), 'GlobalSecondaryIndexes')).toEqual([
      {
        IndexName,
        KeySchema: [
          { AttributeName: hash, KeyType: 'HASH' },
          { AttributeName: range, KeyType: 'RANGE' },
        ],
        Projection: { ProjectionType: 'ALL' },
      },
    ]);
  });

  it('an instant in the due index is a number, all other keys are text', () => {
    const types = [...tables.values()].flatMap((table) =>
      property<{ AttributeName: string; AttributeType: string }[]>(table, 'AttributeDefinitions'),
    );
    for (const { AttributeName, AttributeType } of types) {
      expect(AttributeType).toBe(AttributeName === 'nextAt' ? 'N' : 'S');
    }
  });
});

describe('the documents', () => {
  const buckets = ofType(data, 'AWS::S3::Bucket');

  it('every version is kept, under the customer key, and accesses are logged', () => {
    expect(buckets.get('Documents')?.Properties).toMatchObject({
      VersioningConfiguration: { Status: 'Enabled' },
      LoggingConfiguration: { DestinationBucketName: { Ref: 'DocumentsAccessLogs' } },
      BucketEncryption: {
        ServerSideEncryptionConfiguration: [
          { ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms', KMSMasterKeyID: keyArn } },
        ],
      },
    });
  });

  it('no bucket is public, and each refuses requests without TLS', () => {
    const policies = [...ofType(data, 'AWS::S3::BucketPolicy').values()];
    for (const [id, bucket] of buckets) {
      expect(property(bucket, 'PublicAccessBlockConfiguration')).toEqual({
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      });
      const policy = policies.find((candidate) => referred(property(candidate, 'Bucket')) === id);
      expect(property<{ Statement: unknown }>(policy, 'PolicyDocument').Statement).toContainEqual(
        expect.objectContaining({
          Effect: 'Deny',
          Action: 's3:*',
          Condition: { Bool: { 'aws:SecureTransport': 'false' } },
        }),
      );
    }
  });
});

it('a deployer is told the names of the tables and of the bucket', () => {
  expect(data.Outputs).toMatchObject({
    LedgerTable: { Value: { Ref: 'Ledger' } },
    ViewsTable: { Value: { Ref: 'Views' } },
    PetitionersTable: { Value: { Ref: 'Petitioners' } },
    DocumentsBucket: { Value: { Ref: 'Documents' } },
  });
});
