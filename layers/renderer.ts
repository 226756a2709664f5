import { fileURLToPath } from 'node:url';
import { chartRenderer } from '../shared/adapters/charts/chart-png.ts';
import { chartSvg } from '../shared/adapters/charts/chart-svg.ts';
import type { ChartImage } from '../shared/adapters/docx/blocks.ts';
import { docxOf } from '../shared/adapters/docx/document.ts';
import { xlsxOf } from '../shared/adapters/xlsx/workbook.ts';
import { htmlOf } from '../shared/domain/documents/html/page.ts';
import type { Chart, DocumentModel } from '../shared/domain/documents/model.ts';
import type { RenderedFile, Renderer } from '../shared/ports/renderer.ts';

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** The files that the deployment puts beside this module; the machine's own fonts are never used. */
const pictures = chartRenderer({
  wasm: beside('resvg.wasm'),
  fonts: [beside('NotoSansSC-Regular.ttf'), beside('NotoSansSC-Bold.ttf')],
});

const html = 'text/html; charset=utf-8';
const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const chartsOf = ({ blocks, annexes }: DocumentModel): readonly Chart[] =>
  [...blocks, ...annexes.flatMap((annex) => annex.blocks)].filter(
    (block): block is Chart => block.kind === 'chart',
  );

/** A chart's size is what its SVG says of itself. */
const sizeOf = (svg: string): { width: number; height: number } => {
  const length = (name: string) => Number(new RegExp(`^<svg[^>]* ${name}="([0-9.]+)"`).exec(svg)?.[1] ?? 0);
  return { width: length('width'), height: length('height') };
};

const found = <T>(kept: ReadonlyMap<string, T>, id: string): T => {
  const value = kept.get(id);
  if (value === undefined) throw new Error(`the document has no chart ${id}`);
  return value;
};

const imagesOf = async (svgs: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, ChartImage>> => {
  const images = new Map<string, ChartImage>();
  for (const [id, svg] of svgs) images.set(id, { png: await pictures.chartPng(svg), ...sizeOf(svg) });
  return images;
};

/** 旬统计 as page and workbook, bulletins as page and docx, extracts as docx. */
export const renderer: Renderer = {
  extracts: true,
  render: async (model) => {
    const { key, kind } = model;
    const svgs = new Map(chartsOf(model).map((chart) => [chart.id, chartSvg(chart)]));
    const files: RenderedFile[] = [];
    if (kind !== 'extract') {
      files.push({ key: `${key}.html`, body: htmlOf(model, (id) => found(svgs, id)), contentType: html });
    }
    if (kind === 'ten-day') {
      files.push({ key: `${key}.xlsx`, body: await xlsxOf(model), contentType: xlsx });
    } else {
      const images = await imagesOf(svgs);
      files.push({
        key: `${key}.docx`,
        body: await docxOf(model, (id) => found(images, id)),
        contentType: docx,
      });
    }
    return files;
  },
};
