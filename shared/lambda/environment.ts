import * as z from 'zod';
import { date } from '../../events/values.ts';

/** Every variable that a function of ours may read; a construct sets each together with its grant. */
const variables = {
  LEDGER_TABLE: z.string().min(3),
  VIEWS_TABLE: z.string().min(3),
  PETITIONERS_TABLE: z.string().min(3),
  DOCUMENTS_BUCKET: z.string().min(3),
  BUS_NAME: z.string().min(1),
  BUS_ACCOUNT: z.string().min(1),
  POLICY_FILE: z.string().min(1),
  REGISTRY_FILE: z.string().min(1),
  RENDERER_FILE: z.string().min(1),
  HOLIDAYS_FILE: z.string().min(1),
} as const;

export type Variable = keyof typeof variables;

const parsed = <T>(name: string, schema: z.ZodType<T>): T => {
  const result = schema.safeParse(process.env[name] || undefined);
  if (!result.success) {
    throw new Error(`environment variable ${name}: ${result.error.issues[0]?.message ?? 'is malformed'}`);
  }
  return result.data;
};

/** A variable of the function's environment; throws at start, by name, when it is missing or malformed. */
export const variable = (name: Variable): string => parsed(name, variables[name]);

/** Where years of holidays are that the kept library does not have, or has otherwise; undefined for none. */
export const holidaysFile = (): string | undefined =>
  parsed('HOLIDAYS_FILE', variables.HOLIDAYS_FILE.optional());

/** First date for which statements are issued, if the run begins later than the ledger. */
export const issueFrom = (): string | undefined => parsed('ISSUE_FROM', date.optional());
