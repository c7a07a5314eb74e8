import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/bundle.ts'],
    setupFiles: ['test/support/seed-properties.ts'],
    testTimeout: 60_000,
    // Tests mostly wait for the processes that they start: one worker a core, where the default leaves one core idle.
    maxWorkers: '100%',
  },
});
