import { count, percent, ratio } from './format.ts';
import type { Cell } from './model.ts';

/** A cell in words: what it says, and for a rate the fraction from which it was made. */
export interface CellText {
  readonly text: string;
  readonly of?: string;
}

/** A change in per cent with its sign, `+30.98%`, `−3.00%`; nothing has no sign. */
const signedPercent = (value: number): string => {
  const size = percent(Math.abs(value));
  if (size === percent(0)) return size;
  return `${value > 0 ? '+' : '−'}${size}`;
};

const formats = {
  text: String,
  count: (value: number) => (value < 0 ? `−${count(-value)}` : count(value)),
  rate: percent,
  change: signedPercent,
  score: (value: number) => value.toFixed(2),
} as const;

/** A cell as readers see it: thousands with a comma, per cent with two decimals, nothing to compute as —. */
export const cellText = ({ value, format, of }: Cell): CellText => {
  const text = value === null ? '—' : typeof value === 'string' ? value : formats[format](value);
  return of === undefined ? { text } : { text, of: ratio(of.numerator, of.denominator) };
};
