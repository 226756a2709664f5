import { issueDueTenDayStatistics } from '../shared/application/issue-statements.ts';
import { nowAfter } from '../shared/lambda/bind/clock.ts';
import { compose } from '../shared/lambda/compose.ts';
import { bindReports } from '../shared/lambda/report-handler.ts';
import { tellIssued } from '../shared/lambda/telemetry/tell-run.ts';

const { ports, basis } = bindReports();

/** After each close of a ten-day period: issues its statistics, and those of runs that were missed. */
export const handler = compose('issue-ten-day-statistics', async () =>
  tellIssued(await issueDueTenDayStatistics(ports, basis, nowAfter())),
);
