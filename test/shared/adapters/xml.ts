import { SaxesParser } from 'saxes';

/** An element with its attributes, by their qualified names, and what stands in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** The root of an XML text; throws where that is not well formed. */
export const parseXml = (xml: string): Element => {
  const root = { name: '', attributes: {}, children: [] as (Element | string)[] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  const [first] = root.children.filter((child) => typeof child !== 'string');
  if (first === undefined) throw new Error('no root');
  return first;
};

/** Elements of a name in an element, at any depth, in document order. */
export const all = (element: Element, name: string): readonly Element[] =>
  element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );

/** Elements of a name directly in an element. */
export const within = (element: Element, name: string): readonly Element[] =>
  element.children.filter((child) => typeof child !== 'string').filter((child) => child.name === name);

/** The text in an element, at any depth. */
export const textOf = (element: Element): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** An attribute of the first element of a name in an element. */
export const attribute = (element: Element, name: string, key: string): string | undefined =>
  all(element, name)[0]?.attributes[key];
