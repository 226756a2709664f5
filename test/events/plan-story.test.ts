import { beforeAll, describe, expect, test } from 'vitest';
import { kept } from '../../events/ledger/catalog.ts';
import { outbound } from '../../events/outbound/catalog.ts';
import { plan } from '../../events/plan/catalog.ts';
import { exampleOf } from '../../scripts/contracts/catalog.ts';
import { isDutyEntry } from '../../shared/domain/decision/subjects.ts';
import { tellPlanStory } from './plan-story.ts';

let story: Awaited<ReturnType<typeof tellPlanStory>>;
beforeAll(async () => {
  story = await tellPlanStory();
});

describe('when the examples of the plan are posted in the order in which they happened', () => {
  test.each(Object.keys(plan))('%s is recorded', (type) => {
    const { eventId, caseId } = exampleOf('plan', type) as { eventId: string; caseId: string };
    const found = story.entries.find((entry) => entry.caseId === caseId && entry.eventId === eventId);
    expect(story.facts.filter((fact) => fact.caseId === caseId)).toStrictEqual([]);
    expect(found?.type).toBe(type);
  });

  test.each(['obligation-opened', 'reconciliation-made'])(
    'the example of %s is what this system posts',
    (type) => {
      const details = story.posted.filter((event) => event.type === type).map(({ detail }) => detail);
      expect(details).toContainEqual(exampleOf('plan', type));
    },
  );

  test.each(['duty-ended', 'follow-up-gap-detected'])('the example of %s is told', (type) => {
    const details = story.told.filter((event) => event.type === type).map(({ detail }) => detail);
    expect(details).toContainEqual(exampleOf('outbound', type));
  });

  test('the ledger keeps the entry that is the example of duties’ entries, to the last digit of its hash', () => {
    expect(story.entries).toContainEqual(exampleOf('ledger', 'duty-entry'));
  });

  test('all that is kept of duties and all that is told is as its schema says', () => {
    const duties = story.entries.filter(isDutyEntry);
    expect(duties.length).toBeGreaterThan(100);
    for (const entry of duties) expect(kept['duty-entry'].parse(entry)).toStrictEqual(entry);
    for (const { type, detail } of story.told) expect(outbound[type].parse(detail)).toStrictEqual(detail);
  });

  test('an open duty owes exactly one step, an ended one none', () => {
    for (const { after } of story.entries.filter(isDutyEntry)) {
      const open = after.status !== 'discharged' && after.status !== 'exempted';
      expect(after.owed !== undefined).toBe(open);
    }
  });
});
