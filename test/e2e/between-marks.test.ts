import { describe, expect, test } from 'vitest';
import { waitAt } from '../../scripts/e2e/between-marks.ts';

const at = (seconds: number) => waitAt(1_800_000_000_000 + seconds * 1_000) / 1_000;

describe('posting to the emulator waits until no schedule comes between', () => {
  test('in the first half of five minutes there is time enough', () => {
    expect([at(10), at(100), at(150)]).toStrictEqual([0, 0, 0]);
  });

  test('in the second half it waits until ten seconds after the mark', () => {
    expect([at(151), at(299)]).toStrictEqual([159, 11]);
  });

  test('right after a mark it lets the sweep end', () => {
    expect([at(0), at(4)]).toStrictEqual([10, 6]);
  });
});
