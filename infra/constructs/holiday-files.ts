import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Construct } from 'constructs';
import { parseJson } from '../../events/bounded-json.ts';
import { type Holidays, holidays } from '../../events/holidays.ts';
import { decodeUtf8 } from '../../shared/text/utf8.ts';
import { root } from './bundles.ts';

/** The years arranged in the folder that the context names (`--context holidays=FOLDER`, from the root), in order. */
export const holidayFiles = (scope: Construct): readonly Holidays[] => {
  const named: unknown = scope.node.tryGetContext('holidays');
  if (typeof named !== 'string') throw new Error('the CDK context names no folder of holidays');
  const folder = resolve(root, named);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const path = join(folder, name);
      const read = holidays.safeParse(parseJson(decodeUtf8(readFileSync(path))));
      if (!read.success)
        throw new Error(`${path} is not in order: supervision policy check names each fault`);
      if (name !== `${read.data.year}.json`)
        throw new Error(`${path} is of ${read.data.year}: name the file ${read.data.year}.json`);
      return read.data;
    });
};
