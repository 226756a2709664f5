import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseType as InboundType, ofCases as inbound } from '../../events/catalog.ts';
import { eventRejected } from '../../events/outbound/event-rejected.ts';
import { plan } from '../../events/plan/catalog.ts';
import { exampleOf } from '../../scripts/contracts/catalog.ts';
import { identifiers, notIdentifiers } from '../generators/ids.ts';
import { pathOf, withAt } from './mutants.ts';

/** Whether a type takes its example with another value at a path. */
const takes = (type: InboundType, path: string, value: unknown): boolean =>
  inbound[type].safeParse(withAt(exampleOf('inbound', type), pathOf(path), value)).success;

const every = Object.keys(inbound) as InboundType[];

describe('an identifier has 1 to 128 characters', () => {
  const fields: readonly (readonly [InboundType, string])[] = [
    ...every.flatMap((type) => ['eventId', 'by.unit'].map((path) => [type, path] as const)),
    // This system alone posts deadlines, of duties too.
    ...every.filter((type) => type !== 'deadline-passed').map((type) => [type, 'caseId'] as const),
    ['complaint-filed', 'responsibleUnit'],
    ['finding-recorded', 'inspectedUnit'],
    ['case-assigned', 'unit'],
    ['case-merged', 'into'],
  ];
  test.each(fields)('%s: %s', (type, path) => {
    expect(takes(type, path, 'A'.repeat(128))).toBe(true);
    expect(takes(type, path, 'A'.repeat(129))).toBe(false);
    expect(takes(type, path, 'Az09._:-')).toBe(true);
    for (const wrong of ['', '水务', 'a b', 'a/b', 'a\n', 'ａ']) expect(takes(type, path, wrong)).toBe(false);
  });
});

test('every identifier is taken as the id of a case, and nothing else', () => {
  fc.assert(fc.property(identifiers, (id) => takes('case-accepted', 'caseId', id)));
  fc.assert(fc.property(notIdentifiers, (text) => !takes('case-accepted', 'caseId', text)));
});

test('a duty is named by up to 300 characters, and apart from a case by duty/ before them', () => {
  const named = (caseId: string) =>
    plan['reply-given'].safeParse({ ...(exampleOf('plan', 'reply-given') as object), caseId }).success;
  for (const right of ['A'.repeat(300), `duty/${'A'.repeat(300)}`]) expect(named(right)).toBe(true);
  for (const wrong of ['A'.repeat(301), 'duty/', 'duty/a/b', 'case/a']) expect(named(wrong)).toBe(false);
  expect(takes('return-visit-made', 'caseId', `duty/${'A'.repeat(300)}`)).toBe(true);
  expect(takes('case-accepted', 'caseId', 'duty/A')).toBe(false);
});

/** Longest texts, as the contract has them: 200 characters, but for what is told at length. */
const texts: readonly (readonly [InboundType, string, number])[] = [
  ...every.map((type) => [type, 'by.officer', 200] as const),
  ['complaint-filed', 'category', 200],
  ['complaint-filed', 'specialItem', 200],
  ['complaint-filed', 'petitioner.name', 200],
  ['complaint-filed', 'petitioner.phone', 200],
  ['complaint-filed', 'petitioner.address', 200],
  ['complaint-filed', 'summary', 2_000],
  ['finding-recorded', 'specialItem', 200],
  ['finding-recorded', 'evidence.0.title', 200],
  ['finding-recorded', 'evidence.0.uri', 2_000],
  ['finding-recorded', 'summary', 2_000],
  ['case-assigned', 'reason', 2_000],
  ['case-returned', 'reason', 2_000],
  ['investigation-concluded', 'summary', 2_000],
  ['extension-granted', 'reason', 2_000],
  ['case-completed', 'summary', 2_000],
  ['return-visit-made', 'comment', 2_000],
  ['case-withdrawn', 'reason', 2_000],
  ['case-reopened', 'reason', 2_000],
];

describe('a text has at least one character and no more than its limit', () => {
  // The last lies outside the Basic Multilingual Plane: two UTF-16 units, one character.
  test.each(texts)('%s: %s has at most %i', (type, path, most) => {
    for (const character of ['a', '水', '𠀀']) {
      expect(takes(type, path, character.repeat(most))).toBe(true);
      expect(takes(type, path, character.repeat(most + 1))).toBe(false);
    }
    expect(takes(type, path, '水')).toBe(true);
    expect(takes(type, path, '')).toBe(false);
    expect(takes(type, path, 7)).toBe(false);
  });
});

describe('a list has no more items than its limit', () => {
  const pieces = (length: number) => Array.from({ length }, () => ({ title: '现场照片', uri: 'x:1' }));
  const issues = (length: number) => Array.from({ length }, () => ({ path: '', message: 'is malformed' }));
  const rejected = exampleOf('outbound', 'event-rejected') as object;

  test('a finding has at most 20 pieces of evidence, and may have none', () => {
    expect([0, 1, 20, 21].map((n) => takes('finding-recorded', 'evidence', pieces(n)))).toStrictEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('a rejection names at most 20 issues', () => {
    const told = (n: number) => eventRejected.safeParse({ ...rejected, issues: issues(n) }).success;
    expect([0, 20, 21].map(told)).toStrictEqual([true, true, false]);
  });
});

describe('other forms', () => {
  const hex = '0123456789abcdef'.repeat(4);
  test.each([
    [hex, true],
    [hex.toUpperCase(), true],
    [hex.slice(1), false],
    [`${hex}0`, false],
    [`${hex.slice(1)}g`, false],
  ])('a digest has 64 hexadecimal digits: %s', (digest, taken) => {
    expect(takes('finding-recorded', 'evidence.0.sha256', digest)).toBe(taken);
  });

  test.each([
    ['420100', true],
    ['42010', false],
    ['4201000', false],
    ['42O100', false],
    ['４２０１００', false],
  ])('a region code has six digits: %s', (region, taken) => {
    expect(takes('complaint-filed', 'region', region)).toBe(taken);
  });

  test('confidential is a boolean and nothing like one', () => {
    const taken = [true, false, 'true', 1].map((value) =>
      takes('complaint-filed', 'petitioner.confidential', value),
    );
    expect(taken).toStrictEqual([true, true, false, false]);
  });

  test('a case is merged into another than its own', () => {
    const { caseId } = exampleOf('inbound', 'case-merged') as { caseId: string };
    expect(takes('case-merged', 'into', `${caseId}-2`)).toBe(true);
    expect(takes('case-merged', 'into', caseId)).toBe(false);
  });
});
