type Path = readonly (string | number)[];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every value in a JSON value with its path, the whole of it first. */
export function* placesIn(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  yield { path, value };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* placesIn(item, [...path, index]);
  } else if (isObject(value)) {
    for (const [key, item] of Object.entries(value)) yield* placesIn(item, [...path, key]);
  }
}

/** A JSON value with another value at a path; objects on the way that are missing are made. */
export const withAt = (value: unknown, [first, ...rest]: Path, put: unknown): unknown => {
  if (first === undefined) return put;
  if (Array.isArray(value))
    return value.map((item, index) => (index === first ? withAt(item, rest, put) : item));
  const object = isObject(value) ? value : {};
  return { ...object, [first]: withAt(object[first], rest, put) };
};

/** The path of a text with dots, `evidence.0.title`. */
export const pathOf = (dotted: string): Path =>
  dotted.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));

/** A value with a null in the place of each of its parts, one at a time, with the path of the null. */
export const withNulls = (value: unknown): readonly [path: string, mutant: unknown][] =>
  [...placesIn(value)]
    .filter(({ path }) => path.length > 0)
    .map(({ path }) => [path.join('.'), withAt(value, path, null)]);

/** A value with a field that nobody knows in each of its objects, one at a time. */
export const withStrangers = (value: unknown): readonly [path: string, mutant: unknown][] =>
  [...placesIn(value)]
    .filter((place) => isObject(place.value))
    .map(({ path }) => [[...path, 'stranger'].join('.'), withAt(value, [...path, 'stranger'], 'x')]);
