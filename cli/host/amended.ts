import type { Ledger } from '../../shared/ports/ledger.ts';
import type { PostedEntry, Wiring } from './wiring.ts';

/** What is posted in an entry's place, by the ledger as it stands when the entry's turn comes. */
export type Amend = (entry: PostedEntry, ledger: Pick<Ledger, 'load'>) => Promise<PostedEntry>;

/** A wiring that amends each entry before it is posted. */
export const amended = (wiring: Wiring, ledger: Pick<Ledger, 'load'>, amend: Amend): Wiring => ({
  ...wiring,
  post: async (entries) => wiring.post(await Promise.all(entries.map((entry) => amend(entry, ledger)))),
});
