import { type Html, html } from '../markup.ts';
import type { Statement } from '../statement.ts';

/** By what the page can be checked against the ledger, years later. */
export const foot = ({ root, policy, registry }: Statement): Html => html`
<footer>
<dl>
<dt>台账校验值</dt><dd class="root">${root}</dd>
<dt>时限规则</dt><dd>${policy}</dd>
<dt>单位名录</dt><dd>${registry}</dd>
</dl>
<p>本页全部数字由台账记录汇总生成；凭台账校验值可将本页与截止时的台账核对。</p>
</footer>`;
