import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Construct } from 'constructs';
import { root } from './bundles.ts';

/** The file that the context names (`--context policy=FILE`, from the root). */
export const dataFile = (scope: Construct, name: 'policy' | 'registry'): string => {
  const named: unknown = scope.node.tryGetContext(name);
  if (typeof named !== 'string') throw new Error(`the CDK context names no ${name}`);
  const file = resolve(root, named);
  if (!existsSync(file)) throw new Error(`the ${name} that the CDK context names is not there: ${file}`);
  return file;
};
