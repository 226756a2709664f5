import { readdirSync, readFileSync } from 'node:fs';
import { AwsSolutionsChecks, NIST80053R5Checks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { inboundTypes } from '../../../events/catalog.ts';
import { parseSettings, readSettings } from '../../../infra/config/read-settings.ts';
import type { Settings } from '../../../infra/config/settings.ts';
import { resourcesOf } from '../../../infra/local/template/assembly.ts';
import { appWithoutBundles, ofType, property, spelled, synthesize } from '../templates.ts';

const production = readSettings('production');
const folder = new URL('../../../config/', import.meta.url);

/** Another stage: it calls people, shares its bus with two accounts, and has a locked vault. */
const full: Settings = {
  ...production,
  stage: 'province',
  schedules: { ...production.schedules, watch: 'cron(30 4 * * ? *)' },
  retention: { logDays: 1096, archiveDays: 800, accessLogDays: 90 },
  alarms: { addresses: ['duty@example.org'] },
  sharing: [
    { account: '111122223333', sources: ['hotline.12319.wuhan'], detailTypes: ['complaint-filed'] },
    {
      account: '444455556666',
      sources: ['unit.xiangyang'],
      detailTypes: ['case-accepted', 'case-completed'],
    },
  ],
  tags: { 'cost-center': 'hubei' },
  vault: { keepDays: 365, lockAfterDays: 7 },
};

describe('the settings of a stage', () => {
  it.each(readdirSync(folder))('config/%s is in order, and named after its stage', (name) => {
    const stage = name.replace(/\.json$/, '');
    expect(parseSettings(name, readFileSync(new URL(name, folder), 'utf8')).stage).toBe(stage);
  });

  it.each([
    [
      'schedules',
      { ...production.schedules, sweep: 'rate(5 minutes)' },
      /schedules\.sweep: must be cron\(minute hour day month \? \*\)/,
    ],
    ['retention', { ...production.retention, logDays: 100 }, /retention\.logDays: must be one of 30, 60/],
    ['alarms', { addresses: ['nobody'] }, /alarms\.addresses\.0: must be an address of electronic mail/],
    ['sharing', [{ ...full.sharing[0], account: '1' }], /sharing\.0\.account: must be the twelve digits/],
    [
      'sharing',
      [{ ...full.sharing[0], sources: ['supervision-ledger'] }],
      /sharing\.0\.sources\.0: must be the source that the account posts by/,
    ],
    [
      'sharing',
      [{ ...full.sharing[0], detailTypes: ['deadline-passed'] }],
      /sharing\.0\.detailTypes\.0: must be an inbound detail type/,
    ],
    [
      'sharing',
      [{ ...full.sharing[0], detailTypes: [] }],
      /sharing\.0\.detailTypes: must name one detail type/,
    ],
    ['tags', { 'aws:x': 'y' }, /tags\.aws:x: must be the name of a tag of AWS|tags/],
    ['vault', { keepDays: 1, lockAfterDays: 7 }, /vault\.keepDays: must be 7 days or more/],
    ['shedules', {}, /shedules: is not known here: remove it/],
  ])('with %s of %j are refused by the name of the field', (field, value, message) => {
    const text = JSON.stringify({ ...production, [field]: value });
    expect(() => parseSettings('config/x.json', text)).toThrow(message);
  });

  it('of a stage that has no file are an error that says what there is', () => {
    expect(() => readSettings('nowhere')).toThrow(/config\/nowhere\.json is not there.*: .*production/);
    expect(() => supervisionWith({ stage: 'nowhere' })).toThrow(/config\/nowhere\.json is not there/);
  });

  it('that are no JSON are an error that names the file', () => {
    expect(() => parseSettings('config/x.json', '{')).toThrow(/config\/x\.json is no JSON/);
  });
});

const supervisionWith = (context: Readonly<Record<string, string>>) => appWithoutBundles(context);

describe('a stage with settings of its own', () => {
  const { data, ledger, stacks } = synthesize({}, full);

  it('runs at its own times, and keeps for as long as it says', () => {
    expect(ledger.Resources.WatchLedgerSchedule?.Properties.ScheduleExpression).toBe('cron(30 4 * * ? *)');
    for (const log of ofType(ledger, 'AWS::Logs::LogGroup').values())
      expect(log.Properties.RetentionInDays).toBe(1096);
    expect(
      [...ofType(ledger, 'AWS::Events::Archive').values()].map((it) => it.Properties.RetentionDays),
    ).toEqual([800]);
  });

  it('calls those whom it names', () => {
    const subscriptions = [...ofType(ledger, 'AWS::SNS::Subscription').values()];
    expect(subscriptions.map((it) => it.Properties.Endpoint)).toEqual(['duty@example.org']);
  });

  it('lets each account put what it was given, by its own sources, and nothing else', () => {
    const statements = [...ofType(ledger, 'AWS::Events::EventBusPolicy').values()].map((policy) =>
      property<{ Effect: string; Principal: { AWS: unknown }; Action: string; Condition: object }>(
        policy,
        'Statement',
      ),
    );
    const admitting = statements.filter(({ Effect }) => Effect === 'Allow');
    expect(admitting).toHaveLength(full.sharing.length);
    for (const [index, { account, sources, detailTypes }] of full.sharing.entries()) {
      const { Principal, Action, Condition } = admitting[index] ?? {};
      expect(spelled(Principal?.AWS)).toContain(`:iam::${account}:root`);
      expect(Action).toBe('events:PutEvents');
      expect(Condition).toEqual({
        StringEquals: { 'events:source': sources, 'events:detail-type': detailTypes },
      });
    }
  });

  it('shares inbound types alone', () => {
    for (const type of full.sharing.flatMap(({ detailTypes }) => detailTypes))
      expect(inboundTypes).toContain(type);
  });

  it('has a vault that is kept, locked after a time of trial, with a backup a day of every table', () => {
    expect(data.Resources.Vault).toMatchObject({
      Type: 'AWS::Backup::BackupVault',
      DeletionPolicy: 'Retain',
      Properties: { LockConfiguration: { MinRetentionDays: 365, ChangeableForDays: 7 } },
    });
    const [selection] = ofType(data, 'AWS::Backup::BackupSelection').values();
    expect(property<{ Resources: readonly unknown[] }>(selection, 'BackupSelection').Resources).toHaveLength(
      3,
    );
  });

  it('marks everything with its tags', () => {
    const tagged = Object.values({ ...data.Resources, ...ledger.Resources }).flatMap(({ Properties }) =>
      Array.isArray(Properties.Tags) ? [Properties.Tags] : [],
    );
    for (const tags of tagged) {
      expect(tags).toContainEqual({ Key: 'cost-center', Value: 'hubei' });
      expect(tags).toContainEqual({ Key: 'stage', Value: 'province' });
    }
  });

  it('is known whole to the local host', () => {
    expect(() => resourcesOf([data, ...stacks])).not.toThrow();
  });

  it('has no finding that is not explained', () => {
    const app = appWithoutBundles({}, full);
    app.synth();
    for (const rules of [new AwsSolutionsChecks(), new NIST80053R5Checks()])
      expect(rules.validateScope(app).violations).toEqual([]);
  });
});
