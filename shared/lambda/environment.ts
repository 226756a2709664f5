import * as z from 'zod';

/** Every variable that a function of ours may read; a construct sets each together with its grant. */
const variables = {
  LEDGER_TABLE: z.string().min(3),
  VIEWS_TABLE: z.string().min(3),
  PETITIONERS_TABLE: z.string().min(3),
  DOCUMENTS_BUCKET: z.string().min(3),
  BUS_NAME: z.string().min(1),
  POLICY_FILE: z.string().min(1),
  REGISTRY_FILE: z.string().min(1),
} as const;

export type Variable = keyof typeof variables;

/** A variable of the function's environment; throws at start, by name, when it is missing or malformed. */
export const variable = (name: Variable): string => {
  const parsed = variables[name].safeParse(process.env[name]);
  if (!parsed.success)
    throw new Error(`environment variable ${name}: ${parsed.error.issues[0]?.message ?? 'is malformed'}`);
  return parsed.data;
};

/** First date for which statements are issued, if the run begins later than the ledger. */
export const issueFrom = (): string | undefined =>
  z.iso
    .date()
    .optional()
    .parse(process.env.ISSUE_FROM || undefined);
