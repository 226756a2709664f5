import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AwsSolutionsChecks } from 'cdk-nag';
import { afterAll, describe, expect, it } from 'vitest';
import { inboundTypes } from '../../events/catalog.ts';
import { ownSource } from '../../events/codes.ts';
import { outbound } from '../../events/outbound/catalog.ts';
import { patternOf } from '../../infra/local/delivery/pattern.ts';
import { resourcesOf } from '../../infra/local/template/assembly.ts';
import { mailedTo, queuesOf, rulesOf } from '../../infra/local/wiring.ts';
import { alarmTopicName } from '../../infra/stacks/names.ts';
import { exampleOf } from '../../scripts/contracts/catalog.ts';
import { appWithoutBundles, constructId, ofType, property, spelled, synthesize } from './templates.ts';

const addresses = ['office@example.org', 'bureau@example.com'];
const folder = mkdtempSync(join(tmpdir(), 'issued-mail-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The sample's registry, but with recipients, as the context names it. */
const naming = (recipients: readonly object[]) => {
  const sample = new URL('../../data/registries/hubei-2015.json', import.meta.url);
  const registry = join(folder, `${recipients.length}.json`);
  writeFileSync(
    registry,
    JSON.stringify({ ...(JSON.parse(readFileSync(sample, 'utf8')) as object), recipients }),
  );
  return { registry };
};

const context = naming(addresses.map((address) => ({ office: '省厅履职督查办', address })));
const plain = synthesize();
const { data, ledger } = synthesize(context);
const added = Object.keys(ledger.Resources).filter((id) => !Object.hasOwn(plain.ledger.Resources, id));
const [topicId = ''] = ofType(ledger, 'AWS::SNS::Topic').keys();

interface Target {
  readonly Arn: unknown;
  readonly DeadLetterConfig: { readonly Arn: unknown };
  readonly InputTransformer: {
    readonly InputPathsMap: Readonly<Record<string, string>>;
    readonly InputTemplate: string;
  };
}

/** The account in which the template stands. */
const ours = '000000000000';

const rules = added.flatMap((id) => {
  const resource = ledger.Resources[id];
  if (resource?.Type !== 'AWS::Events::Rule') return [];
  const [target, ...others] = property<readonly Target[]>(resource, 'Targets');
  if (!target || others.length > 0) throw new Error(`${id} has not one target`);
  const pattern = JSON.stringify(property(resource, 'EventPattern'));
  const inOurs: unknown = JSON.parse(pattern.replaceAll('{"Ref":"AWS::AccountId"}', `"${ours}"`));
  return [{ matches: patternOf(inOurs), target }];
});

const statements = (id: string, of: typeof data, name: string) =>
  property<{ Statement: readonly Readonly<Record<string, unknown>>[] }>(of.Resources[id], name).Statement;

describe('a registry that names nobody', () => {
  it('mails nobody, whether it has an empty list or none', () => {
    const topics = [...ofType(plain.ledger, 'AWS::SNS::Topic').values()];
    expect(topics.map((topic) => property(topic, 'TopicName'))).toEqual([alarmTopicName]);
    expect(ofType(plain.ledger, 'AWS::SNS::Subscription').size).toBe(0);
    expect(Object.keys(synthesize(naming([])).ledger.Resources)).toEqual(Object.keys(plain.ledger.Resources));
    expect(JSON.stringify(plain.data)).not.toContain('supervision-issued');
  });
});

/** Bundles hold the registry: another one gives them another hash. */
const withoutAssets = (resources: object): unknown =>
  JSON.parse(JSON.stringify(resources).replaceAll(/\b[0-9a-f]{64}\b/g, ''));

describe('a registry with recipients', () => {
  it('adds its mail to the template, and changes nothing else but the policy of the key', () => {
    expect(added.every((id) => id.startsWith('IssuedMail'))).toBe(true);
    expect({ ...data.Resources, Key: undefined }).toEqual({ ...plain.data.Resources, Key: undefined });
    const rest = Object.entries(ledger.Resources).filter(([id]) => !added.includes(id));
    expect(withoutAssets(Object.fromEntries(rest))).toEqual(withoutAssets(plain.ledger.Resources));
  });

  it('has one subscription by mail for each', () => {
    const subscriptions = [...ofType(ledger, 'AWS::SNS::Subscription').values()];
    expect(subscriptions.map(({ Properties }) => Properties)).toEqual(
      addresses.map((Endpoint) => ({ Protocol: 'email', Endpoint, TopicArn: { Ref: topicId } })),
    );
  });

  it('encrypts what is mailed with the customer key, and refuses publishers without TLS', () => {
    const topic = ledger.Resources[topicId];
    expect(spelled(property(topic, 'KmsMasterKeyId'))).toBe('Key.Arn');
    const [policyId = ''] = ofType(ledger, 'AWS::SNS::TopicPolicy').keys();
    expect(statements(policyId, ledger, 'PolicyDocument')).toEqual([
      expect.objectContaining({
        Effect: 'Deny',
        Principal: '*',
        Action: 'sns:Publish',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
      expect.objectContaining({
        Effect: 'Allow',
        Principal: { Service: 'events.amazonaws.com' },
        Action: 'sns:Publish',
        Resource: { Ref: topicId },
      }),
    ]);
  });

  it('lets rules use the key for this topic only', () => {
    const before = statements('Key', plain.data, 'KeyPolicy');
    const after = statements('Key', data, 'KeyPolicy');
    expect(after.slice(0, before.length)).toEqual(before);
    const [mail, ...others] = after.slice(before.length);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({
      Effect: 'Allow',
      Principal: { Service: 'events.amazonaws.com' },
      Action: ['kms:Decrypt', 'kms:GenerateDataKey'],
    });
    // SNS encrypts with this in the context: what is encrypted for tables, documents or another topic has it not.
    const name = property<string>(ledger.Resources[topicId], 'TopicName');
    const arn = [
      'arn:',
      { Ref: 'AWS::Partition' },
      ':sns:',
      { Ref: 'AWS::Region' },
      ':',
      { Ref: 'AWS::AccountId' },
    ];
    expect(mail?.Condition).toEqual({
      StringEquals: {
        'kms:EncryptionContext:aws:sns:topicArn': { 'Fn::Join': ['', [...arn, `:${name}`]] },
      },
    });
  });

  it('keeps what could not be mailed', () => {
    expect(rules).toHaveLength(2);
    for (const { target } of rules) {
      expect(target.Arn).toEqual({ Ref: topicId });
      expect(spelled(target.DeadLetterConfig.Arn)).toBe('IssuedMailDeadLetters.Arn');
    }
    const sends = [...ofType(ledger, 'AWS::SQS::QueuePolicy')]
      .filter(([id]) => constructId(id) === 'IssuedMailDeadLettersPolicy')
      .flatMap(([id]) => statements(id, ledger, 'PolicyDocument'))
      .filter(({ Action }) => Action === 'sqs:SendMessage');
    expect(sends).toHaveLength(rules.length);
  });

  it('passes the AWS Solutions rules, and runs on the local host', () => {
    const app = appWithoutBundles(context);
    app.synth();
    expect(new AwsSolutionsChecks().validateScope(app).violations).toEqual([]);
    const known = resourcesOf([data, ledger]);
    expect(mailedTo(known)).toBe(addresses.length);
    expect(rulesOf(known, queuesOf(known, undefined), () => {})).toHaveLength(
      ofType(ledger, 'AWS::Events::Rule').size,
    );
  });
});

describe('what is mailed', () => {
  const issued = ['monthly-bulletin-issued', 'ten-day-statistics-issued'];
  const matching = (source: string, type: string, account: string) =>
    rules.filter(({ matches }) => matches({ source, account, 'detail-type': type }));

  it('is that a document was issued, once, and nothing else', () => {
    const types = [...new Set([...Object.keys(outbound), ...inboundTypes])];
    const mailed = types.filter((type) => matching(ownSource, type, ours).length > 0);
    expect(mailed.sort()).toEqual(issued);
    for (const type of issued) expect(matching(ownSource, type, ours)).toHaveLength(1);
  });

  it('is never what others post, be it under our name', () => {
    for (const type of issued) {
      expect(matching('hotline.12319.wuhan', type, ours)).toEqual([]);
      expect(matching(ownSource, type, '111111111111')).toEqual([]);
    }
  });

  it.each([
    ['ten-day-statistics-issued', '旬统计 2015-07-1 已印发。', ['38', '18', '66', '8']],
    ['monthly-bulletin-issued', '月通报 2015-07 已印发。', ['115', '83', '74', '11']],
  ])('of %s says period, figures, documents and root', (type, first, figures) => {
    const event = exampleOf('outbound', type) as Readonly<Record<string, unknown>>;
    const { InputPathsMap, InputTemplate } = matching(ownSource, type, ours)[0]?.target.InputTransformer ?? {
      InputPathsMap: {},
      InputTemplate: '',
    };
    const text = InputTemplate.replace(/<([^>]+)>/g, (_, name: string) => {
      const value = event[InputPathsMap[name]?.replace(/^\$\.detail\./, '') ?? ''];
      return typeof value === 'string' ? value : JSON.stringify(value);
    });
    const [filed, closed, closing, overdue] = figures;
    expect(text.split('\n')).toEqual([
      `"${first}"`,
      `"新受理 ${filed} 件，销号 ${closed} 件，期末在办 ${closing} 件，期末超期 ${overdue} 件。"`,
      `"文件：${String(event.key)}"`,
      `"版式文件：${JSON.stringify(event.documents)}"`,
      `"台账校验值：${String(event.root)}"`,
    ]);
  });
});
