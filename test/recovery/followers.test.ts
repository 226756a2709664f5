import { afterAll, describe, expect, it } from 'vitest';
import { paths } from '../../cli/input/paths.ts';
import { releaseAll } from '../../cli/recovery/release.ts';
import { dynamoDbLedger } from '../../shared/adapters/dynamodb/ledger.ts';
import { announcementsOf } from '../../shared/application/announce.ts';
import { retellSpan } from '../../shared/application/retell.ts';
import { caseSubject } from '../../shared/domain/ledger/subject.ts';
import { caseAccepted, caseWithdrawn, complaintFiled } from '../dsl/events.ts';
import { reportBasis } from '../dsl/rulebook.ts';
import { at } from '../dsl/shanghai.ts';
import { databaseIfJava } from '../dynamodb/database.ts';
import { localClient } from '../dynamodb/local-client.ts';
import { templateTables } from '../dynamodb/tables.ts';
import { stage } from '../shared/application/stage.ts';

describe('what the follower that tells the world gave up', () => {
  it('is told again for the span in which it was recorded, in the words and with the times of then', async () => {
    const scene = stage();
    await scene.recorded(
      complaintFiled({ caseId: 'a', at: '2015-07-02 09:00' }),
      caseAccepted({ caseId: 'a', at: '2015-07-02 15:00' }),
      complaintFiled({ caseId: 'b', at: '2015-07-03 09:00' }),
    );
    await scene.post(caseWithdrawn({ caseId: 'c', at: '2015-07-02 16:00', by: 'nobody' }));
    const told = await retellSpan(scene, reportBasis, {
      from: at('2015-07-02 12:00'),
      until: at('2015-07-03 09:00'),
    });
    const [, accepted] = (await scene.ledger.load(caseSubject('a'))).entries;
    if (!accepted) throw new Error('the case has no second entry');
    expect(scene.sent.slice(0, -1)).toStrictEqual(announcementsOf(accepted.entry));
    expect(scene.sent.at(-1)).toMatchObject({ type: 'event-rejected', time: at('2015-07-02 16:00') });
    expect(told).toBe(scene.sent.length);
  });
});

const database = await databaseIfJava();
afterAll(() => database?.stop());

describe.skipIf(!database)('what the follower that frees held events gave up', () => {
  it('is recorded once it is tried again, and an event that still has to wait goes on waiting', async () => {
    const client = localClient(database?.endpoint ?? '');
    const table = await templateTables(client)('Ledger');
    const ledger = dynamoDbLedger(client, table);
    const scene = stage();
    // Nothing follows this ledger: what is held stays held, though what it waited for has come.
    for (const event of [
      caseAccepted({ caseId: 'a', at: '2015-07-02 10:00' }),
      caseAccepted({ caseId: 'b', at: '2015-07-02 10:00' }),
      complaintFiled({ caseId: 'a', at: '2015-07-02 09:00', received: '2015-07-02 11:00' }),
    ])
      await scene.handle(await scene.commandOf(event), { ledger });
    const release = () =>
      releaseAll(
        {
          table,
          policy: paths.policy,
          registry: paths.registry,
          holidays: paths.holidays,
          endpoint: database?.endpoint ?? '',
        },
        at('2015-07-02 12:00'),
      );
    expect(await release()).toBe(1);
    expect((await ledger.load(caseSubject('a'))).entries.map(({ entry }) => entry.type)).toStrictEqual([
      'complaint-filed',
      'case-accepted',
    ]);
    expect((await ledger.load(caseSubject('b'))).entries).toStrictEqual([]);
    expect(await release()).toBe(0);
  });
});
