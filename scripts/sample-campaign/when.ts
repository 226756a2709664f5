import { instantOf } from '../../shared/domain/kernel/day.ts';

/** An instant, or a time of 2015 as a clock in Hubei shows it: `07-02 09:12` or `07-02 09:12:30`. */
export type When = number | string;

export const at = (when: When): number =>
  typeof when === 'number' ? when : instantOf(`2015-${when.replace(' ', 'T')}+08:00`);
