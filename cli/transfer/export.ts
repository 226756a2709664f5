import { parquetWriteBuffer } from 'hyparquet-writer';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { firstBreak } from '../../shared/application/audit.ts';
import { type AnyEntry, isCaseEntry, isDutyEntry } from '../../shared/domain/decision/subjects.ts';
import { asWritten } from '../../shared/domain/decision/upcast.ts';
import { pairsOf } from '../../shared/domain/kernel/by-code.ts';
import type { Fact } from '../../shared/domain/ledger/entry.ts';
import { createRootBuilder } from '../../shared/domain/statistics/roots.ts';
import type { CaseRecord } from '../../shared/ports/ledger.ts';
import { UsageError } from '../input/checked-json.ts';
import type { LedgerLine } from '../input/ledger-line.ts';
import { type ExportedFile, type Manifest, manifestName } from '../input/manifest.ts';
import { type Column, dutyColumns, entryColumns, factColumns } from './columns.ts';
import type { ExportTarget } from './target.ts';

/** A part is begun anew, between two cases, once it has so many lines: what is kept in memory. */
const linesOfPart = 20_000;

const parquetOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: columns.map(({ name, type, of }) => ({ name, type, data: rows.map(of), nullable: true })),
      createdBy: 'supervision-ledger',
    }),
  );

/**
 * Writes a ledger whole: `ledger/` as NDJSON, from which it can be imported; `entries/`, `duties/` and `facts/` as Parquet,
 * to ask questions of; and, last of all, the manifest.
 *
 * @param onCase called after each case, for progress
 * @throws UsageError when the target is not empty, or a chain does not hold: that is for `verify` to look into
 */
export const exportLedger = async (
  records: AsyncIterable<CaseRecord>,
  target: ExportTarget,
  now: number,
  onCase: () => void = () => {},
): Promise<Manifest> => {
  await target.begin();
  const files: ExportedFile[] = [];
  const roots = createRootBuilder(sha256);
  const count = { cases: 0, duties: 0, entries: 0, facts: 0 };
  let part = 0;
  let entries: AnyEntry[] = [];
  let facts: Fact[] = [];
  let lines: string[] = [];
  const write = async (folder: string, ending: string, rows: number, body: string | Uint8Array) => {
    const name = `${folder}/part-${String(part).padStart(5, '0')}.${ending}`;
    await target.write(name, body);
    files.push({ name, rows, bytes: Buffer.byteLength(body), sha256: sha256(body) });
  };
  const writeTable = async <Row>(folder: string, columns: readonly Column<Row>[], rows: readonly Row[]) => {
    if (rows.length > 0) await write(folder, 'parquet', rows.length, parquetOf(columns, rows));
  };
  const flush = async () => {
    if (lines.length === 0) return;
    part += 1;
    await write('ledger', 'ndjson', lines.length, `${lines.join('\n')}\n`);
    await writeTable('entries', entryColumns, entries.filter(isCaseEntry));
    await writeTable('duties', dutyColumns, entries.filter(isDutyEntry));
    await writeTable('facts', factColumns, facts);
    [entries, facts, lines] = [[], [], []];
  };
  const take = (line: LedgerLine) => lines.push(JSON.stringify(line));
  for await (const record of records) {
    const [first] = record.entries;
    const broken = firstBreak(record, sha256);
    if (broken) {
      throw new UsageError(
        `case ${first?.entry.caseId}, entry ${broken.seq} ${broken.why}: a ledger that does not hold is not exported`,
      );
    }
    for (const kept of record.entries) {
      const { entry, envelopeId } = kept;
      take({ entry: asWritten(kept), ...(envelopeId !== '' && { envelopeId }) });
      entries.push(entry);
    }
    for (const fact of record.facts) {
      take({ fact });
      facts.push(fact);
    }
    roots.take(record.entries.map(({ entry }) => entry));
    if (first) count[isCaseEntry(first.entry) ? 'cases' : 'duties'] += 1;
    count.entries += record.entries.length;
    count.facts += record.facts.length;
    onCase();
    if (lines.length >= linesOfPart) await flush();
  }
  await flush();
  const { root, byPeriod, duties } = roots.result();
  const manifest: Manifest = {
    v: 1,
    madeAt: new Date(now).toISOString(),
    ...count,
    root,
    roots: Object.fromEntries(pairsOf(byPeriod)),
    dutiesRoot: duties,
    files,
  };
  await target.write(manifestName, `${JSON.stringify(manifest, null, 1)}\n`);
  return manifest;
};
