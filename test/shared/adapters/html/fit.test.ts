import { describe, expect, test } from 'vitest';
import { fitOf } from '../../../../shared/adapters/html/fit.ts';
import type { Table } from '../../../../shared/documents/model.ts';

const table = (columns: number, value = 12_345): Table => ({
  kind: 'table',
  id: 'wide',
  caption: '宽表',
  columns: Array.from({ length: columns }, () => ({ head: '件数', align: 'right', width: 1 })),
  rows: [{ cells: Array.from({ length: columns }, () => ({ value, format: 'count' })) }],
});

describe('a printed table', () => {
  test.each([
    [8, 'upright', 10.5],
    [20, 'wide', 9],
    [32, 'broad', 9],
  ] as const)('of %d columns goes to the %s sheet in %f points', (columns, sheet, size) => {
    expect(fitOf(table(columns), 'upright')).toEqual({ sheet, size });
  });

  test('stays on landscape sheets where its annex is', () => {
    expect(fitOf(table(2), 'wide')).toEqual({ sheet: 'wide', size: 9 });
  });

  test('too wide for any sheet is set smaller, never cut', () => {
    expect(fitOf(table(60), 'upright')).toEqual({ sheet: 'broad', size: 3.8 });
  });

  test('with a fraction under its rate needs the room of the longer of the two', () => {
    const rate = { value: 1, format: 'rate', of: { numerator: 100_000, denominator: 100_000 } } as const;
    const rates = { ...table(8), rows: [{ cells: Array.from({ length: 8 }, () => rate) }] };
    expect(fitOf(rates, 'upright').sheet).toBe('wide');
  });
});
