import { readFile } from 'node:fs/promises';
import * as z from 'zod';

const name = z.string().min(1);
const outputs = z.object({
  BusName: name,
  DocumentsBucket: name,
  LedgerTable: name,
  ParkedQueueUrl: name,
  PetitionersTable: name,
  ViewsTable: name,
});

/** What the stacks tell a deployer. */
export type Outputs = z.infer<typeof outputs>;

/** Reads what `cdk deploy --outputs-file` wrote, all stacks in one. */
export const readOutputs = async (path: string): Promise<Outputs> => {
  const stacks = JSON.parse(await readFile(path, 'utf8')) as Readonly<Record<string, object>>;
  return outputs.parse(Object.assign({}, ...Object.values(stacks)));
};
