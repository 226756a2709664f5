import { Duration, Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { Construct } from 'constructs';
import { explainNist } from '../checks/nag.ts';
import { LedgerFunction, type LedgerFunctionProps, ownPolicy } from './ledger-function.ts';
import { DeadLetterQueue } from './queues.ts';

/** The time zone of every rule of the contract. */
const timezone = 'Asia/Shanghai';

export interface ScheduledFunctionProps extends Omit<LedgerFunctionProps, 'deadLetters'> {
  /** In Scheduler's words, Shanghai time: `cron(minute hour day month weekday year)`. */
  readonly schedule: string;
}

/**
 * A function that runs by the clock. It goes by the instant at which it runs and by what is stored, not by the one for
 * which it was scheduled: a late run makes up for those that were missed, a repeated one finds nothing left to do.
 * Scheduler invokes asynchronously, so that its dead-letter queue knows
 * only of what could not be handed over; the function's own is the same queue, for runs that failed.
 *
 * The schedule is written in CloudFormation's terms: CDK's target would also grant the invocation of every
 * version and alias.
 */
export class ScheduledFunction extends LedgerFunction {
  constructor(scope: Construct, id: string, { schedule, ...props }: ScheduledFunctionProps) {
    const deadLetters = new DeadLetterQueue(scope, `${id}DeadLetters`);
    super(scope, id, { ...props, deadLetters });

    const role = new Role(scope, `${id}ScheduleRole`, {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    });
    const allow = (action: string, resource: string): void => {
      role.addToPolicy(
        new PolicyStatement({ effect: Effect.ALLOW, actions: [action], resources: [resource] }),
      );
    };
    allow('lambda:InvokeFunction', this.functionArn);
    allow('sqs:SendMessage', deadLetters.queueArn);

    explainNist(role, ownPolicy);
    const rule = new CfnSchedule(scope, `${id}Schedule`, {
      description: props.description,
      scheduleExpression: schedule,
      scheduleExpressionTimezone: timezone,
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: this.functionArn,
        roleArn: role.roleArn,
        input: '{}',
        deadLetterConfig: { arn: deadLetters.queueArn },
        retryPolicy: { maximumEventAgeInSeconds: Duration.hours(1).toSeconds(), maximumRetryAttempts: 10 },
      },
    });
    // Nothing is invoked before it may be.
    rule.node.addDependency(role);
  }
}
