import { subjectOfState } from '../../domain/ledger/subject.ts';
import type { StandingView, ViewKey, ViewRebuildStore } from '../../ports/view-rebuild-store.ts';
import type { DutiesOpened, View, Views } from '../../ports/views.ts';

const keyOf = (view: View): string =>
  view.what === 'case' ? subjectOfState(view) : `held#${view.envelopeId}`;

const keyText = ({ what, id }: ViewKey): string => (what === 'case' ? id : `held#${id}`);

/** Views in memory. Instants are few (mostly midnights), so views are kept in a bucket for each. */
export const memoryViews = (): Views & ViewRebuildStore => {
  const views = new Map<string, { view: View; nextAt: number | undefined }>();
  const buckets = new Map<number, Set<string>>();
  let first: string | undefined;
  let opened: DutiesOpened | undefined;
  let earliest: number | undefined;
  const leave = (key: string, instant: number | undefined) => {
    if (instant === undefined) return;
    const bucket = buckets.get(instant);
    bucket?.delete(key);
    if (bucket?.size !== 0) return;
    buckets.delete(instant);
    if (instant === earliest) earliest = undefined;
  };
  const place = (key: string, view: View, nextAt: number | undefined) => {
    leave(key, views.get(key)?.nextAt);
    views.set(key, { view, nextAt });
    if (nextAt === undefined) return;
    const bucket = buckets.get(nextAt);
    if (bucket) bucket.add(key);
    else buckets.set(nextAt, new Set([key]));
    if (earliest !== undefined && nextAt < earliest) earliest = nextAt;
  };
  /** The same view again changes nothing either: its instant may have been moved since. */
  const isNews = (view: View, standing: View | undefined) =>
    !standing || (standing.what === 'case' && view.what === 'case' && view.seq > standing.seq);
  const earliestInstant = () => {
    if (earliest === undefined && buckets.size > 0) {
      for (const instant of buckets.keys())
        if (earliest === undefined || instant < earliest) earliest = instant;
    }
    return earliest;
  };
  const isSame = (a: StandingView | undefined, b: StandingView | undefined) =>
    JSON.stringify(a) === JSON.stringify(b);
  return {
    find: async (key) => views.get(keyText(key)),
    standing: async function* () {
      for (const key of [...views.keys()]) {
        const found = views.get(key);
        if (found) yield found;
      }
    },
    replace: async (key, seen, by) => {
      const text = keyText(key);
      if (!isSame(views.get(text), seen)) return 'conflict';
      if (by) place(text, by.view, by.nextAt);
      else {
        leave(text, views.get(text)?.nextAt);
        views.delete(text);
      }
      return 'replaced';
    },
    put: async (view, nextAt) => {
      const key = keyOf(view);
      if (isNews(view, views.get(key)?.view)) place(key, view, nextAt);
    },
    removeHeld: async (envelopeId) => {
      const key = `held#${envelopeId}`;
      leave(key, views.get(key)?.nextAt);
      views.delete(key);
    },
    postpone: async (view, nextAt) => {
      const key = keyOf(view);
      const standing = views.get(key)?.view;
      if (!standing || (standing.what === 'case' && view.what === 'case' && standing.seq !== view.seq))
        return;
      place(key, standing, nextAt);
    },
    due: async function* (now) {
      const due = [...buckets.keys()].filter((instant) => instant <= now).sort((a, b) => a - b);
      for (const instant of due) {
        for (const key of [...(buckets.get(instant) ?? [])].sort()) {
          const found = views.get(key);
          if (found) yield found.view;
        }
      }
    },
    nextInstant: async () => earliestInstant(),
    noteFirstPeriod: async (period) => {
      if (first === undefined || period < first) first = period;
    },
    firstPeriod: async () => first,
    dutiesOpened: async () => opened,
    noteDutiesOpened: async (now) => {
      opened = now;
    },
  };
};
