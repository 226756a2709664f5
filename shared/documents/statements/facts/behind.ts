import { figurePaths } from '../../../domain/statistics/figure-composition.ts';
import type { Counted, createTrace, EntryRef, Traced } from '../../../domain/statistics/trace.ts';
import { type Behind, figureKey } from '../../model.ts';

const placeOf = ({ caseId, seq }: EntryRef): string => `${caseId}#${seq}`;

const only = ({ listed }: Counted, most: number) => listed.slice(0, most);

/** The entries behind a figure as a document lists them; of a rate the denominator's, marked where they are no more. */
export const behindOf = ({ numerator, denominator }: Traced, most: number): Behind => {
  if (denominator === undefined) {
    const items = only(numerator, most);
    return { items, more: numerator.count - items.length };
  }
  const counted = new Set(numerator.listed.map(placeOf));
  const items = only(denominator, most).map((item) =>
    counted.has(placeOf(item)) ? item : { ...item, denominatorOnly: true as const },
  );
  return { items, more: denominator.count - items.length };
};

/**
 * What is behind every figure that counts anything, by `figureKey`.
 *
 * @param nameOf what a document calls a scope of the trace
 */
export const behindAll = (
  trace: ReturnType<typeof createTrace>,
  most: number,
  nameOf: (scope: string) => string = (scope) => scope,
): Record<string, Behind> => {
  const found: Record<string, Behind> = {};
  for (const scope of trace.scopes()) {
    for (const path of figurePaths) {
      const behind = behindOf(trace.traced(scope, path), most);
      if (behind.items.length > 0) found[figureKey({ scope: nameOf(scope), path })] = behind;
    }
  }
  return found;
};
