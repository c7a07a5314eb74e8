import { defineConfig } from 'rolldown';

// The Action runs from dist/ as it is: GitHub installs nothing. Shared code goes into chunks with stable names,
// so that the same source gives the same files.
export default defineConfig({
  input: { action: 'src/action.ts', cli: 'src/cli.ts' },
  platform: 'node',
  // Packages are taken for what they export: whole HTTP clients and message catalogues that nothing uses stay out.
  treeshake: { moduleSideEffects: (id) => !/node_modules[\\/](?:undici|@actions|zod)[\\/]/.test(id) },
  // gray-matter has engines that evaluate code; none can be reached (src/lib/front-matter/block.ts).
  checks: { eval: false },
  output: {
    dir: 'dist',
    format: 'esm',
    cleanDir: true,
    entryFileNames: '[name].js',
    chunkFileNames: '[name].js',
    banner: (chunk) => (chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
    minify: 'dce-only',
  },
});
