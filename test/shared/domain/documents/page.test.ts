import { describe, expect, test } from 'vitest';
import { renderStatementPage } from '../../../../shared/domain/documents/page.ts';
import { rankingRuleOf } from '../../../../shared/domain/documents/ranking-rule.ts';
import { bulletin, busy, figures, names, step, tenDay, textOf } from './figures.ts';

const tenDayText = (given: Parameters<typeof tenDay>[0] = {}) =>
  textOf(renderStatementPage(tenDay(given), names));
const bulletinText = (given: Parameters<typeof bulletin>[0] = {}, called = names) =>
  textOf(renderStatementPage(bulletin(given), called));

describe('every page', () => {
  const page = renderStatementPage(tenDay({ total: busy }), names);

  test('is one self-contained Chinese document without scripts', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-CN">/);
    expect(page).not.toMatch(/<script|<link|<img|src=|href=|url\(|@import|https?:/);
    expect(page).toContain('@page { size: A4;');
  });

  test('names what it covers, its first and last date and its close', () => {
    const text = textOf(page);
    expect(text).toContain('湖北省住建系统履职尽责督促检查 旬统计表');
    expect(text).toContain('2015年7月下旬');
    expect(text).toContain('统计期间：2015年7月21日至2015年7月31日');
    expect(text).toContain('统计截止：2015年8月1日1时');
  });

  test('can be checked: it carries the root and the ids of policy and registry', () => {
    const text = textOf(page);
    expect(text).toContain(`台账校验值 ${'a'.repeat(64)}`);
    expect(text).toMatch(/时限规则 hubei-2015/);
    expect(text).toMatch(/单位名录 hubei-2015/);
  });

  test('explains every figure that it shows', () => {
    const explained = textOf(page.slice(page.indexOf('class="definitions"')));
    const heads = [...page.matchAll(/<th scope="col">([^<]+)<\/th>/g)].map(([, head]) => head ?? '');
    const general = new Set(['范围', '环节', '办理率', '按时率', '指标', '含义']);
    for (const head of heads.filter((name) => !general.has(name))) expect(explained).toContain(head);
  });
});

describe('figures of the total', () => {
  const text = tenDayText({ total: busy });

  test('stock and flow stand in one row, thousands separated', () => {
    expect(text).toMatch(/期初在办 新受理 重启 转入 转出 销号 不予受理 撤回 并案 期末在办/);
    expect(text).toMatch(/合计 4,629 78,589 17 0 0 61,203 211 98 76 21,647/);
  });

  test('every rate shows its numerator and denominator', () => {
    for (const shown of [
      '99.25%（79,505/80,102）',
      '98.11%（78,004/79,505）',
      '97.15%（68,210/70,211）',
      '96.76%（66,003/68,210）',
      '97.36%（1,071/1,100）',
      '96.27%（1,031/1,071）',
      '99.22%（61,509/61,990）',
      '97.56%（60,011/61,509）',
      '94.84%（57,123/60,234）',
    ]) {
      expect(text.split(shown).length, shown).toBeGreaterThan(2);
    }
  });

  test('no percentage of a rate stands without its fraction', () => {
    const page = renderStatementPage(tenDay({ total: busy, byUnit: { '420100-water': busy } }), names);
    const figuresOnly = page.slice(0, page.indexOf('class="definitions"'));
    const cells = [...figuresOnly.matchAll(/<td>[^<]*(%|—).*?<\/td>/g)].map(([cell]) => cell);
    expect(cells).toHaveLength(9 + 2 * 9);
    for (const cell of cells) {
      expect(cell).toMatch(/<span class="of">（[\d,]+\/[\d,]+）<\/span>/);
    }
  });

  test('visits, escalations, and what stands beside the flow are there', () => {
    expect(text).toMatch(/合计 50,120 7,003 3,111 901 374/);
    expect(text).toMatch(/催办 督办 通报 约谈 追责 \s*合计 3,001 1,207 409 88 19/);
    expect(text).toMatch(/合计 1,305 305 142 612/);
  });
});

describe('where nothing happened', () => {
  test('an empty period says so, and every breakdown too', () => {
    const text = tenDayText();
    expect(text).toContain('本旬无数据：期初、期末均无在办事项，本旬无新受理事项。');
    expect(text.split('本期无数据。')).toHaveLength(7);
    expect(text).not.toMatch(/null|undefined|NaN|Infinity/);
  });

  test('a rate over nothing is a dash with its empty fraction', () => {
    expect(tenDayText()).toContain('—（0/0）');
  });

  test('the words leave out what did not happen', () => {
    const text = tenDayText({ total: figures({ opening: 3, closing: 3 }) });
    expect(text).toContain('期初在办3件，本旬无新受理事项；本旬无终结事项；期末在办3件，无超期事项。');
    expect(text).toContain('本旬无到期或已办环节，各项比率不计算。');
    expect(text).toContain('本旬未发生催办、督办、通报、约谈、追责。');
    expect(text).not.toMatch(/[^\d]0件/);
  });
});

describe('breakdowns', () => {
  const water = figures({ opening: 2, movedIn: 31, movedOut: 12, closing: 21, completed: step(4, 2, 1) });

  test('a unit stands under its name, with moves; the sum has none', () => {
    const text = tenDayText({
      total: figures({ opening: 2, closing: 2 }),
      byUnit: { '420100-water': water },
    });
    expect(text).toContain('武汉市水务局 2 0 0 31 12');
    expect(text).toContain('75.00%（3/4）');
    expect(text).toContain('单位之间的转入、转出在合计中相抵');
  });

  test('units are listed by code, then what has no unit, then codes without a name', () => {
    const byUnit = { stranger: water, unassigned: water, '420100-water': water, '420100-housing': water };
    const page = renderStatementPage(tenDay({ byUnit }), names);
    const codes = [...page.matchAll(/data-code="([^"]+)"/g)].map(([, code]) => code);
    expect(codes.slice(0, 4)).toEqual(['420100-housing', '420100-water', 'unassigned', 'stranger']);
    expect(textOf(page)).toContain('尚未确定责任单位');
  });

  test('channels sum to complaints and methods to findings', () => {
    const text = tenDayText({
      total: figures({ filed: 12 }),
      byKind: { complaint: figures({ filed: 7 }), finding: figures({ filed: 5 }) },
      byChannel: { 'hotline-12319': figures({ filed: 7 }) },
      byMethod: { 'covert-inspection': figures({ filed: 5 }) },
    });
    expect(text).toMatch(/12319服务热线 0 7 .*\n合计 0 7 /);
    expect(text).toMatch(/暗访 0 5 .*\n合计 0 5 /);
    expect(text).toContain('新受理12件（其中投诉举报7件，占58.33%；检查发现问题5件，占41.67%）');
  });
});

describe('a bulletin', () => {
  test('is headed as one, and the first has nothing to compare with', () => {
    const text = bulletinText();
    expect(text).toContain('湖北省住建系统履职尽责督促检查 月通报');
    expect(text).toContain('本期为首期通报，无上月数据可比。');
    expect(text).toContain('本月无单位参加排名。');
  });

  test('is compared with the month before, figure by figure', () => {
    const previous = { ...busy, filed: 60_000, reopened: 0, closed: 61_203, completed: step(10, 9, 1) };
    const text = bulletinText({ previous });
    expect(text).toContain('新受理 78,589 60,000 +18,589 上升30.98%');
    expect(text).toContain('重启 17 0 +17 上月为零');
    expect(text).toContain('销号 61,203 61,203 0 持平');
    expect(text).toContain('按时办结率 96.27%（1,031/1,071） 90.00%（9/10） 上升6.27个百分点');
  });

  test('shows the figures to date apart from the month', () => {
    const text = bulletinText({ toDate: figures({ filed: 90_001 }) });
    expect(text).toMatch(/累计收办情况（件）[\s\S]*?合计 0 90,001/);
  });

  test('ranks units by its printed rule, those without a score last', () => {
    const ranking = [
      { unit: '420100-water', score: null, rank: null },
      { unit: '420100-housing', score: 97.5, rank: 1 },
      { unit: 'b', score: 97.5, rank: 1 },
      { unit: 'c', score: 90, rank: 3 },
    ];
    const byUnit = { '420100-housing': figures({ completed: step(4, 2, 1) }) };
    const text = bulletinText({ ranking, byUnit }, { ...names, rankingRule: '单位得分按办结率计算。' });
    expect(text).toContain('单位得分按办结率计算。名次按得分由高到低排列');
    const part = text.slice(text.indexOf('单位得分与名次'), text.indexOf('附表1'));
    expect(part).toMatch(/部门 1 97\.50 [\s\S]*\nb 1 97\.50 [\s\S]*\nc 3 90\.00 [\s\S]*\n武汉市水务局 — — /);
    expect(part).toContain('75.00%（3/4）');
  });
});

test('the rule of the ranking is said from the policy, without what weighs nothing', () => {
  const weights = {
    investigatedRate: 25,
    returnVisitedRate: 25,
    completedRate: 20,
    completedOnTimeRate: 30,
    satisfactionRate: 0,
  };
  expect(rankingRuleOf(weights)).toContain('权重为调查处理率25、回访率25、办结率20、按时办结率30；');
});

describe('escaping', () => {
  test('no name, code, id or rule becomes markup', () => {
    const evil = `<b onclick="x">&'`;
    const page = renderStatementPage(
      bulletin({
        root: evil,
        policy: evil,
        registry: evil,
        byUnit: { '420100-water': busy, [evil]: busy },
        ranking: [{ unit: evil, score: 1, rank: 1 }],
      }),
      { units: { '420100-water': evil }, regions: {}, campaign: evil, rankingRule: evil },
    );
    expect(page).not.toContain('<b ');
    expect(page).not.toContain('onclick="x"');
    expect(page).toContain('&lt;b onclick=&quot;x&quot;&gt;&amp;&#39;');
  });

  test('a code named like a property of every object has no name', () => {
    expect(tenDayText({ byUnit: { constructor: busy } })).toContain('constructor 4,629');
  });
});
