import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartSvg } from '../../../shared/adapters/charts/chart-svg.ts';
import { htmlOf } from '../../../shared/adapters/html/page.ts';
import { xlsxOf } from '../../../shared/adapters/xlsx/workbook.ts';
import type { DocumentModel } from '../../../shared/documents/model.ts';
import { legible } from '../../../shared/text/legible.ts';
import { anyWording, filledWith } from '../../generators/documents.ts';
import { hostileTexts, rightfulTexts } from '../../generators/texts.ts';
import { rendered } from './docx/read-docx.ts';
import { chartsOf, everyPart } from './every-part.ts';
import { pageOf, partsOf } from './parts.ts';
import { reopened } from './xlsx/reopened.ts';
import { parseXml, textOf } from './xml.ts';

const pageWithCharts = (model: DocumentModel): string => {
  const [chart] = chartsOf(model);
  return htmlOf(model, () => (chart ? chartSvg(chart) : ''));
};

/** What no part of a document may hold, though XML would carry some of it. */
const unseen = /[\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Noncharacter_Code_Point}\u0085]/u;

const officialTexts = ({ official }: DocumentModel): readonly string[] =>
  Object.values(official).map((text) => legible(text, 'document').trim());

const few = { numRuns: 15 };
const hostile = filledWith(everyPart, hostileTexts);

describe('whatever the texts of a document hold', () => {
  it('every XML part of its docx is well formed, and its words are all there', async () => {
    await fc.assert(
      fc.asyncProperty(anyWording(everyPart), async (model) => {
        const parts = await partsOf(await rendered(model));
        for (const name of [
          'word/document.xml',
          'word/styles.xml',
          'docProps/core.xml',
          'docProps/custom.xml',
        ])
          expect([...parts.keys()]).toContain(name);
        for (const part of parts.values()) expect(textOf(part)).not.toMatch(unseen);
        // No address that a source names becomes one that opens with a click.
        for (const name of [...parts.keys()].filter((part) => part.endsWith('.rels')))
          expect(JSON.stringify(parts.get(name))).not.toContain('External');
        const document = parts.get('word/document.xml');
        const words = document ? textOf(document) : '';
        for (const text of officialTexts(model)) expect(words).toContain(text);
      }),
      { ...few, examples: [[hostile]] },
    );
  });

  it('every XML part of its workbook is well formed, and its cells say what the model says', async () => {
    await fc.assert(
      fc.asyncProperty(anyWording(everyPart), async (model) => {
        const parts = await partsOf(await xlsxOf(model));
        for (const name of [
          'xl/workbook.xml',
          'xl/sharedStrings.xml',
          'docProps/core.xml',
          'xl/worksheets/sheet1.xml',
        ])
          expect([...parts.keys()]).toContain(name);
        for (const part of parts.values()) expect(textOf(part)).not.toMatch(unseen);
        const [cover, sheet] = (await reopened(model)).worksheets;
        expect(cover?.getCell(1, 1).value).toBe(legible(model.official.title, 'document'));
        const table = model.blocks.find((block) => block.kind === 'table');
        const cell = table?.rows[0]?.cells[0]?.value;
        const values: unknown[] = [];
        sheet?.eachRow((row) => row.eachCell(({ value }) => values.push(value)));
        expect(values).toContain(legible(String(cell), 'document'));
      }),
      { ...few, examples: [[hostile]] },
    );
  });

  it('its page is closed and quoted throughout, and shows its words as text', () => {
    fc.assert(
      fc.property(anyWording(everyPart), (model) => {
        const page = pageWithCharts(model);
        expect(page).not.toMatch(unseen);
        expect(page).not.toMatch(/<script|\son\w+="|href="(?!#)/);
        const words = textOf(pageOf(page));
        for (const text of officialTexts(model)) expect(words).toContain(text);
      }),
      { ...few, examples: [[hostile]] },
    );
  });

  it('its charts are well formed, and name their series as the model does', () => {
    fc.assert(
      fc.property(anyWording(everyPart), (model) => {
        for (const chart of chartsOf(model)) {
          const words = textOf(parseXml(chartSvg(chart)));
          expect(words).not.toMatch(unseen);
          // A chart breaks long names into lines and sets white space close.
          const close = (text: string) => text.replace(/\s/g, '');
          for (const { name } of chart.series)
            expect(close(words)).toContain(close(legible(name, 'document')));
        }
      }),
      { ...few, examples: [[hostile]] },
    );
  });

  it('a text that begins like a formula is a text in its cell', async () => {
    const formulas = ['=HYPERLINK("x")', '+1+1', '-1+1', '@SUM(A1)', '\t=1'];
    for (const sheet of (await reopened(filledWith(everyPart, formulas))).worksheets) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          expect(cell.formula, cell.address).toBeUndefined();
          if (cell.value && typeof cell.value === 'object' && !(cell.value instanceof Date))
            expect(cell.hyperlink).toMatch(/^#'/);
        }),
      );
    }
  });

  it('a text that looks like an escape of a workbook is read as it stands', async () => {
    const [cover] = (await reopened(filledWith(everyPart, ['a_x000D_b', '_x005F_x000a_']))).worksheets;
    expect(['a_x000D_b', '_x005F_x000a_']).toContain(cover?.getCell(1, 1).value);
  });

  it('writing of people is in every rendering as it was written', async () => {
    for (const title of rightfulTexts) {
      const model = { ...everyPart, official: { ...everyPart.official, title } };
      const document = (await partsOf(await rendered(model))).get('word/document.xml');
      expect(document && textOf(document)).toContain(title);
      expect((await reopened(model)).worksheets[0]?.getCell(1, 1).value).toBe(title);
      expect(textOf(pageOf(pageWithCharts(model)))).toContain(title);
    }
  });
});
