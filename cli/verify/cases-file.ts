import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { mostLevelsAround, parseJson } from '../../events/bounded-json.ts';
import type { Entry } from '../../shared/domain/case/entry.ts';
import { caseLine } from '../campaign/case-line.ts';
import { ledgerLinesOf } from '../input/ledger-file.ts';
import type { FileLine } from '../input/lines.ts';
import { differenceOf } from './kept-file.ts';

const name = 'cases.ndjson';

/** The case that a line is about; undefined for a line that names none. */
const caseIn = (line: string): unknown => {
  try {
    return (parseJson(line, mostLevelsAround) as { caseId?: unknown } | null)?.caseId;
  } catch {
    return undefined;
  }
};

/** Compares `cases.ndjson` with the ledger while that goes by, a line for each case in its order. */
export const checkingCases = async (out: string, faults: string[]) => {
  const path = join(out, name);
  const there = await stat(path).catch(() => undefined);
  if (!there) faults.push(`${name} is missing`);
  const lines = there ? ledgerLinesOf(path) : undefined;
  let number = 0;
  let inStep = there !== undefined;
  return {
    /** The entries of the next case. */
    take: async (entries: readonly Entry[]): Promise<void> => {
      const expected = caseLine(entries);
      if (!lines || !inStep || !expected) return;
      number += 1;
      const next = await lines.next();
      const line: FileLine | undefined = next.done ? undefined : next.value;
      const found = line?.text === undefined ? undefined : caseIn(line.text);
      // A line that cannot be read parts nothing; one about another case would make all that follow differ.
      if (!line || (typeof found === 'string' && found !== expected.caseId)) {
        inStep = false;
        faults.push(
          `${name} line ${number} is ${line ? `about ${found}` : 'missing'}, the ledger has ${expected.caseId} there`,
        );
        return;
      }
      const difference =
        line.text === undefined ? line.why : differenceOf(line.text, expected, JSON.stringify);
      if (difference) faults.push(`${name} line ${number} (${expected.caseId}): ${difference}`);
    },
    end: async (): Promise<void> => {
      if (!lines || !inStep) return;
      if (!(await lines.next()).done)
        faults.push(`${name} line ${number + 1} is about no case of the ledger`);
    },
  };
};
