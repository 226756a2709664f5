import { codesOf } from '../../../domain/kernel/by-code.ts';
import type { DocumentModel } from '../../model.ts';
import type { BulletinInput, DocumentBasis } from '../input.ts';
import { buildDivisionExtract } from './division.ts';
import { buildLeaderExtract } from './leader.ts';
import { buildUnitExtract } from './unit.ts';

/**
 * All extracts of a month's bulletin (两通报): for each unit that has figures, for each division and each leader
 * of the registry. One at a time, so that memory holds one.
 */
export function* buildExtracts(input: BulletinInput, basis: DocumentBasis): Generator<DocumentModel> {
  for (const unit of codesOf(input.statement.byUnit).sort()) {
    if (unit !== 'unassigned') yield buildUnitExtract(input, basis, unit);
  }
  for (const { code } of basis.registry.divisions) yield buildDivisionExtract(input, basis, code);
  for (const { code } of basis.registry.leaders) yield buildLeaderExtract(input, basis, code);
}
