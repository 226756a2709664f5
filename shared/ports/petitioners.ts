/** Petitioners' data 投诉人信息: apart from the ledger, under the case id, erasable. */
export interface Petitioners {
  /** Keeps what a complaint said of its petitioner; the first stands. */
  keep(caseId: string, identity: string, petitioner: object): Promise<void>;
  /** What is kept; undefined when nothing is, or it was erased. */
  find(caseId: string, identity: string): Promise<object | undefined>;
}
