import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

// Otherwise packages are loaded in builds for their own development, which take longer.
process.env.NODE_ENV = 'production';

/** It imports JSON in a way that Node does not take; its source maps point nowhere. */
const WORKFLOW_PARSER = '@actions/workflow-parser';

export default defineConfig({
  plugins: [
    {
      name: 'without-source-maps',
      load: (id) =>
        id.includes(WORKFLOW_PARSER) && id.endsWith('.js')
          ? readFileSync(id, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '')
          : undefined,
    },
  ],
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/bundle.ts'],
    setupFiles: ['test/support/seed-properties.ts'],
    testTimeout: 60_000,
    server: { deps: { inline: [WORKFLOW_PARSER] } },
    // Tests mostly wait for the processes that they start: one worker a core, where the default leaves one core idle.
    maxWorkers: '100%',
    // Files share what they import: loading it again for each of a hundred files takes a minute.
    isolate: false,
  },
});
