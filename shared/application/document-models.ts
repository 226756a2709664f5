import type { DocumentModel } from '../documents/model.ts';
import { namesOf } from '../documents/names.ts';
import { planDocuments } from '../documents/plan/documents.ts';
import { planScene } from '../documents/plan/scene.ts';
import { buildBulletin } from '../documents/statements/bulletin.ts';
import { buildExtracts } from '../documents/statements/extracts/all.ts';
import type { DocumentBasis } from '../documents/statements/input.ts';
import { buildTenDay } from '../documents/statements/ten-day.ts';
import { periodsOfMonth } from '../domain/kernel/period.ts';
import { type CaseReader, collectFacts } from './collect-facts.ts';
import type { BulletinTold, TenDayTold } from './statements-before.ts';

/** Where the documents' facts are read: the ledger, and which cases were open before the statement's first period. */
export interface FactSource {
  readonly ledger: CaseReader;
  readonly openBefore: readonly string[];
}

/** The document of a ten-day period's statistics. */
export const tenDayModel = async (
  { ledger, openBefore }: FactSource,
  basis: DocumentBasis,
  told: TenDayTold,
): Promise<DocumentModel> => {
  const { period } = told.statement;
  const collected = await collectFacts(ledger, period, openBefore, [period], namesOf(basis.registry));
  return buildTenDay({ ...told, ...collected }, basis);
};

/** The bulletin of a month, then the documents of the plan, and where they are wanted its extracts after them. */
export async function* bulletinModels(
  { ledger, openBefore }: FactSource,
  basis: DocumentBasis,
  told: BulletinTold,
  extracts: boolean,
): AsyncGenerator<DocumentModel> {
  const { month } = told.statement;
  const names = namesOf(basis.registry);
  const collected = await collectFacts(ledger, month, openBefore, periodsOfMonth(month), names);
  const input = { ...told, ...collected };
  yield buildBulletin(input, basis);
  const plan = told.plan && planScene(told.plan, basis);
  if (plan) yield* planDocuments(plan, told.statement, extracts);
  if (extracts) yield* buildExtracts(input, basis);
}
