import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { memoryLedger } from '../../../shared/adapters/memory/ledger.ts';
import { nowAfter } from '../../../shared/lambda/bind/clock.ts';
import { bindDocuments } from '../../../shared/lambda/bind/documents.ts';
import { bindOutbound } from '../../../shared/lambda/bind/outbound.ts';
import { bindLedger, bindPetitioners, bindViews } from '../../../shared/lambda/bind/tables.ts';
import { issueFrom, type Variable, variable } from '../../../shared/lambda/environment.ts';
import { supplyLocalPorts } from '../../../shared/lambda/local.ts';
import { loadRulebook } from '../../../shared/lambda/rulebook.ts';
import { plantedYear } from '../../dsl/holidays.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  supplyLocalPorts({});
});

const tables = ['LEDGER_TABLE', 'VIEWS_TABLE', 'PETITIONERS_TABLE'] as const;
const every: readonly Variable[] = [
  ...tables,
  'DOCUMENTS_BUCKET',
  'BUS_NAME',
  'POLICY_FILE',
  'REGISTRY_FILE',
];

describe('a variable', () => {
  it.each(every)('%s is read as it is set', (name) => {
    vi.stubEnv(name, 'value');
    expect(variable(name)).toBe('value');
  });

  it.each(every.flatMap((name) => [[name, undefined] as const, [name, ''] as const]))(
    '%s set to %o stops the function at its start, by name',
    (name, value) => {
      vi.stubEnv(name, value);
      expect(() => variable(name)).toThrow(`environment variable ${name}: `);
    },
  );
});

describe('the first date for which statements are issued', () => {
  it.each([
    [undefined, undefined],
    ['', undefined],
    ['2015-07-01', '2015-07-01'],
  ])('set to %o is %o', (value, expected) => {
    vi.stubEnv('ISSUE_FROM', value);
    expect(issueFrom()).toBe(expected);
  });

  it.each(['2015-07-32', 'July'])('set to %s stops the function at its start, by name', (value) => {
    vi.stubEnv('ISSUE_FROM', value);
    expect(() => issueFrom()).toThrow('environment variable ISSUE_FROM: ');
  });
});

describe('what a function is bound to', () => {
  it.each([
    ['LEDGER_TABLE', bindLedger],
    ['VIEWS_TABLE', bindViews],
    ['PETITIONERS_TABLE', bindPetitioners],
    ['DOCUMENTS_BUCKET', bindDocuments],
    ['BUS_NAME', bindOutbound],
  ] as const)('without %s it does not start', (name, bind) => {
    vi.stubEnv('AWS_REGION', 'local');
    vi.stubEnv(name, undefined);
    expect(() => bind()).toThrow(`environment variable ${name}: `);
    vi.stubEnv(name, 'name');
    expect(() => bind()).not.toThrow();
  });

  it('a local run supplies its own, and then no variable is asked for', () => {
    const ledger = memoryLedger();
    supplyLocalPorts({ ledger });
    vi.stubEnv('LEDGER_TABLE', undefined);
    expect(bindLedger()).toBe(ledger);
  });

  it('a policy that is not there stops the function at its start', () => {
    vi.stubEnv('POLICY_FILE', '../../data/policies/none.json');
    vi.stubEnv('REGISTRY_FILE', '../../data/registries/hubei-2015.json');
    expect(() => loadRulebook()).toThrow('none.json');
  });

  it('years of holidays stand in for the library’s, where a file names any; what is none stops the function', () => {
    vi.stubEnv('POLICY_FILE', '../../data/policies/hubei-2015.json');
    vi.stubEnv('REGISTRY_FILE', '../../data/registries/hubei-2015.json');
    vi.stubEnv('HOLIDAYS_FILE', undefined);
    expect(loadRulebook().rulebook.calendar.has(2027)).toBe(false);
    const folder = mkdtempSync(join(tmpdir(), 'holidays-'));
    const file = join(folder, 'holidays.json');
    writeFileSync(file, JSON.stringify([plantedYear(2027)]));
    vi.stubEnv('HOLIDAYS_FILE', file);
    expect(loadRulebook().rulebook.calendar.has(2027)).toBe(true);
    writeFileSync(file, JSON.stringify([{ ...plantedYear(2027), off: [] }]));
    expect(() => loadRulebook()).toThrow('off');
    rmSync(folder, { recursive: true });
  });

  it('a registry that is none stops the function at its start', () => {
    vi.stubEnv('POLICY_FILE', '../../data/policies/hubei-2015.json');
    vi.stubEnv('REGISTRY_FILE', '../../data/policies/hubei-2015.json');
    expect(() => loadRulebook()).toThrow('regions');
  });
});

describe('now', () => {
  it('is never before what has happened already', () => {
    supplyLocalPorts({ clock: { now: () => 1_000 } });
    expect([nowAfter(), nowAfter(999), nowAfter(1_001, 5)]).toStrictEqual([1_000, 1_000, 1_001]);
  });

  it('takes no heed of what is no instant', () => {
    supplyLocalPorts({ clock: { now: () => 1_000 } });
    expect(nowAfter(Number.NaN, Number.POSITIVE_INFINITY)).toBe(1_000);
  });
});
