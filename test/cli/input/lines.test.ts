import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FileLine, linesOf } from '../../../cli/input/lines.ts';
import { gb18030Of, notUtf8, utf8 } from '../../generators/bytes.ts';

const longest = 10_000;

/** Bytes as a file gives them: cut wherever it pleases. */
async function* cut(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

const read = async (bytes: Buffer | string, size = 7, most = longest): Promise<FileLine[]> => {
  const found: FileLine[] = [];
  for await (const line of linesOf(cut(Buffer.from(bytes), size), most)) found.push(line);
  return found;
};
const said = (line: FileLine | undefined) => (line?.text === undefined ? line?.why : line.text);

const feed = Buffer.from('\n');
const withoutFeeds = (bytes: Buffer) => Buffer.from(bytes.filter((byte) => byte !== 0x0a));

describe('lines of a file', () => {
  test('come whole with their numbers and places, however the file is cut', async () => {
    const lines = fc.array(
      fc
        .oneof(
          utf8.map(({ bytes }) => bytes),
          notUtf8.map(({ bytes }) => bytes),
        )
        .map(withoutFeeds),
      { minLength: 1 },
    );
    await fc.assert(
      fc.asyncProperty(lines, fc.integer({ min: 1, max: 64 }), fc.boolean(), async (all, size, isEnded) => {
        const bytes = Buffer.concat(all.flatMap((line, index) => (index === 0 ? [line] : [feed, line])));
        const found = await read(isEnded ? Buffer.concat([bytes, feed]) : bytes, size);
        for (const { number, offset, length } of found)
          expect(bytes.subarray(offset, offset + length)).toStrictEqual(all[number - 1]);
        const told = found.map(({ number }) => number);
        const expected = all.map((_, index) => index + 1);
        // Only an empty last line that nothing ends is none.
        expect(told).toStrictEqual(isEnded || all.at(-1)?.length ? expected : expected.slice(0, -1));
      }),
    );
  });

  test('are texts where they are UTF-8 and refused where they are not, one by one', async () => {
    const lines = fc.array(
      fc.oneof(
        utf8.map(({ bytes }) => ({ bytes: withoutFeeds(bytes), isText: true })),
        notUtf8.map(({ bytes }) => ({ bytes: withoutFeeds(bytes), isText: false })),
      ),
      { minLength: 1 },
    );
    // The mark of UTF-16 makes the whole file one of UTF-16.
    const isOfUtf16 = (bytes: Buffer) => /^(fffe|feff)/.test(bytes.toString('hex'));
    await fc.assert(
      fc.asyncProperty(
        lines.filter(([first]) => first !== undefined && !isOfUtf16(first.bytes)),
        async (all) => {
          const found = await read(Buffer.concat(all.flatMap(({ bytes }) => [bytes, feed])));
          expect(found.map(({ text }) => text !== undefined)).toStrictEqual(all.map(({ isText }) => isText));
          expect(
            found.some((line) => line.text === undefined && !/byte offset \d+ of the file/.test(line.why)),
          ).toBe(false);
        },
      ),
    );
  });

  test('end at line feeds alone: a carriage return is JSON’s white space, and Unicode’s separators are text', async () => {
    expect((await read('{}\r\n"a\u2028b\u2029c"\r{}\n')).map(said)).toStrictEqual([
      '{}\r',
      '"a\u2028b\u2029c"\r{}',
    ]);
  });

  test('are named by the place in the file of the first byte that is wrong', async () => {
    const [, second] = await read(
      Buffer.concat([Buffer.from('{"a":"停"}\n{"b":"'), gb18030Of('武汉停水"}')]),
    );
    expect(said(second)).toBe(
      'is not UTF-8 at byte offset 18 of the file; it reads as GB 18030: convert it with `iconv -f GB18030 -t UTF-8`',
    );
  });

  test('lose a byte order mark wherever files were put one behind the other', async () => {
    expect((await read('\uFEFF{}\n\uFEFF{}')).map(said)).toStrictEqual(['{}', '{}']);
  });

  test.each(['little', 'big'])('of UTF-16, %s-endian, are each told to be so', async (order) => {
    const little = Buffer.from('\uFEFF{"a":1}\n{"b":"停"}\n', 'utf16le');
    const found = await read(order === 'little' ? little : Buffer.from(little).swap16(), 1_000);
    const why = 'is not UTF-8; it reads as UTF-16: convert it with `iconv -f UTF-16 -t UTF-8`';
    expect(found.map(said).filter((each) => each !== '')).toStrictEqual([why, why]);
  });

  test('that are too long come without their text, and the next as ever', async () => {
    for (const size of [3, 10, 1_000]) {
      expect((await read(`${'x'.repeat(10)}\n${'x'.repeat(11)}\ny\n`, size, 10)).map(said)).toStrictEqual([
        'x'.repeat(10),
        'has 11 bytes, more than 10',
        'y',
      ]);
    }
  });
});
