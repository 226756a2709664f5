import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { parseJson } from '../../events/bounded-json.ts';
import { type Holidays, holidays } from '../../events/holidays.ts';
import { policy } from '../../events/policy.ts';
import { type Registry, registry } from '../../events/registry.ts';
import { sha256 } from '../adapters/system/sha256.ts';
import { rulebookOf } from '../application/rulebook.ts';
import type { Rulebook } from '../domain/decision/decide.ts';
import { calendarOf } from '../domain/kernel/calendar.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import { holidaysFile, variable } from './environment.ts';

/** File names are relative to the function's own bundle, where the deployment puts them. */
const read = (file: string): unknown => parseJson(decodeUtf8(readFileSync(new URL(file, import.meta.url))));

const readHolidays = (): readonly Holidays[] => {
  const file = holidaysFile();
  return file === undefined ? [] : z.array(holidays).parse(read(file));
};

/** The policy, registry and holidays that this function was deployed with. */
export const loadRulebook = (): { rulebook: Rulebook; registry: Registry } => {
  const loaded = registry.parse(read(variable('REGISTRY_FILE')));
  const rules = policy.parse(read(variable('POLICY_FILE')));
  return { rulebook: rulebookOf(rules, loaded, calendarOf(readHolidays()), sha256), registry: loaded };
};
