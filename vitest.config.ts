import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    // Once, before any test: two that synthesize into one folder at a time would be in each other's way.
    globalSetup: ['test/system/synthesized.ts'],
    include: ['test/**/*.test.ts'],
    // Two cores are what the project promises to run on; DynamoDB Local needs one of them for itself.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    // Starting DynamoDB Local or synthesizing the template happens in hooks.
    hookTimeout: 90_000,
  },
});
