import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { UsageError } from '../../../cli/input/checked-json.ts';
import { paths } from '../../../cli/input/paths.ts';
import { print, printCells, say } from '../../../cli/output/terminal.ts';
import { padded } from '../../../cli/output/terminal-text.ts';
import { anyText } from '../../generators/texts.ts';

/** What a piece of work writes on a stream. */
const writtenBy = (stream: NodeJS.WriteStream, work: () => void): string => {
  const texts: string[] = [];
  const spy = vi.spyOn(stream, 'write').mockImplementation((text) => texts.push(String(text)) > 0);
  try {
    work();
  } finally {
    spy.mockRestore();
  }
  return texts.join('');
};

describe('a terminal', () => {
  it('gets as many lines as were written, whatever stands in them', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), (texts) => {
        const shown = writtenBy(process.stdout, () => print(texts));
        expect(shown.split('\n').length - 1).toBe(texts.length);
        expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u);
      }),
    );
  });

  it('gets what is said in one line, on standard error', () => {
    expect(writtenBy(process.stderr, () => say('line 1\n  2  受理\r'))).toBe(
      'line 1[U+000A]  2  受理[U+000D]\n',
    );
  });

  it('gets as many cells as were written, parted by tabs', () => {
    expect(writtenBy(process.stdout, () => printCells(['a\tb', 'c\nd']))).toBe('a[U+0009]b\tc[U+000A]d\n');
  });

  it('is written to by one module alone: nothing else would make a text one line', () => {
    const writing = readdirSync(join(paths.root, 'cli'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .filter((name) =>
        /std(?:out|err)\.write|console\./.test(readFileSync(join(paths.root, 'cli', name), 'utf8')),
      );
    expect(writing).toEqual(['output/terminal.ts']);
  });
});

describe('a column', () => {
  it.each([
    ['water', 5],
    ['水务局', 6],
    ['𠮷野家', 6],
    ['辻\u{e0101}', 2],
    ['👩', 2],
    ['é', 1],
    ['a\u0007', 9],
  ])('of %j is %i cells wide', (text, cells) => {
    expect(padded(text, 12)).toHaveLength(padded(text, 0).length + 12 - cells);
  });
});

describe('a fault in what the user gave', () => {
  it('is told in lines of its own, none of which a quoted text can add', () => {
    const fault = new UsageError('policy x is not in order:', ['  limits: must be\nan object']);
    expect(fault.lines).toEqual(['policy x is not in order:', '  limits: must be\nan object']);
  });
});
