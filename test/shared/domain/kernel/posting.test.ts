import { describe, expect, test } from 'vitest';
import { postingPeriod } from '../../../../shared/domain/kernel/period.ts';
import { at } from '../../../dsl/shanghai.ts';

const posting = (recorded: string, occurred: string, previous?: string) =>
  postingPeriod(at(recorded), at(occurred), previous);

describe('an entry is posted', () => {
  test('to the period in which it happens, when it is recorded in it', () => {
    expect(posting('2015-07-05 09:00', '2015-07-05 08:00')).toBe('2015-07-1');
  });

  test('to the period in which it happened, when it is recorded before that closes', () => {
    expect(posting('2015-07-11 00:59:59.999', '2015-07-10 23:00')).toBe('2015-07-1');
  });

  test('to the next when it is recorded at the close: a closed period never changes', () => {
    expect(posting('2015-07-11 01:00', '2015-07-10 23:00')).toBe('2015-07-2');
  });

  test('to the earliest that is open, however long ago it happened', () => {
    expect(posting('2015-09-15 09:00', '2015-06-02 09:00')).toBe('2015-09-2');
  });

  test('never before the period in which it happened, though an earlier one is still open', () => {
    expect(posting('2015-07-11 00:30', '2015-07-11 00:10')).toBe('2015-07-2');
    expect(posting('2015-07-10 23:58', '2015-07-11 00:02')).toBe('2015-07-2');
  });

  test('never before the entry that stands before it in its case', () => {
    expect(posting('2015-07-11 00:40', '2015-07-10 23:00', '2015-07-2')).toBe('2015-07-2');
    expect(posting('2015-07-15 00:40', '2015-07-10 23:00', '2015-07-1')).toBe('2015-07-2');
  });
});
