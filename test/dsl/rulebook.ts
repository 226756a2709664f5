import { readFileSync } from 'node:fs';
import { type Policy, policy as policySchema } from '../../events/policy.ts';
import { registry as registrySchema } from '../../events/registry.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import type { ReportBasis } from '../../shared/application/close-period.ts';
import { rulebookOf } from '../../shared/application/rulebook.ts';
import type { Rulebook } from '../../shared/domain/decision/decide.ts';
import { calendarOf } from '../../shared/domain/kernel/calendar.ts';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'));

const policy: Policy = policySchema.parse(read('policies/hubei-2015.json'));

const registry = registrySchema.parse(read('registries/hubei-2015.json'));

/** The rules of the campaign as it ships: what the sentences of these tests speak of. */
export const rulebook: Rulebook = rulebookOf(policy, registry, calendarOf(), sha256);

/** What its statements are made by. */
export const reportBasis: ReportBasis = { rulebook, registry, sha256OfBytes: sha256 };

/** The supervision office 省厅履职督查办. */
export const office = policy.office;
/** A hotline: files complaints, owes no step. */
export const hotline = '420100-hotline';
/** The unit that is responsible wherever a test names none. */
export const construction = '420100-construction';
/** Another unit of the same city. */
export const housing = '420100-housing';
/** A unit of another city. */
export const planning = '420200-planning';
/** The city of the units above but the last. */
export const wuhan = '420100';
export const huangshi = '420200';
