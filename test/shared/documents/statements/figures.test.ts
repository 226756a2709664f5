import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeCampaign } from '../../../../scripts/sample-campaign/campaign.ts';
import { count, percent, ratio } from '../../../../shared/documents/format.ts';
import {
  type Cell,
  type DocumentModel,
  type FigureRef,
  figureKey,
  type Run,
} from '../../../../shared/documents/model.ts';
import { buildBulletin } from '../../../../shared/documents/statements/bulletin.ts';
import { buildExtracts } from '../../../../shared/documents/statements/extracts/all.ts';
import { buildTenDay } from '../../../../shared/documents/statements/ten-day.ts';
import type { Entry } from '../../../../shared/domain/case/entry.ts';
import { isCaseEntry } from '../../../../shared/domain/decision/subjects.ts';
import { figureAt, fractionAt } from '../../../../shared/domain/statistics/figure-composition.ts';
import type { Figures } from '../../../../shared/domain/statistics/figures.ts';
import type { MonthlyBulletin, TenDayStatistics } from '../../../../shared/domain/statistics/statement.ts';
import { type Outcome, simulate, spanOf } from '../../../simulation/simulate.ts';
import { streams, withNoise } from '../../../simulation/streams.ts';
import { basis, factsOf } from './province.ts';
import { textOf } from './text.ts';

type Statement = TenDayStatistics | MonthlyBulletin;

const figuresIn = (statement: Statement, scope: string): Figures => {
  const [name = '', code] = scope.split('/');
  const found = (statement as unknown as Record<string, unknown>)[name];
  return (code === undefined ? found : (found as Record<string, unknown>)[code]) as Figures;
};

const partsOf = ({ blocks, annexes }: DocumentModel): readonly (Run | Cell)[] =>
  [...blocks, ...annexes.flatMap((annex) => annex.blocks)].flatMap((block): readonly (Run | Cell)[] => {
    if (block.kind === 'paragraph') return block.runs;
    return block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [];
  });

/** What a run or a cell says of a figure, and what the statement says. */
const shown = (part: Run | Cell) => ('text' in part ? part.text : [part.value, part.of, part.format]);
const stated = (part: Run | Cell, { scope, path }: FigureRef, statement: Statement) => {
  const figures = figuresIn(statement, scope);
  const [value, of] = [figureAt(figures, path), fractionAt(figures, path)];
  if ('text' in part) {
    return of ? `${percent(value)}${ratio(of.numerator, of.denominator)}` : count(value ?? 0);
  }
  return [value, of?.denominator === 0 ? undefined : of, of ? 'rate' : 'count'];
};

/** How many entries a figure counts: of a rate, its denominator. */
const countedBy = ({ scope, path }: FigureRef, statement: Statement): number => {
  const figures = figuresIn(statement, scope);
  return fractionAt(figures, path)?.denominator ?? figureAt(figures, path) ?? 0;
};

const check = (model: DocumentModel, statement: Statement) => {
  const refs = partsOf(model).flatMap((part) => (part.figure ? [{ part, figure: part.figure }] : []));
  expect(refs.map(({ part }) => shown(part))).toStrictEqual(
    refs.map(({ part, figure }) => stated(part, figure, statement)),
  );
  const behind = ({ figure }: (typeof refs)[number]): number => {
    const { items, more } = model.behind[figureKey(figure)] ?? { items: [], more: 0 };
    return items.length + more;
  };
  expect(refs.map((ref) => [ref.figure, behind(ref)])).toStrictEqual(
    refs.map(({ figure }) => [figure, countedBy(figure, statement)]),
  );
  const told = new Set(model.cases.map(({ caseId }) => caseId));
  const named = partsOf(model).flatMap(({ caseId }) => caseId ?? []);
  expect(named.filter((caseId) => !told.has(caseId))).toStrictEqual([]);
  const ids = [...model.blocks, ...model.annexes.flatMap(({ blocks }) => blocks)].flatMap((block) =>
    'id' in block ? [block.id] : [],
  );
  expect(ids).toStrictEqual([...new Set(ids)]);
  expect(textOf(model)).not.toMatch(/NaN|undefined|null|Infinity|（0\/0）|占—/);
};

const documentsOf = ({ records, tenDay, bulletins }: Outcome) => {
  const cases: readonly (readonly Entry[])[] = records
    .map(({ entries }) => entries.map(({ entry }) => entry).filter(isCaseEntry))
    .filter(({ length }) => length > 0);
  const monthly = bulletins.map((statement, index) => ({
    statement,
    tenDays: tenDay.filter(({ period }) => period.startsWith(statement.month)),
    previous: bulletins[index - 1] ?? null,
    yearBefore: null,
    facts: factsOf(statement.month, cases),
    corrections: [],
  }));
  return {
    tenDays: tenDay.map((statement, index) => ({
      statement,
      model: buildTenDay(
        {
          statement,
          earlier: tenDay.slice(Math.max(0, index - 3), index),
          facts: factsOf(statement.period, cases),
          corrections: [],
        },
        basis,
      ),
    })),
    monthly: monthly.map((input) => ({ input, model: buildBulletin(input, basis) })),
    cases,
  };
};

describe('the documents of the scripted campaign, June and July', () => {
  let made: ReturnType<typeof documentsOf>;
  beforeAll(async () => {
    made = documentsOf(await simulate(makeCampaign({ seed: 1, cases: 0 }), '2015-06-1', '2015-07-3'));
  });

  test('show every figure as its statement has it, with as many entries behind it as it counts', () => {
    for (const { model, statement } of made.tenDays) check(model, statement);
    for (const { model, input } of made.monthly) check(model, input.statement);
  });

  test('and so does every extract', () => {
    const { input } = made.monthly[1] as (typeof made.monthly)[number];
    const extracts = [...buildExtracts(input, basis)];
    for (const extract of extracts) check(extract, input.statement);
    const units = Object.keys(input.statement.byUnit).filter((code) => code !== 'unassigned');
    expect(extracts.map(({ key }) => key)).toStrictEqual(
      [
        ...units.sort().map((code) => `unit-${code}`),
        ...basis.registry.divisions.map(({ code }) => `division-${code}`),
        ...basis.registry.leaders.map(({ code }) => `leader-${code}`),
      ].map((slug) => `bulletins/2015-07/${slug}`),
    );
  });

  test('repeat nothing that anyone wrote of a case: no summary, reason or comment', () => {
    const written = made.cases
      .flat()
      .flatMap(({ detail }) => [detail.summary, detail.reason, detail.comment])
      .filter((text) => typeof text === 'string');
    const all = JSON.stringify([...made.tenDays, ...made.monthly].map(({ model }) => model));
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter((text) => all.includes(text))).toStrictEqual([]);
  });
});

test('whatever is posted, documents show the figures of their statements', () =>
  fc.assert(
    fc.asyncProperty(streams, async (lines) => {
      const noisy = withNoise(lines);
      const { tenDays, monthly } = documentsOf(await simulate(noisy, ...spanOf(noisy)));
      for (const { model, statement } of tenDays) check(model, statement);
      for (const { model, input } of monthly) check(model, input.statement);
    }),
    { numRuns: 5 },
  ));
