import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitOf, shareOut } from '../../../../shared/adapters/docx/table/fit.ts';
import { needsOf, pointsOf } from '../../../../shared/adapters/docx/table/needs.ts';
import { partsOf } from '../../../../shared/adapters/docx/table/parts.ts';
import type { Table } from '../../../../shared/documents/model.ts';
import { count, left, right, text } from './sample/figures.ts';
import { channelTable, wideTable } from './sample/tables.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('the width of a table', () => {
  it('is shared out whole, no column getting less than it needs', () => {
    const columns = fc.array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(columns, fc.integer({ min: 720, max: 2_000 }), (wanted, width) => {
        const floors = wanted.map(([floor]) => floor);
        const widths = shareOut(
          width,
          floors,
          wanted.map(([, share]) => share),
        );
        expect(sum(widths)).toBeCloseTo(width, 6);
        expect(widths.filter((own, place) => own < (floors[place] ?? 0) - 1e-6)).toEqual([]);
      }),
    );
  });

  it('is shared by the shares that the model gives where all have room', () => {
    expect(shareOut(400, [10, 10, 10], [2, 1, 1])).toEqual([200, 100, 100]);
  });

  it('shrinks every column alike where none has room', () => {
    expect(shareOut(100, [150, 50], [1, 1])).toEqual([75, 25]);
  });
});

describe('the parts of a table', () => {
  const ten: Table = {
    ...channelTable,
    columns: [left('名称'), ...Array.from({ length: 6 }, (_, place) => right(`第${place}项`))],
    rows: [{ cells: [text('甲'), ...Array.from({ length: 6 }, () => count(1))] }],
  };

  it('have room for the names beside their own columns', () => {
    expect(partsOf(ten, 30, (places) => 10 * places.length)).toEqual([
      [0, 1, 2],
      [0, 3, 4],
      [0, 5, 6],
    ]);
  });

  it('are of about the same width', () => {
    expect(partsOf(ten, 60, (places) => 10 * places.length)).toEqual([
      [0, 1, 2, 3],
      [0, 4, 5, 6],
    ]);
  });
});

describe('the type of a table', () => {
  it('is large where there is room, and never smaller than 9 points', () => {
    expect(fitOf(channelTable, 442).size).toBe(12);
    expect(fitOf(wideTable, 638).size).toBeGreaterThanOrEqual(9);
  });

  it('becomes smaller before the table is split', () => {
    const table: Table = {
      ...channelTable,
      columns: [left('责任单位'), ...Array.from({ length: 9 }, (_, place) => right(`第${place}项`))],
      rows: [{ cells: [text('武汉市城市管理部门'), ...Array.from({ length: 9 }, () => count(83_218))] }],
    };
    const fit = fitOf(table, 442);
    expect(fit.parts).toHaveLength(1);
    expect([10.5, 10, 9.5, 9]).toContain(fit.size);
  });

  it('leaves every number and its fraction whole, in each part', () => {
    const { size, parts } = fitOf(wideTable, 638);
    const needs = needsOf(wideTable);
    expect(parts.length).toBeGreaterThan(1);
    for (const { places, widths } of parts) {
      expect(sum(widths)).toBeCloseTo(638, 6);
      expect(
        places.filter((place, index) => (widths[index] ?? 0) < pointsOf(needs[place]?.narrowest ?? 0, size)),
      ).toEqual([]);
    }
  });

  it('breaks words shorter where that keeps the table whole', () => {
    const table: Table = {
      ...channelTable,
      columns: Array.from({ length: 7 }, (_, place) => left(`第${place}项`, place + 1)),
      rows: [{ cells: Array.from({ length: 7 }, () => text('供水供气维修管理与安全保障')) }],
    };
    const { size, parts } = fitOf(table, 442);
    expect(size).toBe(9);
    expect(parts.map(({ places }) => places)).toEqual([[0, 1, 2, 3, 4, 5, 6]]);
    expect(Math.min(...(parts[0]?.widths ?? []))).toBeGreaterThanOrEqual(pointsOf(6, 9));
  });

  it('stays legible when even one column beside the names is too wide', () => {
    const table: Table = {
      ...channelTable,
      columns: [left('名称'), left('甲'), left('乙')],
      rows: [{ cells: [text('长'.repeat(30)), text('x'.repeat(90)), text('y'.repeat(90))] }],
    };
    const { size, parts } = fitOf(table, 150);
    expect(size).toBe(9);
    expect(parts.map(({ places }) => places)).toEqual([
      [0, 1],
      [0, 2],
    ]);
    for (const { widths } of parts) expect(sum(widths)).toBeCloseTo(150, 6);
  });
});
