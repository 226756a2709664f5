import type { DetailOf, InboundType } from '../../events/catalog.ts';
import type { CaseState } from '../../shared/domain/case/state.ts';
import type { Command } from '../../shared/domain/ledger/command.ts';
import { at as instantAt, posted as instantText } from './shanghai.ts';

/** What may be said of any event beside its own fields; all of it has a default. Wall times of Shanghai. */
export interface Telling {
  /** When it happened; an hour after what was told before it. */
  readonly at?: string;
  /** The unit that posts; whoever usually does. */
  readonly by?: string;
  readonly officer?: string;
  /** `e1`, `e2`, … in the order of the telling. */
  readonly eventId?: string;
  readonly caseId?: string;
  readonly source?: string;
  /** Its `Time`; when it happened. */
  readonly posted?: string;
  /** When it came in; when it was posted. */
  readonly received?: string;
  /** EventBridge's id; another for each event. */
  readonly delivery?: string;
}

/** What stands before an event is told. */
export interface Scene {
  readonly state: CaseState | undefined;
  /** Which event of the story this is, from 1. */
  readonly number: number;
  /** When the event before it happened. */
  readonly last: number | undefined;
}

/** An event that comes true where it stands in a story. */
export interface Told {
  readonly tell: (scene: Scene) => Command;
  /** Expected to wait for what must come before it. */
  readonly waits?: true;
}

/** The fields of a type beyond those that all have. */
export type Fields<T extends InboundType> = Omit<DetailOf<T>, 'eventId' | 'caseId' | 'occurredAt' | 'by'>;

const storyBegins = instantAt('2015-07-02 09:00');
const hour = 3_600_000;

/** The one case that a story is about, where it names none. */
export const theCase = 'WH-2015-000001';

/** A command with a detail as it would have been posted: what is undefined is not there. */
const commandOf = (head: Omit<Command, 'detail' | 'bytes'>, said: object): Command => {
  const detail = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
  return { ...head, detail, bytes: Buffer.byteLength(JSON.stringify(detail)) };
};

/** Tells an event of a type, by what is usual and what the test says. */
export const telling = <T extends InboundType>(
  type: T,
  told: Telling & Partial<Fields<T>>,
  usual: (scene: Scene) => Fields<T> & { readonly by: string; readonly at?: number },
): Told => ({
  tell: (scene) => {
    const { at, by, officer, eventId, caseId, source, posted, received, delivery, ...said } = told;
    const { by: usualPoster, at: usualTime, ...fields } = usual(scene);
    const occurredAt =
      at !== undefined
        ? instantAt(at)
        : (usualTime ?? (scene.last === undefined ? storyBegins : scene.last + hour));
    const postedAt = posted === undefined ? occurredAt : instantAt(posted);
    const detail = {
      eventId: eventId ?? `e${scene.number}`,
      caseId: caseId ?? theCase,
      occurredAt: instantText(occurredAt),
      by: { unit: by ?? usualPoster, ...(officer !== undefined && { officer }) },
      ...fields,
      ...said,
    };
    const head = {
      envelopeId: delivery ?? `delivery-${scene.number}`,
      source: source ?? 'hotline.12319.wuhan',
      type,
      postedAt,
      receivedAt: received === undefined ? postedAt : instantAt(received),
    };
    return commandOf(head, detail);
  },
});

/** The same event, expected to wait: a story's `given` then goes on without it. */
export const waiting = (told: Told): Told => ({ ...told, waits: true });

/** The same event with fields of its detail as no schema would have them; undefined leaves one out. */
export const altered = (told: Told, fields: Readonly<Record<string, unknown>>): Told => ({
  tell: (scene) => {
    const command = told.tell(scene);
    return commandOf(command, { ...(command.detail as object), ...fields });
  },
});

/** The same event with the fields of its detail the other way round. */
export const reordered = (told: Told): Told => ({
  tell: (scene) => {
    const command = told.tell(scene);
    return commandOf(command, Object.fromEntries(Object.entries(command.detail as object).reverse()));
  },
});

/** The same event about another case. */
export const about = (caseId: string, told: Told): Told => ({
  ...told,
  tell: (scene) => altered(told, { caseId }).tell(scene),
});

/** The same event from somebody who merely uses this system's name. */
export const claimed = (told: Told): Told => ({ tell: (scene) => ({ ...told.tell(scene), own: false }) });

/** The same detail under another type. */
export const underType = (told: Told, type: string): Told => ({
  tell: (scene) => ({ ...told.tell(scene), type }),
});

/** When a command's event happened; undefined where it says nothing readable. */
export const instantOfDetail = ({ detail }: Command): number | undefined => {
  const instant = Date.parse(String((detail as Record<string, unknown>).occurredAt));
  return Number.isNaN(instant) ? undefined : instant;
};
