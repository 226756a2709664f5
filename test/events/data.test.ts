import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type * as z from 'zod';
import { areas } from '../../events/codes.ts';
import { type Policy, policy } from '../../events/policy.ts';
import { registry } from '../../events/registry.ts';
import { exampleOf } from '../../scripts/contracts/catalog.ts';
import { pathOf, withAt } from './mutants.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'));

/** What a schema finds wrong with its example once another value stands at a path. */
const faults = (schema: z.ZodType, name: string, path: string, value: unknown) =>
  (schema.safeParse(withAt(exampleOf('data', name), pathOf(path), value)).error?.issues ?? []).map(
    (issue) => [issue.path.join('.'), issue.message] as const,
  );

/** The example of a file without one of its fields. */
const without = (name: string, field: string) =>
  Object.fromEntries(Object.entries(exampleOf('data', name) as object).filter(([key]) => key !== field));

describe('a registry that contradicts itself is refused, with the place and what to do', () => {
  test.each([
    [
      'an area of a division that is no area',
      'divisions.1.areas.0',
      'zipper-road',
      `"zipper-road" is no area: correct it to one of ${areas.join(', ')}, or leave it out`,
    ],
    [
      'a division of a leader that is not in the registry',
      'leaders.0.divisions.0',
      '420000-plannning',
      '420000-plannning is not in divisions: add it there or correct the code',
    ],
    [
      'a region of a leader that is not in the registry',
      'leaders.0.regions.0',
      '420199',
      '420199 is not in regions: add it there or correct the code',
    ],
    [
      'a region of a unit that is not in the registry',
      'units.1.region',
      '420199',
      '420199 is not in regions: add it there or correct the code',
    ],
    [
      'a unit that stands twice',
      'units.1.code',
      '420000-supervision-office',
      '420000-supervision-office stands twice in units: remove one of them',
    ],
    [
      'a region that stands twice',
      'regions.1',
      { code: '420000', name: '湖北省' },
      '420000 stands twice in regions: remove one of them',
    ],
    [
      'a recipient without a mail address',
      'recipients.0.address',
      'office',
      'must be a mail address, for example office@example.org',
    ],
    [
      'a mail address that stands twice, be it in other letters',
      'recipients',
      ['office@example.org', 'Office@example.org'].map((address) => ({ office: '省厅履职督查办', address })),
      'Office@example.org stands twice in recipients: remove one of them',
    ],
  ])('%s', (_, path, value, message) => {
    const place = { 'regions.1': 'regions.1.code', recipients: 'recipients.1.address' }[path] ?? path;
    expect(faults(registry, 'registry', path, value)).toContainEqual([place, message]);
  });

  test.each(['official', 'recipients'])('one without %s is in order', (field) => {
    expect(registry.safeParse(without('registry', field)).success).toBe(true);
  });

  test('at most 50 recipients are mailed, and nobody need be', () => {
    const many = (length: number) =>
      Array.from({ length }, (_, index) => ({
        office: '市州主管部门',
        address: `office-${index}@example.org`,
      }));
    const taken = [0, 50, 51].map(
      (length) => faults(registry, 'registry', 'recipients', many(length)).length,
    );
    expect(taken).toStrictEqual([0, 0, 1]);
  });

  test('the registry of the campaign is in order', () => {
    expect(registry.safeParse(read('registries/hubei-2015.json')).success).toBe(true);
  });
});

test.each([
  ['a name', 'units.0.name', '水'.repeat(200), '水'.repeat(201)],
  ['a kind', 'units.0.kind', 'a'.repeat(128), 'a'.repeat(129)],
  ['an id', 'id', 'a'.repeat(128), 'a'.repeat(129)],
  ['an office', 'recipients.0.office', '处'.repeat(200), '处'.repeat(201)],
  [
    'a mail address',
    'recipients.0.address',
    `office@${'a.'.repeat(122)}org`,
    `office@${'a.'.repeat(122)}orgs`,
  ],
  ['a leader’s code', 'leaders.0.code', 'a'.repeat(128), 'a'.repeat(129)],
])('%s in a registry is no longer than its limit', (_, path, longest, tooLong) => {
  expect(faults(registry, 'registry', path, longest)).toStrictEqual([]);
  expect(faults(registry, 'registry', path, tooLong).map(([place]) => place)).toStrictEqual([path]);
});

describe('a policy', () => {
  test('is by example the one of the campaign', () => {
    const { plan: short, ...shown } = exampleOf('data', 'policy') as Policy;
    const { plan, ...whole } = read('policies/hubei-2015.json') as Policy;
    expect(shown).toStrictEqual(whole);
    // The plan is long: the example shows one of each of its lists.
    expect(plan?.obligations).toContainEqual(short?.obligations[0]);
  });

  test.each([
    ['an id', 'id', 'a'.repeat(128), 'a'.repeat(129)],
    ['a limit', 'limits.accept.petition.days', 400, 401],
    ['the redoings', 'maxRedone', 0, -1],
    ['the failed visits', 'maxFailedVisits', 1, 0],
    ['a weight', 'ranking.completedRate', 100, 101],
    ['the smallest denominator', 'rankingRule.minimumDenominator', 1, 0],
    ['the days for mending', 'mendingDays', 400, 401],
  ])('keeps %s within bounds', (_, path, within, beyond) => {
    expect(faults(policy, 'policy', path, within)).toStrictEqual([]);
    expect(faults(policy, 'policy', path, beyond).map(([place]) => place)).toStrictEqual([path]);
  });

  test.each(['rankingRule', 'mendingDays'])('needs no %s', (field) => {
    expect(policy.safeParse(without('policy', field)).success).toBe(true);
  });

  test.each([
    ['a level lower than the one before it', { level: 'reminder', after: 4 }],
    ['a level no later than the one before it', { level: 'supervision', after: 0 }],
  ])('has no %s in a ladder', (_, rung) => {
    expect(faults(policy, 'policy', 'ladder.ordinary.1', rung)).toStrictEqual([
      ['ladder.ordinary', 'levels and their working days must rise from one to the next'],
    ]);
  });
});

describe('the plan of a policy', () => {
  const shipped = read('policies/hubei-2015.json') as Policy;
  /** What is wrong with the plan once something in it is changed. */
  const faults = (path: string, value: unknown) =>
    (policy.safeParse(withAt(shipped, pathOf(`plan.${path}`), value)).error?.issues ?? []).map((issue) => [
      issue.path.join('.').replace(/^plan\./, ''),
      issue.message,
    ]);

  test.each([
    ['obligations.0.dueOn', '2015-05-31', 'obligations.0.dueOn', 'must not be before opensOn'],
    [
      'obligations.1.code',
      'leading-group',
      'obligations.1.code',
      'leading-group stands twice in obligations: give each its own',
    ],
    [
      'obligations.2.code',
      'visit-friends',
      'obligations.2.code',
      'of kind field-visit must be visit-mobilisation or visit-problem-finding or visit-named-topic, as its events name it',
    ],
    [
      'obligations.2.of',
      'office',
      'obligations.2.of',
      'contact-points and field-visit go with each other, and with nothing else',
    ],
    [
      'obligations.5.code',
      'platform-1',
      'obligations.5.code',
      'of kind platform must be information-disclosure or service-acceptance or duty-supervision, as its events name it',
    ],
    ['articles.0.phase', 'never', 'articles.0.phase', 'never is not in phases: add it or correct it'],
    [
      'articles.0.evidence.0.obligation',
      'nothing',
      'articles.0.evidence.0.obligation',
      'nothing is not in obligations: add it or correct it',
    ],
    ['phases.0.until', '2015-05-01', 'phases.0.until', 'must not be before from'],
    ['assessment.weights.routine-work', 11, 'assessment.weights', 'must add up to 100'],
    ['assessment.qualifiedFrom', 90, 'assessment.qualifiedFrom', 'must be below excellentFrom'],
  ])('%s as %j is named', (path, value, where, message) => {
    expect(faults(path, value)).toContainEqual([where, message]);
  });

  test('an assessment is not owed where there are no weights for it', () => {
    const { assessment: _, ...plan } = shipped.plan ?? {};
    const issues = policy.safeParse({ ...shipped, plan }).error?.issues ?? [];
    expect(issues.map(({ path }) => path.join('.'))).toStrictEqual(['plan.obligations.12.kind']);
  });

  test('a policy without a plan is in order: it has cases alone', () => {
    const { plan: _, ...bare } = shipped;
    expect(policy.safeParse(bare).success).toBe(true);
  });
});
