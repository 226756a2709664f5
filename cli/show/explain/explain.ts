import { monthCode, periodCode } from '../../../events/values.ts';
import { figureName } from '../../../shared/documents/figure-names.ts';
import { percent } from '../../../shared/documents/format.ts';
import { typeLabels } from '../../../shared/documents/labels.ts';
import type { Behind } from '../../../shared/documents/model.ts';
import { behindOf } from '../../../shared/documents/statements/facts/behind.ts';
import type { Entry } from '../../../shared/domain/case/entry.ts';
import type { Period } from '../../../shared/domain/kernel/period.ts';
import { figurePaths, partsOf } from '../../../shared/domain/statistics/figure-composition.ts';
import { rate } from '../../../shared/domain/statistics/figures.ts';
import {
  createTrace,
  type EntryRef,
  type Span,
  spanOf,
  type Traced,
} from '../../../shared/domain/statistics/trace.ts';
import { allCases, type CaseSource } from '../../input/case-source.ts';
import { UsageError } from '../../input/checked-json.ts';
import { meant } from '../../input/near.ts';
import { print } from '../../output/terminal.ts';
import { minutes, padded } from '../../output/terminal-text.ts';
import { type ScopeChoice, scopeOf } from './scope.ts';
import { explainedOf, refuseOutside } from './span.ts';

const untilNow = 'toDate.';

/** What is to be explained: over which periods, and which figure. */
const questionOf = (statement: string, path: string): { span: Span; figure: string } => {
  if (!periodCode.safeParse(statement).success && !monthCode.safeParse(statement).success) {
    throw new UsageError(
      `${statement} is no statement: give a month (2015-07) or a ten-day period (2015-07-1)`,
    );
  }
  const figure = path.startsWith(untilNow) ? path.slice(untilNow.length) : path;
  if (!partsOf(figure)) {
    throw new UsageError(
      `there is no figure ${path}${meant(figure, figurePaths) || '.'} Figures are ${figurePaths.join(', ')}; with ${untilNow} before it, one counts from the beginning`,
    );
  }
  const span = spanOf(statement);
  return { span: figure === path ? span : { last: span.last }, figure };
};

type Item = Behind['items'][number];

const keyOf = ({ caseId, seq }: EntryRef): string => `${caseId} ${seq}`;

const lineOf = (item: Item, isRate: boolean, entry: Entry | undefined): string => {
  const { caseId, seq, denominatorOnly } = item;
  const where = isRate ? (denominatorOnly ? '仅分母' : '分子、分母') : '';
  if (!entry) return `${caseId}  ${seq}`;
  const judged = entry.onTime === undefined ? '' : entry.onTime ? '按时' : '超期';
  return [
    where && padded(where, 10),
    padded(caseId, 18),
    String(seq).padStart(3),
    minutes(entry.occurredAt),
    padded(typeLabels[entry.type], 18),
    padded(judged, 4),
    padded(entry.by.unit, 28),
    entry.hash.slice(0, 12),
  ]
    .filter((cell) => cell !== '')
    .join('  ')
    .trimEnd();
};

/** What a figure comes to, with what it was made of. */
const figureText = ({ numerator, denominator }: Traced): string =>
  denominator
    ? `${numerator.count}/${denominator.count} = ${percent(rate(numerator.count, denominator.count))}`
    : `${numerator.count}`;

/**
 * Passes all cases by the trace.
 *
 * @returns the first period that has entries; undefined where none has
 */
const traceAll = async (
  source: CaseSource,
  trace: ReturnType<typeof createTrace>,
): Promise<Period | undefined> => {
  let first: Period | undefined;
  for await (const entries of allCases(source)) {
    trace.take(entries);
    const posted = entries[0]?.postedTo;
    if (posted !== undefined && (first === undefined || posted < first)) first = posted;
  }
  return first;
};

/** The entries of a source by their place, of those that are asked for. */
const entriesAt = async (
  source: CaseSource,
  wanted: readonly EntryRef[],
): Promise<ReadonlyMap<string, Entry>> => {
  const keys = new Set(wanted.map(keyOf));
  const found = new Map<string, Entry>();
  for await (const entries of allCases(source)) {
    for (const entry of entries) if (keys.has(keyOf(entry))) found.set(keyOf(entry), entry);
  }
  return found;
};

/**
 * Writes what a figure of a statement was counted from: numerator, denominator, and the entries behind both, traced
 * through the ledger anew. A stock figure (`closing`, `overdueOpen`) shows each case by the entry that left it so.
 *
 * @param now the instant, in epoch milliseconds, by which a period of a table has to have closed
 * @throws UsageError for a statement, a figure or a scope that does not exist, or a period that has not closed
 */
export const explainFigure = async (
  statement: string,
  path: string,
  options: CaseSource & ScopeChoice & { readonly listed?: number },
  now: number,
): Promise<void> => {
  const { span, figure } = questionOf(statement, path);
  const { first, last, registry } = await explainedOf(options, now);
  const scope = scopeOf(options, registry);
  if (first !== undefined) refuseOutside(statement, { first, last });
  const trace = createTrace(span, {
    scopes: new Set([scope]),
    ...(options.listed !== undefined && { listed: options.listed }),
  });
  const begins = await traceAll(options, trace);
  if (first === undefined) refuseOutside(statement, { first: begins ?? last, last });
  const traced = trace.traced(scope, figure);
  const { items, more } = behindOf(traced, Number.POSITIVE_INFINITY);
  const entries = await entriesAt(options, items);
  const head = [`${statement}  ${scope}  ${path}（${figureName(figure)}）`, figureText(traced)];
  const lines = items.map((item) => lineOf(item, traced.denominator !== undefined, entries.get(keyOf(item))));
  const left = more > 0 ? [`… and ${more} more; leave out --listed to see all`] : [];
  const nothing = trace.scopes().includes(scope) ? [] : [`nothing counts in ${scope} in ${statement}`];
  const below = [...lines, ...left, ...nothing];
  print([...head, ...(below.length > 0 ? ['', ...below] : [])]);
};
