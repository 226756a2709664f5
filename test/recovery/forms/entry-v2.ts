import * as z from 'zod';
import { entryV1 } from '../../../events/ledger/entry.v1.ts';
import { digest } from '../../../events/values.ts';
import type { Entry } from '../../../shared/domain/case/entry.ts';
import type { StoredEntry } from '../../../shared/domain/decision/subjects.ts';
import { type Step, type Upcast, upcasting } from '../../../shared/domain/decision/upcast.ts';
import { seal } from '../../../shared/domain/kernel/chain.ts';
import type { RawEntry } from '../../../shared/domain/ledger/raw-entry.ts';
import type { Ledger } from '../../../shared/ports/ledger.ts';
import { rulebook } from '../../dsl/rulebook.ts';

/**
 * A second form of an entry, as a later version might have one: `own`, which says by its absence who raised an
 * entry, gives way to `raisedBy`, which is always there, and the policy is named in two fields instead of one text.
 */
export const entryV2 = z.looseObject({
  v: z.literal(2),
  raisedBy: z.enum(['source', 'system']),
  policy: z.strictObject({ id: z.string(), version: z.int().min(1) }),
  own: z.never().exactOptional(),
  hash: digest,
});

/** What both forms of an entry have in common, with what only the second has. */
export type EntryV2 = Omit<Entry, 'v' | 'own' | 'policy'> & {
  readonly v: 2;
  readonly raisedBy: 'source' | 'system';
  readonly policy: { readonly id: string; readonly version: number };
};

const second = ({ own, policy, ...common }: Omit<Entry, 'hash' | 'previousHash'>) => {
  const [id = '', version] = policy.split('@');
  return {
    ...common,
    v: 2 as const,
    raisedBy: own ? ('system' as const) : ('source' as const),
    policy: { id, version: Number(version) },
  };
};

/** The step from the first form to the second: a shape, and nothing decided anew. */
const toSecond: Step = (stored) => second(entryV1.parse(stored) as Entry) as unknown as RawEntry;

/** Reading as the later version does. */
export const upcastToSecond: Upcast = upcasting([toSecond]);

/** The later version's writing: the same decisions, sealed in the second form. */
export const writingSecond = (ledger: Ledger): Ledger => ({
  ...ledger,
  append: (kept: StoredEntry, note) => {
    const { hash: _, previousHash, ...draft } = kept.entry as Entry;
    const entry = seal(second(draft), previousHash, rulebook.sha256);
    return ledger.append({ ...kept, entry: entry as unknown as Entry }, note);
  },
});
