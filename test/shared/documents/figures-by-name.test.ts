import { describe, expect, test } from 'vitest';
import { areas, channels, kinds, methods } from '../../../events/codes.ts';
import { cellText } from '../../../shared/documents/cell-text.ts';
import { figuresBehind, namesWithin } from '../../../shared/documents/figure-index.ts';
import { figureName, scopeName } from '../../../shared/documents/figure-names.ts';
import type { Cell } from '../../../shared/documents/model.ts';
import { widthOf } from '../../../shared/documents/text-width.ts';
import { figurePaths } from '../../../shared/domain/statistics/figure-composition.ts';
import { oneFigure, plain } from './province/plain.ts';

describe('names', () => {
  test('every figure of the contract has a Chinese name of its own', () => {
    const names = figurePaths.map(figureName);
    expect(new Set(names).size).toBe(figurePaths.length);
    for (const name of names) expect(name).toMatch(/^\p{Script=Han}+$/u);
  });

  test('every scope that needs no registry has a Chinese name', () => {
    const scopes = [
      'total',
      'toDate',
      'previous',
      'byUnit/unassigned',
      ...areas.map((code) => `byArea/${code}`),
      ...channels.map((code) => `byChannel/${code}`),
      ...methods.map((code) => `byMethod/${code}`),
      ...kinds.map((code) => `byKind/${code}`),
    ];
    for (const scope of scopes) expect(scopeName(scope)).toMatch(/\p{Script=Han}/u);
  });

  test('what has no name stands for itself', () => {
    expect([figureName('nothing.known'), scopeName('byUnit/420100-water')]).toEqual([
      'nothing.known',
      '420100-water',
    ]);
  });
});

describe('figures of a document', () => {
  const ref = { scope: 'byUnit/u', path: 'filed' };
  const behind = { 'byUnit/u#filed': { items: [], more: 3 }, 'byUnit/v#closed': { items: [], more: 1 } };

  test('are called and shown as its tables call and show them', () => {
    const model = plain({
      blocks: [{ kind: 'paragraph', runs: [{ text: '一千余件', figure: ref }] }, oneFigure('u', '甲局')],
      behind,
    });
    expect(namesWithin(model)).toEqual({ u: '甲局' });
    expect(figuresBehind(model)).toEqual([
      {
        key: 'byUnit/u#filed',
        scope: 'byUnit/u',
        path: 'filed',
        within: '甲局',
        name: '新受理',
        shown: '1,204',
      },
      { key: 'byUnit/v#closed', scope: 'byUnit/v', path: 'closed', within: 'v', name: '销号', shown: '' },
    ]);
  });

  test('that stand in running text alone are shown as there', () => {
    const model = plain({ blocks: [{ kind: 'paragraph', runs: [{ text: '3', figure: ref }] }], behind });
    expect(figuresBehind(model)[0]?.shown).toBe('3');
  });
});

describe('cells', () => {
  const cases: readonly (readonly [Cell, string])[] = [
    [{ value: 83_218, format: 'count' }, '83,218'],
    [{ value: -1204, format: 'count' }, '−1,204'],
    [{ value: 0.9627, format: 'rate' }, '96.27%'],
    [{ value: 0.3098, format: 'change' }, '+30.98%'],
    [{ value: -0.0045, format: 'change' }, '−0.45%'],
    [{ value: -0.00001, format: 'change' }, '0.00%'],
    [{ value: 0, format: 'change' }, '0.00%'],
    [{ value: 97.5, format: 'score' }, '97.50'],
    [{ value: null, format: 'rate' }, '—'],
    [{ value: '持平', format: 'change' }, '持平'],
  ];

  test.each(cases)('%o is written %s', (cell, text) => expect(cellText(cell)).toEqual({ text }));

  test('a rate shows what it was made of', () => {
    const of = { numerator: 1031, denominator: 1071 };
    expect(cellText({ value: 0.9627, format: 'rate', of })).toEqual({
      text: '96.27%',
      of: '（1,031/1,071）',
    });
  });

  test('a Chinese character is as wide as two digits', () => {
    expect(['abc', '12.34%', '武汉市', '—', '−1'].map(widthOf)).toEqual([3, 6, 6, 1, 2]);
  });
});
