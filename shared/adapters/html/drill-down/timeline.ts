import { periodName } from '../../../documents/format.ts';
import { statusLabels, stepLabels, typeLabels } from '../../../documents/labels.ts';
import type { CaseTimeline, TimelineEntry } from '../../../documents/model.ts';
import { type CodeNames, nameOf } from '../../../documents/names.ts';
import { anchors } from '../anchors.ts';
import { type Html, html, isolated } from '../markup.ts';
import { dueText, instantText } from './instants.ts';

const judged = ({ onTime }: TimelineEntry): Html => {
  if (onTime === undefined) return html`—`;
  return onTime ? html`按时` : html`<span class="late">逾期</span>`;
};

const owed = ({ owed }: TimelineEntry, names: CodeNames): Html =>
  owed === undefined
    ? html`已终结`
    : html`${nameOf(stepLabels, owed.step)}（${isolated(nameOf(names, owed.by))}）<br>${dueText(owed.dueAt)}前`;

/** Date over time, so that the table stays narrow. */
const onTwoLines = (instant: number): Html => {
  const [date = '', time = ''] = instantText(instant).split(' ');
  return html`${date}<br>${time}`;
};

const row = (entry: TimelineEntry, names: CodeNames): Html => html`<tr>
<td>${entry.seq}</td>
<td class="l">${onTwoLines(entry.occurredAt)}</td>
<td class="l">${nameOf(names, entry.by)}</td>
<td class="l"><b>${nameOf(typeLabels, entry.type)}</b><br>${entry.words}</td>
<td class="m">${judged(entry)}</td>
<td class="l">${nameOf(statusLabels, entry.status)}</td>
<td class="l">${owed(entry, names)}</td>
<td class="l">${periodName(entry.postedTo)}<br>${instantText(entry.recordedAt)}</td>
<td class="l hash">${entry.hash}</td>
</tr>
`;

const timeline = ({ caseId, heading, entries }: CaseTimeline, names: CodeNames): Html => {
  const id = anchors.case(caseId);
  return html`
<section class="timeline" id="${id}" tabindex="-1">
<h3>${caseId}</h3>
<p>${heading}</p>
<div class="scroll" role="group" tabindex="0" aria-label="${caseId}办理过程">
<table>
<thead><tr><th scope="col">序号</th><th scope="col" class="l">发生时间</th><th scope="col" class="l">记录单位</th><th scope="col" class="l">记录内容</th><th scope="col" class="m">按时逾期</th><th scope="col" class="l">其后状态</th><th scope="col" class="l">应办环节与时限</th><th scope="col" class="l">计入期与入账时间</th><th scope="col" class="l">校验值</th></tr></thead>
<tbody>
${entries.map((entry) => row(entry, names))}</tbody>
</table>
</div>
</section>`;
};

/** The life of every case that the document names, entry by entry; times are Beijing's. */
export const timelinesHtml = (cases: readonly CaseTimeline[], names: CodeNames): Html => html`
<section class="screen-only" aria-labelledby="${anchors.timelines}">
<h2 id="${anchors.timelines}" tabindex="-1">事项办理过程</h2>
<p class="note">按台账记录逐条列出，时间均为北京时间；校验值由本条内容与前一条的校验值算得，任何改动都会使其后的校验值不符。</p>
${cases.map((one) => timeline(one, names))}
</section>`;
