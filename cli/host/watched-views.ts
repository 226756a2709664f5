import { memoryViews } from '../../shared/adapters/memory/views.ts';
import type { View, Views } from '../../shared/ports/views.ts';

/**
 * When a sweep finds a view: at its instant, but never up to the instant at which it was recorded. What is posted
 * late may be due days before; each of the sweeps between would find it and leave it.
 */
const foundAt = (view: View, nextAt: number | undefined): number | undefined =>
  nextAt === undefined ? undefined : Math.max(nextAt, view.recordedAt + 1);

/**
 * Views whose instants are known here as well: after each step a simulated run asks when a sweep
 * is wanted next, and four queries of an index each time would be most of what it asks a database.
 */
export const watchedViews = (table: Views): Views => {
  const watch = memoryViews();
  return {
    ...table,
    put: async (view, nextAt) => {
      await table.put(view, nextAt);
      await watch.put(view, foundAt(view, nextAt));
    },
    removeHeld: async (envelopeId) => {
      await table.removeHeld(envelopeId);
      await watch.removeHeld(envelopeId);
    },
    postpone: async (view, nextAt) => {
      await table.postpone(view, nextAt);
      await watch.postpone(view, foundAt(view, nextAt));
    },
    nextInstant: () => watch.nextInstant(),
  };
};
