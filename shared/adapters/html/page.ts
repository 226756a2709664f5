import { namesWithin, tablesAmong } from '../../documents/figure-index.ts';
import { legibleTexts } from '../../documents/map-texts.ts';
import type { DocumentModel } from '../../documents/model.ts';
import { anchors } from './anchors.ts';
import { blocksHtml, type Setting } from './blocks.ts';
import { annexLabel, contentsHtml, definitionsTitle } from './contents.ts';
import { behindHtml } from './drill-down/behind.ts';
import { timelinesHtml } from './drill-down/timeline.ts';
import { footHtml, signatureHtml } from './end.ts';
import { sheetOf } from './fit.ts';
import { headHtml, recipientsHtml } from './head.ts';
import { linksOf } from './links.ts';
import { type Html, html } from './markup.ts';
import { style } from './style/style.ts';

type Place = Omit<Setting, 'sheet' | 'idOf'>;

/** 附件, each beginning a landscape sheet of its own in print. */
const annexesHtml = ({ annexes }: DocumentModel, place: Place): readonly Html[] =>
  annexes.map(({ title, blocks }, index) => {
    const sheet = sheetOf(tablesAmong(blocks), 'wide');
    return html`
<section class="annex sheet ${sheet}" id="${anchors.annex(index)}" tabindex="-1">
<p class="annex-label">${annexLabel(index, annexes.length)}</p>
<h2>${title}</h2>
${blocksHtml(blocks, { ...place, sheet })}
</section>`;
  });

const definitionsHtml = ({ sheets }: DocumentModel, place: Place): Html =>
  sheets.length === 0
    ? html``
    : html`
<section class="definitions${sheets.length === 1 ? ' alone' : ''}">
<h2 id="${anchors.definitions}" tabindex="-1">${definitionsTitle}</h2>
${blocksHtml(sheets, { ...place, sheet: 'upright' })}
</section>`;

/**
 * The page of a document: one self-contained HTML file without scripts and without anything loaded from
 * elsewhere. Every figure of which the model tells what is behind it leads to the list of those entries, and
 * every case there to its timeline. `svgOf` gives the SVG of the model's charts by their ids.
 */
export const htmlOf = (given: DocumentModel, svgOf: (chartId: string) => string): string => {
  const model = legibleTexts(given);
  const link = linksOf(model);
  const place: Place = { link, svgOf };
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${model.official.title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<a class="skip" href="#${anchors.main}">跳到正文</a>
<main>${headHtml(model.official)}${contentsHtml(model)}
<article id="${anchors.main}" tabindex="-1">${recipientsHtml(model.official)}${blocksHtml(model.blocks, { ...place, sheet: 'upright', idOf: anchors.heading })}${signatureHtml(model)}
</article>${annexesHtml(model, place)}${definitionsHtml(model, place)}${
    Object.keys(model.behind).length === 0 ? '' : behindHtml(model, link)
  }${model.cases.length === 0 ? '' : timelinesHtml(model.cases, namesWithin(model))}${footHtml(model)}
</main>
</body>
</html>
`.markup;
};
