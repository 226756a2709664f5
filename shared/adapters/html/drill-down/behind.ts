import { figuresBehind, type NamedFigure } from '../../../documents/figure-index.ts';
import { count } from '../../../documents/format.ts';
import type { Behind, DocumentModel } from '../../../documents/model.ts';
import { anchors } from '../anchors.ts';
import type { Link } from '../links.ts';
import { type Html, html } from '../markup.ts';

type Items = Behind['items'];

/** Entries by case, in the order in which the cases come first. */
const byCase = (items: Items): ReadonlyMap<string, readonly number[]> => {
  const cases = new Map<string, number[]>();
  for (const { caseId, seq } of items) {
    const seqs = cases.get(caseId);
    if (seqs === undefined) cases.set(caseId, [seq]);
    else seqs.push(seq);
  }
  return cases;
};

const casesOf = (items: Items, link: Link): readonly Html[] =>
  [...byCase(items)].map(
    ([caseId, seqs]) => html`<li>${link(html`${caseId}`, { caseId })}（第${seqs.join('、')}条）</li>`,
  );

/** Of a rate, what counts in its denominator alone stands first, under its own head. */
const listOf = ({ items, more }: Behind, link: Link): Html => {
  if (items.length === 0 && more === 0) return html`<p>没有计入的记录。</p>`;
  const missing = items.filter(({ denominatorOnly }) => denominatorOnly);
  const counted = items.filter(({ denominatorOnly }) => !denominatorOnly);
  const unlisted = more === 0 ? html`` : html`<li>另有${count(more)}件</li>`;
  if (missing.length === 0) return html`<ul>${casesOf(counted, link)}${unlisted}</ul>`;
  const both = counted.length === 0 ? html`` : html`<p>同时计入分子：</p>`;
  return html`<p>仅计入分母：</p><ul>${casesOf(missing, link)}</ul>${both}<ul>${casesOf(counted, link)}${unlisted}</ul>`;
};

const figureSection = ({ key, name, shown }: NamedFigure, behind: Behind, link: Link): Html => html`
<section id="${anchors.figure(key)}" tabindex="-1"><h4>${name} <b>${shown}</b></h4>${listOf(behind, link)}</section>`;

/** Figures of one scope that follow each other. */
const byScope = (figures: readonly NamedFigure[]): readonly (readonly NamedFigure[])[] => {
  const scopes = new Map<string, NamedFigure[]>();
  for (const figure of figures) {
    const list = scopes.get(figure.scope);
    if (list === undefined) scopes.set(figure.scope, [figure]);
    else list.push(figure);
  }
  return [...scopes.values()];
};

/** What each figure of the document counts: cases, and the entries of their ledgers. */
export const behindHtml = (model: DocumentModel, link: Link): Html => {
  const scopes = byScope(figuresBehind(model)).map((figures) => {
    const lists = figures.map((figure) => {
      const behind = model.behind[figure.key];
      return behind === undefined ? html`` : figureSection(figure, behind, link);
    });
    return html`
<div class="scope"><h3>${figures[0]?.within ?? ''}</h3>${lists}</div>`;
  });
  return html`
<section class="screen-only" aria-labelledby="${anchors.behind}">
<h2 id="${anchors.behind}" tabindex="-1">数字所依据的台账记录</h2>
<p class="note">每项数字列出其计入的事项编号，括号内为该事项台账中的记录序号；编号可点开的，载有该事项的办理过程。</p>
${scopes}
</section>`;
};
