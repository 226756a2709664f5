import type { DocumentModel } from '../documents/model.ts';
import type { Sha256OfBytes } from '../domain/kernel/chain.ts';
import type { Documents } from '../ports/documents.ts';
import type { Renderer } from '../ports/renderer.ts';

/** A file that was written, or stood already, with its digest. */
export interface IssuedFile {
  readonly key: string;
  readonly sha256: string;
}

/** Renders a document and keeps each of its files, once. */
export const issueDocument = async (
  documents: Documents,
  renderer: Renderer,
  model: DocumentModel,
  sha256: Sha256OfBytes,
): Promise<IssuedFile[]> => {
  const issued: IssuedFile[] = [];
  for (const { key, body, contentType } of await renderer.render(model)) {
    await documents.putOnce(key, body, contentType);
    issued.push({ key, sha256: sha256(body) });
  }
  return issued;
};
