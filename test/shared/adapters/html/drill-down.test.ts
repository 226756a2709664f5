import { describe, expect, test } from 'vitest';
import { htmlOf } from '../../../../shared/adapters/html/page.ts';
import type { DocumentModel, TimelineEntry } from '../../../../shared/documents/model.ts';
import { drawing } from '../../documents/province/drawing.ts';
import { oneFigure, plain } from '../../documents/province/plain.ts';
import { partOf, textOf } from './reading.ts';

const entry = (given: Partial<TimelineEntry>): TimelineEntry => ({
  seq: 1,
  type: 'case-accepted',
  occurredAt: Date.parse('2015-07-02T09:17:30+08:00'),
  recordedAt: Date.parse('2015-07-11T00:30:00+08:00'),
  postedTo: '2015-07-1',
  by: '420100-water',
  words: '已签收',
  status: 'accepted',
  hash: 'f'.repeat(64),
  ...given,
});

const model = (given: Partial<DocumentModel> = {}) =>
  plain({
    blocks: [oneFigure('420100-water', '武汉市水务局')],
    behind: {
      'byUnit/420100-water#filed': {
        items: [
          { caseId: 'WH-1', seq: 1 },
          { caseId: 'WH-2', seq: 1 },
          { caseId: 'WH-1', seq: 4 },
        ],
        more: 1201,
      },
    },
    cases: [{ caseId: 'WH-1', heading: '投诉举报 · 12319服务热线', entries: [entry({})] }],
    ...given,
  });

const page = htmlOf(model(), drawing);
const list = (given: Partial<DocumentModel> = {}) =>
  partOf(htmlOf(model(given), drawing), 'f-byUnit_2f_420100-water_23_filed');

describe('a figure', () => {
  test('leads to its list', () => {
    expect(page).toContain('<a href="#f-byUnit_2f_420100-water_23_filed">1,204</a>');
  });

  test('has a list that names it, its scope, its value, its cases with their entries, and how many more', () => {
    expect(page).toContain('<h3>武汉市水务局</h3>');
    expect(textOf(list())).toBe('新受理 1,204WH-1（第1、4条）WH-2（第1条）另有1,201件');
  });

  test('of which all is listed speaks of no more', () => {
    const behind = { 'byUnit/420100-water#filed': { items: [{ caseId: 'WH-1', seq: 1 }], more: 0 } };
    expect(textOf(list({ behind }))).toBe('新受理 1,204WH-1（第1条）');
  });

  test('that is a rate tells apart what counts in its denominator alone', () => {
    const behind = {
      'byUnit/420100-water#filed': {
        items: [{ caseId: 'WH-3', seq: 2, denominatorOnly: true } as const, { caseId: 'WH-1', seq: 1 }],
        more: 0,
      },
    };
    expect(textOf(list({ behind }))).toBe('新受理 1,204仅计入分母：WH-3（第2条）同时计入分子：WH-1（第1条）');
  });

  test('of which the model does not tell what is behind it is plain text', () => {
    const bare = htmlOf(model({ behind: {} }), drawing);
    expect(bare).toContain('<td>1,204</td>');
    expect(bare).not.toContain('id="behind"');
  });
});

describe('a case', () => {
  test('with a timeline is a link to it, one without is plain text', () => {
    expect(list()).toContain('<a href="#c-WH-1">WH-1</a>');
    expect(list()).toContain('<li>WH-2（');
  });

  test('is a link where the text names it', () => {
    const runs = [
      { text: 'WH-1', caseId: 'WH-1' },
      { text: '、WH-2', caseId: 'WH-2' },
    ];
    const named = htmlOf(model({ blocks: [{ kind: 'paragraph', runs }] }), drawing);
    expect(named).toContain('<p><a href="#c-WH-1">WH-1</a>、WH-2</p>');
  });
});

describe('an entry of a timeline', () => {
  const cells = (given: Partial<TimelineEntry>) => {
    const cases = [{ caseId: 'WH-1', heading: '', entries: [entry(given)] }];
    const row =
      /<tbody>\s*<tr>(.*?)<\/tr>/s.exec(partOf(htmlOf(model({ cases }), drawing), 'c-WH-1'))?.[1] ?? '';
    return [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gs)].map(([, cell = '']) =>
      textOf(cell.replaceAll('<br>', ' ')),
    );
  };

  test('tells time, unit, what was done, on time or late, status, period and hash', () => {
    expect(cells({ onTime: true })).toEqual([
      '1',
      '2015-07-02 09:17',
      '武汉市水务局',
      '受理 已签收',
      '按时',
      '调查处理中',
      '已终结',
      '2015年7月上旬 2015-07-11 00:30',
      'f'.repeat(64),
    ]);
  });

  test('that was late says so, and one that discharges nothing says neither', () => {
    expect(cells({ onTime: false })[4]).toBe('逾期');
    expect(cells({})[4]).toBe('—');
  });

  test('names the step owed after it, by whom, and by when: midnight is 24:00 of the last day', () => {
    const owed = { step: 'investigate', by: '420100-water', dueAt: Date.parse('2015-07-10T00:00:00+08:00') };
    expect(cells({ owed })[6]).toBe('调查处理（武汉市水务局） 2015-07-09 24:00前');
  });
});
