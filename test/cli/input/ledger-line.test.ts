import { describe, expect, test } from 'vitest';
import { ledgerLineIn } from '../../../cli/input/ledger-line.ts';
import { complaintFiled } from '../../dsl/events.ts';
import { given } from '../../dsl/given.ts';

const [entry] = given(complaintFiled()).entries();
const duplicate = {
  kind: 'duplicate',
  envelopeId: 'delivery-2',
  source: 'hotline.12319.wuhan',
  type: 'complaint-filed',
  at: 1_435_800_000_000,
};

describe('a line of an export', () => {
  test('holds an entry or a fact', () => {
    expect(ledgerLineIn(JSON.stringify({ entry }))).toStrictEqual({
      entry: JSON.parse(JSON.stringify(entry)) as unknown,
    });
    expect(ledgerLineIn(JSON.stringify({ fact: duplicate }))).toStrictEqual({ fact: duplicate });
  });

  test('and whatever else can be read is named by its field', () => {
    expect(ledgerLineIn('{"entry":{"v":1,"caseId":"C-9","hash":"x"}}')).toMatch(/^entry\.seq: is missing/);
    expect(ledgerLineIn(JSON.stringify({ fact: { ...duplicate, at: 'July' } }))).toContain('fact.at');
    expect(ledgerLineIn('{')).toMatch(/^it is no JSON: /);
    expect(ledgerLineIn('[]')).toMatch(/^\(top\): /);
  });
});
