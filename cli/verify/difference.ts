/** The first field in which two JSON values differ, as a path; undefined when they are equal. */
export const firstDifference = (found: unknown, expected: unknown, path = ''): string | undefined => {
  if (Object.is(found, expected)) return undefined;
  const both = [found, expected];
  if (both.some((value) => typeof value !== 'object' || value === null)) {
    return `${path || '(top)'} is ${JSON.stringify(found)}, the ledger gives ${JSON.stringify(expected)}`;
  }
  const [a, b] = both as [Record<string, unknown>, Record<string, unknown>];
  for (const key of new Set([...Object.keys(b), ...Object.keys(a)])) {
    const [left, right] = [a, b].map((each) => (Object.hasOwn(each, key) ? each[key] : undefined));
    const difference = firstDifference(left, right, path === '' ? key : `${path}.${key}`);
    if (difference) return difference;
  }
  return undefined;
};
