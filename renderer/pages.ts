import { chartSvg } from '../shared/adapters/charts/chart-svg.ts';
import { htmlOf } from '../shared/adapters/html/page.ts';
import { type Chart, type DocumentModel, hasPage } from '../shared/documents/model.ts';
import type { RenderedFile, Renderer } from '../shared/ports/renderer.ts';

const chartsOf = ({ blocks, annexes }: DocumentModel): readonly Chart[] =>
  [...blocks, ...annexes.flatMap((annex) => annex.blocks)].filter(
    (block): block is Chart => block.kind === 'chart',
  );

/** The drawings of a document's charts, by the charts' ids. */
export const svgsOf = (model: DocumentModel): ReadonlyMap<string, string> =>
  new Map(chartsOf(model).map((chart) => [chart.id, chartSvg(chart)]));

/** What was drawn of a chart; throws an Error for one that the document does not have. */
export const drawn = <T>(drawings: ReadonlyMap<string, T>, id: string): T => {
  const value = drawings.get(id);
  if (value === undefined) throw new Error(`the document has no chart ${id}`);
  return value;
};

export const pageOf = (model: DocumentModel, svgs: ReadonlyMap<string, string>): RenderedFile => ({
  key: `${model.key}.html`,
  body: htmlOf(model, (id) => drawn(svgs, id)),
  contentType: 'text/html; charset=utf-8',
});

/** Pages alone, for which neither a font nor a library of documents is needed. */
export const pages: Renderer = {
  extracts: false,
  render: async (model) => (hasPage(model) ? [pageOf(model, svgsOf(model))] : []),
};
