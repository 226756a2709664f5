import { describe, expect, it } from 'vitest';
import { ofType, property, referred, synthesize } from './templates.ts';

const { ledger } = synthesize();
const queues = ofType(ledger, 'AWS::SQS::Queue');

describe('queues', () => {
  it('a message that fails five times parks; dead letters and parked entries outlive the stack', () => {
    for (const [id, queue] of queues) {
      const redrive = property<{ deadLetterTargetArn: unknown; maxReceiveCount: number } | undefined>(
        queue,
        'RedrivePolicy',
      );
      if (/DeadLetters[0-9A-F]{8}$|^Parked/.test(id)) {
        expect(redrive).toBeUndefined();
        expect(queue.DeletionPolicy).toBe('Retain');
      } else {
        expect(redrive?.maxReceiveCount).toBe(5);
        expect(queues.has(referred(redrive?.deadLetterTargetArn) ?? '')).toBe(true);
      }
    }
  });

  it('no two consumers share a dead-letter queue', () => {
    const used = [
      ...[...queues.values()].map((queue) => queue.Properties.RedrivePolicy),
      ...[...ofType(ledger, 'AWS::Lambda::EventSourceMapping').values()].map(
        (mapping) => mapping.Properties.DestinationConfig,
      ),
      ...[...ofType(ledger, 'AWS::Lambda::Function').values()].map((f) => f.Properties.DeadLetterConfig),
    ]
      .filter(Boolean)
      .map((value) => JSON.stringify(value).match(/"([A-Za-z]+DeadLetters[0-9A-F]{8})"/)?.[1]);
    expect(used).toHaveLength(12);
    expect(new Set(used).size).toBe(used.length);
  });

  it('each is encrypted, keeps for 14 days, and refuses requests without TLS', () => {
    const sealed = new Set(
      [...ofType(ledger, 'AWS::SQS::QueuePolicy').values()]
        .filter((policy) => JSON.stringify(policy).includes('"aws:SecureTransport":"false"'))
        .flatMap((policy) => property<readonly unknown[]>(policy, 'Queues').map(referred)),
    );
    for (const [id, queue] of queues) {
      expect(queue.Properties).toMatchObject({
        SqsManagedSseEnabled: true,
        MessageRetentionPeriod: 1_209_600,
      });
      expect(sealed.has(id)).toBe(true);
    }
  });

  it('a batch in work is hidden for six timeouts of its function', () => {
    for (const queue of queues.values()) {
      if (queue.Properties.RedrivePolicy) expect(queue.Properties.VisibilityTimeout).toBe(360);
    }
  });
});
