import { defineConfig } from 'vitest/config';

/** What needs a template, a database, the local host or a whole run. */
const ofSystem = [
  'test/{browser,docs,dynamodb,e2e,infra,recovery,system}/**/*.test.ts',
  'test/shared/adapters/dynamodb.test.ts',
];

const common = {
  environment: 'node',
  testTimeout: 20_000,
  // Starting DynamoDB Local or a host happens in hooks.
  hookTimeout: 90_000,
} as const;

export default defineConfig({
  test: {
    // Two cores are what the project promises to run on; DynamoDB Local needs one of them for itself.
    pool: 'forks',
    maxWorkers: 2,
    // A kept file that is not found is a failure: written anew, it would equal whatever is there. `--update` writes it.
    update: 'none',
    projects: [
      {
        // Rules, use cases, adapters, contracts: all the rest. One file runs in a few seconds.
        test: {
          ...common,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ofSystem,
        },
      },
      {
        test: {
          ...common,
          name: 'system',
          include: ofSystem,
          // Once, before any of them: two that synthesize into one folder at a time would be in each other's way.
          globalSetup: ['test/system/synthesized.ts'],
        },
      },
    ],
  },
});
