import { Duration } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Function as LambdaFunction, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Variable } from '../../shared/lambda/environment.ts';
import { explain, explainNist } from '../checks/nag.ts';
import { settingsOf } from '../config/stage-settings.ts';
import { bundleOf } from './bundles.ts';
import { dataFile } from './data-file.ts';
import { alarmOfFunction } from './function-alarms.ts';
import { holidayFiles } from './holiday-files.ts';

export interface LedgerFunctionProps {
  /** File in `functions/`, without its extension. */
  readonly name: string;
  readonly description: string;
  readonly memory?: number;
  readonly timeout?: Duration;
  /** For functions that are invoked asynchronously: where Lambda puts an invocation that keeps failing. */
  readonly deadLetters?: IQueue;
}

/** Where a bundle finds its rules; the files themselves are copied into it, those of holidays as one list. */
const ruleFiles = {
  POLICY_FILE: 'policy.json',
  REGISTRY_FILE: 'registry.json',
  HOLIDAYS_FILE: 'holidays.json',
} as const satisfies {
  readonly [V in Variable]?: string;
};

/** Why a role's policy is its own. */
export const ownPolicy = {
  rule: 'IAMNoInlinePolicy',
  because:
    'Each role has grants that no other role has: a managed policy would be shared, or only a longer name.',
} as const;

/** A function of `functions/`, with what all of them have in common. It may do no more than write its own log. */
export class LedgerFunction extends LambdaFunction {
  /** How long one invocation may take. */
  readonly runsFor: Duration;

  constructor(scope: Construct, id: string, props: LedgerFunctionProps) {
    const { name, description, memory = 512, timeout = Duration.seconds(60), deadLetters } = props;
    const logGroup = new LogGroup(scope, `${id}Logs`, { retention: settingsOf(scope).retention.logDays });
    // A role of its own instead of AWS's managed policy, which may write the logs of every function.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    super(scope, id, {
      description,
      code: bundleOf(
        name,
        {
          [ruleFiles.POLICY_FILE]: dataFile(scope, 'policy'),
          [ruleFiles.REGISTRY_FILE]: dataFile(scope, 'registry'),
        },
        { [ruleFiles.HOLIDAYS_FILE]: JSON.stringify(holidayFiles(scope)) },
      ),
      handler: 'index.handler',
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: memory,
      timeout,
      role,
      logGroup,
      tracing: Tracing.ACTIVE,
      ...(deadLetters && { deadLetterQueue: deadLetters }),
      environment: { ...ruleFiles, NODE_OPTIONS: '--enable-source-maps' },
    });
    this.runsFor = timeout;
    alarmOfFunction(scope, id, this);
    explainNist(logGroup, {
      rule: 'CloudWatchLogGroupEncrypted',
      because:
        'Lines hold ids and counts, never what people wrote; CloudWatch encrypts them with keys of its own.',
    });
    explainNist(role, ownPolicy);
    explainNist(
      this,
      {
        rule: 'LambdaInsideVPC',
        because: 'It calls APIs of AWS alone, by TLS, and nothing can call it over a network.',
      },
      {
        rule: 'LambdaConcurrency',
        because:
          'What calls it bounds it: a queue by its maximum, a stream by its shards, a schedule by one at a time.',
      },
    );
    if (!deadLetters) {
      explainNist(this, {
        rule: 'LambdaDLQ',
        because:
          'It is invoked by a queue or a stream, which has dead letters of its own for what keeps failing.',
      });
    }
    explain(role, {
      rule: 'IAM5[Resource::*]',
      because: 'Sending traces and listing streams know no resource to which a grant could be narrowed.',
    });
  }
}
