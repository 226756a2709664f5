import { describe, expect, it } from 'vitest';
import { grantsIn, listed } from './grants.ts';
import { ofType, property, referred, synthesize } from './templates.ts';

const { ledger } = synthesize();

const { functions, grantsOf, statements } = grantsIn(ledger);

/** Of those, what concerns data, the bus and the documents. */
const dataGrantsOf = (name: string) =>
  grantsOf(name)
    .filter(
      (grant) =>
        /^(dynamodb|events|s3):/.test(grant) && !/Stream/.test(grant.replace('ListStreams', 'Stream')),
    )
    .filter((grant) => !/(Records|ShardIterator) /.test(grant))
    .sort();

const variablesOf = (name: string) =>
  property<{ Variables: Readonly<Record<string, unknown>> }>(functions.get(name), 'Environment').Variables;

const append = ['dynamodb:PutItem Ledger.Arn', 'dynamodb:Query Ledger.Arn'];
const publish = ['events:PutEvents Bus.Arn'];
const report = {
  variables: ['BUS_NAME', 'DOCUMENTS_BUCKET', 'LEDGER_TABLE', 'RENDERER_FILE', 'VIEWS_TABLE'],
  grants: [
    'dynamodb:GetItem Views.Arn',
    'dynamodb:Query Ledger.Arn',
    'dynamodb:Query Ledger.Arn/index/byPeriod',
    ...publish,
    's3:GetObject Documents.Arn/*',
    's3:ListBucket Documents.Arn',
    's3:PutObject Documents.Arn/*',
  ],
};

/** The whole of who may do what; a new grant is a change to this table. */
const expected: Readonly<Record<string, { variables: readonly string[]; grants: readonly string[] }>> = {
  RecordComplaint: {
    variables: ['BUS_ACCOUNT', 'LEDGER_TABLE', 'PETITIONERS_TABLE'],
    grants: [...append, 'dynamodb:GetItem Petitioners.Arn', 'dynamodb:PutItem Petitioners.Arn'],
  },
  RecordFinding: { variables: ['BUS_ACCOUNT', 'LEDGER_TABLE'], grants: append },
  RecordDeadline: { variables: ['BUS_ACCOUNT', 'LEDGER_TABLE'], grants: append },
  RecordStep: { variables: ['BUS_ACCOUNT', 'LEDGER_TABLE'], grants: append },
  ReleaseHeld: { variables: ['LEDGER_TABLE'], grants: append },
  ProjectCase: {
    variables: ['VIEWS_TABLE'],
    grants: ['DeleteItem', 'PutItem', 'UpdateItem'].map((action) => `dynamodb:${action} Views.Arn`),
  },
  Announce: { variables: ['BUS_NAME'], grants: publish },
  SweepDeadlines: {
    variables: ['BUS_NAME', 'LEDGER_TABLE', 'VIEWS_TABLE'],
    grants: [
      ...append,
      'dynamodb:Query Ledger.Arn/index/byPeriod',
      'dynamodb:Query Views.Arn/index/due',
      'dynamodb:UpdateItem Views.Arn',
      ...publish,
    ],
  },
  OpenDuties: {
    variables: ['BUS_NAME', 'VIEWS_TABLE'],
    grants: ['dynamodb:GetItem Views.Arn', 'dynamodb:PutItem Views.Arn', ...publish],
  },
  IssueTenDayStatistics: report,
  IssueMonthlyBulletin: report,
  WatchLedger: {
    variables: ['DOCUMENTS_BUCKET', 'LEDGER_TABLE', 'VIEWS_TABLE'],
    grants: [
      'dynamodb:GetItem Views.Arn',
      'dynamodb:Query Ledger.Arn',
      'dynamodb:Query Ledger.Arn/index/byPeriod',
      's3:GetObject Documents.Arn/*',
      's3:ListBucket Documents.Arn',
    ],
  },
};

describe('least privilege', () => {
  it('there are eleven functions', () => {
    expect([...functions.keys()].sort()).toEqual(Object.keys(expected).sort());
  });

  it.each(Object.entries(expected))(
    '%s may do what its work asks, and is told of nothing else',
    (name, its) => {
      expect(dataGrantsOf(name)).toEqual([...its.grants].sort());
      const common = ['HOLIDAYS_FILE', 'NODE_OPTIONS', 'POLICY_FILE', 'REGISTRY_FILE'];
      expect(Object.keys(variablesOf(name)).sort()).toEqual([...its.variables, ...common].sort());
    },
  );

  it('no entry of the ledger can be changed or deleted', () => {
    for (const name of functions.keys()) {
      for (const grant of grantsOf(name).filter((candidate) => candidate.includes(' Ledger.Arn'))) {
        expect(grant).toMatch(/^dynamodb:(Query|PutItem) /);
      }
    }
  });

  it("only record-complaint reaches petitioners' data", () => {
    const reaching = [...functions.keys()].filter(
      (name) =>
        grantsOf(name).some((grant) => grant.includes('Petitioners')) ||
        JSON.stringify(variablesOf(name)).includes('Petitioners'),
    );
    expect(reaching).toEqual(['RecordComplaint']);
  });

  it('no policy has a wildcard in an action, and only tracing and the listing of streams name no resource', () => {
    for (const { Effect, Action, Resource } of statements) {
      expect(Effect).toBe('Allow');
      for (const action of listed(Action)) {
        expect(action).not.toContain('*');
        if (listed(Resource).includes('*')) {
          expect(['dynamodb:ListStreams', 'xray:PutTelemetryRecords', 'xray:PutTraceSegments']).toContain(
            action,
          );
        }
      }
    }
  });

  it('no role carries a managed policy, and each is assumed by one service', () => {
    for (const role of ofType(ledger, 'AWS::IAM::Role').values()) {
      expect(role.Properties.ManagedPolicyArns).toBeUndefined();
      expect(role.Properties.Policies).toBeUndefined();
      expect(JSON.stringify(role.Properties.AssumeRolePolicyDocument)).toMatch(
        /"Principal":\{"Service":"(lambda|scheduler)\.amazonaws\.com"\}/,
      );
    }
  });
});

describe('functions', () => {
  it.each(Object.keys(expected))('%s runs on Node 24 on arm64, traced, with a log of its own', (name) => {
    const its = functions.get(name)?.Properties ?? {};
    expect(its).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
      MemorySize: name.startsWith('Issue') ? 2048 : name.startsWith('Watch') ? 1024 : 512,
      Timeout: /^(Issue|Watch)/.test(name) ? 900 : 60,
      Environment: {
        Variables: {
          POLICY_FILE: 'policy.json',
          REGISTRY_FILE: 'registry.json',
          HOLIDAYS_FILE: 'holidays.json',
          NODE_OPTIONS: '--enable-source-maps',
        },
      },
    });
    const log = ledger.Resources[referred((its.LoggingConfig as { LogGroup: unknown }).LogGroup) ?? ''];
    expect(log?.Properties.RetentionInDays).toBe(365);
  });
});
