const widest = 120;

/** JSON in which what is short stands on one line, so that a change shows as a line and its place. */
export const compact = (value: unknown, indent = ''): string => {
  const line = JSON.stringify(value);
  if (indent.length + line.length <= widest || typeof value !== 'object' || value === null) return line;
  const inner = `${indent} `;
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => `${inner}${compact(item, inner)}`).join(',\n')}\n${indent}]`;
  }
  const fields = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${compact(item, inner)}`,
  );
  return `{\n${fields.join(',\n')}\n${indent}}`;
};
