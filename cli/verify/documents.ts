import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { rendererAssets } from '../../renderer/assets.ts';
import { pages } from '../../renderer/pages.ts';
import { rendererWith } from '../../renderer/render.ts';
import type { CaseReader } from '../../shared/application/collect-facts.ts';
import { bulletinModels, tenDayModel } from '../../shared/application/document-models.ts';
import type { DocumentModel } from '../../shared/documents/model.ts';
import type { Entry } from '../../shared/domain/case/entry.ts';
import { isEnded } from '../../shared/domain/case/state.ts';
import { calendarOf } from '../../shared/domain/kernel/calendar.ts';
import { type Period, periodsOfMonth } from '../../shared/domain/kernel/period.ts';
import type { RenderedFile } from '../../shared/ports/renderer.ts';
import { paths } from '../input/paths.ts';
import type { Run } from '../input/run-file.ts';
import type { Statements } from './statements.ts';
import { textOf } from './text.ts';

/** The cases of a run, by id. */
export type Cases = ReadonlyMap<string, readonly Entry[]>;

const readerOf = (cases: Cases): CaseReader => ({
  load: async (caseId) => ({
    entries: (cases.get(caseId) ?? []).map((entry) => ({ entry, envelopeId: '' })),
    facts: [],
  }),
  async *entriesPostedTo(period) {
    for (const entries of cases.values())
      for (const entry of entries) if (entry.postedTo === period) yield entry;
  },
});

const openBefore = (cases: Cases, first: Period): string[] => {
  const open: string[] = [];
  for (const [caseId, entries] of cases) {
    const last = entries.findLast(({ postedTo }) => postedTo < first);
    if (last && !isEnded(last.after.status)) open.push(caseId);
  }
  return open;
};

/** All documents that a run has to have made, one after the other. */
async function* modelsOf(run: Run, statements: Statements, cases: Cases): AsyncGenerator<DocumentModel> {
  const ledger = readerOf(cases);
  const basis = { ...run, calendar: calendarOf(run.holidays) };
  for (const told of statements.tenDays) {
    const source = { ledger, openBefore: openBefore(cases, told.statement.period) };
    yield await tenDayModel(source, basis, told);
  }
  for (const told of statements.bulletins) {
    const source = { ledger, openBefore: openBefore(cases, periodsOfMonth(told.statement.month)[0]) };
    yield* bulletinModels(source, basis, told, run.documents === 'all');
  }
}

const most = 60;
const short = (text: string | undefined): string =>
  text === undefined ? 'nothing' : `“${text.length > most ? `${text.slice(0, most)}…` : text}”`;

/**
 * What a document says otherwise than the ledger does. Its text decides and not its bytes: those may be another
 * program's, or another version's of a library.
 */
const faultOf = async (out: string, { key, body }: RenderedFile): Promise<string | undefined> => {
  const kept = await readFile(join(out, key)).catch(() => undefined);
  if (!kept) return `${key} is missing`;
  const made = Buffer.from(body);
  if (kept.equals(made)) return undefined;
  const expected = await textOf(key, made);
  const found = await textOf(key, kept).catch(() => undefined);
  if (!found) return `${key} cannot be opened`;
  for (let place = 0; place < Math.max(found.length, expected.length); place += 1) {
    const [a, b] = [found[place], expected[place]];
    if (a?.text === b?.text && a?.where === b?.where) continue;
    const where = a?.where || b?.where;
    return `${key}${where ? `, ${where}` : ''}: says ${short(a?.text)}, the ledger gives ${short(b?.text)}`;
  }
  return undefined;
};

/**
 * Makes each document of a run once more, and names those that say anything else.
 *
 * @returns the files that there have to be
 */
export const checkDocuments = async (
  out: string,
  run: Run,
  statements: Statements,
  cases: Cases,
  faults: string[],
): Promise<readonly string[]> => {
  if (run.documents === 'figures') return [];
  const renderer =
    run.documents === 'pages' ? pages : rendererWith((name) => join(paths.root, rendererAssets[name]));
  const keys: string[] = [];
  for await (const model of modelsOf(run, statements, cases)) {
    for (const file of await renderer.render(model)) {
      keys.push(file.key);
      const fault = await faultOf(out, file);
      if (fault) faults.push(fault);
    }
  }
  return keys;
};
