import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inbound, inboundTypes, isCaseType, isInboundType } from '../../events/catalog.ts';
import * as codes from '../../events/codes.ts';
import { registry } from '../../events/registry.ts';
import { isInstant } from '../../events/values.ts';
import { makeCampaign, scenarioTable } from '../../scripts/sample-campaign/campaign.ts';
import { defaults } from '../../scripts/sample-campaign/defaults.ts';
import type { Disposition } from '../../scripts/sample-campaign/posting.ts';
import { dayOf, dayOfDate, instantOf } from '../../shared/domain/kernel/day.ts';
import { closeOf, periodOf, periodsBetween } from '../../shared/domain/kernel/period.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

interface Entry {
  readonly source: string;
  readonly type: string;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly asText: boolean;
  readonly timeless: boolean;
  readonly time: number;
  readonly occurredAt: number;
  readonly caseId: string;
  readonly disposition: Disposition;
}

const kept = read('../../data/campaigns/hubei-2015.ndjson');
const lines = makeCampaign(defaults);

const entryOf = ({ text, disposition }: (typeof lines)[number]): Entry => {
  const { Source: source, DetailType: type, Time, Detail } = JSON.parse(text) as Record<string, unknown>;
  const detail = (typeof Detail === 'string' ? JSON.parse(Detail) : Detail) as Record<string, unknown>;
  const occurredAt = instantOf(String(detail.occurredAt));
  return {
    source: String(source),
    type: String(type),
    detail,
    asText: typeof Detail === 'string',
    timeless: Time === undefined,
    time: Time === undefined ? occurredAt : instantOf(String(Time)),
    occurredAt,
    caseId: String(detail.caseId),
    disposition,
  };
};

const entries = lines.filter(({ disposition }) => disposition !== 'parked').map(entryOf);
/** Duties have ids of their own, which name what they are. */
const isOfCase = ({ type, caseId }: Entry) => isCaseType(type) && /^HB-2015-\d{6}$/.test(caseId);
const recorded = entries.filter(({ disposition }) => disposition === 'recorded').filter(isOfCase);
const ofDuties = entries
  .filter(({ disposition }) => disposition === 'recorded')
  .filter((entry) => !isOfCase(entry));
const values = (type: string, field: string) =>
  new Set(recorded.filter((entry) => entry.type === type).map(({ detail }) => detail[field]));
const have = (field: string) => recorded.filter(({ detail }) => detail[field] !== undefined);

describe('the sample campaign', () => {
  test('is what its script makes, byte for byte', () => {
    expect(lines.map(({ text }) => `${text}\n`).join('') === kept).toBe(true);
  });

  test('is another with another seed, and the same with the same', () => {
    const some = (seed: number) => makeCampaign({ seed, cases: 200 }).map(({ text }) => text);
    expect(some(7)).toEqual(some(7));
    expect(some(7)).not.toEqual(some(8));
  });

  test('has the cases and entries that the run is measured with', () => {
    const ofCases = lines.length - ofDuties.length;
    expect(ofCases).toBeGreaterThanOrEqual(4_050);
    expect(ofCases).toBeLessThanOrEqual(4_300);
    expect(ofDuties.length).toBeGreaterThan(1_500);
    const opened = recorded.filter(({ type }) => type === 'complaint-filed' || type === 'finding-recorded');
    expect(opened.length).toBeGreaterThanOrEqual(600);
    expect(new Set(opened.map(({ caseId }) => caseId)).size).toBe(opened.length);
  });

  test('is explained in README.md, scenario by scenario', () => {
    // The formatter pads tables; only their words are compared.
    const words = (text: string) => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
    expect(words(read('../../data/campaigns/README.md'))).toContain(words(scenarioTable()));
  });

  test('has three lines that cannot be read', () => {
    const [broken, noSource, noInstant, ...others] = lines.filter(
      ({ disposition }) => disposition === 'parked',
    );
    expect(others).toEqual([]);
    expect(() => JSON.parse(broken?.text ?? '{}')).toThrow(SyntaxError);
    expect(JSON.parse(noSource?.text ?? '{}')).not.toHaveProperty('Source');
    expect(isInstant((JSON.parse(noInstant?.text ?? '{}') as { Time?: unknown }).Time)).toBe(false);
  });
});

describe('every code of the contract is met by an entry recorded', () => {
  test('each detail type that a source may post', () => {
    const own = new Set(['deadline-passed', 'obligation-opened', 'reconciliation-made']);
    const postable = inboundTypes.filter((type) => !own.has(type));
    expect(new Set([...recorded, ...ofDuties].map(({ type }) => type))).toEqual(new Set(postable));
  });

  test.each([
    ['channels', 'complaint-filed', 'channel', codes.channels],
    ['methods', 'finding-recorded', 'method', codes.methods],
    ['grounds', 'case-declined', 'grounds', codes.declineGrounds],
    ['conclusions', 'investigation-concluded', 'conclusion', codes.conclusions],
    ['outcomes', 'case-completed', 'outcome', codes.outcomes],
    ['visit results', 'return-visit-made', 'result', codes.visitResults],
    ['areas of complaints', 'complaint-filed', 'area', codes.areas],
    ['areas of findings', 'finding-recorded', 'area', codes.areas],
  ])('%s', (_, type, field, all) => {
    expect(values(type, field)).toEqual(new Set(all));
  });

  test('severities, given and left out', () => {
    expect(values('complaint-filed', 'severity')).toEqual(new Set([...codes.severities, undefined]));
    expect(values('finding-recorded', 'severity')).toEqual(new Set([...codes.severities, undefined]));
  });

  test('optional fields: named dates, special items, evidence, petitioners with and without confidence', () => {
    for (const field of ['completeBy', 'rectifyBy', 'specialItem', 'evidence', 'petitioner', 'category']) {
      expect(have(field).length, field).toBeGreaterThan(3);
    }
    const petitioners = have('petitioner').map(
      ({ detail }) => detail.petitioner as { confidential?: boolean },
    );
    expect(new Set(petitioners.map(({ confidential }) => confidential))).toEqual(
      new Set([true, false, undefined]),
    );
    expect(recorded.some(({ detail }) => (detail.by as { officer?: string }).officer !== undefined)).toBe(
      true,
    );
  });

  test('all 17 cities, and Wuhan is busiest', () => {
    const counts = new Map<unknown, number>();
    for (const { detail } of have('region')) counts.set(detail.region, (counts.get(detail.region) ?? 0) + 1);
    expect(counts.size).toBe(17);
    expect(counts.get('420100')).toBe(Math.max(...counts.values()));
  });
});

describe('what must be refused, held or seen twice is there', () => {
  test('every rejection code', () => {
    const dispositions = new Set(
      entries
        .map(({ disposition }) => disposition)
        .filter((disposition) => disposition.startsWith('rejected:')),
    );
    expect(dispositions).toEqual(new Set(codes.rejectionCodes.map((code) => `rejected:${code}`)));
  });

  test('an entry recorded is well formed and of the registry; one with an invalid detail is not', () => {
    const { units, regions } = registry.parse(JSON.parse(read('../../data/registries/hubei-2015.json')));
    const known = new Set([...units, ...regions].map(({ code }) => code));
    const forged = new Set(['obligation-opened', 'reconciliation-made']);
    for (const { type, detail, disposition } of entries) {
      if (!isInboundType(type)) {
        expect(disposition).toBe('rejected:unknown-detail-type');
        continue;
      }
      // Detail well formed, but not this unit's to say of itself.
      const mixedUp = detail.eventId === 'mixed-up' || String(detail.caseId).endsWith(':3');
      if (forged.has(type) || mixedUp) continue;
      const { success } = inbound[type].safeParse(detail);
      expect(success, `${disposition} ${JSON.stringify(detail).slice(0, 300)}`).toBe(
        disposition !== 'rejected:invalid-detail',
      );
      if (disposition !== 'recorded') continue;
      const { by, region, responsibleUnit, inspectedUnit, unit } = detail;
      for (const code of [(by as { unit: string }).unit, region, responsibleUnit, inspectedUnit, unit]) {
        if (code !== undefined) expect(known, String(code)).toContain(code);
      }
    }
  });

  test('a duplicate follows another entry of its identity', () => {
    const duplicates = entries.filter(({ disposition }) => disposition === 'duplicate');
    expect(duplicates.length).toBeGreaterThan(100);
    for (const { source, caseId, detail, time } of duplicates) {
      const first = entries.find(
        (entry) =>
          entry.source === source && entry.caseId === caseId && entry.detail.eventId === detail.eventId,
      );
      expect(first?.time, `${caseId} ${String(detail.eventId)}`).toBeLessThanOrEqual(time);
    }
  });

  test('steps that arrive before the one that they wait for, some for days, and three that wait at the end', () => {
    expect(entries.filter(({ disposition }) => disposition === 'held').length).toBe(3);
    const filedAt = new Map(
      recorded
        .filter(({ detail }) => detail.channel ?? detail.method)
        .map((entry) => [entry.caseId, entry.time]),
    );
    const early = recorded.filter(({ caseId, time }) => time < (filedAt.get(caseId) ?? 0));
    expect(early.length).toBeGreaterThan(5);
    expect(early.some(({ caseId, time }) => (filedAt.get(caseId) ?? 0) - time > 2 * 86_400_000)).toBe(true);
  });
});

describe('its times', () => {
  const days = new Set(recorded.map(({ occurredAt }) => dayOf(occurredAt)));

  test('reach each of the 21 ten-day periods', () => {
    const periods = [...periodsBetween('2015-06-1', '2015-12-3')];
    expect(periods.length).toBe(21);
    expect(new Set(entries.map(({ time }) => periodOf(time)))).toEqual(new Set(periods));
    expect(entries.every(({ time }) => time < closeOf('2015-12-3'))).toBe(true);
  });

  test('have entries posted after the close of the period in which they occurred', () => {
    const late = recorded.filter(({ time, occurredAt }) => time >= closeOf(periodOf(occurredAt)));
    expect(late.length).toBeGreaterThan(20);
    expect(recorded.some(({ time, occurredAt }) => time === closeOf(periodOf(occurredAt)))).toBe(true);
  });

  test('touch the holidays and make-up days', () => {
    for (const date of ['09-02', '09-03', '09-04', '09-05', '09-06', '09-30', '10-01', '10-08', '10-10']) {
      expect(days, date).toContain(dayOfDate(`2015-${date}`));
    }
  });

  test('grow and then fall: the busiest month lies inside the half year', () => {
    const opened = recorded.filter(({ detail }) => detail.channel ?? detail.method);
    const size = (month: string) =>
      opened.filter(({ occurredAt }) => periodOf(occurredAt).startsWith(month)).length;
    expect(size('2015-06')).toBeLessThan(size('2015-08'));
    expect(size('2015-12')).toBeLessThan(size('2015-11'));
    expect(size('2015-11')).toBeLessThan(size('2015-09'));
  });

  test('stand mostly in order; details are objects and strings; some lines have no Time', () => {
    const behind = entries.filter((entry, index) => entry.time < (entries[index - 1]?.time ?? 0));
    expect(behind.length).toBeGreaterThan(10);
    expect(behind.length / entries.length).toBeLessThan(0.05);
    const texts = entries.filter(({ asText }) => asText).length / entries.length;
    expect(texts).toBeGreaterThan(0.1);
    expect(texts).toBeLessThan(0.6);
    expect(entries.filter(({ timeless }) => timeless).length).toBe(5);
  });
});
