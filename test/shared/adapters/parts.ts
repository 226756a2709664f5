import JSZip from 'jszip';
import { type Element, parseXml } from './xml.ts';

/** Every part of a package that is XML, by its name, parsed by the letter; throws where one is not well formed. */
export const partsOf = async (bytes: Uint8Array): Promise<ReadonlyMap<string, Element>> => {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, Element>();
  for (const file of Object.values(zip.files)) {
    if (!/\.(xml|rels)$/.test(file.name)) continue;
    // Bytes that are no UTF-8 are no XML either, and a decoder that replaces them would hide it.
    const xml = new TextDecoder('utf-8', { fatal: true }).decode(await file.async('uint8array'));
    parts.set(file.name, parseXml(xml));
  }
  return parts;
};

/** A page as XML: HTML leaves some elements open, all else of ours is closed and quoted. */
export const pageOf = (page: string): Element =>
  parseXml(page.replace('<!doctype html>\n', '').replace(/<(meta|br|wbr|col)\b([^>]*)>/g, '<$1$2/>'));
