import { defineConfig } from 'vitest/config';
import whole from './vitest.config.ts';

/** The modules that only compute, and the import boundaries: to run after each change. */
export default defineConfig({
  ...whole,
  test: {
    ...whole.test,
    // They need no bundle.
    globalSetup: [],
    include: [
      'test/{boundaries,docs}.test.ts',
      'test/{claims,list,sync}/{activity,deadlines,index-order,not-set,plan,plan-*,read-*,waiting-list}.test.ts',
      'test/{issue,lib,report,schema}/**/*.test.ts',
    ],
    // These try thousands of texts, or long ones.
    exclude: [
      'test/issue/body-length.test.ts',
      'test/lib/front-matter/properties.test.ts',
      'test/lib/markdown/sanitize.test.ts',
      'test/schema/schema.test.ts',
    ],
  },
});
