import { describe, expect, it } from 'vitest';
import { ofType, resourcesOf } from '../../../infra/local/template/assembly.ts';
import { synthesize } from '../templates.ts';

const { data, ledger, stacks } = synthesize();
const queue = { Type: 'AWS::SQS::Queue', Properties: {} };
const read = (resources: object, exports = {}) =>
  resourcesOf([{ Resources: resources as Record<string, typeof queue>, Outputs: exports }]);

describe('the local host', () => {
  it('knows the whole of our templates', () => {
    const resources = resourcesOf([data, ...stacks]);
    expect(resources.length).toBe(Object.keys(data.Resources).length + Object.keys(ledger.Resources).length);
    expect(ofType(resources, 'AWS::Lambda::Function').length).toBe(12);
  });

  it('stops at a resource that it does not know, and names it', () => {
    expect(() => read({ Stream: { Type: 'AWS::Kinesis::Stream' } })).toThrow(
      'the local host does not know AWS::Kinesis::Stream (resource Stream): teach it in infra/local',
    );
  });

  it('stops at a property that it does not know, and names it', () => {
    expect(() => read({ Queue: { ...queue, Properties: { FifoQueue: true } } })).toThrow(
      'the local host does not know property FifoQueue of AWS::SQS::Queue (resource Queue)',
    );
  });

  it('stops at an intrinsic function, an attribute or a reference that it does not know', () => {
    const withRedrive = (value: unknown) => ({ Queue: { ...queue, Properties: { RedrivePolicy: value } } });
    expect(() => read(withRedrive({ 'Fn::Select': [0, ['a']] }))).toThrow(
      'the local host does not know Fn::Select',
    );
    expect(() => read(withRedrive({ Ref: 'Nothing' }))).toThrow(
      'the template refers to Nothing, which it does not have',
    );
    expect(() => read(withRedrive({ 'Fn::GetAtt': ['Queue', 'QueueName'] }))).toThrow(
      'the local host does not know attribute QueueName of Queue',
    );
    expect(() => read(withRedrive({ 'Fn::ImportValue': 'Other:Thing' }))).toThrow(
      'no stack exports "Other:Thing"',
    );
  });

  it('resolves references within and between stacks', () => {
    const dead = { Type: 'AWS::SQS::Queue', Properties: {} };
    const resources = resourcesOf([
      {
        Resources: { Dead: dead },
        Outputs: { D: { Value: { 'Fn::GetAtt': ['Dead', 'Arn'] }, Export: { Name: 'A:Dead' } } },
      },
      {
        Resources: {
          Work: {
            Type: 'AWS::SQS::Queue',
            Properties: { RedrivePolicy: { to: { 'Fn::ImportValue': 'A:Dead' } } },
          },
        },
      },
    ]);
    expect(resources.map(({ id, properties }) => [id, properties])).toEqual([
      ['Dead', {}],
      ['Work', { RedrivePolicy: { to: 'arn:aws:local:::Dead' } }],
    ]);
  });

  it('stops when two stacks use one name', () => {
    expect(() => resourcesOf([{ Resources: { Q: queue } }, { Resources: { Q: queue } }])).toThrow(
      'two stacks have a resource Q: the local host needs unlike names',
    );
  });
});
