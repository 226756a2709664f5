const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** What a reader sees of some markup. */
export const textOf = (markup: string): string =>
  markup
    .replace(/<style>.*?<\/style>/s, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);

/** All values of an attribute, in the page's order. */
export const valuesOf = (page: string, attribute: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '');

/** The part of a page from the tag that bears an id to the next closing tag of its kind. */
export const partOf = (page: string, id: string): string => {
  const found = new RegExp(`<(\\w+)[^>]*\\sid="${id}".*?</\\1>`, 's').exec(page);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found[0];
};

/** The cells of a table by its id as a reader sees them, heads left out. */
export const rowsOf = (page: string, id: string): readonly (readonly string[])[] => {
  const body = /<tbody>(.*?)<\/tbody>/s.exec(page.slice(page.indexOf(`id="t-${id}"`)))?.[1] ?? '';
  return [...body.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => textOf(cell)),
  );
};
