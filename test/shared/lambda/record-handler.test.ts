import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryLedger } from '../../../shared/adapters/memory/ledger.ts';
import { memoryPetitioners } from '../../../shared/adapters/memory/petitioners.ts';
import { caseSubject } from '../../../shared/domain/ledger/subject.ts';
import { supplyLocalPorts } from '../../../shared/lambda/local.ts';
import { recordHandler } from '../../../shared/lambda/record-handler.ts';
import type { Ledger } from '../../../shared/ports/ledger.ts';
import { brackets } from '../../generators/nesting.ts';
import { busEvent, context, messages } from './messages.ts';

const posted = Date.parse('2015-07-02T01:14:10Z');
const logged = vi.spyOn(process.stderr, 'write').mockReturnValue(true);

beforeEach(() => {
  vi.stubEnv('POLICY_FILE', '../../data/policies/hubei-2015.json');
  vi.stubEnv('REGISTRY_FILE', '../../data/registries/hubei-2015.json');
  vi.stubEnv('BUS_ACCOUNT', '000000000000');
  supplyLocalPorts({ clock: { now: () => posted } });
});
afterEach(() => {
  vi.unstubAllEnvs();
  supplyLocalPorts({});
  logged.mockClear();
});

const petitioner = { name: '投诉人甲', phone: '13800000000', address: '某小区三栋' };

const complaint = (caseId: string, more: object = {}) => ({
  eventId: `filed-${caseId}`,
  caseId,
  occurredAt: '2015-07-02T09:12:00+08:00',
  by: { unit: '420100-hotline' },
  channel: 'hotline-12319',
  area: 'water-and-gas',
  region: '420100',
  responsibleUnit: '420100-construction',
  summary: '小区连续三日停水，未见公告',
  ...more,
});
const filed = (caseId: string, more: object = {}) =>
  busEvent(complaint(caseId, more), { id: `bus-${caseId}` });
const accepted = (caseId: string, unit = '420100-construction') =>
  busEvent(
    { eventId: `accepted-${caseId}`, caseId, occurredAt: '2015-07-02T09:13:00+08:00', by: { unit } },
    { id: `bus-accepted-${caseId}`, 'detail-type': 'case-accepted' },
  );

/** A door with its stores, and a ledger that may be made to fail for some cases. */
const door = (failing: readonly string[] = []) => {
  const ledger = memoryLedger();
  const petitioners = memoryPetitioners();
  const guarded: Ledger = {
    ...ledger,
    append: async (kept, note) => {
      if (failing.includes(kept.entry.caseId)) throw new Error('the store is away');
      return ledger.append(kept, note);
    },
  };
  const handler = recordHandler('record-complaint', { ledger: guarded, petitioners });
  return {
    ledger,
    handle: async (bodies: Readonly<Record<string, object | string>>, sentAt = posted) => {
      const { batchItemFailures } = await handler(messages(bodies, sentAt), context);
      return batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
    },
    types: async (caseId: string) =>
      (await ledger.load(caseSubject(caseId))).entries.map(({ entry }) => entry.type),
  };
};

describe('a batch of messages', () => {
  it('of one case is handled in its order', async () => {
    const { handle, types } = door();
    expect(await handle({ m1: filed('a'), m2: accepted('a') })).toStrictEqual([]);
    expect(await types('a')).toStrictEqual(['complaint-filed', 'case-accepted']);
  });

  it('stops at a failure for that case alone', async () => {
    const { handle, types } = door(['a']);
    expect(
      await handle({ m1: filed('a'), m2: filed('b'), m3: accepted('a'), m4: accepted('b') }),
    ).toStrictEqual(['m1', 'm3']);
    expect(await types('a')).toStrictEqual([]);
    expect(await types('b')).toStrictEqual(['complaint-filed', 'case-accepted']);
  });

  it.each([
    ['no JSON', '{"id":"bus-1","detail":'],
    ['JSON of another kind', '7'],
    ['an event without an id', { ...filed('x'), id: undefined }],
    ['an event without a source', { ...filed('x'), source: '' }],
    ['an event without a type', { ...filed('x'), 'detail-type': undefined }],
    ['an event with a time that is none', { ...filed('x'), time: 'yesterday' }],
    [
      'an event nested 5,000 levels deep',
      JSON.stringify(filed('x', { summary: 1 })).replace('"summary":1', `"summary":${brackets(4_998)}`),
    ],
    ['a mebibyte of brackets', brackets(524_288)],
    ['an event whose detail is no object', { ...filed('x'), detail: 'text' }],
  ])('with a message that is %s fails that message alone', async (_, poison) => {
    const { handle, types } = door();
    expect(await handle({ m1: filed('a'), m2: poison, m3: filed('b') })).toStrictEqual(['m2']);
    expect([await types('a'), await types('b'), await types('x')]).toStrictEqual([
      ['complaint-filed'],
      ['complaint-filed'],
      [],
    ]);
  });

  it('with events that the contract refuses has no failure: they are rejected, once and for all', async () => {
    const { handle, ledger } = door();
    const nameless = busEvent(complaint('x', { caseId: undefined }), { id: 'bus-nameless' });
    expect(await handle({ m1: nameless, m2: filed('b', { region: '000000' }) })).toStrictEqual([]);
    const kinds: string[] = [];
    for await (const { facts } of ledger.everything()) kinds.push(...facts.map(({ kind }) => kind));
    expect(kinds).toStrictEqual(['rejected', 'rejected']);
  });
});

describe('an event as a command', () => {
  it('is posted at the bus’s time and recorded at the function’s', async () => {
    supplyLocalPorts({ clock: { now: () => posted + 5_000 } });
    const { handle, ledger } = door();
    await handle({ m1: filed('a') }, posted + 1_000);
    const entry = (await ledger.load(caseSubject('a'))).entries.at(0)?.entry;
    expect([entry?.postedAt, entry?.recordedAt]).toStrictEqual([posted, posted + 5_000]);
  });

  it('is never recorded before its queue had it, however this machine’s clock is set', async () => {
    supplyLocalPorts({ clock: { now: () => posted - 60_000 } });
    const { handle, ledger } = door();
    await handle({ m1: filed('a') }, posted + 1_000);
    expect((await ledger.load(caseSubject('a'))).entries.at(0)?.entry.recordedAt).toBe(posted + 1_000);
  });

  it.each([
    ['below 262,144 bytes is taken', 19, ['finding-recorded']],
    ['above is not, however few its characters are', 20, []],
  ])('with a detail that is %s', async (_, pieces, types) => {
    const scene = door();
    // JSON writes six bytes for each of these.
    const piece = { title: '\u0001'.repeat(200), uri: '\u0001'.repeat(2_000) };
    const { channel: _channel, responsibleUnit, ...common } = complaint('a');
    const detail = {
      ...common,
      method: 'covert-inspection',
      inspectedUnit: responsibleUnit,
      evidence: Array.from({ length: pieces }, () => piece),
    };
    await scene.handle({ m1: busEvent(detail, { 'detail-type': 'finding-recorded' }) });
    expect(await scene.types('a')).toStrictEqual(types);
  });

  it('is our own when our account put it, and not when it merely uses our name', async () => {
    const { handle, ledger } = door();
    const overdue = (id: string, more: object) =>
      busEvent(
        {
          eventId: 'deadline-1-reminder',
          caseId: 'a',
          occurredAt: '2015-07-04T00:00:00+08:00',
          by: { unit: '420000-supervision-office' },
          step: 'accept',
          dueAt: '2015-07-04T00:00:00+08:00',
          level: 'circular',
        },
        {
          id,
          source: 'supervision-ledger',
          'detail-type': 'deadline-passed',
          time: '2015-07-03T16:00:00Z',
          ...more,
        },
      );
    await handle({ m1: filed('a'), m2: overdue('ours', {}) });
    expect((await ledger.load(caseSubject('a'))).facts).toStrictEqual([]);
    await handle({
      m3: overdue('theirs', { account: '111111111111', resources: ['supervision-ledger:own'] }),
    });
    expect(
      (await ledger.load(caseSubject('a'))).facts.map(({ kind, envelopeId }) => `${kind} ${envelopeId}`),
    ).toStrictEqual(['rejected theirs']);
  });
});

describe('what is logged', () => {
  const secrets = [...Object.values(petitioner), '小区连续三日停水'];
  const lines = () => logged.mock.calls.map(([line]) => String(line));

  it.each([
    ['a store that fails', filed('a', { petitioner })],
    ['a body that is cut off', JSON.stringify(filed('a', { petitioner })).slice(0, -9)],
    ['a body that is a petitioner’s telephone', petitioner.phone.replace('1', '+1')],
    ['a detail that is text', { ...filed('a'), detail: JSON.stringify({ petitioner }) }],
    ['a time that is a name', { ...filed('a'), time: petitioner.name }],
  ])('of %s is one line, without what people wrote or who they are', async (_, body) => {
    const { handle } = door(['a']);
    expect(await handle({ m1: body })).toStrictEqual(['m1']);
    expect(lines()).toHaveLength(1);
    for (const secret of secrets) expect(lines().join()).not.toContain(secret);
  });

  it('of a batch that goes well is nothing', async () => {
    await door().handle({ m1: filed('a', { petitioner }), m2: filed('a', { petitioner, eventId: 'other' }) });
    expect(lines()).toStrictEqual([]);
  });
});
