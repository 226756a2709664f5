import type { Official } from '../../documents/model.ts';
import { type Html, html } from './markup.ts';

const line = (name: string, text: string): Html =>
  text === ''
    ? html``
    : html`
<p class="${name}">${text}</p>`;

/** The red head and the title of an official document (GB/T 9704-2012). */
export const headHtml = ({ mark, number, title }: Official): Html => html`
<header>${line('mark', mark)}${line('number', number)}
<h1>${title}</h1>
</header>`;

/** 主送机关, flush left before the body. */
export const recipientsHtml = ({ recipients }: Official): Html =>
  recipients === ''
    ? html``
    : html`
<p class="recipients">${recipients}：</p>`;
