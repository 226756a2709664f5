import JSZip from 'jszip';
import { docxOf } from '../../../../shared/adapters/docx/document.ts';
import type { DocumentModel } from '../../../../shared/documents/model.ts';
import { all, type Element, parseXml, textOf, within } from '../xml.ts';

/** The smallest PNG: what a picture shows is no matter of the document's. */
const png = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** The docx of a model, each of whose charts is of one size in pixels. */
export const rendered = (
  model: DocumentModel,
  size: { readonly width: number; readonly height: number } = { width: 590, height: 300 },
): Promise<Uint8Array> => docxOf(model, () => ({ png, ...size }));

/** A docx as a reader sees it. */
export interface Docx {
  readonly zip: JSZip;
  readonly body: Element;
  readonly part: (path: string) => Promise<Element>;
}

export const read = async (bytes: Uint8Array): Promise<Docx> => {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (path: string): Promise<Element> =>
    parseXml((await zip.file(path)?.async('string')) ?? '');
  const [body] = within(await part('word/document.xml'), 'w:body');
  if (body === undefined) throw new Error('no body');
  return { zip, body, part };
};

/** A paragraph with the name of its style; '' has none. */
export const styleOf = (paragraph: Element): string =>
  within(paragraph, 'w:pPr').flatMap((properties) => within(properties, 'w:pStyle'))[0]?.attributes[
    'w:val'
  ] ?? '';

/** Paragraphs that stand in the body itself, as [style, text]. */
export const paragraphs = (body: Element): readonly (readonly [string, string])[] =>
  within(body, 'w:p').map((paragraph) => [styleOf(paragraph), textOf(paragraph)]);

/** Rows of a table as the texts of their cells; a cell's paragraphs are joined. */
export const rowsOf = (table: Element): readonly (readonly string[])[] =>
  within(table, 'w:tr').map((row) => within(row, 'w:tc').map(textOf));

/** The section properties of a document, in order. */
export const sections = (body: Element): readonly Element[] => all(body, 'w:sectPr');
