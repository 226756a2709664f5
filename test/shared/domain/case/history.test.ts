import { describe, expect, test } from 'vitest';
import { foldHistory } from '../../../../shared/domain/ledger/history.ts';
import * as events from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';
import { at } from '../../../dsl/shanghai.ts';
import { waiting } from '../../../dsl/telling.ts';

const held = (eventId: string, happened: string, came = '2015-07-02 16:00') =>
  waiting(events.caseAccepted({ eventId, at: `2015-07-02 ${happened}`, posted: came }));

const facts = given(
  held('third', '11:00'),
  held('first', '10:00'),
  held('fourth', '11:00'),
  held('fifth', '11:00'),
  held('second', '10:00', '2015-07-02 17:00'),
).facts();
const tried = (list: typeof facts, now = '2015-07-02 18:00') =>
  foldHistory([], list, at(now)).held.map(({ eventId }) => eventId);

describe('what a case’s partition of the ledger tells', () => {
  const order = ['first', 'second', 'third', 'fourth', 'fifth'];

  test('is in which order held events are tried: as they happened, then as they arrived', () => {
    expect(tried(facts)).toStrictEqual(order);
  });

  test('is the same in whatever order the store lists them', () => {
    expect(tried([...facts].reverse())).toStrictEqual(order);
    expect(tried([...facts].sort((a, b) => ((a.eventId ?? '') < (b.eventId ?? '') ? -1 : 1)))).toStrictEqual(
      order,
    );
  });

  test('is that an event waits no more from its 240th hour on, each by its own arrival', () => {
    expect(tried(facts, '2015-07-12 15:59:59.999')).toStrictEqual(order);
    expect(tried(facts, '2015-07-12 16:00')).toStrictEqual(['second']);
    expect(tried(facts, '2015-07-12 17:00')).toStrictEqual([]);
  });

  test('is nothing of a case that nobody has told of', () => {
    const { state, last, identities, settled } = foldHistory([], [], at('2015-07-02 18:00'));
    expect([state, last, identities.size, settled.size]).toStrictEqual([undefined, undefined, 0, 0]);
  });
});
