import type { Names } from '../documents/names.ts';
import type { Correction } from '../documents/statements/corrections.ts';
import { collecting } from '../documents/statements/facts/collect.ts';
import { correctionOf } from '../documents/statements/facts/corrections.ts';
import type { Facts } from '../documents/statements/facts/facts.ts';
import { isCaseEntry } from '../domain/decision/subjects.ts';
import type { Period } from '../domain/kernel/period.ts';
import { caseSubject } from '../domain/ledger/subject.ts';
import type { Ledger, LedgerReader } from '../ports/ledger.ts';

/** What the facts of documents are read from. */
export type CaseReader = Pick<Ledger & LedgerReader, 'load' | 'entriesPostedTo'>;

/** Cases loaded at a time. */
const concurrency = 32;

/**
 * What the documents of a period or month say beyond its figures. Read are the cases that were open before it
 * or have entries in it, so that the cost follows the period and not the history.
 *
 * @param openBefore the cases that were open when the first of `periods` began
 */
export const collectFacts = async (
  ledger: CaseReader,
  statement: string,
  openBefore: readonly string[],
  periods: readonly Period[],
  names: Names,
): Promise<{ facts: Facts; corrections: readonly Correction[] }> => {
  const concerned = new Set(openBefore);
  const corrections: Correction[] = [];
  for (const period of periods) {
    for await (const entry of ledger.entriesPostedTo(period)) {
      concerned.add(entry.caseId);
      const correction = correctionOf(entry);
      if (correction) corrections.push(correction);
    }
  }
  const facts = collecting(statement, names);
  const caseIds = [...concerned].sort();
  for (let start = 0; start < caseIds.length; start += concurrency) {
    const records = await Promise.all(
      caseIds.slice(start, start + concurrency).map((caseId) => ledger.load(caseSubject(caseId))),
    );
    for (const { entries } of records) facts.take(entries.map(({ entry }) => entry).filter(isCaseEntry));
  }
  return { facts: facts.result(), corrections: corrections.sort(byCase) };
};

const byCase = (a: Correction, b: Correction) =>
  a.caseId < b.caseId ? -1 : a.caseId > b.caseId ? 1 : a.seq - b.seq;
