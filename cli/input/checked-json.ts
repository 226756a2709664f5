import type * as z from 'zod';
import { issuesOf } from '../../events/issues.ts';
import { type Policy, policy } from '../../events/policy.ts';
import { type Registry, registry } from '../../events/registry.ts';
import { sha256 } from '../../shared/adapters/system/sha256.ts';
import { rulebookOf } from '../../shared/application/rulebook.ts';
import { calendarOf } from '../../shared/domain/kernel/calendar.ts';
import { readJsonFile } from './json-file.ts';

/** A fault in what the user gave, not in the system: said without a stack, exit code 2. */
export class UsageError extends Error {
  /** What is said, a line each: a line break within one is the user's own, and stays within it. */
  readonly lines: readonly string[];

  constructor(message: string, details: readonly string[] = []) {
    super([message, ...details].join('\n'));
    this.lines = [message, ...details];
  }
}

const most = 10;

/** What a file of JSON holds, as a schema has it; throws a UsageError that names each field that is not in order. */
export const readChecked = async <T>(path: string, schema: z.ZodType<T>, what: string): Promise<T> => {
  const read = await readJsonFile(path);
  if ('why' in read) throw new UsageError(`${what} ${path} ${read.why}`);
  const parsed = schema.safeParse(read.value);
  if (parsed.success) return parsed.data;
  const issues = issuesOf(parsed.error, read.value)
    .slice(0, most)
    .map((issue) => `  ${issue.path || '(top)'}: ${issue.message}`);
  throw new UsageError(`${what} ${path} is not in order:`, issues);
};

export const readPolicy = (path: string): Promise<Policy> => readChecked(path, policy, 'policy');
const readRegistry = (path: string): Promise<Registry> => readChecked(path, registry, 'registry');

/** A policy and a registry that are each in order and fit each other; throws a UsageError that says what is not. */
export const readRules = async (
  policyFile: string,
  registryFile: string,
): Promise<{ policy: Policy; registry: Registry }> => {
  const rules = { policy: await readPolicy(policyFile), registry: await readRegistry(registryFile) };
  try {
    rulebookOf(rules.policy, rules.registry, calendarOf(), sha256);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  return rules;
};
