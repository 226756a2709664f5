import { describe, expect, it } from 'vitest';
import { chartSvg } from '../../../../shared/adapters/charts/chart-svg.ts';
import { all, type Element, parseXml, textOf } from '../xml.ts';
import { chart, longNames, shapes } from './charts.ts';

const drawn = (svg: string): Element => parseXml(svg);
const texts = (svg: string): readonly string[] => all(drawn(svg), 'text').map(textOf);

/** Where a text begins, for one that ends at its anchor: pixels from the left edge. */
const startOf = (svg: string, text: string, fontSize: number): number => {
  const element = all(drawn(svg), 'text').find((one) => textOf(one) === text);
  const [, x = ''] = /translate\(([\d.]+)/.exec(element?.attributes.transform ?? '') ?? [];
  expect(element?.attributes['text-anchor']).toBe('end');
  return Number(x) - text.length * fontSize;
};

describe.each(shapes)('a chart of shape %s', (shape) => {
  it('names every category and every series', () => {
    const sample = chart(shape);
    const joined = texts(chartSvg(sample)).join('');
    for (const name of [...sample.categories, ...sample.series.map((series) => series.name)]) {
      expect(joined).toContain(name);
    }
  });

  it('takes a name that looks like a mark of the library for a name', () => {
    const categories = ['zr1-c0', 'zr23-号线', '丙'];
    expect(texts(chartSvg(chart(shape, { categories }))).join('')).toContain('zr1-c0');
  });

  it('draws numbers only, whatever is missing', () => {
    expect(chartSvg(chart(shape))).not.toMatch(/NaN|undefined|Infinity|null/);
  });

  it('is the same text for the same chart, whatever was drawn before', () => {
    const first = chartSvg(chart(shape));
    chartSvg(chart('bar', { id: 'other' }));
    expect(chartSvg(chart(shape))).toBe(first);
  });

  it('keeps a name of 20 characters whole', () => {
    const joined = texts(chartSvg(chart(shape, { categories: [...longNames, '其他'] }))).join('');
    for (const name of longNames) expect(joined).toContain(name);
  });

  it('says that there are no data when every value is missing', () => {
    const empty = chart(shape, { series: [{ name: '办结', values: [null, null, null] }] });
    expect(texts(chartSvg(empty))).toEqual(['本期无数据']);
    expect(texts(chartSvg(chart(shape, { series: [] })))).toEqual(['本期无数据']);
    expect(texts(chartSvg(chart(shape, { categories: [] })))).toEqual(['本期无数据']);
  });

  it('moves nothing and answers to no pointer', () => {
    expect(chartSvg(chart(shape))).not.toMatch(/<style|<animate|class=|hover|ecmeta/);
  });
});

describe('values in a chart', () => {
  it('stand at their bars with thousands separated, and nothing stands for a missing one', () => {
    const labels = texts(chartSvg(chart('horizontal-bar')));
    expect(labels.filter((label) => ['1,204', '87', '1,108', '365'].includes(label))).toHaveLength(4);
    expect(labels).not.toContain('—');
  });

  it('are per cent with two decimals where they are rates, on an axis that ends at 100%', () => {
    const rates = chart('horizontal-bar', {
      format: 'rate',
      series: [{ name: '办结率', values: [0.9627, 1, null] }],
    });
    const labels = texts(chartSvg(rates));
    expect(labels).toContain('96.27%');
    expect(labels).toContain('100.00%');
    expect(labels.filter((label) => /^\d+%$/.test(label))).toEqual([
      '0%',
      '20%',
      '40%',
      '60%',
      '80%',
      '100%',
    ]);
  });

  it('leave a gap in a line where one is missing', () => {
    const gap = chart('line', { series: [{ name: '办结', values: [10, null, 30] }] });
    const whole = chart('line', { series: [{ name: '办结', values: [10, 20, 30] }] });
    const line = (svg: string) =>
      all(drawn(svg), 'path').find(
        ({ attributes }) => attributes['stroke-width'] === '2' && attributes.fill === 'none',
      )?.attributes.d ?? '';
    expect(line(chartSvg(gap)).match(/M/g)).toHaveLength(2);
    expect(line(chartSvg(whole)).match(/M/g)).toHaveLength(1);
  });

  it('of parts of a whole are summed on top of it', () => {
    const labels = texts(chartSvg(chart('stacked-bar')));
    expect(labels.slice(-5, -2)).toEqual(['2,312', '365', '87']);
  });
});

describe('the room in a chart', () => {
  it('lets a name of 20 characters stand beside its bar within the picture', () => {
    const svg = chartSvg(chart('horizontal-bar', { categories: [...longNames, '其他'] }));
    expect(startOf(svg, longNames[0], 12)).toBeGreaterThanOrEqual(0);
  });

  it('grows with the number of units', () => {
    const categories = Array.from({ length: 40 }, (_, place) => `第${place + 1}个单位`);
    const tall = chart('horizontal-bar', {
      categories,
      series: [{ name: '办结', values: categories.map((_, place) => place) }],
    });
    const height = (svg: string) => Number(drawn(svg).attributes.height);
    expect(height(chartSvg(tall))).toBeGreaterThan(2 * height(chartSvg(chart('horizontal-bar'))));
    expect(texts(chartSvg(tall)).filter((text) => categories.includes(text))).toEqual(categories);
  });

  it('has one width, that of the type area', () => {
    expect(shapes.map((shape) => drawn(chartSvg(chart(shape))).attributes.width)).toEqual(
      shapes.map(() => '590'),
    );
  });
});
