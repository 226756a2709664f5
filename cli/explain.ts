import { monthCode, periodCode } from '../events/values.ts';
import type { Entry } from '../shared/domain/case/entry.ts';
import { figureName } from '../shared/domain/documents/figure-names.ts';
import { percent } from '../shared/domain/documents/format.ts';
import { typeLabels } from '../shared/domain/documents/labels.ts';
import { shanghaiText } from '../shared/domain/kernel/day.ts';
import { rate } from '../shared/domain/statistics/figures.ts';
import { figurePaths, partsOf } from '../shared/domain/statistics/leaves.ts';
import { type Span, spanOf, type Traced, tracing } from '../shared/domain/statistics/trace.ts';
import { allCases, type CaseSource } from './cases/source.ts';
import { padded } from './cases/text.ts';
import { UsageError } from './files.ts';

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

interface Behind {
  readonly caseId: string;
  readonly seq: number;
  readonly in: string;
}

const keyOf = ({ caseId, seq }: { caseId: string; seq: number }): string => `${caseId} ${seq}`;

/** Entries of a rate's denominator, those first that its numerator lacks. */
const behindOf = ({ numerator, denominator }: Traced): readonly Behind[] => {
  if (!denominator) return numerator.listed.map((ref) => ({ ...ref, in: '' }));
  const left = new Map<string, number>();
  for (const ref of numerator.listed) left.set(keyOf(ref), (left.get(keyOf(ref)) ?? 0) + 1);
  return denominator.listed.map((ref) => {
    const count = left.get(keyOf(ref)) ?? 0;
    left.set(keyOf(ref), count - 1);
    return { ...ref, in: count > 0 ? '分子、分母' : '仅分母' };
  });
};

const minutes = (instant: number): string => shanghaiText(instant).slice(0, 16).replace('T', ' ');

const lineOf = ({ caseId, seq, in: where }: Behind, entry: Entry | undefined): string => {
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
  wanted: readonly Behind[],
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
  const behind = behindOf(traced);
  const entries = await entriesAt(options, behind);
  const head = `${statement}  ${scope}  ${path}（${figureName(figure)}）\n${figureText(traced)}`;
  const lines = behind.map((ref) => lineOf(ref, entries.get(keyOf(ref))));
  const { count } = traced.denominator ?? traced.numerator;
  const more =
    count > behind.length ? [`… and ${count - behind.length} more; leave out --listed to see all`] : [];
  const nothing = trace.scopes().includes(scope)
    ? []
    : [`nothing counts in ${scope} in ${statement}: check its code`];
  process.stdout.write(`${[head, '', ...lines, ...more, ...nothing].join('\n').trimEnd()}\n`);
};
