import { beforeAll, describe, expect, test } from 'vitest';
import { kept } from '../../events/ledger/catalog.ts';
import { outbound } from '../../events/outbound/catalog.ts';
import { exampleOf } from '../../scripts/contracts/catalog.ts';
import { hashOf } from '../../shared/domain/kernel/chain.ts';
import type { Fact } from '../../shared/domain/ledger/entry.ts';
import { rulebook } from '../dsl/rulebook.ts';
import { tellStory } from './story.ts';

let story: Awaited<ReturnType<typeof tellStory>>;
beforeAll(async () => {
  story = await tellStory();
});

/** A fact without EventBridge's id, which differs from run to run. */
const nameless = ({ envelopeId: _, ...rest }: { readonly envelopeId: string }) => rest;
const exampleFact = (kind: Fact['kind']) => exampleOf('ledger', kind) as Fact;

describe('when the inbound examples are posted in the order in which they happened', () => {
  test('each is recorded, or waits for a case that no example opens', () => {
    const waiting = story.facts.filter(({ kind }) => kind === 'held').map(({ type }) => type);
    expect(waiting).toStrictEqual(['case-declined', 'case-withdrawn', 'case-merged']);
    const whole = (caseId: string) =>
      story.entries.filter((entry) => entry.caseId === caseId && !entry.own).map(({ type }) => type);
    expect(whole('WH-2015-000001')).toStrictEqual([
      'complaint-filed',
      'case-returned',
      'case-assigned',
      'case-accepted',
      'extension-granted',
      'investigation-concluded',
      'case-completed',
      'return-visit-made',
      'case-reopened',
    ]);
    expect(whole('HB-2015-000101')).toStrictEqual(['finding-recorded', 'case-accepted']);
  });

  test('the ledger keeps the entry that is the example of entries, to the last digit of its hash', () => {
    expect(story.entries).toContainEqual(exampleOf('ledger', 'entry'));
  });

  test.each(['held', 'duplicate', 'rejected'] as const)('the example of %s is among its facts', (kind) => {
    const facts = story.facts.filter((fact) => fact.kind === kind).map(nameless);
    expect(facts).toContainEqual(nameless(exampleFact(kind)));
  });

  // What is told of duties is told in a story of its own.
  const ofDuties = new Set([
    'duty-ended',
    'follow-up-gap-detected',
    'obligation-opened',
    'reconciliation-made',
  ]);
  const told = Object.keys(outbound).filter((type) => !type.endsWith('-issued') && !ofDuties.has(type));
  test.each(told)('the example of %s is told', (type) => {
    const details = story.told.filter((event) => event.type === type).map(({ detail }) => detail);
    expect(details).toContainEqual(exampleOf(type === 'deadline-passed' ? 'inbound' : 'outbound', type));
  });

  test('all that is kept and all that is told is as its schema says', () => {
    for (const entry of story.entries) expect(kept.entry.parse(entry)).toStrictEqual(entry);
    for (const fact of story.facts) expect(kept[fact.kind].parse(fact)).toStrictEqual(fact);
    for (const { type, detail } of story.told) expect(outbound[type].parse(detail)).toStrictEqual(detail);
  });
});

test('an entry carries the hash over the rest of it', () => {
  const entry = exampleOf('ledger', 'entry') as { hash: string };
  expect(hashOf(entry, rulebook.sha256)).toBe(entry.hash);
});

describe('what the ledger refuses to keep', () => {
  const entry = exampleOf('ledger', 'entry') as Readonly<Record<string, unknown>>;
  const after = entry.after as Readonly<Record<string, unknown>>;
  const { owed: _, ...owingNothing } = after;
  const paths = (value: unknown) =>
    kept.entry.safeParse(value).error?.issues.map(({ path }) => path.join('.'));

  test.each([
    ['an open case that owes nothing', { ...entry, after: owingNothing }, 'after.owed'],
    ['an ended case that owes a step', { ...entry, after: { ...after, status: 'closed' } }, 'after.owed'],
    ['a complaint with a method', { ...entry, after: { ...after, method: 'media' } }, 'after.method'],
    ['a finding with a channel', { ...entry, after: { ...after, kind: 'finding' } }, 'after.channel'],
    ['a step judged that was not discharged', { ...entry, effects: {} }, 'onTime'],
    ['a detail of another type', { ...entry, detail: { reason: '退回' } }, 'detail'],
    ['a hash in capital letters', { ...entry, hash: String(entry.hash).toUpperCase() }, 'hash'],
    ['another version', { ...entry, v: 2 }, 'v'],
  ])('%s', (_, value, path) => {
    expect(paths(value)).toContain(path);
  });

  test('a held event that would open a case', () => {
    const held = {
      ...exampleFact('held'),
      type: 'complaint-filed',
      detail: exampleOf('inbound', 'complaint-filed'),
    };
    expect(kept.held.safeParse(held).error?.issues.map(({ path }) => path.join('.'))).toStrictEqual(['type']);
  });
});
