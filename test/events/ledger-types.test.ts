import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { kept } from '../../events/ledger/catalog.ts';
import type { Entry } from '../../shared/domain/case/entry.ts';
import type { DutyEntry } from '../../shared/domain/duty/entry.ts';
import type { DuplicateFact, HeldFact, RejectedFact } from '../../shared/domain/ledger/entry.ts';

/** A type whose values nobody can change, all the way down: in that alone schema and domain may differ. */
type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

type Kept = { [Kind in keyof typeof kept]: Frozen<z.infer<(typeof kept)[Kind]>> };

// These are checked by the compiler alone: `npx tsc --noEmit` fails where a schema and a type part.
test('what the ledger keeps is, type by type, what the domain writes', () => {
  expectTypeOf<Kept['entry']>().toEqualTypeOf<Frozen<Entry>>();
  expectTypeOf<Kept['duty-entry']>().toEqualTypeOf<Frozen<Omit<DutyEntry, 'petitioner'>>>();
  expectTypeOf<Kept['held']>().toEqualTypeOf<Frozen<HeldFact>>();
  expectTypeOf<Kept['duplicate']>().toEqualTypeOf<Frozen<DuplicateFact>>();
  expectTypeOf<Kept['rejected']>().toEqualTypeOf<Frozen<RejectedFact>>();
});
