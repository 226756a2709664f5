import { chartSvg } from '../../shared/adapters/charts/chart-svg.ts';
import { htmlOf } from '../../shared/domain/documents/html/page.ts';
import type { LocalPorts } from '../../shared/lambda/local.ts';
import type { Renderer } from '../../shared/ports/renderer.ts';
import { say } from '../progress.ts';

/**
 * Which documents a run makes: `all`, with every unit's, division's and leader's extract; `pages` alone; `figures`,
 * which is JSON alone; `auto` all but the extracts, unless the file is so large that it is run for its figures.
 */
export const documentChoices = ['auto', 'all', 'pages', 'figures'] as const;
export type DocumentChoice = (typeof documentChoices)[number];

/** Entries up to which `auto` makes documents. */
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

/** What takes the place of the deployment's renderer, and whether extracts are made. */
export type Rendering = Pick<LocalPorts, 'renderer' | 'extracts'>;

/** How a run over so many entries renders its documents. */
export const renderingFor = (choice: DocumentChoice, entries: number): Rendering => {
  if (choice === 'all') return {};
  if (choice === 'pages') return { renderer: pages };
  if (choice === 'figures') return { renderer: null };
  if (entries <= many) return { extracts: false };
  say(`${entries} entries: figures alone are issued; --documents all makes every document`);
  return { renderer: null };
};
