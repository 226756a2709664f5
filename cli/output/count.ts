import { say } from './terminal.ts';

const everyMilliseconds = 1_000;

/** Counts what is done, and says once a second at most how far it has come. */
export const countOf = (what: string) => {
  let done = 0;
  let said = performance.now();
  return (): void => {
    done += 1;
    const now = performance.now();
    if (now - said < everyMilliseconds) return;
    said = now;
    say(`${done} ${what}`);
  };
};
