import type { ReportBasis, ReportPorts } from '../application/close-period.ts';
import { namesOf } from '../domain/documents/names.ts';
import { rankingRuleOf } from '../domain/documents/ranking-rule.ts';
import { dayOfDate } from '../domain/kernel/day.ts';
import { periodOfDay } from '../domain/kernel/period.ts';
import { bindDocuments } from './bind/documents.ts';
import { bindOutbound } from './bind/outbound.ts';
import { bindLedger, bindViews } from './bind/tables.ts';
import { issueFrom } from './environment.ts';
import { loadRulebook } from './rulebook.ts';

/** What both reporting functions work with. */
export const bindReports = (): { ports: ReportPorts; basis: ReportBasis } => {
  const { rulebook, registry } = loadRulebook();
  const from = issueFrom();
  return {
    ports: { ledger: bindLedger(), views: bindViews(), documents: bindDocuments(), outbound: bindOutbound() },
    basis: {
      rulebook,
      names: { ...namesOf(registry), rankingRule: rankingRuleOf(rulebook.policy.ranking) },
      ...(from !== undefined && { issueFrom: periodOfDay(dayOfDate(from)) }),
    },
  };
};
