import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../../shared/adapters/system/sha256.ts';
import { createAudit, faultsOf, warningsOf } from '../../../../shared/application/audit.ts';
import { mergeCyclesIn } from '../../../../shared/domain/case/merges.ts';
import { caseMerged, complaintFiled } from '../../../dsl/events.ts';
import { given } from '../../../dsl/given.ts';
import { about } from '../../../dsl/telling.ts';

/** Merges told as `A>B`. */
const merges = (...told: readonly string[]) =>
  told.map((each) => {
    const [caseId = '', into = ''] = each.split('>');
    return { caseId, into };
  });

describe('cases merged in a circle', () => {
  test('are told from the first of their ids on, whichever was merged first', () => {
    expect(mergeCyclesIn(merges('C>A', 'B>C', 'A>B'))).toStrictEqual([['A', 'B', 'C']]);
    expect(mergeCyclesIn(merges('Z>Y', 'Y>Z', 'B>A', 'A>B'))).toStrictEqual([
      ['A', 'B'],
      ['Y', 'Z'],
    ]);
  });

  test('are those of the circle alone: what was merged into one of them is not', () => {
    expect(mergeCyclesIn(merges('X>A', 'A>B', 'B>A', 'Y>X'))).toStrictEqual([['A', 'B']]);
  });

  test('are none where merges end in a case that stands, or in one that nobody knows', () => {
    expect(mergeCyclesIn(merges('A>B', 'B>C', 'D>C'))).toStrictEqual([]);
    expect(mergeCyclesIn([])).toStrictEqual([]);
  });

  test('are found in any order of the merges, each once, names of object members included', () => {
    const ids = ['__proto__', 'constructor', 'toString', 'a', 'b', 'c', 'd'];
    const successors = fc.array(fc.option(fc.constantFrom(...ids)), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(successors, fc.array(fc.nat(), { minLength: 7, maxLength: 7 }), (into, keys) => {
        const all = ids.flatMap((caseId, index) => {
          const next = into[index];
          return typeof next === 'string' && next !== caseId ? [{ caseId, into: next }] : [];
        });
        const mixed = all.map((merge, index) => ({ merge, key: keys[index] ?? 0 }));
        const other = mixed.sort((a, b) => a.key - b.key).map(({ merge }) => merge);
        const found = mergeCyclesIn(all);
        expect(mergeCyclesIn(other)).toStrictEqual(found);
        const next = new Map(all.map((merge) => [merge.caseId, merge.into]));
        for (const circle of found)
          expect(circle.map((id) => next.get(id))).toStrictEqual([...circle.slice(1), circle[0]]);
        // Whoever comes back to itself belongs to one.
        const returns = all.filter(({ caseId }) => {
          let at: string | undefined = next.get(caseId);
          for (let step = 0; step < ids.length && at !== caseId; step += 1) at = next.get(at ?? '');
          return at === caseId;
        });
        expect(found.flat().sort()).toStrictEqual(returns.map(({ caseId }) => caseId).sort());
      }),
    );
  });

  test('are listed by the audit and told as a warning, for the count holds', () => {
    const audit = createAudit(0, sha256);
    for (const [caseId, into] of [
      ['A', 'B'],
      ['B', 'A'],
      ['D', 'nowhere'],
    ] as const) {
      const entries = given(about(caseId, complaintFiled()), about(caseId, caseMerged({ into }))).entries();
      audit.take({
        entries: entries.map((entry) => ({ entry, envelopeId: `${caseId}-${entry.seq}` })),
        facts: [],
      });
    }
    const { audit: result } = audit.result(6, 0, '');
    expect(result.mergeCycles).toStrictEqual([['A', 'B']]);
    expect(faultsOf(result)).toStrictEqual([]);
    expect(warningsOf(result)).toStrictEqual([
      'D was merged into nowhere, which the ledger does not know',
      'cases were merged in a circle, nobody handles them: A → B → A',
    ]);
  });
});
