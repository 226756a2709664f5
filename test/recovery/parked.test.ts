import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { listParked, type ParkedOptions } from '../../cli/recovery/parked.ts';
import { describeParked } from '../../shared/application/parked.ts';
import { caseSubject } from '../../shared/domain/ledger/subject.ts';
import { complaintFiled } from '../dsl/events.ts';
import { brackets } from '../generators/nesting.ts';
import { startDrill } from './drill.ts';

let drill: Awaited<ReturnType<typeof startDrill>>;
let folder: string;

/** What an administrator would see, typing `supervision parked`. */
const parked = async (options: ParkedOptions = {}) => {
  const cells: (readonly string[])[] = [];
  const left = await listParked({ endpoint: drill.host.endpoint, ...options }, (line) => cells.push(line));
  await drill.host.quiet();
  return { left, cells };
};
const recorded = async (caseId: string) => (await drill.ledger.load(caseSubject(caseId))).entries.length;

const petitioner = { name: '张某', phone: '13800000000' };
const complaint = (caseId: string) => complaintFiled({ caseId, at: '2015-07-02 09:00', petitioner });

beforeAll(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  drill = await startDrill('2015-07-02 08:00');
  folder = await mkdtemp(join(tmpdir(), 'parked-'));
});
afterAll(async () => {
  await drill.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('what an outage has parked', () => {
  let [a, b] = ['', ''];
  let outages = 0;
  beforeEach(async () => {
    outages += 1;
    [a, b] = [`a${outages}`, `b${outages}`];
    drill.setAway(true);
    await drill.post(complaint(a), complaint(b));
    drill.setAway(false);
  });
  afterEach(() => parked({ redrive: true }));

  it('is listed with queue, time, source, type, case and reason, and stays where it is', async () => {
    const { left, cells } = await parked();
    expect(left).toBe(2);
    expect(cells.map(([, , ...rest]) => rest).toSorted()).toStrictEqual([
      ['2015-07-02 09:00', `hotline.12319.wuhan complaint-filed ${a}`, expect.any(String), 'redrive'],
      ['2015-07-02 09:00', `hotline.12319.wuhan complaint-filed ${b}`, expect.any(String), 'redrive'],
    ]);
    expect(cells[0]?.[0]).toMatch(/^Complaint.*DeadLetters/);
    expect((await parked()).left).toBe(2);
    expect(await recorded(a)).toBe(0);
  });

  it('never shows who complained', async () => {
    const text = (await parked()).cells.flat().join('\n');
    expect(text).not.toContain(petitioner.name);
    expect(text).not.toContain(petitioner.phone);
  });

  it('is recorded once it is put back, each once', async () => {
    expect((await parked({ redrive: true })).left).toBe(0);
    expect([await recorded(a), await recorded(b)]).toStrictEqual([1, 1]);
    expect((await parked()).left).toBe(0);
  });

  it('is put back one by one where ids are given, and an id that is not parked is refused', async () => {
    const [first] = (await parked()).cells;
    const id = [first?.[1] ?? ''];
    expect((await parked({ redrive: true, id })).left).toBe(1);
    expect((await recorded(a)) + (await recorded(b))).toBe(1);
    await expect(parked({ redrive: true, id })).rejects.toThrow(`not parked: ${id[0]}`);
  });

  it('is kept whole for whoever corrects it, in a file that nobody else can read, and taken away when it is named', async () => {
    const save = join(folder, `saved-${a}`);
    const [line] = (await parked()).cells;
    const id = [line?.[1] ?? ''];
    expect((await parked({ id, save })).left).toBe(2);
    const saved = JSON.parse(await readFile(save, 'utf8')) as { detail: { petitioner: object } };
    expect(saved.detail.petitioner).toStrictEqual(petitioner);
    expect((await stat(save)).mode & 0o777).toBe(0o600);
    expect((await parked({ id, remove: true })).left).toBe(1);
    expect((await parked()).left).toBe(1);
    expect((await recorded(a)) + (await recorded(b))).toBe(0);
    await expect(parked({ remove: true })).rejects.toThrow('give their ids with --id');
  });

  it('parks again when the reason stands, and the look comes to an end', async () => {
    drill.setAway(true);
    await parked({ redrive: true });
    drill.setAway(false);
    expect((await parked()).left).toBe(2);
  });
});

it('a prefix that no queue has is refused with what to do', async () => {
  await expect(parked({ prefix: 'Elsewhere' })).rejects.toThrow('begins with Elsewhere: check account');
});

describe('a parked message that no redrive helps', () => {
  const queue = { name: 'Q', source: 'Work' };
  const gaveUp = (name: string, remedy: string): [string, string, string] => [
    `{"requestContext":{"functionArn":"arn:aws:lambda:x:1:function:${name}"},"DDBStreamBatchInfo":{"batchSize":3}}`,
    'a follower of the ledger gave up 3 records: the ledger has them',
    remedy,
  ];
  const remedyOf = (body: string) => {
    const { why, remedy } = describeParked(queue, { id: '1', at: 0, body });
    return [why, remedy];
  };

  it.each([
    ['来电人姓名：张某 {', 'it is no JSON object', 'correct and post'],
    [
      `{"id":"1","source":"x","detail-type":"y","time":"z","detail":{"a":${brackets(5_000)}}}`,
      'it is nested 5002 levels deep, at most 101 are read: put it in a flat form',
      'correct and post',
    ],
    [
      '{"Source":"x","DetailType":"y","Detail":"{"}',
      'its sender could not put it on the bus',
      'correct and post',
    ],
    [
      '{"id":"1","detail-type":"y","detail":{}}',
      'it cannot be read: source is missing: add it',
      'correct and post',
    ],
    ['{"time":"2015-07-02T01:00:00Z"}', 'a run by the clock failed', 'nothing: the next run makes it up'],
    gaveUp('ProjectCase1A', 'rebuild'),
    gaveUp('Announce7F', 'retell'),
    gaveUp('ReleaseHeld9C', 'release'),
  ])('says what to do instead: %s', (body, why, remedy) => {
    expect(remedyOf(body)).toStrictEqual([why, remedy]);
  });

  it('is news of an issue that could not be mailed', () => {
    const body = JSON.stringify({
      id: '1',
      source: 'supervision-ledger',
      'detail-type': 'monthly-bulletin-issued',
      time: '2015-08-01T01:20:00Z',
      detail: { month: '2015-07' },
    });
    const letter = { id: '1', at: 0, body, code: 'NO_PERMISSIONS' };
    expect(describeParked({ name: 'Mail' }, letter)).toMatchObject({
      type: 'monthly-bulletin-issued',
      why: 'EventBridge could not deliver it: NO_PERMISSIONS',
      remedy: 'mail it by hand',
    });
  });

  it('is never shown where its text stands in the place of a code', () => {
    const body = '{"id":"1","source":"张某","detail-type":"来电 138","time":"x","detail":{"caseId":"张某"}}';
    expect(describeParked(queue, { id: '1', at: 0, body })).toStrictEqual({
      queue: 'Q',
      id: '1',
      at: 0,
      why: 'its function failed each time: the log of that function says why',
      remedy: 'redrive',
    });
  });
});
