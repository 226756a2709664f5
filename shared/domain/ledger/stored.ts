/** An entry in the form in which it was written, whichever version of this system that was. */
export interface StoredEntry {
  readonly v: number;
  readonly caseId: string;
  readonly hash: string;
}
