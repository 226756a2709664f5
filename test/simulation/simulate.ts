import { type ReplayEntry, replay } from '../../cli/campaign/replay.ts';
import { readEntry } from '../../cli/input/posted-entry.ts';
import { type Audit, createAudit } from '../../shared/application/audit.ts';
import { closeOf, type Period, periodOf } from '../../shared/domain/kernel/period.ts';
import type { MonthlyBulletin, TenDayStatistics } from '../../shared/domain/statistics/statement.ts';
import type { CaseRecord } from '../../shared/ports/ledger.ts';
import { reportBasis, rulebook } from '../dsl/rulebook.ts';
import { directWiring } from './direct-wiring.ts';

/** A line of an entry file, and when it was posted. */
export interface Line {
  readonly text: string;
  readonly time: number;
}

/** What a replay leaves behind. */
export interface Outcome {
  readonly records: readonly CaseRecord[];
  readonly tenDay: readonly TenDayStatistics[];
  readonly bulletins: readonly MonthlyBulletin[];
  readonly audit: Audit;
}

const inOrder = async function* (entries: readonly ReplayEntry[]) {
  yield* entries;
};

/** Replays lines up to the close of a period, through the use cases alone. */
export const simulate = async (lines: readonly Line[], first: Period, last: Period): Promise<Outcome> => {
  const end = closeOf(last);
  const received = [...lines].sort((a, b) => a.time - b.time).filter(({ time }) => time < end);
  const entries = received.flatMap(({ text, time }): ReplayEntry[] => {
    const read = readEntry(text);
    if (!read.readable) return [];
    const { caseId } = read.detail;
    return [
      {
        source: read.source,
        type: read.type,
        detail: JSON.stringify(read.detail),
        time,
        caseId: typeof caseId === 'string' ? caseId : undefined,
      },
    ];
  });
  const { wiring, ledger, documents } = directWiring(reportBasis);
  await replay(wiring, inOrder(entries), { reportsFrom: closeOf(first), end }, () => {});

  const records: CaseRecord[] = [];
  const audit = createAudit(end, rulebook.sha256);
  for await (const record of ledger.everything()) {
    records.push(record);
    audit.take(record);
  }
  const read = async <T>(folder: string): Promise<T[]> => {
    const keys = documents.keys().filter((key) => key.startsWith(folder) && key.endsWith('.json'));
    return Promise.all(keys.sort().map(async (key) => JSON.parse((await documents.get(key)) ?? '') as T));
  };
  const tenDay = await read<TenDayStatistics>('ten-day/');
  return {
    records,
    tenDay,
    bulletins: await read<MonthlyBulletin>('bulletins/'),
    audit: audit.result(received.length, received.length - entries.length, tenDay.at(-1)?.root ?? '').audit,
  };
};

/** The periods that hold the first and the last of some lines. */
export const spanOf = (lines: readonly Line[]): readonly [first: Period, last: Period] => {
  const times = lines.map(({ time }) => time);
  return [periodOf(Math.min(...times)), periodOf(Math.max(...times))];
};
