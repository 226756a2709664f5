import { periodOfDay } from '../domain/kernel/period.ts';
import { dayOfDate } from '../domain/kernel/day.ts';
import type { ReportBasis, ReportPorts } from '../application/close-period.ts';
import { bindDocuments } from './bind/documents.ts';
import { bindOutbound } from './bind/outbound.ts';
import { bindLedger, bindViews } from './bind/tables.ts';
import { issueFrom } from './environment.ts';
import { loadRulebook } from './rulebook.ts';

/** What both reporting functions work with. */
export const bindReports = (): { ports: ReportPorts; basis: ReportBasis } => {
  const { rulebook, registry } = loadRulebook();
  const nameByCode = (list: readonly { code: string; name: string }[]) =>
    Object.fromEntries(list.map(({ code, name }) => [code, name]));
  const from = issueFrom();
  return {
    ports: { ledger: bindLedger(), views: bindViews(), documents: bindDocuments(), outbound: bindOutbound() },
    basis: {
      rulebook,
      names: { units: nameByCode(registry.units), regions: nameByCode(registry.regions) },
      ...(from !== undefined && { issueFrom: periodOfDay(dayOfDate(from)) }),
    },
  };
};
