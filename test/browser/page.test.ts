import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlOf } from '../../shared/adapters/html/page.ts';
import type { Block, DocumentModel } from '../../shared/documents/model.ts';
import { bulletin } from '../shared/documents/province/bulletin.ts';
import { drawing } from '../shared/documents/province/drawing.ts';
import { tenDay } from '../shared/documents/province/ten-day.ts';
import { chromiumPath, launch } from './chromium.ts';

if (chromiumPath === undefined) {
  console.info('test/browser skipped: no Chromium on this machine; install it, or set CHROMIUM to its path');
}

const fewRows = (block: Block): Block =>
  block.kind === 'table' ? { ...block, rows: block.rows.slice(-6) } : block;

/** The document with its tables shortened: axe looks at each element, and rows are alike. */
const shortened = (model: DocumentModel): DocumentModel => ({
  ...model,
  blocks: model.blocks.map(fewRows),
  annexes: model.annexes.slice(0, 1).map((annex) => ({ ...annex, blocks: annex.blocks.map(fewRows) })),
  behind: Object.fromEntries(Object.entries(model.behind).filter(([key]) => key.startsWith('total#'))),
  cases: model.cases.slice(0, 4),
});

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const found: readonly Violation[] = await page.evaluate('axe.run().then((results) => results.violations)');
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

const overflow = (page: Page, selector: string): Promise<readonly string[]> =>
  page.evaluate(
    `[...document.querySelectorAll('${selector}')].filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.id)`,
  );

/** CSS pixels of a millimetre. */
const millimetre = 96 / 25.4;

describe.skipIf(chromiumPath === undefined)('the page in a browser', { timeout: 60_000 }, () => {
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    browser = await launch(chromiumPath ?? '');
    folder = await mkdtemp(join(tmpdir(), 'supervision-page-'));
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (model: DocumentModel, width: number): Promise<Page> => {
    const file = join(folder, `${model.kind}.html`);
    await writeFile(file, htmlOf(model, drawing));
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(pathToFileURL(file).href);
    return page;
  };

  test.each([1280, 390])('at %d pixels has no serious barrier, and no part sticks out', async (width) => {
    const page = await open(shortened(bulletin), width);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  test('is read without a mouse: Tab comes to the first figure, Enter to its list, Enter again to a case', async () => {
    const page = await open(shortened(bulletin), 1280);
    const focus = () => page.evaluate<string>('document.activeElement.getAttribute("href") ?? ""');
    await page.keyboard.press('Tab');
    expect(await focus()).toBe('#main');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const first = await focus();
    expect(first).toBe('#f-total_23_filed');
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${first}`);
    const list = page.locator(`[id="${first.slice(1)}"]`);
    expect(await page.evaluate('document.activeElement.id')).toBe(first.slice(1));
    expect((await list.boundingBox())?.y).toBeLessThan(200);
    await page.keyboard.press('Tab');
    const timeline = await focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${timeline}`);
    expect(await page.locator(':target h3').textContent()).toBe(timeline.slice('#c-'.length));
  });

  test('shows where the focus is', async () => {
    const page = await open(shortened(bulletin), 1280);
    for (let steps = 0; steps < 3; steps++) await page.keyboard.press('Tab');
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle');
    expect(outline).toBe('solid');
  });

  test('prints every table within its sheet, A4 upright, landscape, and A3 for the widest', async () => {
    for (const model of [bulletin, { ...tenDay, annexes: tenDay.annexes.slice(0, 2) }]) {
      const page = await open({ ...model, behind: {}, cases: [] }, 1280);
      await page.emulateMedia({ media: 'print' });
      for (const [selector, width] of [
        ['article > .sheet.upright', 156],
        ['.sheet.wide', 267],
        ['.sheet.broad', 390],
      ] as const) {
        await page.setViewportSize({ width: Math.floor(width * millimetre), height: 900 });
        expect(await overflow(page, `${selector} .scroll`)).toEqual([]);
      }
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
      const sheets = new Set(boxes.map(([, width]) => Math.round(Number(width) / 10) * 10));
      expect(boxes.length).toBeGreaterThan(5);
      expect(sheets).toEqual(new Set(model === bulletin ? [590, 840, 1190] : [590, 840]));
    }
  });
});
