import type { Documents } from '../../ports/documents.ts';

/** Documents in memory. */
export const memoryDocuments = (): Documents & { readonly keys: () => string[] } => {
  const kept = new Map<string, string | Uint8Array>();
  return {
    get: async (key) => {
      const body = kept.get(key);
      return body === undefined || typeof body === 'string' ? body : new TextDecoder().decode(body);
    },
    putOnce: async (key, body) => {
      if (kept.has(key)) return 'exists';
      kept.set(key, body);
      return 'written';
    },
    keys: () => [...kept.keys()],
  };
};
