import type { Documents } from '../../ports/documents.ts';

/** Documents in memory. */
export const memoryDocuments = (): Documents & { readonly keys: () => string[] } => {
  const kept = new Map<string, string>();
  return {
    get: async (key) => kept.get(key),
    putOnce: async (key, body) => {
      if (kept.has(key)) return 'exists';
      kept.set(key, body);
      return 'written';
    },
    keys: () => [...kept.keys()],
  };
};
