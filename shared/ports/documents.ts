/** Documents by key, for example `ten-day/2015-07-1.json`. */
export interface Documents {
  get(key: string): Promise<string | undefined>;
  /** Writes a document unless one of this key exists: issued is issued. */
  putOnce(key: string, body: string, contentType: string): Promise<'written' | 'exists'>;
}
