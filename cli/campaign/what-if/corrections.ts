import type { AnyEntry } from '../../../shared/domain/decision/subjects.ts';
import { caseSubject } from '../../../shared/domain/ledger/subject.ts';
import type { Amend } from '../../host/amended.ts';

/** A place that no case has: a correction that names it is refused, as one of an entry that is not there. */
const nowhere = 999_999;

/**
 * What makes an entry known whatever else stands in its case: what was posted by its source and id, what the system
 * raised itself by step, level and which such it is. Places and hashes are other ones under another policy.
 */
const identitiesOf = (entries: readonly AnyEntry[]): readonly string[] => {
  const times = new Map<string, number>();
  return entries.map(({ own, type, source, eventId, detail }) => {
    if (!own) return `${source}\n${eventId}`;
    const raised = `${type}\n${String(detail.step)}\n${String(detail.level)}`;
    const time = (times.get(raised) ?? 0) + 1;
    times.set(raised, time);
    return `${raised}\n${time}`;
  });
};

interface Detail {
  readonly caseId: string;
  readonly eventId: string;
  readonly entry: { readonly seq: number; readonly hash?: string };
}

const keyOf = (caseId: string, source: string, eventId: string): string => `${caseId}\n${source}\n${eventId}`;

/** Corrections of a run, each of which names its entry by place and hash, and how they name it in a replay. */
export const correctionsReplayed = () => {
  const named = new Map<string, string>();
  const amend: Amend = async (posted, ledger) => {
    if (posted.type !== 'entry-corrected') return posted;
    const detail = JSON.parse(posted.detail) as Detail;
    const wanted = named.get(keyOf(detail.caseId, posted.source, detail.eventId));
    const entries = (await ledger.load(caseSubject(detail.caseId))).entries.map(({ entry }) => entry);
    const place = wanted === undefined ? -1 : identitiesOf(entries).indexOf(wanted);
    const found = entries[place];
    const entry = {
      // A correction that waits for its case comes before every entry: it will be tried as it was.
      seq: found ? found.seq : entries.length === 0 ? detail.entry.seq : nowhere,
      ...(found && detail.entry.hash !== undefined && { hash: found.hash }),
    };
    return { ...posted, detail: JSON.stringify({ ...detail, entry }) };
  };
  return {
    /** Notes what the corrections among a case's entries name. */
    take: (entries: readonly AnyEntry[]): void => {
      const corrections = entries.filter(({ type }) => type === 'entry-corrected');
      if (corrections.length === 0) return;
      const identities = identitiesOf(entries);
      for (const { caseId, source, eventId, effects } of corrections) {
        const seq = 'corrects' in effects ? effects.corrects?.seq : undefined;
        const identity = seq === undefined ? undefined : identities[seq - 1];
        if (identity !== undefined) named.set(keyOf(caseId, source, eventId), identity);
      }
    },
    amend,
  };
};
