import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Audit, createAudit } from '../../shared/application/audit.ts';
import { flaggedYears } from '../../shared/application/flagged-years.ts';
import { isCaseEntry, isDutyEntry } from '../../shared/domain/decision/subjects.ts';
import { asWritten } from '../../shared/domain/decision/upcast.ts';
import type { Sha256 } from '../../shared/domain/kernel/chain.ts';
import { shanghaiText, startOf } from '../../shared/domain/kernel/day.ts';
import { firstDayOf, type Period } from '../../shared/domain/kernel/period.ts';
import { expectDuties, type PlanBasis } from '../../shared/domain/plan/expected-duties.ts';
import { createRecount } from '../../shared/domain/statistics/recompute.ts';
import type { LedgerReader } from '../../shared/ports/ledger.ts';
import { caseLine } from './case-line.ts';

/** A file of JSON lines, written with regard to how fast the disk takes them. */
export const lineFile = (path: string) => {
  const stream = createWriteStream(path);
  return {
    write: async (value: unknown): Promise<void> => {
      if (!stream.write(`${JSON.stringify(value)}\n`)) await once(stream, 'drain');
    },
    close: async (): Promise<void> => {
      stream.end();
      await once(stream, 'close');
    },
  };
};

export interface OutputsOf {
  readonly ledger: LedgerReader;
  readonly out: string;
  /** The instant as of which the ledger is counted. */
  readonly end: number;
  readonly received: number;
  readonly parked: number;
  readonly first: Period;
  readonly last: Period;
  readonly sha256: Sha256;
  /** By what duties are expected to stand. */
  readonly basis: PlanBasis;
  /** Is told, once a year, of limits that were counted without the year's holidays. */
  readonly warn: (line: string) => void;
}

/** Writes `ledger.ndjson`, `duties.ndjson`, `cases.ndjson`, `rejected.ndjson` and `audit.json` in one pass over the ledger. */
export const writeOutputs = async (of: OutputsOf): Promise<Audit> => {
  await mkdir(of.out, { recursive: true });
  const since = startOf(firstDayOf(of.first));
  const audit = createAudit(of.end, of.sha256, expectDuties(of.basis, { since, until: of.end }));
  const flagged = flaggedYears();
  const count = createRecount(of.first, of.last, of.sha256);
  const entries = lineFile(join(of.out, 'ledger.ndjson'));
  const duties = lineFile(join(of.out, 'duties.ndjson'));
  const cases = lineFile(join(of.out, 'cases.ndjson'));
  for await (const record of of.ledger.everything()) {
    audit.take(record);
    const stands = record.entries.map(({ entry }) => entry);
    const ofCase = stands.filter(isCaseEntry);
    count.take(ofCase);
    for (const entry of stands) flagged.take(entry);
    for (const kept of record.entries)
      await (isDutyEntry(kept.entry) ? duties : entries).write(asWritten(kept));
    const line = caseLine(ofCase);
    if (line) await cases.write(line);
  }
  for (const finding of flagged.findings(of.basis.calendar)) of.warn(finding);
  await entries.close();
  await duties.close();
  await cases.close();
  const { audit: result, rejected } = audit.result(of.received, of.parked, count.snapshots().root);
  const rejections = lineFile(join(of.out, 'rejected.ndjson'));
  for (const { at, ...line } of rejected) await rejections.write({ at: shanghaiText(at), ...line });
  await rejections.close();
  await writeFile(join(of.out, 'audit.json'), `${JSON.stringify(result, null, 1)}\n`);
  return result;
};
