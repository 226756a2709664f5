import type { Registry } from '../../../events/registry.ts';
import { type ByCode, pairsOf } from '../../domain/kernel/by-code.ts';
import type { Figures } from '../../domain/statistics/figures.ts';

/**
 * 受理: the cases that a scope had to deal with, those carried over and those that came. The same cases by where
 * they went: `closed + declined + withdrawn + merged + closing`, so that it adds up over units between which cases
 * move.
 */
export const takenOn = ({ opening, filed, reopened, movedIn, movedOut }: Figures): number =>
  opening + filed + reopened + movedIn - movedOut;

/** True where a scope has neither cases nor entries. */
export const isQuiet = (figures: Figures): boolean => takenOn(figures) + figures.latePosted === 0;

/** Kinds of units that take complaints down; what they handle themselves was answered directly 直接办理. */
const intakeKinds: ReadonlySet<string> = new Set(['hotline', 'supervision-office', 'discipline-office']);

/** Who dealt with the cases taken on; the three add up to all of them. */
export interface Handled {
  readonly directly: number;
  readonly byUnits: number;
  readonly byNobodyYet: number;
}

export const handledBy = (byUnit: ByCode<Figures>, { units }: Pick<Registry, 'units'>): Handled => {
  const kinds = new Map(units.map(({ code, kind }) => [code, kind]));
  let [directly, byUnits, byNobodyYet] = [0, 0, 0];
  for (const [code, figures] of pairsOf(byUnit)) {
    if (code === 'unassigned') byNobodyYet += takenOn(figures);
    else if (intakeKinds.has(kinds.get(code) ?? '')) directly += takenOn(figures);
    else byUnits += takenOn(figures);
  }
  return { directly, byUnits, byNobodyYet };
};
