import type { RawEntry } from '../ledger/raw-entry.ts';
import type { AnyEntry, StoredEntry } from './subjects.ts';

/** Makes of an entry of one form one of the next: names and shapes change, nothing is decided anew. */
export type Step = (older: RawEntry) => RawEntry;

/** Reads an entry of any form as one of the current form. */
export type Upcast = (stored: RawEntry) => AnyEntry;

/**
 * Reading by steps, the first of which takes form 1 to form 2. Ledgers keep what was written: an entry is read
 * anew each time, and never written back.
 *
 * @throws Error for an entry of a form that is newer than the last step makes: it is left for a version that
 * knows it, since whoever guesses would decide on half of it
 */
export const upcasting =
  (steps: readonly Step[]): Upcast =>
  (stored) => {
    const current = steps.length + 1;
    if (!Number.isInteger(stored?.v) || stored.v < 1) throw new Error('an entry says no form of its own (v)');
    if (stored.v > current) {
      throw new Error(
        `an entry has form ${stored.v}, known here are forms up to ${current}: deploy the version that reads it first`,
      );
    }
    // What the last step makes is the current form: each step's own test holds it to that form's schema.
    return steps.slice(stored.v - 1).reduce((older, step) => step(older), stored) as AnyEntry;
  };

/** Reading as this version does: there has been one form so far. */
export const upcast: Upcast = upcasting([]);

/** An entry as it was read, with what its hash covers where that is another form. */
export const readKept = (stored: RawEntry, envelopeId: string, read: Upcast = upcast): StoredEntry => {
  const entry = read(stored);
  return entry === stored ? { entry, envelopeId } : { entry, envelopeId, stored };
};

/** An entry in the form in which it was written. */
export const asWritten = ({ entry, stored }: Pick<StoredEntry, 'entry' | 'stored'>): RawEntry =>
  stored ?? entry;
