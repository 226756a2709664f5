const offset = 8 * 3_600_000;

/** Epoch milliseconds of a wall time in Shanghai: `2015-07-02 09:12`, seconds and milliseconds optional. */
export const at = (wall: string): number => {
  const instant = Date.parse(`${wall.replace(' ', 'T')}+08:00`);
  if (Number.isNaN(instant)) throw new Error(`${wall} is no wall time such as 2015-07-02 09:12`);
  return instant;
};

/** The wall time in Shanghai of an instant: `2015-07-02 09:12`, with seconds and milliseconds where there are any. */
export const wall = (instant: number): string => {
  const text = new Date(instant + offset).toISOString().replace('T', ' ').slice(0, -1);
  return text.replace(/\.000$/, '').replace(/(\d\d:\d\d):00$/, '$1');
};

/** The wall time so many milliseconds later, or earlier where they are negative. */
export const after = (wallTime: string, milliseconds: number): string => wall(at(wallTime) + milliseconds);

/** The last millisecond before a wall time. */
export const justBefore = (wallTime: string): string => after(wallTime, -1);

/** An instant as an event's detail carries it: ISO 8601 with Shanghai's offset, at the end of all dates as 24:00. */
export const posted = (instant: number): string =>
  instant === at('9999-12-31 24:00')
    ? '9999-12-31T24:00:00+08:00'
    : `${new Date(instant + offset).toISOString().slice(0, -1)}+08:00`;
