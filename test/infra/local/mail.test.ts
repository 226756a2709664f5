import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it } from 'vitest';
import { startLocalHost } from '../../../infra/local/host.ts';

const folder = mkdtempSync(join(tmpdir(), 'local-mail-'));
const started: { stop: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const host of started.splice(0)) await host.stop();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A host of a bus, whose one rule puts every event to a topic with a subscription for each protocol. */
const hostMailing = async (...protocols: readonly string[]) => {
  const topic = { Ref: 'Mail' };
  const target = { Id: 'Target0', Arn: topic, InputTransformer: { InputTemplate: '"issued"' } };
  const subscriptions = protocols.map((Protocol, index) => [
    `Recipient${index}`,
    {
      Type: 'AWS::SNS::Subscription',
      Properties: { Protocol, Endpoint: `office-${index}@example.org`, TopicArn: topic },
    },
  ]);
  const Resources = {
    Bus: { Type: 'AWS::Events::EventBus', Properties: { Name: 'supervision' } },
    Mail: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'mail' } },
    Rule: {
      Type: 'AWS::Events::Rule',
      Properties: { State: 'ENABLED', EventPattern: { source: ['a'] }, Targets: [target] },
    },
    ...Object.fromEntries(subscriptions),
  };
  const write = (name: string, content: object) => writeFileSync(join(folder, name), JSON.stringify(content));
  const stack = { type: 'aws:cloudformation:stack', properties: { templateFile: 'stack.json' } };
  write('manifest.json', { artifacts: { stack } });
  write('stack.json', { Resources });
  const lines: string[] = [];
  const host = await startLocalHost({
    assembly: folder,
    clock: { now: () => 0 },
    mode: 'simulated',
    documents: folder,
    environment: {},
    tables: 'provided',
    log: (line) => lines.push(line),
  });
  started.push(host);
  return { host, lines };
};

it('the local host mails nobody, says to how many it would have, and takes their events all the same', async () => {
  const { host, lines } = await hostMailing('email', 'email');
  expect(lines).toEqual(['mail to 2 recipients is not sent by the local host']);
  const [answer] = await host.putEvents([{ Source: 'a', DetailType: 'b', Detail: '{}' }]);
  expect(answer).toEqual({ EventId: expect.any(String) as unknown });
  await host.quiet();
});

it('the local host says nothing of mail where nobody subscribed', async () => {
  expect((await hostMailing()).lines).toEqual([]);
});

it('the local host stops at a subscription by anything but mail, and names it', async () => {
  await expect(hostMailing('email', 'https')).rejects.toThrow(
    'Recipient1: the local host knows subscriptions by email only',
  );
});
