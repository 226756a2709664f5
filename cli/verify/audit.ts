import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { mostLevelsAround, parseJson } from '../../events/bounded-json.ts';
import { issuesOf } from '../../events/issues.ts';
import { count } from '../../events/values.ts';
import { type createAudit, faultsOf } from '../../shared/application/audit.ts';
import { json } from '../../shared/application/publication.ts';
import { decodeUtf8 } from '../../shared/text/utf8.ts';
import { ledgerLinesOf } from '../input/ledger-file.ts';
import { differenceOf } from './kept-file.ts';

const name = 'audit.json';

/** What an audit counts of what the ledger never had: for these its word is taken, and only their sum is checked. */
const ofOthers = z.looseObject({
  received: count,
  recorded: count,
  own: count,
  duplicate: count,
  rejected: count,
  held: count,
  parked: count,
  duties: z.looseObject({ own: count }),
});

const linesIn = async (path: string): Promise<number | undefined> => {
  let lines = 0;
  try {
    for await (const _ of ledgerLinesOf(path)) lines += 1;
    return lines;
  } catch {
    return undefined;
  }
};

const readAudit = async (out: string): Promise<{ text: string; said: z.infer<typeof ofOthers> } | string> => {
  const bytes = await readFile(join(out, name)).catch(() => undefined);
  if (bytes === undefined) return `${name} is missing`;
  let [text, value]: [string, unknown] = ['', undefined];
  try {
    text = decodeUtf8(bytes);
    value = parseJson(text, mostLevelsAround);
  } catch (error) {
    const { message } = error as Error;
    return error instanceof SyntaxError ? `${name} is no JSON: ${message}` : `${name} ${message}`;
  }
  const parsed = ofOthers.safeParse(value);
  if (parsed.success) return { text, said: parsed.data };
  const [issue] = issuesOf(parsed.error, value);
  return `${name}: ${issue?.path || '(top)'}: ${issue?.message}`;
};

/** What was read of the two files of entries. */
export interface Held {
  readonly cases: number;
  readonly duties: number;
  readonly root: string;
}

/** Compares `audit.json` with what the ledger gives, and with itself where that gives nothing. */
export const checkAudit = async (
  out: string,
  audit: ReturnType<typeof createAudit>,
  held: Held,
  faults: string[],
): Promise<void> => {
  const read = await readAudit(out);
  if (typeof read === 'string') {
    faults.push(read);
    return;
  }
  const { text, said } = read;
  const counted = said.recorded + said.own + said.duties.own;
  if (counted !== held.cases + held.duties) {
    const holds = `ledger.ndjson holds ${held.cases} and duties.ndjson ${held.duties}`;
    faults.push(`${name} counts ${counted} entries, ${holds}`);
  }
  const { received, duplicate, rejected, held: waiting, parked } = said;
  const { audit: given } = audit.result(received, parked, held.root);
  const expected = { ...given, duplicate, rejected, held: waiting };
  const difference = differenceOf(text, expected, json);
  if (difference) faults.push(`${name}: ${difference}`);
  // Broken chains are named one by one where the ledger is read.
  faults.push(
    ...faultsOf({ ...expected, chains: { verified: 0, broken: 0 } }).map((fault) => `${name}: ${fault}`),
  );
  const lines = await linesIn(join(out, 'rejected.ndjson'));
  if (lines !== undefined && lines !== rejected)
    faults.push(`${name} counts ${rejected} rejected, rejected.ndjson holds ${lines} lines`);
};
