import type { CaseState } from '../../../shared/domain/case/state.ts';
import type { StoredEntry } from '../../../shared/domain/decision/subjects.ts';
import type { DutyEntry } from '../../../shared/domain/duty/entry.ts';
import type { Period } from '../../../shared/domain/kernel/period.ts';
import type { Fact, HeldFact } from '../../../shared/domain/ledger/entry.ts';
import type { CaseView, HeldView } from '../../../shared/ports/views.ts';

/** What stores keep, as far as a store looks at it: keys, order, and that all of it comes back. */

const at = Date.parse('2015-07-02T09:14:10+08:00');

export const state: CaseState = {
  kind: 'complaint',
  status: 'assigned',
  unit: '420100-water',
  area: 'water-and-gas',
  region: '420100',
  channel: 'hotline-12319',
  severity: 'ordinary',
  redone: 0,
  failedVisits: 0,
  extended: false,
  limits: { accept: Date.parse('2015-07-04T00:00:00+08:00') },
};

interface Place {
  readonly caseId: string;
  readonly seq?: number;
  readonly postedTo?: Period;
  readonly envelopeId?: string;
  readonly summary?: string;
}

export const keptEntry = ({ caseId, seq = 1, postedTo = '2015-07-1', ...rest }: Place): StoredEntry => ({
  envelopeId: rest.envelopeId ?? `envelope-${caseId}-${seq}`,
  entry: {
    v: 1,
    caseId,
    seq,
    type: 'complaint-filed',
    source: 'hotline.12319.wuhan',
    eventId: `event-${seq}`,
    occurredAt: at,
    postedAt: at,
    recordedAt: at,
    postedTo,
    by: { unit: '420100-hotline' },
    detail: { summary: rest.summary ?? '小区连续三日停水，未见公告' },
    digest: 'd'.repeat(64),
    policy: 'hubei-2015@1',
    effects: { opened: 'filed' },
    after: state,
    previousHash: '',
    hash: 'f'.repeat(64),
  },
});

/** An entry of a duty of the plan; its id is any that the test likes, a case's too. */
export const keptDuty = (dutyId: string, seq = 1): StoredEntry => {
  const { entry, envelopeId } = keptEntry({ caseId: dutyId, seq });
  const { postedTo, ...common } = entry;
  return {
    envelopeId: `duty-${envelopeId}`,
    entry: {
      ...common,
      postedTo,
      type: 'problem-recorded',
      effects: { opened: 'duty' },
      after: {
        kind: 'problem',
        status: 'owed',
        unit: '420100-water',
        region: '420100',
        redone: 0,
        memory: {},
      },
    } as DutyEntry,
  };
};

export const dutyView = (dutyId: string, seq: number): CaseView => ({
  ...caseView(dutyId, seq),
  state: keptDuty(dutyId).entry.after,
});

export const heldFact = (caseId: string, envelopeId: string, eventId = 'event-held'): HeldFact => ({
  kind: 'held',
  envelopeId,
  source: 'unit.water.wuhan',
  type: 'case-accepted',
  caseId,
  eventId,
  at,
  occurredAt: at,
  postedAt: at,
  arrival: 0,
  expiresAt: at + 864_000_000,
  digest: 'e'.repeat(64),
  detail: { eventId, caseId },
});

/** A rejection of an event that names no case. */
export const rejectedFact = (envelopeId: string): Fact => ({
  kind: 'rejected',
  envelopeId,
  source: 'hotline.12319.wuhan',
  type: 'complaint-filed',
  at,
  code: 'invalid-detail',
  message: 'caseId: must be 1 to 128 characters',
  issues: [{ path: 'caseId', message: 'must be 1 to 128 characters' }],
});

export const caseView = (caseId: string, seq: number): CaseView => ({
  what: 'case',
  caseId,
  seq,
  recordedAt: at,
  state,
});

export const heldView = (envelopeId: string): HeldView => ({
  what: 'held',
  envelopeId,
  caseId: 'WH-2015-000001',
  eventId: 'wh-0002',
  source: 'unit.water.wuhan',
  type: 'case-accepted',
  recordedAt: at,
  noticeAt: at + 86_400_000,
  expiresAt: at + 864_000_000,
});

/** All that an iterable yields, in its order. */
export const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};
