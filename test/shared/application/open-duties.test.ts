import { describe, expect, test } from 'vitest';
import type { OutboundEvent } from '../../../events/outbound/catalog.ts';
import { memoryViews } from '../../../shared/adapters/memory/views.ts';
import { openDuties } from '../../../shared/application/open-duties.ts';
import type { Rulebook } from '../../../shared/domain/decision/decide.ts';
import { planned } from '../../dsl/duty.ts';
import { reportBasis, rulebook } from '../../dsl/rulebook.ts';
import { at } from '../../dsl/shanghai.ts';

const { registry } = reportBasis;

/** Two obligations: one of the office from 1 June, one of the divisions from 10 June. */
const rules = planned((plan) => ({
  obligations: plan.obligations
    .filter(({ code }) => code === 'provincial-report' || code === 'circular-division')
    .map((each) => ({ ...each, opensOn: each.of === 'office' ? '2015-06-01' : '2015-06-10' })),
}));

const opening = () => {
  const views = memoryViews();
  const posted: OutboundEvent[] = [];
  const outbound = {
    put: async (events: readonly OutboundEvent[]) => {
      posted.push(...events);
    },
  };
  return {
    posted,
    on: (wall: string, by: Rulebook = rules, names = registry) =>
      openDuties({ views, outbound }, by, names, at(wall)),
    failing: (wall: string) =>
      openDuties(
        {
          views,
          outbound: {
            put: async () => {
              throw new Error('the bus is away');
            },
          },
        },
        rules,
        registry,
        at(wall),
      ),
  };
};

describe('opening the plan’s duties', () => {
  test('a duty is opened on its day, not before, and once', async () => {
    const duties = opening();
    expect(await duties.on('2015-05-31 00:00')).toBe(0);
    expect(await duties.on('2015-06-01 00:00')).toBe(1);
    expect(await duties.on('2015-06-01 00:05')).toBe(0);
    expect(await duties.on('2015-06-02 00:00')).toBe(0);
    expect(await duties.on('2015-06-10 00:00')).toBe(registry.divisions.length);
    expect(duties.posted.map(({ type }) => type)).toStrictEqual(
      Array(1 + registry.divisions.length).fill('obligation-opened'),
    );
  });

  test('days that a missed run left out are made up, as of their own day', async () => {
    const duties = opening();
    expect(await duties.on('2015-06-20 00:00')).toBe(1 + registry.divisions.length);
    const [first, second] = duties.posted.map(({ detail }) =>
      'occurredAt' in detail ? detail.occurredAt : '',
    );
    expect([first, second]).toStrictEqual(['2015-06-01T00:00:00+08:00', '2015-06-10T00:00:00+08:00']);
  });

  test('a run whose posting failed is repeated by the next', async () => {
    const duties = opening();
    await expect(duties.failing('2015-06-01 00:00')).rejects.toThrow('the bus is away');
    expect(await duties.on('2015-06-02 00:00')).toBe(1);
  });

  test('what a change of the plan or the registry adds is opened in mid-campaign; what stands already, the ledger refuses', async () => {
    const duties = opening();
    await duties.on('2015-06-10 00:00');
    const before = duties.posted.length;
    const division = { code: '420000-new', name: '新设处', areas: [] };
    const changed = { ...registry, divisions: [...registry.divisions, division] };
    expect(await duties.on('2015-07-01 00:00', rules, changed)).toBe(before + 1);
    expect(duties.posted.map(({ detail }) => ('caseId' in detail ? detail.caseId : ''))).toContain(
      'circular-division:420000-new',
    );
    expect(await duties.on('2015-07-02 00:00', rules, changed)).toBe(0);
  });

  test('after the last day of the plan nothing is opened', async () => {
    expect(await opening().on('2015-12-31 00:00')).toBe(1 + registry.divisions.length);
    expect(await opening().on('2016-01-01 00:00')).toBe(0);
  });

  test('a policy without a plan opens nothing', async () => {
    const { plan: _, ...policy } = rulebook.policy;
    expect(await opening().on('2015-06-01 00:00', { ...rulebook, policy })).toBe(0);
  });
});
