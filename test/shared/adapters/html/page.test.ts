import { describe, expect, test } from 'vitest';
import { htmlOf } from '../../../../shared/adapters/html/page.ts';
import { cellText } from '../../../../shared/documents/cell-text.ts';
import { allBlocks, tablesAmong } from '../../../../shared/documents/figure-index.ts';
import type { DocumentModel } from '../../../../shared/documents/model.ts';
import { bulletin, charts } from '../../documents/province/bulletin.ts';
import { drawing } from '../../documents/province/drawing.ts';
import { oneFigure, plain } from '../../documents/province/plain.ts';
import { tenDay } from '../../documents/province/ten-day.ts';
import { partOf, rowsOf, textOf, valuesOf } from './reading.ts';

const pages = [tenDay, bulletin].map((model) => ({ key: model.key, model, page: htmlOf(model, drawing) }));
const render = (given: Partial<DocumentModel>) => htmlOf(plain(given), drawing);

describe.each(pages)('the page of $key', ({ model, page }) => {
  test('is one Chinese document that runs no script and loads nothing', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(page).not.toMatch(/<script|<link|<img|<iframe|\ssrc=|\son\w+=|url\(|@import|https?:|javascript:/);
  });

  test('leads somewhere with every link, and has every id once', () => {
    const ids = valuesOf(page, 'id');
    const known = new Set(ids);
    expect(known.size).toBe(ids.length);
    expect(ids.filter((id) => !/^[A-Za-z][\w.-]*$/.test(id))).toEqual([]);
    const targets = valuesOf(page, 'href');
    expect(targets.length).toBeGreaterThan(1000);
    expect(targets.filter((target) => !target.startsWith('#') || !known.has(target.slice(1)))).toEqual([]);
  });

  test('shows every number of the model in its row and column', () => {
    const tables = [...tablesAmong(allBlocks(model)), ...model.sheets];
    expect(tables.length).toBeGreaterThan(4);
    for (const { id, rows } of tables) {
      const shown = rows.map(({ cells }) =>
        cells.map((cell) => `${cellText(cell).text}${cellText(cell).of ?? ''}`),
      );
      expect(rowsOf(page, id)).toEqual(shown);
    }
  });

  test('says everything that its paragraphs and headings say', () => {
    const text = textOf(page);
    for (const block of model.blocks) {
      if (block.kind === 'heading') expect(text).toContain(block.text);
      if (block.kind === 'paragraph') expect(text).toContain(block.runs.map((run) => run.text).join(''));
    }
  });

  test('leads from each figure that counts something to the list of what it counts', () => {
    const figures = tablesAmong(allBlocks(model)).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.filter(({ figure }) => figure !== undefined)),
    );
    const linked = figures.filter(({ value, of }) => (of?.denominator ?? value) !== 0).length;
    const inTables = page.match(/<t[hd][^>]*><a href="#f-/g) ?? [];
    expect(inTables).toHaveLength(linked);
  });

  test('can be checked: its foot names period, policy, registry and root', () => {
    const foot = textOf(page.slice(page.indexOf('<footer>')));
    for (const fact of [model.proof.policy, model.proof.registry, model.proof.root, '年7月']) {
      expect(foot).toContain(fact);
    }
  });

  test('is the same whenever it is made', () => expect(htmlOf(model, drawing)).toBe(page));
});

describe('the head and the end of a document', () => {
  const page = htmlOf(bulletin, drawing);

  test('are those of an official document, in their order', () => {
    const parts = [
      '湖北省住房和城乡建设厅履职尽责督促检查通报',
      '鄂建督〔2015〕7号',
      '关于2015年7月全省住建系统履职尽责督促检查情况的通报',
      '厅机关各处室：',
      '一、本月总体情况',
      '附件：',
      '湖北省住房和城乡建设厅履职督查办公室',
      '2015年8月1日',
      '附件1',
      '核验信息',
      '抄送：省纠风办，厅领导。',
      '2015年8月1日印发',
    ];
    const body = textOf(page.replace(/<title>.*?<\/title>|<nav.*?<\/nav>/gs, ''));
    let from = 0;
    for (const part of parts) {
      expect(body.indexOf(part, from), part).toBeGreaterThanOrEqual(from);
      from = body.indexOf(part, from);
    }
  });

  test('leave out what a document does not have, and its contents lead to no such part', () => {
    const bare = render({});
    expect(bare.replace(/<style>.*?<\/style>/s, '')).not.toMatch(
      /class="(mark|number|recipients|edition|annex-note)"|抄送|附件|事项办理过程/,
    );
    expect(valuesOf(bare, 'href')).toEqual(['#main', '#proof']);
  });

  test('a printing date that says 印发 already says it once', () => {
    const official = { ...bulletin.official, printedOn: '2015年8月1日印发' };
    expect(htmlOf({ ...bulletin, official }, drawing)).toContain('<span>2015年8月1日印发</span>');
  });
});

describe('names and codes from data', () => {
  test('are text, whatever is in them', () => {
    const name = `<b onclick="x">甲&乙</b>'`;
    const page = render({
      official: { ...plain().official, title: name, mark: name },
      blocks: [oneFigure('u', name), { kind: 'paragraph', runs: [{ text: name }] }],
      annexes: [{ title: name, blocks: [] }],
    });
    expect(page).not.toMatch(/<b onclick|甲&乙/);
    expect(textOf(page).split(name)).toHaveLength(9);
    expect(rowsOf(page, 'one')).toEqual([[name, '1,204']]);
  });

  test('that run from right to left leave what stands beside them in its place', () => {
    const runs = [{ text: '转办：' }, { text: 'ئۇيغۇر' }, { text: '12件' }];
    expect(render({ blocks: [{ kind: 'paragraph', runs }] })).toContain('<p>转办：<bdi>ئۇيغۇر</bdi>12件</p>');
  });

  test('give ids that are valid and never meet, however odd the codes', () => {
    const codes = ['a b', 'a_20_b', 'a#b', 'a/b', '甲', '"', 'A', 'a'];
    const page = render({
      blocks: codes.map((code, place) => oneFigure(code, code, `t${place}`)),
      behind: Object.fromEntries(
        codes.map((code) => [`byUnit/${code}#filed`, { items: [{ caseId: code, seq: 1 }], more: 0 }]),
      ),
      cases: codes.map((caseId) => ({ caseId, heading: '投诉举报', entries: [] })),
    });
    const ids = valuesOf(page, 'id').filter((id) => /^[fc]-/.test(id));
    expect(new Set(ids).size).toBe(2 * codes.length);
    expect(ids.filter((id) => !/^[A-Za-z][\w.-]*$/.test(id))).toEqual([]);
    const known = new Set(valuesOf(page, 'id'));
    expect(valuesOf(page, 'href').filter((target) => !known.has(target.slice(1)))).toEqual([]);
  });
});

describe('charts', () => {
  const page = htmlOf(bulletin, drawing);

  test('are images with a text, and their numbers stand in a table', () => {
    for (const { id, alt, categories, series, format } of charts) {
      const svg = partOf(page, `g-${id}`);
      expect(svg).toContain(`<svg role="img" aria-label="${alt}" width="700"`);
      const numbers = categories.map((category, place) => [
        category,
        ...series.map(({ values }) => cellText({ value: values[place] ?? null, format }).text),
      ]);
      expect(rowsOf(page, `${id}-data`)).toEqual(numbers);
    }
  });

  test('name no address, not even of a name space', () => expect(page).not.toContain('xmlns'));
});

describe('tables', () => {
  test('without rows say so', () => {
    const table = { ...oneFigure('u', '甲'), rows: [] };
    expect(rowsOf(render({ blocks: [table] }), 'one')).toEqual([['本期无数据']]);
  });

  test('name their rows and columns for those who hear them, groups over what they span', () => {
    const page = htmlOf(bulletin, drawing);
    const ranking = page.slice(page.indexOf('id="t-ranking"'), page.indexOf('图2'));
    expect(ranking).toContain('<th scope="col" rowspan="2" class="m">名次</th>');
    expect(ranking).toContain('<th scope="colgroup" class="m" colspan="5">各项比率</th>');
    expect(ranking.match(/<td class="m">\d+<\/td><th scope="row" class="l">/g)).toHaveLength(60);
  });
});
