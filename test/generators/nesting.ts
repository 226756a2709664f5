import fc from 'fast-check';

/** Brackets and quotes that stand within a string, where they nest nothing. */
const misleading = fc.string({ unit: fc.constantFrom('{', '}', '[', ']', '"', '\\', '停'), maxLength: 12 });

interface Nested {
  readonly text: string;
  readonly levels: number;
}

/** A JSON object of so many levels, itself included, with strings that look as if there were more or fewer. */
export const nestedObject = (levels: fc.Arbitrary<number>): fc.Arbitrary<Nested> =>
  fc.tuple(levels, fc.infiniteStream(fc.tuple(fc.boolean(), misleading))).map(([count, layers]) => {
    let text = '1';
    for (const [isList, string] of layers.take(count - 1)) {
      const beside = JSON.stringify(string);
      text = isList ? `[${beside},${text}]` : `{"a":${beside},"b":${text}}`;
    }
    return { text: `{"s":"]]}}","a":${text}}`, levels: count };
  });

/** Such objects as nobody means: from a little over the limit to what fills an entry. */
export const hostile = (most: number): fc.Arbitrary<Nested> =>
  nestedObject(
    fc.oneof(fc.integer({ min: most + 1, max: most + 5 }), fc.integer({ min: most + 6, max: 3_000 })),
  );

/** The bare brackets of an attack, which are short for what they do. */
export const brackets = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);
