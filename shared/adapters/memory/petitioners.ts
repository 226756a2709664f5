import type { Petitioners } from '../../ports/petitioners.ts';

/** Petitioners' data in memory. */
export const memoryPetitioners = (): Petitioners => {
  const kept = new Map<string, string>();
  const keyOf = (caseId: string, identity: string) => `${caseId}\n${identity}`;
  return {
    keep: async (caseId, identity, petitioner) => {
      const key = keyOf(caseId, identity);
      if (!kept.has(key)) kept.set(key, JSON.stringify(petitioner));
    },
    find: async (caseId, identity) => {
      const found = kept.get(keyOf(caseId, identity));
      return found === undefined ? undefined : (JSON.parse(found) as object);
    },
  };
};
