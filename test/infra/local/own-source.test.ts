import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventBridgeClient, PutEventsCommand } from '@aws-sdk/client-eventbridge';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownSource } from '../../../events/codes.ts';
import { accessKeyOf, systemKey } from '../../../infra/local/system-key.ts';
import { caseSubject } from '../../../shared/domain/ledger/subject.ts';
import { complaintFiled } from '../../dsl/events.ts';
import { construction, office } from '../../dsl/rulebook.ts';
import { theCase } from '../../dsl/telling.ts';
import { startDrill } from '../../recovery/drill.ts';

describe('who posts to the endpoint in the name of this system', () => {
  let drill: Awaited<ReturnType<typeof startDrill>>;
  beforeAll(async () => {
    drill = await startDrill('2015-07-02 09:00');
  });
  afterAll(() => drill.stop());

  const claim = (DetailType: string, fields: object) => ({
    Source: ownSource,
    Resources: ['supervision-ledger:own'],
    DetailType,
    Detail: JSON.stringify({
      eventId: `claimed-${DetailType}`,
      caseId: theCase,
      occurredAt: '2015-07-04T00:00:00+08:00',
      by: { unit: office },
      ...fields,
    }),
    Time: new Date('2015-07-04T00:00:00+08:00'),
  });

  it('is answered like anybody: rejected, whatever it posts, and told to nobody as news', async () => {
    await drill.post(complaintFiled({ at: '2015-07-02 09:12' }));
    const before = drill.news.length;
    const client = new EventBridgeClient({
      endpoint: drill.host.endpoint,
      region: 'local',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    });
    const Entries = [
      claim('deadline-passed', { step: 'accept', dueAt: '2015-07-04T00:00:00+08:00', level: 'reminder' }),
      claim('case-accepted', { by: { unit: construction } }),
      claim('case-opened', {}),
    ];
    expect(await client.send(new PutEventsCommand({ Entries }))).toMatchObject({ FailedEntryCount: 0 });
    await drill.host.quiet();
    const { entries, facts } = await drill.ledger.load(caseSubject(theCase));
    expect(entries).toHaveLength(1);
    expect(facts.map((fact) => [fact.type, fact.kind === 'rejected' && fact.code])).toStrictEqual([
      ['deadline-passed', 'source-not-allowed'],
      ['case-accepted', 'source-not-allowed'],
      ['case-opened', 'unknown-detail-type'],
    ]);
    expect(drill.news.slice(before)).toStrictEqual(['event-rejected', 'event-rejected', 'event-rejected']);
    client.destroy();
  });
});

describe('the key of a host', () => {
  it('is kept in its folder from start to start, and read by its owner alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'key-'));
    const key = await systemKey(folder);
    expect(await systemKey(folder)).toBe(key);
    expect((await readFile(join(folder, 'system-key'), 'utf8')).trim()).toBe(key);
    expect((await stat(join(folder, 'system-key'))).mode & 0o777).toBe(0o600);
    expect(await systemKey(undefined)).not.toBe(await systemKey(undefined));
    await rm(folder, { recursive: true });
  });

  it('is read off what an SDK signs its call with', () => {
    const signed = 'AWS4-HMAC-SHA256 Credential=abc/20150702/local/events/aws4_request, SignedHeaders=host';
    expect(accessKeyOf(signed)).toBe('abc');
    expect(accessKeyOf('Bearer abc')).toBeUndefined();
    expect(accessKeyOf(undefined)).toBeUndefined();
  });
});
