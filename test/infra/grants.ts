import { constructId, ofType, property, referred, spelled, type synthesize } from './templates.ts';

type Template = ReturnType<typeof synthesize>['ledger'];

export interface Statement {
  readonly Effect: string;
  readonly Action: string | readonly string[];
  readonly Resource: unknown;
}

export const listed = <T>(value: T | readonly T[]): readonly T[] =>
  Array.isArray(value) ? value : [value as T];

/** The functions of a template by their construct's id, and what the policies of their roles let them do. */
export const grantsIn = (template: Template) => {
  const policies = [...ofType(template, 'AWS::IAM::Policy').values()];
  const statementsOf = (policy: (typeof policies)[number]) =>
    property<{ Statement: readonly Statement[] }>(policy, 'PolicyDocument').Statement;
  const functions = new Map(
    [...ofType(template, 'AWS::Lambda::Function')].map(([id, resource]) => [constructId(id), resource]),
  );
  /** `service:Action resource` for everything that a function may do. */
  const grantsOf = (name: string): readonly string[] => {
    const role = referred(property(functions.get(name), 'Role'));
    return policies
      .filter((policy) => property<readonly unknown[]>(policy, 'Roles').map(referred).includes(role))
      .flatMap(statementsOf)
      .flatMap(({ Action, Resource }) =>
        listed(Resource).flatMap((resource) =>
          listed(Action).map((action) => `${action} ${spelled(resource)}`),
        ),
      );
  };
  return { functions, grantsOf, statements: policies.flatMap(statementsOf) };
};
