/** Letters that have to be changed, put in or taken out to make one text of another. */
const distance = (a: string, b: string): number => {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const kept = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      now.push(Math.min(kept, (before[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1));
    }
    before = now;
  }
  return before[b.length] ?? 0;
};

const most = 3;

/** Those of some codes that somebody may have meant who typed another, the nearest first; at most three. */
const nearTo = (typed: string, codes: Iterable<string>): readonly string[] => {
  const given = typed.toLowerCase();
  // Whoever types a part, or another region's prefix, misses more letters than one who mistypes.
  const near = [...codes].map((code) => {
    const known = code.toLowerCase();
    const part = given.length >= 3 && (known.includes(given) || given.includes(known));
    return { code, letters: part && known !== given ? 1 : distance(given, known) };
  });
  return near
    .filter(
      ({ code, letters }) => letters <= Math.max(2, Math.floor(Math.max(typed.length, code.length) / 4)),
    )
    .sort((a, b) => a.letters - b.letters || (a.code < b.code ? -1 : 1))
    .slice(0, most)
    .map(({ code }) => code);
};

/** A question after those, to follow a sentence; empty where there are none. */
export const meant = (typed: string, codes: Iterable<string>): string => {
  const near = nearTo(typed, codes);
  return near.length === 0 ? '' : `; did you mean ${near.join(', ')}?`;
};
