import { chartRenderer } from '../shared/adapters/charts/chart-png.ts';
import type { ChartImage } from '../shared/adapters/docx/blocks.ts';
import { docxOf } from '../shared/adapters/docx/document.ts';
import { xlsxOf } from '../shared/adapters/xlsx/workbook.ts';
import { hasPage } from '../shared/documents/model.ts';
import type { RenderedFile, Renderer } from '../shared/ports/renderer.ts';
import type { RendererAsset } from './assets.ts';
import { drawn, pageOf, svgsOf } from './pages.ts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A chart's size is what its SVG says of itself. */
const sizeOf = (svg: string): { width: number; height: number } => {
  const length = (name: string) => Number(new RegExp(`^<svg[^>]* ${name}="([0-9.]+)"`).exec(svg)?.[1] ?? 0);
  return { width: length('width'), height: length('height') };
};

type Pictures = ReturnType<typeof chartRenderer>;

const imagesOf = async (
  pictures: Pictures,
  svgs: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, ChartImage>> => {
  const images = new Map<string, ChartImage>();
  for (const [id, svg] of svgs) images.set(id, { png: await pictures.chartPng(svg), ...sizeOf(svg) });
  return images;
};

/**
 * 旬统计 as page and workbook, bulletins and the plan’s summary report as page and docx, all else as docx.
 *
 * @param file where the module's files lie
 */
export const rendererWith = (file: (name: RendererAsset) => string): Renderer => {
  const pictures = chartRenderer({
    wasm: file('resvg.wasm'),
    fonts: [file('NotoSansSC-Regular.ttf'), file('NotoSansSC-Bold.ttf')],
  });
  return {
    extracts: true,
    render: async (model) => {
      const { key, kind } = model;
      const svgs = svgsOf(model);
      const files: RenderedFile[] = hasPage(model) ? [pageOf(model, svgs)] : [];
      if (kind === 'ten-day') {
        files.push({ key: `${key}.xlsx`, body: await xlsxOf(model), contentType: xlsx });
      } else {
        const images = await imagesOf(pictures, svgs);
        const body = await docxOf(model, (id) => drawn(images, id));
        files.push({ key: `${key}.docx`, body, contentType: docx });
      }
      return files;
    },
  };
};
