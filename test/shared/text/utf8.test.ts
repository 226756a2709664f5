import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeUtf8, EncodingError } from '../../../shared/text/utf8.ts';
import { gb18030, gb18030Of, illFormed, notUtf8, utf8, utf16 } from '../../generators/bytes.ts';

const refusalOf = (bytes: Uint8Array): EncodingError => {
  try {
    decodeUtf8(bytes);
  } catch (error) {
    if (error instanceof EncodingError) return error;
    throw error;
  }
  throw new Error('the bytes were taken');
};

describe('bytes that are a text', () => {
  test('are read as they stand, without the mark that some programs begin with', () => {
    fc.assert(
      fc.property(utf8, ({ text, bytes }) => {
        expect(decodeUtf8(bytes)).toBe(text);
      }),
    );
  });

  test('keep a replacement character that was posted', () => {
    expect(decodeUtf8(Buffer.from('第\uFFFD号'))).toBe('第\uFFFD号');
  });

  test('lose one mark and no second', () => {
    expect(decodeUtf8(Buffer.from('\uFEFF\uFEFF{}'))).toBe('\uFEFF{}');
  });
});

describe('bytes that are not UTF-8', () => {
  test('are never replaced: they are refused, with how many are before the first', () => {
    fc.assert(
      fc.property(notUtf8, ({ bytes, offset }) => {
        expect(refusalOf(bytes).offset).toBe(offset);
      }),
    );
  });

  test.each(Object.entries(illFormed))('such as %s', (_, wrong) => {
    const error = refusalOf(
      Buffer.concat([
        Buffer.from('{\n"停水三日，报修无人上门，未见公告，已转办公室'),
        Buffer.from(wrong),
        Buffer.from('"}'),
      ]),
    );
    expect(error.message).toContain('is not UTF-8 at byte offset 69 (line 2); save it as UTF-8');
  });

  test('are found in a moment at the end of much that is', () => {
    const much = Buffer.alloc(2_097_152, '水');
    const offset = Math.floor(much.length / 3) * 3;
    expect(refusalOf(Buffer.concat([much.subarray(0, offset), Buffer.of(0xff)])).offset).toBe(offset);
  });

  test('that read as GB 18030 come with what converts them', () => {
    fc.assert(
      fc.property(gb18030, (bytes) => {
        expect(refusalOf(bytes).advice).toBe(
          'it reads as GB 18030: convert it with `iconv -f GB18030 -t UTF-8`',
        );
      }),
    );
    expect(refusalOf(Buffer.of(0x95, 0x34, 0xb2, 0x35)).advice).toContain('GB 18030');
    expect(refusalOf(gb18030Of('{"summary":"武汉停水"}')).offset).toBe(12);
  });

  test('that end within a character are said to be cut off, whatever that rest would be elsewhere', () => {
    const advice = refusalOf(Buffer.from('{"summary":"水').subarray(0, -1)).advice;
    expect(advice).toBe('it ends within a character: send it whole, in UTF-8');
  });

  test('are not taken for Chinese when Shift JIS would write them', () => {
    const stoppedForThreeDays = [0x92, 0xe2, 0x90, 0x85, 0x8e, 0x4f, 0x93, 0xfa];
    expect(
      refusalOf(Buffer.from([...Buffer.from('{"summary":"'), ...stoppedForThreeDays, 0x22, 0x7d])).advice,
    ).toBe('save it as UTF-8');
  });

  test('that begin with the mark of UTF-16 or UTF-32 come with what converts them', () => {
    fc.assert(
      fc.property(utf16, (bytes) => {
        expect(refusalOf(bytes).advice).toMatch(/^it reads as UTF-(16|32): convert it with `iconv -f UTF-\1/);
      }),
    );
    expect(refusalOf(Buffer.of(0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0)).advice).toContain('UTF-32');
  });

  test('are not taken for Chinese when a Western code page would write them', () => {
    for (const text of ['café noir', 'Müller GmbH', 'São Paulo, naïve'])
      expect(refusalOf(Buffer.from(text, 'latin1')).advice).toBe('save it as UTF-8');
  });
});
