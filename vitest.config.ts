import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    // Two cores are what the project promises to run on; DynamoDB Local needs one of them for itself.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    // Starting DynamoDB Local or synthesizing the template happens in hooks.
    hookTimeout: 90_000,
  },
});
