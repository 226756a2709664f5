import type { Area } from '../../../events/codes.ts';
import type { Line } from '../posting.ts';

interface Opened {
  readonly caseId: string;
  readonly source: string;
  readonly occurredAt: number;
  readonly time: number;
  readonly channel?: string;
  readonly area: Area;
  readonly region: string;
  readonly severity?: string;
}

/** What the plan's script has to know of the campaign's cases: read from their own lines. */
export interface CasesKnown {
  readonly complaints: readonly Opened[];
  readonly findings: readonly Opened[];
  /** Grave cases found to be so, with the instant of the first such conclusion. */
  readonly grave: readonly { readonly opened: Opened; readonly concludedAt: number }[];
}

interface Read {
  readonly type: string;
  readonly source: string;
  readonly time: number;
  readonly detail: Readonly<Record<string, string>>;
}

const readOf = ({ text, time }: Line): Read => {
  const { Source, DetailType, Detail } = JSON.parse(text) as {
    Source: string;
    DetailType: string;
    Detail: string | Readonly<Record<string, string>>;
  };
  return {
    type: DetailType,
    source: Source,
    time,
    detail: typeof Detail === 'string' ? (JSON.parse(Detail) as Record<string, string>) : Detail,
  };
};

const openedOf = ({ source, time, detail }: Read): Opened => ({
  caseId: detail.caseId ?? '',
  source,
  time,
  occurredAt: Date.parse(detail.occurredAt ?? ''),
  ...(detail.channel !== undefined && { channel: detail.channel }),
  area: (detail.area ?? 'other') as Area,
  region: detail.region ?? '',
  ...(detail.severity !== undefined && { severity: detail.severity }),
});

/** Reads the lines that are to be recorded. */
export const casesIn = (lines: readonly Line[]): CasesKnown => {
  const read = lines.filter(({ disposition }) => disposition === 'recorded').map(readOf);
  const complaints = read.filter(({ type }) => type === 'complaint-filed').map(openedOf);
  const findings = read.filter(({ type }) => type === 'finding-recorded').map(openedOf);
  const byId = new Map([...complaints, ...findings].map((opened) => [opened.caseId, opened]));
  const grave = new Map<string, number>();
  for (const { type, detail } of read) {
    if (type !== 'investigation-concluded' || detail.conclusion !== 'substantiated') continue;
    const at = Date.parse(detail.occurredAt ?? '');
    const caseId = detail.caseId ?? '';
    if (byId.get(caseId)?.severity === 'grave') grave.set(caseId, Math.min(at, grave.get(caseId) ?? at));
  }
  return {
    complaints,
    findings,
    grave: [...grave].flatMap(([caseId, concludedAt]) => {
      const opened = byId.get(caseId);
      return opened ? [{ opened, concludedAt }] : [];
    }),
  };
};
