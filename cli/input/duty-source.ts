import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isDutyEntry } from '../../shared/domain/decision/subjects.ts';
import type { DutyEntry } from '../../shared/domain/duty/entry.ts';
import { dutySubject } from '../../shared/domain/ledger/subject.ts';
import { type CaseSource, tableOf } from './case-source.ts';
import { UsageError } from './checked-json.ts';
import { wholeCasesOf } from './ledger-file.ts';

/** Entries of a run's duties, a duty at a time; none where the run had no plan. */
async function* dutiesOfFolder(out: string): AsyncGenerator<readonly DutyEntry[]> {
  const path = join(out, 'duties.ndjson');
  const there = await stat(path).then(
    () => true,
    () => false,
  );
  if (!there)
    throw new UsageError(
      `${out} holds no duties.ndjson: run the campaign first, or name its folder with --out`,
    );
  for await (const kept of wholeCasesOf(path, 'duty'))
    yield kept.map(({ entry }) => entry).filter(isDutyEntry);
}

/** All duties of the plan, each as its entries in order. */
export async function* allDuties(source: CaseSource): AsyncGenerator<readonly DutyEntry[]> {
  const table = tableOf(source);
  yield* table ? table.duties() : dutiesOfFolder(source.out);
}

/** The entries of one duty; empty when it is not known. */
export const oneDuty = async (id: string, source: CaseSource): Promise<readonly DutyEntry[]> => {
  const table = tableOf(source);
  if (table) return (await table.load(dutySubject(id))).entries.map(({ entry }) => entry).filter(isDutyEntry);
  for await (const entries of dutiesOfFolder(source.out)) if (entries[0]?.caseId === id) return entries;
  return [];
};
