import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '../../../../shared/documents/model.ts';
import { all, attribute, type Element } from '../xml.ts';
import { read, rendered, sections } from './read-docx.ts';
import { extract } from './sample/bulletin.ts';
import { agesChart } from './sample/charts.ts';
import { channelTable } from './sample/tables.ts';

const withChart: DocumentModel = { ...extract, blocks: [agesChart] };
const inAnnex: DocumentModel = {
  ...extract,
  annexes: [{ title: '各责任单位比率', blocks: [channelTable, agesChart, channelTable] }],
};

/** Width and height of the first picture, in CSS pixels. */
const shown = (body: Element): readonly number[] =>
  all(body, 'wp:inline')
    .flatMap((picture) => all(picture, 'wp:extent'))
    .slice(0, 1)
    .flatMap(({ attributes }) => [attributes.cx, attributes.cy].map((length) => Number(length) / 9_525));

const orientations = (body: Element): readonly (string | undefined)[] =>
  sections(body).map((section) => attribute(section, 'w:pgSz', 'w:orient'));

describe('the picture of a chart', () => {
  it('keeps its size where it fits', async () => {
    const { body } = await read(await rendered(withChart, { width: 400, height: 200 }));
    expect(shown(body)).toEqual([400, 200]);
  });

  it('is made smaller, not cut, where it is taller than a page', async () => {
    const { body } = await read(await rendered(withChart, { width: 590, height: 1_180 }));
    const [width = 0, height = 0] = shown(body);
    const typeArea = (225 * 96) / 25.4;
    expect(height).toBeLessThan(typeArea);
    expect(Math.abs(height / width - 2)).toBeLessThan(0.01);
  });

  it('in an annex stands on its landscape sheet', async () => {
    const { body } = await read(await rendered(inAnnex));
    expect(orientations(body)).toEqual(['portrait', 'landscape', 'portrait']);
  });

  it('in an annex gets an upright sheet when it could not be read on a landscape one', async () => {
    const { body } = await read(await rendered(inAnnex, { width: 590, height: 760 }));
    expect(orientations(body)).toEqual(['portrait', 'landscape', 'portrait', 'landscape', 'portrait']);
  });
});
