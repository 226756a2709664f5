import type { IntegrityReport } from '../../application/integrity-check.ts';
import type { Issued } from '../../application/publication.ts';
import type { Swept } from '../../application/sweep-deadlines.ts';
import { metricNames } from '../names.ts';
import { logger } from './log.ts';
import { count } from './metrics.ts';

/** Logs and counts a sweep: that it ran is what its alarm waits for. */
export const tellSwept = (swept: Swept): Swept => {
  logger.info('swept', { ...swept });
  count(metricNames.sweepRan);
  count(metricNames.raised, swept.raised);
  return swept;
};

/** Logs and counts what a report issued; a period's name leads from its entries to its documents. */
export const tellIssued = <Statements extends Readonly<Record<string, Issued>>>(
  issued: Statements,
): Statements => {
  logger.info('reported', { issued });
  count(metricNames.statementsIssued, Object.values(issued).filter((what) => what === 'issued').length);
  return issued;
};

/** Logs and counts what a watch found: an error for each finding, which names where it is; a warning for a year without holidays. */
export const logIntegrity = (watched: IntegrityReport): IntegrityReport => {
  for (const finding of [...watched.missing, ...watched.gaps, ...watched.broken]) logger.error(finding);
  for (const finding of watched.holidays) logger.warn(finding);
  // What an office has to undo, and no fault of the ledger: it raises no alarm.
  for (const finding of watched.mergeCycles) logger.warn(finding);
  logger.info('watched', { entries: watched.entries });
  count(metricNames.watchRan);
  count(metricNames.statementsMissing, watched.missing.length);
  count(metricNames.gaps, watched.gaps.length);
  count(metricNames.broken, watched.broken.length);
  count(metricNames.holidaysMissing, watched.holidays.length);
  return watched;
};
