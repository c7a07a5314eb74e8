import { defineConfig, mergeConfig } from 'vitest/config';
import whole from './vitest.config.ts';

/** The modules that only compute, and the import boundaries: for each change while one works on it. */
export default mergeConfig(
  { ...whole, test: { ...whole.test, globalSetup: [] } },
  defineConfig({
    test: {
      include: [
        'test/boundaries.test.ts',
        'test/{claims,list,sync,proposals}/{activity,deadlines,draft,index-order,not-set,plan,read-*,waiting-list}.test.ts',
        'test/{issue,lib,report,schema}/**/*.test.ts',
      ],
    },
  }),
);
