import { describe, expect, it } from 'vitest';
import { patternOf } from '../../../infra/local/delivery/pattern.ts';

describe('a pattern', () => {
  it('wants every field that it names, and one of the values of each', () => {
    const matches = patternOf({ source: ['a', 'b'], detail: { kind: ['x'] } });
    expect(matches({ source: 'b', detail: { kind: 'x' }, other: 1 })).toBe(true);
    expect(matches({ source: 'c', detail: { kind: 'x' } })).toBe(false);
    expect(matches({ source: 'a', detail: { kind: 'y' } })).toBe(false);
    expect(matches({ source: 'a' })).toBe(false);
  });

  it('takes a list for any of its values', () => {
    expect(patternOf({ resources: ['mark'] })({ resources: ['other', 'mark'] })).toBe(true);
    expect(patternOf({ resources: ['mark'] })({ resources: [] })).toBe(false);
  });

  it('knows anything-but, which wants a value to be there', () => {
    const matches = patternOf({ source: [{ 'anything-but': ['a', 'b'] }] });
    expect(matches({ source: 'c' })).toBe(true);
    expect(matches({ source: 'a' })).toBe(false);
    expect(matches({})).toBe(false);
  });

  it('knows exists, for which an empty list is nothing', () => {
    const absent = patternOf({ resources: [{ exists: false }] });
    expect(absent({})).toBe(true);
    expect(absent({ resources: [] })).toBe(true);
    expect(absent({ resources: ['x'] })).toBe(false);
    expect(patternOf({ resources: [{ exists: true }] })({ resources: ['x'] })).toBe(true);
  });

  it.each([
    [{ source: [{ prefix: 'a' }] }, '{"prefix":"a"} in the pattern at source'],
    [{ detail: { n: [{ numeric: ['>', 0] }] } }, 'in the pattern at detail.n'],
    [{ source: [{ 'anything-but': { prefix: 'a' } }] }, 'in the pattern at source'],
    [{ source: 'a' }, 'the pattern at source is neither an object nor a list'],
  ])('with an operator that is not known is refused by name: %j', (pattern, message) => {
    expect(() => patternOf(pattern)).toThrow(message);
  });
});
