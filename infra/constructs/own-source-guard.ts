import { CfnEventBusPolicy, type EventBus } from 'aws-cdk-lib/aws-events';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Construct } from 'constructs';
import { ownSource } from '../stacks/names.ts';
import type { LedgerFunction } from './ledger-function.ts';

export interface OwnSourceGuardProps {
  readonly bus: EventBus;
  /** Functions that put on the bus in this system's name. */
  readonly posters: readonly LedgerFunction[];
  /** ARNs of roles of people who may do so. */
  readonly operators: readonly string[];
}

/**
 * Nobody but this system's own functions, and the operators that its settings name, may put an event on the bus under
 * its source, whatever else their permissions allow: who could, would raise levels and open duties in its name, or
 * tell those who listen what never happened.
 */
export class OwnSourceGuard extends Construct {
  constructor(scope: Construct, id: string, { bus, posters, operators }: OwnSourceGuardProps) {
    super(scope, id);
    const roles = posters.flatMap(({ role }) => (role ? [role.roleArn] : []));
    const statement = new PolicyStatement({
      sid: 'OwnSource',
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['events:PutEvents'],
      resources: [bus.eventBusArn],
      conditions: {
        // A call may hold several events: one under this source is enough.
        'ForAnyValue:StringEquals': { 'events:source': ownSource },
        ArnNotEquals: { 'aws:PrincipalArn': [...roles, ...operators] },
      },
    });
    new CfnEventBusPolicy(this, 'Policy', {
      eventBusName: bus.eventBusName,
      statementId: 'OwnSource',
      statement: statement.toStatementJson(),
    });
  }
}
