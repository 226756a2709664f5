/** Where an entry goes that cannot be read or processed at all, whole. */
export interface Parked {
  park(raw: string): Promise<void>;
}
