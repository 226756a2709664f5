import { sha256 } from '../adapters/system/sha256.ts';
import type { ReportBasis, ReportPorts } from '../application/close-period.ts';
import { dayOfDate } from '../domain/kernel/day.ts';
import { periodOfDay } from '../domain/kernel/period.ts';
import { bindDocuments } from './bind/documents.ts';
import { bindOutbound } from './bind/outbound.ts';
import { bindRenderer } from './bind/renderer.ts';
import { bindLedger, bindViews } from './bind/tables.ts';
import { issueFrom } from './environment.ts';
import { loadRulebook } from './rulebook.ts';

/** What both reporting functions work with. */
export const bindReports = (): { ports: ReportPorts; basis: ReportBasis } => {
  const { rulebook, registry } = loadRulebook();
  const from = issueFrom();
  return {
    ports: {
      ledger: bindLedger(),
      views: bindViews(),
      documents: bindDocuments(),
      outbound: bindOutbound(),
      renderer: bindRenderer(),
    },
    basis: {
      rulebook,
      registry,
      sha256OfBytes: sha256,
      ...(from !== undefined && { issueFrom: periodOfDay(dayOfDate(from)) }),
    },
  };
};
