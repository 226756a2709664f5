import { describe, expect, test } from 'vitest';
import { comparedCounts } from '../../../../shared/documents/statements/text/compare.ts';
import { enumerated } from '../../../../shared/documents/statements/text/list.ts';
import { numeral } from '../../../../shared/documents/statements/text/numerals.ts';
import { joined, paragraph, say, textOf } from '../../../../shared/documents/statements/text/rich-text.ts';

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [35, '三十五'],
])('%d counts headings as %s', (value, text) => expect(numeral(value)).toBe(text));

describe('a list of names', () => {
  test.each([
    [['甲'], '甲'],
    [['甲', '乙'], '甲、乙等2个单位'],
    [['甲', '乙', '丙', '丁', '戊', '己', '庚'], '甲、乙、丙、丁、戊、己等7个单位'],
  ])('%o is %s', (names, text) => expect(textOf(enumerated(names, '个单位'))).toBe(text));
});

describe('a sentence', () => {
  const figure = { text: '7', figure: { scope: 'total', path: 'filed' } };

  test('keeps its figures as links, and its plain words together', () => {
    expect(say`本月${'新'}${'受理'}${figure}件${''}。`).toStrictEqual([
      { text: '本月新受理' },
      figure,
      { text: '件。' },
    ]);
  });

  test('leaves out what is empty between marks', () => {
    expect(textOf(joined(['甲', '', say`乙`, []], '、'))).toBe('甲、乙');
  });

  test('that says nothing is no paragraph', () => {
    expect(paragraph('', say``)).toStrictEqual([]);
  });
});

test.each([
  [506, 420, '环比上升20.48%'],
  [3, 4, '环比下降25.00%'],
  [4, 4, '与上月持平'],
  [0, 0, '与上月持平'],
  [4, 0, '上月为零'],
])('%d after %d is %s', (now, before, words) => {
  expect(comparedCounts(now, before, '环比', '上月')).toBe(words);
});
