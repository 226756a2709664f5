import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyLedger } from '../../../cli/verify/verify-ledger.ts';
import { dynamoDbLedger } from '../../../shared/adapters/dynamodb/ledger.ts';
import { firstBreak } from '../../../shared/application/audit.ts';
import { handleEvent } from '../../../shared/application/handle-event.ts';
import type { Entry } from '../../../shared/domain/case/entry.ts';
import { asWritten, readKept, upcast, upcasting } from '../../../shared/domain/decision/upcast.ts';
import { caseSubject } from '../../../shared/domain/ledger/subject.ts';
import type { Ledger } from '../../../shared/ports/ledger.ts';
import {
  caseAccepted,
  caseCompleted,
  complaintFiled,
  investigationConcluded,
  returnVisitMade,
} from '../../dsl/events.ts';
import { rulebook } from '../../dsl/rulebook.ts';
import { databaseIfJava } from '../../dynamodb/database.ts';
import { localClient } from '../../dynamodb/local-client.ts';
import { templateTables } from '../../dynamodb/tables.ts';
import { all } from '../../shared/adapters/samples.ts';
import { stage } from '../../shared/application/stage.ts';
import { entryV2, upcastToSecond, writingSecond } from './entry-v2.ts';

const database = await databaseIfJava();
const client = localClient(database?.endpoint ?? 'http://127.0.0.1');
const newTable = templateTables(client);
const caseId = 'WH-2015-000001';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forms-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await database?.stop();
});

const life = [
  complaintFiled({ at: '2015-07-02 09:00' }),
  caseAccepted({ at: '2015-07-02 15:00' }),
  investigationConcluded({ at: '2015-07-03 09:00' }),
  caseCompleted({ at: '2015-07-06 09:00' }),
  returnVisitMade({ at: '2015-07-07 09:00' }),
];

/** The case's five events, each taken by the version that stands at its place. */
const recordedBy = async (...versions: readonly Ledger[]) => {
  const scene = stage();
  for (const [index, event] of life.entries()) {
    const command = await scene.commandOf(event);
    const ledger = versions[index];
    if (!ledger) throw new Error('each event needs a version that takes it');
    expect(await handleEvent({ ledger }, rulebook, command)).toBe('recorded');
    await scene.handle(command);
  }
  return (await scene.ledger.load(caseSubject(caseId))).entries.map(({ entry }) => entry as Entry);
};

describe.skipIf(!database)('a second form of entries, brought in while the first is in flight', () => {
  /** Three deployments over one table: today's; one that reads both forms and writes the first; one that writes the second. */
  const deployments = async () => {
    const table = await newTable('Ledger');
    const before = dynamoDbLedger(client, table);
    const reading = dynamoDbLedger(client, table, upcastToSecond);
    const bodies = async () =>
      ((await client.send(new ScanCommand({ TableName: table, ConsistentRead: true }))).Items ?? []).map(
        (item) => JSON.parse(item.body?.S ?? '') as Entry,
      );
    return { before, reading, writing: writingSecond(reading), bodies };
  };

  it('a case goes on across them, whoever takes an event, and is decided as it would have been by one', async () => {
    const { before, reading, writing, bodies } = await deployments();
    const alone = await recordedBy(before, before, reading, writing, reading);
    expect((await bodies()).map(({ v }) => v)).toStrictEqual([1, 1, 1, 2, 1]);
    const { entries } = await reading.load(caseSubject(caseId));
    expect(entries.map(({ entry }) => entry.v)).toStrictEqual([2, 2, 2, 2, 2]);
    for (const [index, { entry }] of entries.entries()) {
      entryV2.parse(entry);
      const { effects, after, postedTo, onTime } = alone[index] as Entry;
      expect(entry).toMatchObject({ effects, after, postedTo, ...(onTime !== undefined && { onTime }) });
    }
  });

  it('chains and roots hold over both forms: what was hashed is what was written', async () => {
    const { before, reading, writing, bodies } = await deployments();
    await recordedBy(before, reading, writing, writing, reading);
    const record = await reading.load(caseSubject(caseId));
    expect(firstBreak(record, rulebook.sha256)).toBeUndefined();
    expect(record.entries.map((kept) => asWritten(kept).hash)).toStrictEqual(
      (await bodies()).map(({ hash }) => hash),
    );
    expect(await verifyLedger(reading.everything(), {})).toMatchObject({ faults: [], cases: 1, entries: 5 });
    const [first, ...rest] = record.entries;
    if (!first?.stored) throw new Error('the first entry is not of the first form');
    const stored = { ...first.stored, source: 'somebody else' };
    expect(firstBreak({ entries: [{ ...first, stored }, ...rest] }, rulebook.sha256)).toStrictEqual({
      seq: 1,
      why: 'does not have the hash that it carries',
    });
  });

  it('the version of today refuses what it does not know, and decides nothing on half of it', async () => {
    const { before, reading, writing } = await deployments();
    const scene = stage();
    for (const [event, ledger] of [
      [life[0], before],
      [life[1], writing],
    ] as const) {
      if (!event) throw new Error('a life has two events');
      const command = await scene.commandOf(event);
      await handleEvent({ ledger }, rulebook, command);
      await scene.handle(command);
    }
    const next = await scene.commandOf(investigationConcluded({ at: '2015-07-03 09:00' }));
    await expect(handleEvent({ ledger: before }, rulebook, next)).rejects.toThrow(
      'an entry has form 2, known here are forms up to 1: deploy the version that reads it first',
    );
    // Its queue keeps the event, and the version that knows the form takes it.
    expect(await handleEvent({ ledger: reading }, rulebook, next)).toBe('recorded');
  });

  it('an append that loses against the other version is decided again on what that one wrote', async () => {
    const { before, reading, writing } = await deployments();
    const scene = stage();
    const filed = await scene.commandOf(complaintFiled({ at: '2015-07-02 09:00' }));
    await handleEvent({ ledger: before }, rulebook, filed);
    await scene.handle(filed);
    const accepted = await scene.commandOf(caseAccepted({ at: '2015-07-02 15:00' }));
    let overtaken = false;
    const slow: Ledger = {
      ...reading,
      append: async (kept, note) => {
        if (!overtaken) {
          overtaken = true;
          await handleEvent({ ledger: writing }, rulebook, { ...accepted, envelopeId: 'the other' });
        }
        return reading.append(kept, note);
      },
    };
    expect(await handleEvent({ ledger: slow }, rulebook, accepted)).toBe('duplicate');
    expect((await all(reading.everything())).flatMap(({ entries }) => entries)).toHaveLength(2);
  });
});

describe('reading entries by steps', () => {
  const stored = { v: 1, caseId, hash: 'h' };

  it('today leaves an entry as it is, the very same', () => {
    expect(upcast(stored)).toBe(stored);
    expect(readKept(stored, 'id')).toStrictEqual({ entry: stored, envelopeId: 'id' });
  });

  it('takes each form through every later one, in order', () => {
    const read = upcasting([
      (older) => ({ ...older, v: 2, hash: `${older.hash}2` }),
      (older) => ({ ...older, v: 3, hash: `${older.hash}3` }),
    ]);
    expect([1, 2, 3].map((v) => read({ ...stored, v }).hash)).toStrictEqual(['h23', 'h3', 'h']);
  });

  it.each([
    [{ ...stored, v: 2 }, 'an entry has form 2, known here are forms up to 1'],
    [{ ...stored, v: 0 }, 'an entry says no form of its own (v)'],
    [{ ...stored, v: 1.5 }, 'an entry says no form of its own (v)'],
  ])('refuses what it does not know: %o', (unknown, why) => {
    expect(() => upcast(unknown)).toThrow(why);
  });
});
