import { closeOf, date } from '../../documents/format.ts';
import type { Annex, DocumentModel, Official } from '../../documents/model.ts';
import { anchors } from './anchors.ts';
import { type Html, html, isolated } from './markup.ts';

/** 附件说明: the annexes by name, one line below the body. */
const annexNote = (annexes: readonly Annex[]): Html => {
  if (annexes.length === 0) return html``;
  const items = annexes.map(
    ({ title }, place) =>
      html`<li>${annexes.length === 1 ? '' : `${place + 1}. `}<a href="#${anchors.annex(place)}">${title}</a></li>`,
  );
  return html`
<div class="annex-note"><p>附件：</p><ul>${items}</ul></div>`;
};

/** What ends the body: the note on annexes, who signs, and the date. */
export const signatureHtml = ({ official, annexes }: DocumentModel): Html => html`${annexNote(annexes)}
<div class="signature"><p>${official.signatory}</p><p class="date">${official.date}</p></div>`;

/** 版记: to whom copies go, who printed it and when. */
const editionRecord = ({ copies, printer, printedOn }: Official): Html => {
  const sent = copies === '' ? html`` : html`<p>抄送：${copies}。</p>`;
  const printed =
    printer === ''
      ? html``
      : html`<p class="printed"><span>${isolated(printer)}</span> <span>${printedOn.replace(/印发$/, '')}印发</span></p>`;
  return copies === '' && printer === ''
    ? html``
    : html`
<div class="edition">${sent}${printed}</div>`;
};

/** Said in print alone, where the lists and timelines stay behind. */
const elsewhere = ({ behind, cases }: DocumentModel): Html =>
  Object.keys(behind).length + cases.length === 0
    ? html``
    : html`
<p class="note print-only">各项数字所依据的台账记录和事项办理过程，载于本文件的网页版。</p>`;

/** By what the document can be checked against the ledger years later, and the edition record below it. */
export const footHtml = (model: DocumentModel): Html => {
  const { official, proof } = model;
  return html`
<footer>
<h2 id="${anchors.proof}" tabindex="-1">核验信息</h2>
<dl>
<dt>统计期间</dt><dd>${date(proof.from)}至${date(proof.until)}（截止${closeOf(proof.until)}，北京时间）</dd>
<dt>时限规则</dt><dd>${proof.policy}</dd>
<dt>单位名录</dt><dd>${proof.registry}</dd>
<dt>台账校验值</dt><dd class="hash">${proof.root}</dd>
</dl>
<p class="note">本文件全部数字由台账记录汇总生成；凭台账校验值可将本文件与截止时的台账逐项核对。</p>${elsewhere(model)}${editionRecord(official)}
</footer>`;
};
