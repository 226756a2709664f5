import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { paths } from '../../cli/input/paths.ts';
import { ofType, readAssembly } from '../../infra/local/template/assembly.ts';

const functions = ofType(readAssembly(paths.assembly), 'AWS::Lambda::Function').map(({ id, metadata }) => ({
  id,
  bundle: join(paths.assembly, String(metadata['aws:asset:path']), 'index.mjs'),
}));

it.each(functions)('the bundle of $id is smaller than a megabyte', ({ bundle }) => {
  expect(statSync(bundle).size).toBeLessThan(1_000_000);
});
