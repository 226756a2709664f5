import registry from '../../../../../data/registries/hubei-2015.json' with { type: 'json' };
import type { Cell, Column } from '../../../../../shared/documents/model.ts';

/** Sixty responsible units of the registry, those of hotlines and of the province's offices left out. */
export const units: readonly { readonly code: string; readonly name: string }[] = registry.units
  .filter(({ kind, region }) => kind !== 'hotline' && region !== '420000')
  .slice(0, 60)
  .map(({ code, name }) => ({ code, name }));

export const count = (value: number): Cell => ({ value, format: 'count' });
export const text = (value: string): Cell => ({ value, format: 'text' });
export const score = (value: number): Cell => ({ value, format: 'score' });

/** A rate with the fraction that it was made of; nothing to compute where the denominator is 0. */
export const rate = (numerator: number, denominator: number): Cell => ({
  value: denominator === 0 ? null : Math.round((numerator / denominator) * 10_000) / 10_000,
  format: 'rate',
  of: { numerator, denominator },
});

export const left = (head: string, width = 3): Column => ({ head, align: 'left', width });
export const right = (head: string, group?: string): Column => ({
  head,
  align: 'right',
  width: 1,
  ...(group !== undefined && { group }),
});

/** A step's due, done and on time of the unit at a place: made up, but each a part of the one before. */
export interface Step {
  readonly due: number;
  readonly done: number;
  readonly onTime: number;
}

export const stepOf = (place: number, step: number): Step => {
  const due = place === 7 ? 0 : 1_420 - place * 21 - step * 37;
  const done = due - ((place * (step + 2)) % 5) * 3;
  return { due, done: Math.max(0, done), onTime: Math.max(0, done - ((place + step) % 4) * 2) };
};

export const sumOf = (step: number): Step =>
  units
    .map((_, place) => stepOf(place, step))
    .reduce(
      (sum, { due, done, onTime }) => ({
        due: sum.due + due,
        done: sum.done + done,
        onTime: sum.onTime + onTime,
      }),
      { due: 0, done: 0, onTime: 0 },
    );
