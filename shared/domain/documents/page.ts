import { areaLabels, channelLabels, kindLabels, methodLabels } from './labels.ts';
import { type Html, html } from './markup.ts';
import type { Names } from './names.ts';
import { type BreakdownPlan, breakdown } from './sections/breakdown.ts';
import { comparison } from './sections/comparison.ts';
import { definitions } from './sections/definitions.ts';
import { foot } from './sections/foot.ts';
import { campaignOf, coverage, head, kindOfDocument } from './sections/head.ts';
import { ranking } from './sections/ranking.ts';
import type { Section } from './sections/section.ts';
import { situation } from './sections/situation.ts';
import { total } from './sections/total.ts';
import { isBulletin, type Statement } from './statement.ts';
import { style } from './style.ts';

const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** The body's parts, numbered 一、二、… where there are several. */
const numbered = (sections: readonly Section[]): readonly Html[] =>
  sections.map(
    ({ title, body }, index) => html`
<section>
<h2>${sections.length > 1 ? `${numerals[index] ?? index + 1}、` : ''}${title}</h2>
${body}
</section>`,
  );

/** The wide tables, numbered as annexes; in print each begins a landscape sheet. */
const annexes = (sections: readonly Section[]): readonly Html[] =>
  sections.map(
    ({ title, body }, index) => html`
<section class="annex">
<h2>附表${index + 1}　${title}</h2>
${body}
</section>`,
  );

const bodyOf = (statement: Statement, names: Names): readonly Section[] => {
  const word = isBulletin(statement) ? '本月' : '本旬';
  const own: Section = {
    title: '总体情况',
    body: html`${situation(statement, word)}${total(statement.total, word)}`,
  };
  if (!isBulletin(statement)) return [own];
  const toDate: Section = { title: '累计情况', body: total(statement.toDate, '累计') };
  return [own, comparison(statement), toDate, ranking(statement, names)];
};

const breakdownsOf = (statement: Statement, names: Names): readonly BreakdownPlan[] => {
  const { total: sum, byKind } = statement;
  // By code, and so by region; what belongs to nobody yet comes last.
  const byCode = Object.fromEntries(Object.entries(names.units).sort());
  const units = { ...byCode, unassigned: '尚未确定责任单位' };
  return [
    { dimension: '责任单位', figures: statement.byUnit, names: units, sum, moves: true },
    { dimension: '整治领域', figures: statement.byArea, names: areaLabels, sum },
    { dimension: '地区', figures: statement.byRegion, names: names.regions, sum },
    { dimension: '投诉渠道', figures: statement.byChannel, names: channelLabels, sum: byKind.complaint },
    { dimension: '检查方式', figures: statement.byMethod, names: methodLabels, sum: byKind.finding },
    { dimension: '事项类别', figures: byKind, names: kindLabels, sum },
  ];
};

/**
 * The page of a ten-day statistic or a monthly bulletin: one self-contained HTML file, without scripts and without
 * anything loaded from elsewhere.
 */
export const renderStatementPage = (statement: Statement, names: Names): string => {
  const explained = definitions(isBulletin(statement));
  return html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${campaignOf(names)}${kindOfDocument(statement)}（${coverage(statement)}）</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
${head(statement, names)}
${numbered(bodyOf(statement, names))}
${annexes(breakdownsOf(statement, names).map(breakdown))}
<section class="definitions">
<h2>${explained.title}</h2>
${explained.body}
</section>
${foot(statement)}
</main>
</body>
</html>
`.markup;
};
