import type { DocumentModel } from '../../documents/model.ts';
import { anchors } from './anchors.ts';
import { type Html, html } from './markup.ts';

/** Title of the further sheets: what the figures mean. */
export const definitionsTitle = '指标说明';

interface Item {
  readonly id: string;
  readonly text: string;
}

/** The page's parts: headings of the first level, annexes, and what stands behind the document. */
const itemsOf = ({ blocks, annexes, sheets, behind, cases }: DocumentModel): readonly Item[] => [
  ...blocks.flatMap((block, place) =>
    block.kind === 'heading' && block.level === 1 ? [{ id: anchors.heading(place), text: block.text }] : [],
  ),
  ...annexes.map(({ title }, place) => ({
    id: anchors.annex(place),
    text: `${annexLabel(place, annexes.length)}　${title}`,
  })),
  ...(sheets.length === 0 ? [] : [{ id: anchors.definitions, text: definitionsTitle }]),
  ...(Object.keys(behind).length === 0 ? [] : [{ id: anchors.behind, text: '数字所依据的台账记录' }]),
  ...(cases.length === 0 ? [] : [{ id: anchors.timelines, text: '事项办理过程' }]),
  { id: anchors.proof, text: '核验信息' },
];

/** 附件1, or 附件 where it is the only one. */
export const annexLabel = (place: number, count: number): string => `附件${count === 1 ? '' : place + 1}`;

/** The table of contents; a printed document does without. */
export const contentsHtml = (model: DocumentModel): Html => html`
<nav class="screen-only" aria-label="目录">
<p>目录</p>
<ul>${itemsOf(model).map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}</ul>
</nav>`;
