import { memoryViews } from '../../shared/adapters/memory/views.ts';
import type { Views } from '../../shared/ports/views.ts';

/**
 * Views in a table whose instants are known here as well: after each step a simulated run asks when a sweep
 * is wanted next, and four queries of an index each time would be most of what it asks the database.
 */
export const watchedViews = (table: Views): Views => {
  const watch = memoryViews();
  return {
    ...table,
    put: async (view, nextAt) => {
      await table.put(view, nextAt);
      await watch.put(view, nextAt);
    },
    removeHeld: async (envelopeId) => {
      await table.removeHeld(envelopeId);
      await watch.removeHeld(envelopeId);
    },
    postpone: async (view, nextAt) => {
      await table.postpone(view, nextAt);
      await watch.postpone(view, nextAt);
    },
    nextInstant: () => watch.nextInstant(),
  };
};
