declare const valuesOf: unique symbol;

/**
 * Values by code: units, cases, items and whatever else data names. It is the object that JSON has for it, but only
 * the functions of this file read and write it: `constructor` and `__proto__` are identifiers like any other, and an
 * object looked into by brackets answers for these with members that nobody put there.
 */
export interface ByCode<T> {
  readonly [valuesOf]: T;
}

type Members<T> = Record<string, T>;

const membersOf = <T>(values: ByCode<T>): Members<T> => values as unknown as Members<T>;

/** Values by code from pairs; of two with one code the later one stands. */
export const byCode = <T>(pairs: Iterable<readonly [code: string, value: T]> = []): ByCode<T> =>
  Object.fromEntries(pairs) as unknown as ByCode<T>;

/** The value of a code; undefined where it has none. */
export const valueAt = <T>(values: ByCode<T>, code: string): T | undefined => {
  const members = membersOf(values);
  return Object.hasOwn(members, code) ? members[code] : undefined;
};

/** Gives a code its value, in place. */
export const putAt = <T>(values: ByCode<T>, code: string, value: T): void => {
  // Assigning to `__proto__` would change what the object is and give it no member.
  Object.defineProperty(values, code, { value, writable: true, enumerable: true, configurable: true });
};

/** Takes a code and its value out, in place. */
export const removeAt = <T>(values: ByCode<T>, code: string): void => {
  delete membersOf(values)[code];
};

/** All codes with their values, in the order in which JSON has them. */
export const pairsOf = <T>(values: ByCode<T>): [code: string, value: T][] =>
  Object.entries(membersOf(values));

/** All codes, in the same order. */
export const codesOf = <T>(values: ByCode<T>): string[] => Object.keys(values);

/** Values by code with some of them put in place of others, or added. */
export const withPairs = <T>(
  values: ByCode<T>,
  pairs: Iterable<readonly [code: string, value: T]>,
): ByCode<T> => byCode([...pairsOf(values), ...pairs]);
