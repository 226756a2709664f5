import { describe, expect, it } from 'vitest';
import production from '../../config/production.json' with { type: 'json' };
import { outbound } from '../../events/outbound/catalog.ts';
import { settings } from '../../infra/config/settings.ts';
import { announced, routed } from '../../infra/stacks/names.ts';
import { grantsIn } from './grants.ts';
import { ofType, spelled, synthesize } from './templates.ts';

const { ledger } = synthesize();
const policies = [...ofType(ledger, 'AWS::Events::EventBusPolicy').values()];

interface Statement {
  readonly Effect: string;
  readonly Principal: unknown;
  readonly Action: string;
  readonly Resource: unknown;
  readonly Condition: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

describe('the name of this system on the bus', () => {
  const [policy] = policies;
  const statement = policy?.Properties.Statement as Statement;

  it('is refused to everybody but the functions that speak in it', () => {
    expect(policies).toHaveLength(1);
    expect(statement).toMatchObject({
      Effect: 'Deny',
      Principal: { AWS: '*' },
      Action: 'events:PutEvents',
      Condition: { 'ForAnyValue:StringEquals': { 'events:source': 'supervision-ledger' } },
    });
    expect(spelled(statement.Resource)).toBe('Bus.Arn');
  });

  it('is free to every function that may put on the bus, and to no other', () => {
    const { functions, grantsOf } = grantsIn(ledger);
    const posters = [...functions.keys()].filter((name) =>
      grantsOf(name).includes('events:PutEvents Bus.Arn'),
    );
    const free = statement.Condition.ArnNotEquals?.['aws:PrincipalArn'] as readonly unknown[];
    expect(free.map(spelled).sort()).toEqual(posters.map((name) => `${name}Role.Arn`).sort());
  });

  it('may be lent to roles of operators, and to nothing that is no role', () => {
    const role = 'arn:aws-cn:iam::210987654321:role/supervision-operator';
    expect(settings.parse({ ...production, operators: [role] }).operators).toEqual([role]);
    const refused = settings.safeParse({ ...production, operators: ['*'] });
    expect(refused.error?.issues[0]?.path).toEqual(['operators', 0]);
  });
});

it('what this system tells others is all of its outbound types but those that come back to it', () => {
  const back: readonly string[] = Object.values(routed);
  expect([...announced].sort()).toEqual(
    Object.keys(outbound)
      .filter((type) => !back.includes(type))
      .sort(),
  );
});
