/** What the host does with a resource type: properties that it acts on, and those that mean nothing on one machine. */
interface Known {
  readonly used: readonly string[];
  readonly idle: readonly string[];
}

/** Everything that the host knows. Whatever else stands in a template stops it: nothing is left out in silence. */
const known: Readonly<Record<string, Known>> = {
  'AWS::Events::EventBus': { used: ['Name'], idle: ['Description', 'Tags'] },
  'AWS::Events::Rule': {
    used: ['EventBusName', 'EventPattern', 'State', 'Targets'],
    idle: ['Description', 'Tags'],
  },
  'AWS::SQS::Queue': {
    used: ['RedrivePolicy', 'VisibilityTimeout'],
    idle: ['MessageRetentionPeriod', 'SqsManagedSseEnabled', 'Tags'],
  },
  'AWS::Lambda::Function': {
    used: ['Code', 'DeadLetterConfig', 'Environment', 'Handler', 'Layers', 'Runtime', 'Timeout'],
    idle: ['Architectures', 'Description', 'LoggingConfig', 'MemorySize', 'Role', 'Tags', 'TracingConfig'],
  },
  'AWS::Lambda::LayerVersion': {
    used: ['Content'],
    idle: ['CompatibleArchitectures', 'CompatibleRuntimes', 'Description', 'LayerName'],
  },
  'AWS::Lambda::EventSourceMapping': {
    used: [
      'BatchSize',
      'BisectBatchOnFunctionError',
      'DestinationConfig',
      'EventSourceArn',
      'FilterCriteria',
      'FunctionName',
      'FunctionResponseTypes',
      'MaximumRetryAttempts',
      'ScalingConfig',
      'StartingPosition',
    ],
    idle: ['Tags'],
  },
  'AWS::Scheduler::Schedule': {
    used: ['FlexibleTimeWindow', 'ScheduleExpression', 'ScheduleExpressionTimezone', 'Target'],
    idle: ['Description'],
  },
  'AWS::DynamoDB::Table': {
    used: [
      'AttributeDefinitions',
      'BillingMode',
      'GlobalSecondaryIndexes',
      'KeySchema',
      'StreamSpecification',
    ],
    idle: ['DeletionProtectionEnabled', 'PointInTimeRecoverySpecification', 'SSESpecification', 'Tags'],
  },
  'AWS::S3::Bucket': {
    used: [],
    idle: [
      'BucketEncryption',
      'LifecycleConfiguration',
      'LoggingConfiguration',
      'OwnershipControls',
      'PublicAccessBlockConfiguration',
      'Tags',
      'VersioningConfiguration',
    ],
  },
  // Nothing is mailed from one machine: the host says to how many it would have been.
  'AWS::SNS::Subscription': { used: ['Protocol'], idle: ['Endpoint', 'TopicArn'] },
  'AWS::SNS::Topic': { used: [], idle: ['DisplayName', 'KmsMasterKeyId', 'Tags', 'TopicName'] },
  // Alarms and the dashboard watch a deployment, backups keep it; here nobody is to be woken.
  'AWS::Backup::BackupPlan': { used: [], idle: ['BackupPlan', 'BackupPlanTags'] },
  'AWS::Backup::BackupSelection': { used: [], idle: ['BackupPlanId', 'BackupSelection'] },
  'AWS::Backup::BackupVault': {
    used: [],
    idle: ['BackupVaultName', 'BackupVaultTags', 'EncryptionKeyArn', 'LockConfiguration'],
  },
  'AWS::CloudWatch::Alarm': {
    used: [],
    idle: [
      'AlarmActions',
      'AlarmDescription',
      'ComparisonOperator',
      'Dimensions',
      'EvaluationPeriods',
      'MetricName',
      'Metrics',
      'Namespace',
      'OKActions',
      'Period',
      'Statistic',
      'Tags',
      'Threshold',
      'TreatMissingData',
    ],
  },
  'AWS::CloudWatch::Dashboard': { used: [], idle: ['DashboardBody', 'DashboardName', 'Tags'] },
  // Permissions, keys, logs and the archive guard and keep what runs; on one machine they have nothing to do.
  'AWS::Events::Archive': {
    used: [],
    idle: ['Description', 'EventPattern', 'KmsKeyIdentifier', 'RetentionDays', 'SourceArn'],
  },
  'AWS::Events::EventBusPolicy': { used: [], idle: ['EventBusName', 'Statement', 'StatementId'] },
  'AWS::IAM::Policy': { used: [], idle: ['PolicyDocument', 'PolicyName', 'Roles'] },
  'AWS::IAM::Role': { used: [], idle: ['AssumeRolePolicyDocument', 'ManagedPolicyArns', 'Tags'] },
  'AWS::KMS::Alias': { used: [], idle: ['AliasName', 'TargetKeyId'] },
  'AWS::KMS::Key': { used: [], idle: ['Description', 'EnableKeyRotation', 'KeyPolicy', 'Tags'] },
  'AWS::Logs::LogGroup': { used: [], idle: ['RetentionInDays', 'Tags'] },
  'AWS::S3::BucketPolicy': { used: [], idle: ['Bucket', 'PolicyDocument'] },
  'AWS::SNS::TopicPolicy': { used: [], idle: ['PolicyDocument', 'Topics'] },
  'AWS::SQS::QueuePolicy': { used: [], idle: ['PolicyDocument', 'Queues'] },
};

/**
 * Refuses a resource that the host does not know whole.
 *
 * @throws Error naming the resource, and the type or property that is unknown
 */
export const refuseUnknown = (
  id: string,
  type: string,
  properties: Readonly<Record<string, unknown>>,
): void => {
  const entry = known[type];
  if (!entry)
    throw new Error(`the local host does not know ${type} (resource ${id}): teach it in infra/local`);
  for (const name of Object.keys(properties)) {
    if (!entry.used.includes(name) && !entry.idle.includes(name)) {
      throw new Error(`the local host does not know property ${name} of ${type} (resource ${id})`);
    }
  }
};
