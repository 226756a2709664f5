import type { DocumentModel } from '../documents/model.ts';

/** A rendering of a document, ready to be kept under its key. */
export interface RenderedFile {
  /** Key of the document with its ending: `bulletins/2015-07.docx`. */
  readonly key: string;
  readonly body: string | Uint8Array;
  readonly contentType: string;
}

/** Makes the files of a document: html and xlsx for ten-day statistics, html and docx for bulletins, docx for extracts. */
export interface Renderer {
  /** Whether extracts of bulletins are wanted. */
  readonly extracts: boolean;
  /** The same model gives the same bytes. */
  render(model: DocumentModel): Promise<readonly RenderedFile[]>;
}
