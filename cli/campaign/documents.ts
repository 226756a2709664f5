import { chartSvg } from '../../shared/adapters/charts/chart-svg.ts';
import { htmlOf } from '../../shared/domain/documents/html/page.ts';
import type { Renderer } from '../../shared/ports/renderer.ts';
import { say } from '../progress.ts';

/**
 * Which documents a run makes: `all` with workbooks, docx and extracts; `pages` alone; `figures`, which is JSON
 * alone; `auto` the pages, unless the file is so large that it is run for its figures.
 */
export const documentChoices = ['auto', 'all', 'pages', 'figures'] as const;
export type DocumentChoice = (typeof documentChoices)[number];

/** Entries up to which `auto` makes pages. */
const many = 50_000;

const pages: Renderer = {
  extracts: false,
  render: async (model) => {
    const charts = model.blocks.flatMap((block) =>
      block.kind === 'chart' ? [[block.id, chartSvg(block)] as const] : [],
    );
    const svgs = new Map(charts);
    const body = htmlOf(model, (id) => svgs.get(id) ?? '');
    return [{ key: `${model.key}.html`, body, contentType: 'text/html; charset=utf-8' }];
  },
};

/** The renderer of a run: undefined for that of the deployment, null for none. */
export const rendererFor = (choice: DocumentChoice, entries: number): Renderer | null | undefined => {
  if (choice === 'pages' || (choice === 'auto' && entries <= many)) return pages;
  if (choice === 'figures') return null;
  if (choice === 'all') return undefined;
  say(`${entries} entries: figures alone are issued; --documents all makes every document`);
  return null;
};
