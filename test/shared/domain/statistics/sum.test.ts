import { expect, test } from 'vitest';
import { figuresOf, noFlows, noStock } from '../../../../shared/domain/statistics/figures.ts';
import { sumOfFigures } from '../../../../shared/domain/statistics/sum.ts';
import { entries, statementsOf } from '../../documents/statements/province.ts';

const { july, june } = statementsOf(entries);

test.each(['byArea', 'byRegion', 'byKind'] as const)(
  'the scopes of %s together are the whole',
  (breakdown) => {
    for (const statement of [june, july]) {
      expect(sumOfFigures(Object.values(statement[breakdown]))).toStrictEqual(statement.total);
    }
  },
);

test('moves between units add up in their sum', () => {
  const { movedIn, movedOut, ...rest } = sumOfFigures(Object.values(july.byUnit));
  const { movedIn: _, movedOut: __, ...whole } = july.total;
  expect(movedIn).toBe(movedOut);
  expect(rest).toStrictEqual(whole);
});

test('one alone is itself, and none are nothing', () => {
  for (const figures of Object.values(july.byUnit)) expect(sumOfFigures([figures])).toStrictEqual(figures);
  expect(sumOfFigures([])).toStrictEqual(figuresOf(0, noFlows(), noStock()));
});
