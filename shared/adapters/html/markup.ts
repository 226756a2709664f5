/** Text that is already HTML. Only `html` makes it (and the page its style), so that no data goes unescaped. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text (escaped), a number, HTML, or a list of HTML. */
export type Content = string | number | Html | readonly Html[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? '');

const render = (content: Content): string => {
  if (typeof content === 'string') return escaped(content);
  if (typeof content === 'number') return String(content);
  if ('markup' in content) return content.markup;
  return content.map((part) => part.markup).join('');
};

/** A piece of a page; every text that is put into it is escaped. */
export const html = (parts: TemplateStringsArray, ...contents: readonly Content[]): Html => ({
  markup: parts.reduce((done, part, index) => {
    const content = contents[index - 1];
    return `${done}${content === undefined ? '' : render(content)}${part}`;
  }),
});

/** Letters that run from right to left: the blocks of Hebrew, Arabic (Uyghur, Kazakh) and what is kept for their like. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** A text whose direction leaves what stands beside it in its place. */
export const isolated = (text: string): Html =>
  rightToLeft.test(text) ? html`<bdi>${text}</bdi>` : html`${text}`;
