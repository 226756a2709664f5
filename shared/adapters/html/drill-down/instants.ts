import { dateOf, dayOf, shanghaiText, startOf } from '../../../domain/kernel/day.ts';

/** An instant in Beijing time as a timeline shows it: 2015-07-02 09:12. */
export const instantText = (instant: number): string => shanghaiText(instant).slice(0, 16).replace('T', ' ');

/** A due instant: limits end at midnight, which officials call 24时 of the last day. */
export const dueText = (instant: number): string => {
  const day = dayOf(instant);
  return startOf(day) === instant ? `${dateOf(day - 1)} 24:00` : instantText(instant);
};
