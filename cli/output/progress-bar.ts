import { dateOf, dayOf } from '../../shared/domain/kernel/day.ts';
import { say } from './terminal.ts';

const everyMilliseconds = 1_000;

/** Says on stderr, once a second at most, how far a run has come, how fast, and at which simulated date. */
export const progressOf = (total: number) => {
  const start = performance.now();
  let said = start;
  return (done: number, at: number): void => {
    const now = performance.now();
    if (now - said < everyMilliseconds) return;
    said = now;
    const rate = Math.round((done / (now - start)) * 1_000);
    const share = total === 0 ? 100 : Math.floor((done / total) * 100);
    say(`${dateOf(dayOf(at))}  ${done}/${total} entries (${share} %)  ${rate}/s`);
  };
};
