import { hour } from '../../../domain/kernel/day.ts';

const day = 24 * hour;

/** Whole days by which a case is overdue at an instant; 0 when its limit ends at that very instant. */
export const daysOverdue = (dueAt: number, at: number): number => Math.floor((at - dueAt) / day);

interface Age {
  readonly name: string;
  /** Most days that belong to it. */
  readonly most: number;
}

/** How long cases are overdue, in classes. */
export const ages: readonly Age[] = [
  { name: '当日届满', most: 0 },
  { name: '1至5天', most: 5 },
  { name: '6至10天', most: 10 },
  { name: '11至20天', most: 20 },
  { name: '21至30天', most: 30 },
  { name: '30天以上', most: Number.POSITIVE_INFINITY },
];

/** The place of the class among `ages`. */
export const ageOf = (days: number): number => ages.findIndex(({ most }) => days <= most);
