import { countOf } from '../output/count.ts';
import { print } from '../output/terminal.ts';
import { recordsIn } from '../transfer/places.ts';
import { type Against, verifyLedger } from './verify-ledger.ts';

export interface VerifyTableOptions extends Against {
  readonly table: string;
  readonly endpoint?: string;
}

/** Checks a ledger table, says what does not hold, and up to where it is whole; returns whether all holds. */
export const verifyTable = async ({ table, endpoint, ...against }: VerifyTableOptions): Promise<boolean> => {
  const place = { out: '', table, ...(endpoint !== undefined && { endpoint }) };
  const { faults, cases, entries, root, wholeTo } = await verifyLedger(
    recordsIn(place),
    against,
    countOf('cases'),
  );
  const lines = [
    ...faults,
    `${cases} cases, ${entries} entries; root ${root}`,
    ...(wholeTo === undefined ? [] : [`whole up to ${wholeTo}, by the roots of the statements`]),
    ...(faults.length === 0 ? ['all chains hold'] : []),
  ];
  print(lines);
  return faults.length === 0;
};
