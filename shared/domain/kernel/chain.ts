import canonicalize from 'canonicalize';

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** The same of a text's UTF-8 or of bytes. */
export type Sha256OfBytes = (body: string | Uint8Array) => string;

/** Canonical JSON by RFC 8785. */
export const canonical = (value: unknown): string => {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('only JSON values have a canonical form');
  return text;
};

/** The entry with its place in the chain: the hash of the one before, and its own over all of it. */
export const seal = <Draft extends object>(draft: Draft, previousHash: string, sha256: Sha256) => {
  const body = { ...draft, previousHash };
  return { ...body, hash: sha256(canonical(body)) };
};

/** The hash that an entry ought to carry. */
export const hashOf = (sealed: { readonly hash: string }, sha256: Sha256): string => {
  const { hash: _, ...body } = sealed;
  return sha256(canonical(body));
};
