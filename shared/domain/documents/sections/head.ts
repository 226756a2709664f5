import { closeOf, date, periodName } from '../format.ts';
import { type Html, html } from '../markup.ts';
import type { Names } from '../names.ts';
import { isBulletin, type Statement } from '../statement.ts';

const campaignOfTheProvince = '湖北省住建系统履职尽责督促检查';

/** What a statement covers, by name: 2015年7月上旬, 2015年7月. */
export const coverage = (statement: Statement): string =>
  periodName(isBulletin(statement) ? statement.month : statement.period);

/** The statement's own name: 月通报, 旬统计表. */
export const kindOfDocument = (statement: Statement): string =>
  isBulletin(statement) ? '月通报' : '旬统计表';

export const campaignOf = (names: Names): string => names.campaign ?? campaignOfTheProvince;

/** The red head: campaign, document, period, its first and last date, and the close. */
export const head = (statement: Statement, names: Names): Html => html`
<header>
<h1><span class="campaign">${campaignOf(names)}</span> <span class="document">${kindOfDocument(statement)}</span></h1>
<p class="period">${coverage(statement)}</p>
<p class="dates"><span>统计期间：${date(statement.from)}至${date(statement.until)}</span> <span>统计截止：${closeOf(statement.until)}</span></p>
</header>`;
