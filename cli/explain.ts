import { monthCode, periodCode } from '../events/values.ts';
import type { Entry } from '../shared/domain/case/entry.ts';
import { behindOf } from '../shared/domain/documents/build/facts/behind.ts';
import { figureName } from '../shared/domain/documents/figure-names.ts';
import { percent } from '../shared/domain/documents/format.ts';
import { typeLabels } from '../shared/domain/documents/labels.ts';
import type { Behind } from '../shared/domain/documents/model.ts';
import { rate } from '../shared/domain/statistics/figures.ts';
import { figurePaths, partsOf } from '../shared/domain/statistics/leaves.ts';
import { type EntryRef, type Span, spanOf, type Traced, tracing } from '../shared/domain/statistics/trace.ts';
import { allCases, type CaseSource } from './cases/source.ts';
import { minutes, padded } from './cases/text.ts';
import { UsageError } from './files.ts';
import { print } from './terminal.ts';

/** The one scope that is looked at; all of it when none is given. */
export interface ScopeChoice {
  readonly unit?: string;
  readonly area?: string;
  readonly region?: string;
  readonly channel?: string;
  readonly method?: string;
  readonly kind?: string;
}

const dimensions = {
  unit: 'byUnit',
  area: 'byArea',
  region: 'byRegion',
  channel: 'byChannel',
  method: 'byMethod',
  kind: 'byKind',
} as const satisfies Record<keyof ScopeChoice, string>;

const scopeOf = (choice: ScopeChoice): string => {
  const given = (Object.keys(dimensions) as (keyof ScopeChoice)[]).filter(
    (name) => choice[name] !== undefined,
  );
  const [name, more] = given;
  if (more) throw new UsageError(`--${name} and --${more} together: a figure stands in one scope, give one`);
  return name ? `${dimensions[name]}/${choice[name]}` : 'total';
};

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
      `there is no figure ${path}. Figures are ${figurePaths.join(', ')}; with ${untilNow} before it, one counts from the beginning`,
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
 * @throws UsageError for a statement, a figure or a scope that does not exist
 */
export const explainFigure = async (
  statement: string,
  path: string,
  options: CaseSource & ScopeChoice & { readonly listed?: number },
): Promise<void> => {
  const { span, figure } = questionOf(statement, path);
  const scope = scopeOf(options);
  const trace = tracing(span, {
    scopes: new Set([scope]),
    ...(options.listed !== undefined && { listed: options.listed }),
  });
  for await (const entries of allCases(options)) trace.take(entries);
  const traced = trace.traced(scope, figure);
  const { items, more } = behindOf(traced, Number.POSITIVE_INFINITY);
  const entries = await entriesAt(options, items);
  const head = [`${statement}  ${scope}  ${path}（${figureName(figure)}）`, figureText(traced)];
  const lines = items.map((item) => lineOf(item, traced.denominator !== undefined, entries.get(keyOf(item))));
  const left = more > 0 ? [`… and ${more} more; leave out --listed to see all`] : [];
  const nothing = trace.scopes().includes(scope)
    ? []
    : [`nothing counts in ${scope} in ${statement}: check its code`];
  const below = [...lines, ...left, ...nothing];
  print([...head, ...(below.length > 0 ? ['', ...below] : [])]);
};
