import { defineConfig, type Plugin } from 'rolldown';
import { thirdPartyNotices } from './scripts/third-party.ts';

/** Packages that share a chunk, by what they are for; those of one command or of the Action alone stay in its chunk. */
const PACKAGES: Record<string, RegExp> = {
  zod: /^zod$/,
  'front-matter': /^(?:smol-toml|jsonc-parser)$/,
  yaml: /^(?:yaml|js-yaml|gray-matter|kind-of|section-matter|strip-bom-string|extend-shallow|is-extendable)$/,
  octokit: /^(?:@octokit\/|before-after-hook|universal-user-agent|fast-content-type-parse)/,
  markdown:
    /^(?:micromark|mdast-util-(?:from-markdown|gfm)|decode-named-character-reference|character-entities$|unist-util-stringify-position)/,
  html: /^(?:parse5|entities|hast|hast-util-(?:from-parse5|parse-selector|whitespace)|hastscript|property-information|(?:space|comma)-separated-tokens|web-namespaces|vfile|vfile-location|vfile-message|devlop|unist-util-.*|@ungap.structured-clone)$/,
  sanitize: /^hast-util-sanitize$/,
  diff: /^diff$/,
  globs: /^picomatch$/,
  commander: /^(?:commander|picocolors)$/,
};

/** Modules of `src/` in the order in which they may import each other: each chunk takes along what no earlier one has. */
const MODULES = [
  'model',
  'lib/text',
  'lib/markdown',
  'lib/front-matter',
  'texts',
  'schema',
  'issue',
  'list',
  'sync',
  'claims',
  'proposals',
  'report',
  'run',
  // Apart from the other adapters: commands that send no request do without the client.
  'adapters/disk',
  'adapters',
  'site',
  'import',
  'adopt',
  'init',
];

function packageOf(id: string): string {
  return /.*node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/.exec(id)?.[1]?.replace('\\', '/') ?? '';
}

const groups = [
  ...Object.entries(PACKAGES).map(([name, pattern]) => ({
    name,
    test: (id: string) => pattern.test(packageOf(id)),
  })),
  ...MODULES.map((module) => ({
    name: module.replace('/', '-'),
    test: (id: string) => new RegExp(`/src/${module}[/.]`).test(id.replaceAll('\\', '/')),
  })),
  // Apart from the entry, which others would else import, and thereby run, for it.
  { name: 'package', test: (id: string) => /^(?!.*node_modules).*[\\/]package\.json$/.test(id) },
].map((group, index) => ({ ...group, priority: 100 - index }));

/** gray-matter loads a YAML parser for its default engine, which src/lib/front-matter/read.ts replaces: half of all YAML code. */
const withoutDefaultEngine: Plugin = {
  name: 'without-default-engine',
  resolveId: (source, importer) =>
    source === 'js-yaml' && packageOf(importer ?? '') === 'gray-matter' ? '\0no-yaml' : null,
  load: (id) =>
    id === '\0no-yaml'
      ? 'const never = () => { throw new Error("Not bundled."); }; export { never as safeLoad, never as safeDump };'
      : null,
};

// The Action's own packages stay in action.js: @actions/core remembers files of its run, and tests import that entry several
// times in one process.

// The Action runs from dist/ as it is: GitHub installs nothing. Chunks have stable names without hashes, so that the same
// source gives the same files.
export default defineConfig({
  input: { action: 'src/action.ts', cli: 'src/cli.ts' },
  platform: 'node',
  // Its other build loads its parts by a name that a bundler does not see.
  resolve: { alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' } },
  plugins: [withoutDefaultEngine, thirdPartyNotices()],
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
    codeSplitting: { groups },
  },
});
