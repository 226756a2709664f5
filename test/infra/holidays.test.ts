import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App, Stack } from 'aws-cdk-lib';
import { ArtifactMetadataEntryType } from 'aws-cdk-lib/cloud-assembly-schema';
import type { IConstruct } from 'constructs';
import { afterAll, describe, expect, it } from 'vitest';
import cdk from '../../cdk.json' with { type: 'json' };
import { paths } from '../../cli/input/paths.ts';
import { warnOfMissingHolidays } from '../../infra/checks/holidays.ts';
import { ofType, readAssembly } from '../../infra/local/template/assembly.ts';
import { supervisionApp } from '../../infra/stacks/supervision-app.ts';
import { plantedYear } from '../dsl/holidays.ts';
import { at } from '../dsl/shanghai.ts';

const folder = mkdtempSync(join(tmpdir(), 'holidays-'));
afterAll(() => rmSync(folder, { recursive: true }));

const yearsIn = (scope: IConstruct): readonly string[] =>
  scope.node.metadata
    .filter(({ type }) => type === ArtifactMetadataEntryType.WARN)
    .map(({ data }) => /^the holidays of (\d{4}) are not known/.exec(String(data))?.[1] ?? String(data));

/** The years of which a synthesis at an instant warns. */
const warnedAt = (wall: string, context: Readonly<Record<string, string>> = {}): readonly string[] => {
  const stack = new Stack(new App({ context: { ...cdk.context, ...context } }), 'Any');
  warnOfMissingHolidays(stack, at(wall));
  return yearsIn(stack);
};

describe('a synthesis warns of holidays that are not known', () => {
  it.each([
    ['2026-11-29 23:59', []],
    ['2026-11-30 00:00', ['2027']],
    ['2027-01-01 00:00', ['2027']],
    ['2027-12-01 00:00', ['2027', '2028']],
  ])('of this year, and from 30 November on of the next: at %s %j', (wall, years) => {
    expect(warnedAt(wall)).toEqual(years);
  });

  it('whatever else it makes', () => {
    const app = supervisionApp({ 'aws:cdk:bundling-stacks': [] }, undefined, at('2026-12-01 00:00'));
    expect(yearsIn(app.node.findChild('SupervisionLedger'))).toEqual(['2027']);
  }, 60_000);

  it('until the year is arranged', () => {
    writeFileSync(join(folder, '2027.json'), JSON.stringify(plantedYear(2027)));
    expect(warnedAt('2026-12-01 00:00', { holidays: folder })).toEqual([]);
  });

  it('of a year that a date of the policy names', () => {
    const policy = join(folder, 'policy.txt');
    writeFileSync(policy, readFileSync(paths.policy, 'utf8').replaceAll('2015-', '2031-'));
    expect(warnedAt('2026-01-01 00:00', { policy })).toEqual(['2031']);
  });

  it('and stops at a file that is not in order, by its name', () => {
    const broken = mkdtempSync(join(tmpdir(), 'holidays-'));
    writeFileSync(join(broken, '2027.json'), JSON.stringify(plantedYear(2028)));
    expect(() => warnedAt('2026-01-01 00:00', { holidays: broken })).toThrow('name the file 2028.json');
    writeFileSync(join(broken, '2027.json'), '{}');
    expect(() => warnedAt('2026-01-01 00:00', { holidays: broken })).toThrow('2027.json is not in order');
    rmSync(broken, { recursive: true });
  });
});

it('every function has the years of data/holidays in its bundle', () => {
  const kept = readdirSync(paths.holidays).filter((name) => name.endsWith('.json'));
  const functions = ofType(readAssembly(paths.assembly), 'AWS::Lambda::Function');
  expect(functions.length).toBeGreaterThan(10);
  for (const { metadata } of functions) {
    const bundled = join(paths.assembly, String(metadata['aws:asset:path']), 'holidays.json');
    expect(JSON.parse(readFileSync(bundled, 'utf8'))).toHaveLength(kept.length);
  }
});
