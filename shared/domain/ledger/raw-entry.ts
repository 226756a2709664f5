/** An entry in the form in which it was written, whichever version of this system that was. */
export interface RawEntry {
  readonly v: number;
  readonly caseId: string;
  readonly hash: string;
}
