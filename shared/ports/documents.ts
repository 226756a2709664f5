/** Documents by key, for example `ten-day/2015-07-1.json`. */
export interface Documents {
  /** A document of text, as it was written; undefined when there is none. */
  get(key: string): Promise<string | undefined>;
  /** Writes a document unless one of this key exists: issued is issued. */
  putOnce(key: string, body: string | Uint8Array, contentType: string): Promise<'written' | 'exists'>;
}
