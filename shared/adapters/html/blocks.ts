import type { Block, Heading, Paragraph } from '../../documents/model.ts';
import { chartHtml } from './chart.ts';
import type { Fit } from './fit.ts';
import type { Link } from './links.ts';
import { type Html, html, isolated } from './markup.ts';
import { tableHtml } from './table.ts';

/** How blocks are laid out where they stand. */
export interface Setting {
  readonly link: Link;
  /** The SVG of a chart, by its id. */
  readonly svgOf: (chartId: string) => string;
  /** The smallest sheet on which tables are printed here. */
  readonly sheet: Fit['sheet'];
  /** Id of a heading, by its place among the blocks; none where nothing leads to it. */
  readonly idOf?: (place: number) => string;
}

/** Levels 1 to 4 of the text stand below the document's title. */
const tags = { 1: 'h2', 2: 'h3', 3: 'h4', 4: 'h5' } as const;

const heading = ({ level, text }: Heading, id: string | undefined): Html => {
  const tag = { markup: tags[level] };
  return html`
<${tag}${id === undefined ? '' : html` id="${id}" tabindex="-1"`}>${text}</${tag}>`;
};

/** Running text; a line may break before the fraction of a rate, which is long and else sticks to it. */
const runText = (text: string): Html => {
  const [first = '', ...others] = text.split(/(?<=%)(?=（\d)/);
  return html`${isolated(first)}${others.map((part) => html`<wbr>${isolated(part)}`)}`;
};

const paragraph = ({ runs }: Paragraph, link: Link): Html => html`
<p>${runs.map((run) => link(runText(run.text), run))}</p>`;

const blockHtml = (block: Block, place: number, { link, svgOf, sheet, idOf }: Setting): Html => {
  switch (block.kind) {
    case 'heading':
      return heading(block, idOf?.(place));
    case 'paragraph':
      return paragraph(block, link);
    case 'table':
      return tableHtml(block, link, sheet);
    case 'chart':
      return chartHtml(block, svgOf(block.id), link);
  }
};

/** Headings, paragraphs, tables and charts in their order. */
export const blocksHtml = (blocks: readonly Block[], setting: Setting): readonly Html[] =>
  blocks.map((block, place) => blockHtml(block, place, setting));
