/** True for a value that a pattern wants. */
export type Matches = (value: unknown) => boolean;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One alternative of a leaf: a literal, or an operator. */
const alternativeOf = (alternative: unknown, path: string): ((values: readonly unknown[]) => boolean) => {
  if (
    typeof alternative === 'string' ||
    typeof alternative === 'number' ||
    typeof alternative === 'boolean'
  ) {
    return (values) => values.includes(alternative);
  }
  const [name, argument, ...others]: unknown[] = isObject(alternative)
    ? Object.entries(alternative).flat()
    : [];
  if (others.length === 0 && name === 'exists' && typeof argument === 'boolean') {
    return (values) => values.length > 0 === argument;
  }
  if (others.length === 0 && name === 'anything-but') {
    const unwanted = new Set<unknown>(Array.isArray(argument) ? argument : [argument]);
    if ([...unwanted].every((each) => typeof each === 'string')) {
      return (values) => values.some((value) => !unwanted.has(value));
    }
  }
  throw new Error(`the local host does not know ${JSON.stringify(alternative)} in the pattern at ${path}`);
};

/**
 * EventBridge's pattern as a predicate: every field must match, a field when any of its alternatives does;
 * a field of the event may be a list, of which one value is enough.
 *
 * @throws Error naming an operator that the host does not know, and where it stands
 */
export const patternOf = (pattern: unknown, path = ''): Matches => {
  if (Array.isArray(pattern)) {
    const alternatives = pattern.map((alternative) => alternativeOf(alternative, path));
    return (value) => {
      const values = value === undefined ? [] : Array.isArray(value) ? value : [value];
      return alternatives.some((matches) => matches(values));
    };
  }
  if (!isObject(pattern))
    throw new Error(`the pattern at ${path || '(top)'} is neither an object nor a list`);
  const fields = Object.entries(pattern).map(
    ([name, inner]) => [name, patternOf(inner, path === '' ? name : `${path}.${name}`)] as const,
  );
  return (value) => {
    const object = isObject(value) ? value : {};
    return fields.every(([name, matches]) => matches(object[name]));
  };
};
