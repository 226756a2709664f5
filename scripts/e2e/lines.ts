import type { Views } from '../../shared/ports/views.ts';

/** An event told on the bus, less what depends on the instant of recording. */
export const outboundLine = (type: string, detailText: string): string => {
  const detail = JSON.parse(detailText) as Readonly<Record<string, unknown>>;
  const about = detail.caseId ?? detail.period ?? detail.month ?? '';
  const which = detail.code ?? detail.level ?? detail.step ?? detail.status ?? '';
  return `${type} ${String(about)} ${String(which)}`.trim();
};

/** Every view that waits for the clock, as a sweep at the end of time would find it. */
export const viewLines = async (views: Pick<Views, 'due'>): Promise<readonly string[]> => {
  const lines: string[] = [];
  for await (const view of views.due(Number.MAX_SAFE_INTEGER)) {
    lines.push(
      view.what === 'case'
        ? `${view.caseId} entry ${view.seq} ${view.state.status} ${view.state.owed?.step ?? ''} ${view.state.owed?.level ?? ''}`
        : `${view.caseId} holds ${view.type} ${view.eventId}`,
    );
  }
  return lines.sort();
};
