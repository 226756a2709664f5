import type { MonthlyBulletin } from '../../domain/statistics/statement.ts';
import type { DocumentModel } from '../model.ts';
import { accountabilityList } from './accountability.ts';
import { assessmentCirculars } from './assessment/circulars.ts';
import { assessmentTable } from './assessment/table-document.ts';
import { notices } from './notices.ts';
import { problemLedger } from './problem-ledger.ts';
import { reconciliationDocument } from './reconciliation.ts';
import type { ReportContext } from './scene.ts';
import { specialRectification } from './special-rectification.ts';
import { summaryReport } from './summary/report.ts';

/**
 * The documents of the plan that a month has: those that are issued each month once they have rows, the notices that
 * were issued in it, and at the end the summary report. With `extracts`, each unit’s and division’s circular after
 * them. One at a time, so that memory holds one.
 */
export function* planDocuments(
  scene: ReportContext,
  statement: MonthlyBulletin,
  extracts: boolean,
): Generator<DocumentModel> {
  yield* problemLedger(scene);
  yield* specialRectification(scene);
  yield* reconciliationDocument(scene);
  yield* accountabilityList(scene);
  yield* assessmentTable(scene);
  yield* summaryReport(scene, statement);
  yield* notices(scene);
  if (extracts) yield* assessmentCirculars(scene);
}
