import { chartSvg } from '../shared/adapters/charts/chart-svg.ts';
import { htmlOf } from '../shared/domain/documents/html/page.ts';
import type { Renderer } from '../shared/ports/renderer.ts';

/** The renderer that functions load from the layer. */
export const renderer: Renderer = {
  render: async (model) => [
    { key: `${model.key}.html`, body: htmlOf(model, chartSvg), contentType: 'text/html' },
  ],
};
