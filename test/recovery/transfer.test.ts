import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeleteItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import { ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { DuckDBInstance } from '@duckdb/node-api';
import { mockClient } from 'aws-sdk-client-mock';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportLedger } from '../../cli/transfer/export.ts';
import { importLedger } from '../../cli/transfer/import.ts';
import { recordsIn, targetIn } from '../../cli/transfer/places.ts';
import { targetOf } from '../../cli/transfer/target.ts';
import { verifyLedger } from '../../cli/verify/verify-ledger.ts';
import { type Item, readItem } from '../../shared/adapters/dynamodb/items.ts';
import { isCaseEntry } from '../../shared/domain/decision/subjects.ts';
import { createRecount } from '../../shared/domain/statistics/recompute.ts';
import { caseAccepted, caseWithdrawn, complaintFiled, findingRecorded } from '../dsl/events.ts';
import { rulebook } from '../dsl/rulebook.ts';
import { databaseIfJava } from '../dynamodb/database.ts';
import { localClient } from '../dynamodb/local-client.ts';
import { templateTables } from '../dynamodb/tables.ts';
import { stage } from '../shared/application/stage.ts';

const database = await databaseIfJava();
const client = localClient(database?.endpoint ?? 'http://127.0.0.1');
const newTable = templateTables(client);
const endpoint = database?.endpoint ?? '';
let folder: string;
let places = 0;
/** A folder that does not exist yet. */
const place = () => {
  places += 1;
  return join(folder, String(places));
};

/** A line separator that JSON does not escape stands in a text that somebody typed. */
const summary = '小区停水\u2028未见公告';
const scene = stage();
const now = Date.parse('2015-08-01T09:00:00+08:00');
const exported = async () => {
  const to = place();
  return { to, manifest: await exportLedger(scene.ledger.everything(), targetOf(to), now) };
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'transfer-'));
  await scene.recorded(
    complaintFiled({ caseId: 'a', at: '2015-07-02 09:00', petitioner: { name: '张某' }, summary }),
    caseAccepted({ caseId: 'a', at: '2015-07-02 15:00' }),
    findingRecorded({ caseId: 'b', at: '2015-07-03 09:00' }),
    complaintFiled({ caseId: 'c', at: '2015-07-14 09:00' }),
  );
  // One that waits, and one that is refused and names no case that there is.
  await scene.post(caseAccepted({ caseId: 'd', at: '2015-07-14 10:00' }));
  await scene.post(caseWithdrawn({ caseId: 'b', at: '2015-07-14 11:00' }));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await database?.stop();
});

describe('an export', () => {
  it('has the roots that statements print, and counts all that the ledger holds', async () => {
    const { manifest } = await exported();
    const count = createRecount('2015-07-1', '2015-07-2', rulebook.sha256);
    for (const { entries } of await scene.everything())
      count.take(entries.map(({ entry }) => entry).filter(isCaseEntry));
    const { cuts, root } = count.snapshots();
    expect(manifest).toMatchObject({ cases: 3, duties: 0, entries: 4, facts: 2, root });
    expect(manifest.roots).toStrictEqual(Object.fromEntries(cuts.map((cut) => [cut.period, cut.root])));
  });

  it('can be asked by DuckDB: a row an entry, in columns', async () => {
    const { to } = await exported();
    const connection = await (await DuckDBInstance.create()).connect();
    const ask = async (sql: string) => (await connection.runAndReadAll(sql)).getRowsJson();
    expect(
      await ask(
        `SELECT case_id, seq, type, strftime(occurred_at, '%Y-%m-%d %H:%M'), status, on_time, own, entry->>'$.detail.summary'
         FROM read_parquet('${to}/entries/*.parquet') ORDER BY case_id, seq LIMIT 2`,
      ),
    ).toStrictEqual([
      ['a', 1, 'complaint-filed', '2015-07-02 01:00', 'assigned', null, false, summary],
      ['a', 2, 'case-accepted', '2015-07-02 07:00', 'accepted', true, false, null],
    ]);
    expect(
      await ask(`SELECT case_id, kind, code FROM read_parquet('${to}/facts/*.parquet') ORDER BY case_id`),
    ).toStrictEqual([
      ['b', 'rejected', 'step-not-allowed'],
      ['d', 'held', null],
    ]);
    expect(await ask(`SELECT count(*) FROM read_json('${to}/ledger/*.ndjson')`)).toStrictEqual([['6']]);
    connection.closeSync();
  });

  it('never names a petitioner', async () => {
    const { to, manifest } = await exported();
    for (const { name } of manifest.files) {
      expect((await readFile(join(to, name))).includes('张某'), name).toBe(false);
    }
  });

  it('goes to a bucket as well, the manifest last', async () => {
    const mock = mockClient(S3Client);
    mock.on(ListObjectsV2Command).resolves({ KeyCount: 0 });
    mock.on(PutObjectCommand).resolves({});
    await exportLedger(scene.ledger.everything(), targetOf('s3://archive/2015'), now);
    const keys = mock.commandCalls(PutObjectCommand).map(({ args }) => args[0].input.Key);
    expect(keys).toStrictEqual([
      '2015/ledger/part-00001.ndjson',
      '2015/entries/part-00001.parquet',
      '2015/facts/part-00001.parquet',
      '2015/manifest.json',
    ]);
    mock.on(ListObjectsV2Command).resolves({ KeyCount: 1 });
    await expect(exportLedger(scene.ledger.everything(), targetOf('s3://archive/2015'), now)).rejects.toThrow(
      's3://archive/2015 is not empty',
    );
    mock.restore();
  });
});

describe('an export that was tampered with', () => {
  it.each(['ledger/part-00001.ndjson', 'entries/part-00001.parquet'])(
    'is refused, naming %s, and nothing is written',
    async (name) => {
      const { to } = await exported();
      const path = join(to, name);
      const body = await readFile(path);
      body[200] = (body[200] ?? 0) ^ 1;
      await writeFile(path, body);
      const out = place();
      const target = targetIn({ out });
      await expect(importLedger(to, target, false)).rejects.toThrow(`${name} is not what the manifest says`);
      expect(await target.isEmpty()).toBe(true);
    },
  );

  it('is refused where a file is missing', async () => {
    const { to } = await exported();
    await rm(join(to, 'ledger/part-00001.ndjson'));
    await expect(importLedger(to, targetIn({ out: place() }), false)).rejects.toThrow(
      'ledger/part-00001.ndjson is missing',
    );
  });

  it('is refused where manifest and file were both changed: the chain does not hold', async () => {
    const { to } = await exported();
    const name = 'ledger/part-00001.ndjson';
    const changed = (await readFile(join(to, name), 'utf8')).replace('"seq":2', '"seq":2,"own":true');
    await writeFile(join(to, name), changed);
    const path = join(to, 'manifest.json');
    const manifest = JSON.parse(await readFile(path, 'utf8')) as {
      files: { name: string; sha256: string }[];
    };
    for (const file of manifest.files) if (file.name === name) file.sha256 = rulebook.sha256(changed);
    await writeFile(path, JSON.stringify(manifest));
    await expect(importLedger(to, targetIn({ out: place() }), false)).rejects.toThrow(
      'case a, entry 2 does not have the hash that it carries',
    );
  });
});

describe('an import', () => {
  it('into the folder of a run has the roots of the export', async () => {
    const { to, manifest } = await exported();
    const out = place();
    expect(await importLedger(to, targetIn({ out }), false)).toStrictEqual({
      manifest,
      stood: 0,
      faults: [],
    });
    await expect(importLedger(to, targetIn({ out }), false)).rejects.toThrow(`${out} is not empty`);
  });

  describe.skipIf(!database)('into a table', () => {
    const items = async (table: string) =>
      ((await client.send(new ScanCommand({ TableName: table, ConsistentRead: true }))).Items ??
        []) as Item[];

    it('has the roots of the export, holds all of it, and marks it as told already', async () => {
      const { to, manifest } = await exported();
      const table = await newTable('Ledger');
      const target = targetIn({ out: '', table, endpoint });
      expect(await importLedger(to, target, false)).toStrictEqual({ manifest, stood: 0, faults: [] });
      const again = await exportLedger(recordsIn({ out: '', table, endpoint }), targetOf(place()), now);
      expect(again).toStrictEqual(manifest);
      expect((await items(table)).map((item) => readItem(item).imported)).toStrictEqual(Array(6).fill(true));
      await expect(importLedger(to, target, false)).rejects.toThrow(`${table} is not empty`);
    });

    it('brings back what a table has lost, and verify says what that is, and that it is whole then', async () => {
      const { to, manifest } = await exported();
      const table = await newTable('Ledger');
      const target = targetIn({ out: '', table, endpoint });
      await importLedger(to, target, false);
      const lost = [
        ['a', 'e#000002'],
        ['c', 'e#000001'],
      ] as const;
      for (const [pk, sk] of lost) {
        await client.send(new DeleteItemCommand({ TableName: table, Key: { pk: { S: pk }, sk: { S: sk } } }));
      }
      const statements = place();
      await targetOf(statements).write(
        'ten-day/2015-07-1.json',
        JSON.stringify({ period: '2015-07-1', root: manifest.roots['2015-07-1'] }),
      );
      await targetOf(statements).write(
        'ten-day/2015-07-2.json',
        JSON.stringify({ period: '2015-07-2', root: manifest.root }),
      );
      const verify = () => verifyLedger(recordsIn({ out: '', table, endpoint }), { statements, export: to });
      expect((await verify()).faults).toStrictEqual([
        expect.stringContaining(`ten-day/2015-07-1.json prints the root ${manifest.roots['2015-07-1']}`),
        'case a has 1 entries, the export 2: some are missing',
        'case c is missing: the export has 1 entries',
      ]);
      expect(await importLedger(to, target, true)).toStrictEqual({ manifest, stood: 4, faults: [] });
      expect(await verify()).toStrictEqual({
        faults: [],
        cases: 3,
        entries: 4,
        root: manifest.root,
        wholeTo: '2015-07-2',
      });
    });
  });
});
