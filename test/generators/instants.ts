import fc from 'fast-check';

const dayLength = 86_400_000;
const firstDay = Date.parse('0001-01-01T00:00:00Z') / dayLength;
const lastDay = Date.parse('9999-12-31T00:00:00Z') / dayLength;

const textOf = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** Days in numbers since 1970: of all years that a date can name, those of its edges and of the campaign often. */
const days = fc.oneof(
  fc.integer({ min: firstDay, max: lastDay }),
  fc.integer({ min: lastDay - 40, max: lastDay }),
  fc.integer({ min: firstDay, max: firstDay + 40 }),
  fc.integer({ min: Date.UTC(2015, 0, 1) / dayLength, max: Date.UTC(2027, 11, 31) / dayLength }),
);

/** Dates as events name them, `2015-07-31`, of the years 0001 to 9999. */
export const dates = days.map(textOf);

const two = (value: number): string => String(value).padStart(2, '0');

/** `Z`, or any offset that ISO 8601 writes; Shanghai's often. */
const offsets = fc.oneof(
  fc.constantFrom(
    { text: 'Z', minutes: 0 },
    { text: '+08:00', minutes: 480 },
    { text: '-00:00', minutes: 0 },
  ),
  fc
    .record({
      sign: fc.constantFrom(1, -1),
      hours: fc.integer({ min: 0, max: 23 }),
      minutes: fc.integer({ min: 0, max: 59 }),
    })
    .map(({ sign, hours, minutes }) => ({
      text: `${sign === 1 ? '+' : '-'}${two(hours)}:${two(minutes)}`,
      minutes: sign * (hours * 60 + minutes),
    })),
);

/** Seconds as an instant may have them: none, whole ones, or with one to nine decimals. */
const seconds = fc.oneof(
  fc.constant({ text: '', milliseconds: 0 }),
  fc.integer({ min: 0, max: 59 }).map((whole) => ({ text: `:${two(whole)}`, milliseconds: whole * 1_000 })),
  fc
    .record({
      whole: fc.integer({ min: 0, max: 59 }),
      decimals: fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 }),
    })
    .map(({ whole, decimals }) => ({
      text: `:${two(whole)}.${decimals.join('')}`,
      milliseconds: whole * 1_000 + Number(decimals.join('').padEnd(3, '0').slice(0, 3)),
    })),
);

/** Instants in every form that the contract takes, with what they are in epoch milliseconds. */
export const instants = fc
  .record({
    day: days,
    hour: fc.integer({ min: 0, max: 23 }),
    minute: fc.integer({ min: 0, max: 59 }),
    second: seconds,
    offset: offsets,
  })
  .map(({ day, hour, minute, second, offset }) => ({
    text: `${textOf(day)}T${two(hour)}:${two(minute)}${second.text}${offset.text}`,
    at: day * dayLength + (hour * 60 + minute - offset.minutes) * 60_000 + second.milliseconds,
  }));
