import type { Entry } from '../../../domain/case/entry.ts';
import type { CaseState } from '../../../domain/case/state.ts';
import { areaLabels, channelLabels, kindLabels, methodLabels, severityLabels } from '../../labels.ts';
import { type CodeNames, nameOf } from '../../names.ts';
import type { CaseNote, NamedCase } from './facts.ts';

/** What documents say of a case after an entry. */
const caseNote = (caseId: string, openedAt: number, after: CaseState): CaseNote => ({
  caseId,
  openedAt,
  kind: after.kind,
  area: after.area,
  region: after.region,
  ...(after.unit !== undefined && { unit: after.unit }),
  ...(after.channel !== undefined && { channel: after.channel }),
  ...(after.method !== undefined && { method: after.method }),
  severity: after.severity,
  status: after.status,
  ...(after.owed !== undefined && { owed: after.owed }),
  ...(after.highest !== undefined && { highest: after.highest }),
  redone: after.redone,
});

/** A case named for one of its entries, as that entry left it. */
export const namedFor = (entry: Entry, openedAt: number): NamedCase => ({
  note: caseNote(entry.caseId, openedAt, entry.after),
  seq: entry.seq,
  occurredAt: entry.occurredAt,
  ...(entry.effects.raised !== undefined && { raised: entry.effects.raised }),
});

type About = Pick<CaseNote, 'kind' | 'channel' | 'method'>;

/** Where a case came from: 12319服务热线, 暗访. */
export const originOf = ({ kind, channel, method }: About): string => {
  if (channel !== undefined) return channelLabels[channel];
  return method === undefined ? kindLabels[kind] : methodLabels[method];
};

/** What a case is about, above its timeline: kind, origin, area, region and severity. */
export const headingOf = (
  about: About & Pick<CaseNote, 'area' | 'region' | 'severity'>,
  regions: CodeNames,
): string =>
  [
    kindLabels[about.kind],
    originOf(about),
    areaLabels[about.area],
    nameOf(regions, about.region),
    severityLabels[about.severity],
  ].join(' · ');
