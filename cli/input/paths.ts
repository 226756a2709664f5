import { fileURLToPath } from 'node:url';

const fromRoot = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Files of the project, wherever it was cloned to. */
export const paths = {
  root: fromRoot('.'),
  registry: fromRoot('data/registries/hubei-2015.json'),
  policy: fromRoot('data/policies/hubei-2015.json'),
  holidays: fromRoot('data/holidays'),
  sample: fromRoot('data/campaigns/hubei-2015.ndjson'),
  assembly: fromRoot('cdk.out'),
  cdk: fromRoot('node_modules/.bin/cdk'),
} as const;
