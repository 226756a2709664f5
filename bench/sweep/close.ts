import type { Entry } from '../../shared/domain/case/entry.ts';
import { canonical } from '../../shared/domain/kernel/chain.ts';
import { beforeFirst, type Close, compileClose } from '../../shared/domain/statistics/close.ts';
import { rulebook } from '../../test/dsl/rulebook.ts';
import { keptEntry, state } from '../../test/shared/adapters/samples.ts';
import { midnight } from './stock.ts';

export interface MeasuredClose {
  readonly milliseconds: number;
  /** Size of the close as it is kept for the next. */
  readonly megabytes: number;
  readonly heap: number;
}

const idOf = (index: number): string => `HB-2015-${String(index).padStart(7, '0')}`;

/** A close before, with so many cases open, as its run has kept it. */
const keptBefore = (open: number): string =>
  canonical({
    ...beforeFirst('2015-06-3'),
    entries: open,
    open: Array.from({ length: open }, (_, index) => [
      idOf(index),
      {
        kind: state.kind,
        unit: '420100-water',
        area: 'water-and-gas',
        region: '420100',
        channel: 'hotline-12319',
        limits: { accept: midnight },
        dueAt: midnight,
      },
    ]),
  } satisfies Close);

function* entriesOf(count: number): Generator<Entry> {
  for (let index = 0; index < count; index += 1) {
    const { entry } = keptEntry({ caseId: idOf(index), seq: 2 });
    yield {
      ...(entry as Entry),
      effects: {},
      after: {
        ...state,
        owed: {
          step: 'accept',
          by: '420100-water',
          dueAt: midnight,
          since: 2,
          next: { level: 'reminder', at: midnight },
        },
      },
    };
  }
}

/** Compiles a period from the close before it: reads that, takes the entries, writes its own. */
export const measureClose = async (open: number, entries: number): Promise<MeasuredClose> => {
  const before = keptBefore(open);
  const began = performance.now();
  const previous = JSON.parse(before) as Close;
  const close = await compileClose(previous, '2015-07-1', entriesOf(entries), rulebook.sha256);
  const body = canonical(close);
  const milliseconds = performance.now() - began;
  return {
    milliseconds,
    megabytes: Buffer.byteLength(body) / 1_000_000,
    heap: process.memoryUsage().heapUsed / 1_000_000,
  };
};
