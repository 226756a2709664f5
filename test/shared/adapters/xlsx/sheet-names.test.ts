import { describe, expect, test } from 'vitest';
import { sheetNames } from '../../../../shared/adapters/xlsx/sheet-names.ts';

describe('the name of a worksheet', () => {
  test.each([
    ['附表3　按地区统计：收办情况（件）', '按地区统计 收办情况'],
    ['2015/07 [草稿]: 甲*乙?', '2015 07  草稿   甲 乙'],
    ["'引号'", '引号'],
    ['（件）', '表'],
    ["市'局'收办", '市’局’收办'],
    ['表_x000D_', '表 x000D_'],
    ['History', 'History（2）'],
  ])('of %s is %s', (caption, name) => expect(sheetNames([caption])).toEqual([name]));

  test('is never longer than Excel takes, nor the same twice whatever the case of its letters', () => {
    const names = sheetNames(['长'.repeat(40), '长'.repeat(50), '长'.repeat(31), 'Units', 'UNITS']);
    expect(names).toEqual([
      '长'.repeat(31),
      `${'长'.repeat(28)}（2）`,
      `${'长'.repeat(28)}（3）`,
      'Units',
      'UNITS（2）',
    ]);
  });

  test('is never cut within a character', () => {
    expect(sheetNames([`${'长'.repeat(30)}𠮷`])).toEqual(['长'.repeat(30)]);
  });
});
