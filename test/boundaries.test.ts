import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a module may import. */
interface Allowed {
  modules: readonly string[];
  packages: readonly string[];
}

const LIB = ['lib/text', 'lib/markdown', 'lib/front-matter'];
const ISSUE = ['model', ...LIB, 'schema', 'texts'];
const LIST = [...ISSUE, 'issue'];
const SYNC = [...LIST, 'list'];
const ABOVE_SYNC = [...SYNC, 'sync'];
const RUN = [...ABOVE_SYNC, 'claims', 'proposals'];
const ALL = [...RUN, 'report', 'run', 'site', 'import', 'adopt', 'init', 'adapters'];

const MODULES: Record<string, Allowed> = {
  model: { modules: [], packages: [] },
  'lib/text': { modules: [], packages: ['diff', 'fastest-levenshtein', 'node:crypto'] },
  'lib/markdown': {
    modules: ['lib/text'],
    packages: [
      'hast-util-sanitize',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm',
      'micromark-extension-gfm',
    ],
  },
  'lib/front-matter': {
    modules: ['lib/text'],
    packages: ['gray-matter', 'js-yaml', 'jsonc-parser', 'node:util', 'smol-toml', 'yaml'],
  },
  texts: { modules: [], packages: [] },
  schema: { modules: ['model', ...LIB, 'texts'], packages: ['mdast', 'zod'] },
  issue: { modules: ISSUE, packages: ['zod'] },
  list: { modules: LIST, packages: ['node:path', 'node:vm', 'picomatch', 'yaml', 'zod'] },
  sync: { modules: SYNC, packages: [] },
  claims: { modules: ABOVE_SYNC, packages: [] },
  proposals: { modules: ABOVE_SYNC, packages: ['zod'] },
  report: { modules: ['model', ...LIB, 'texts', 'issue'], packages: ['string-width'] },
  run: { modules: RUN, packages: [] },
  site: {
    modules: ['model', ...LIB, 'schema', 'texts'],
    packages: [
      'hast',
      'hast-util-from-parse5',
      'hast-util-sanitize',
      'hast-util-to-html',
      'mdast-util-from-markdown',
      'mdast-util-gfm',
      'mdast-util-to-hast',
      'micromark-extension-gfm',
      'parse5',
      'zod',
    ],
  },
  import: {
    modules: ['model', ...LIB, 'schema', 'list'],
    packages: [
      'hast',
      'hast-util-from-parse5',
      'hast-util-to-mdast',
      'mdast',
      'mdast-util-find-and-replace',
      'mdast-util-gfm',
      'mdast-util-to-markdown',
      'parse5',
      'vfile',
      'yaml',
    ],
  },
  adopt: { modules: ['model', ...LIB, 'schema', 'issue', 'list'], packages: [] },
  init: { modules: ['model', ...LIB, 'schema', 'texts', 'issue', 'list', 'proposals'], packages: [] },
  adapters: {
    modules: ['model', ...LIB, 'schema'],
    packages: [
      '@octokit/request-error',
      '@octokit/rest',
      'node:child_process',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:path',
    ],
  },
  action: { modules: ALL, packages: ['@actions/core', 'node:fs', 'node:path'] },
  cli: {
    modules: ALL,
    packages: [
      'commander',
      'node:child_process',
      'node:fs',
      'node:os',
      'node:path',
      'node:readline/promises',
      'picocolors',
    ],
  },
};

/** Files of modules without `async` that may wait all the same: they ask, apply or write. */
const ASYNC = {
  model: [],
  'lib/text': [],
  'lib/markdown': [],
  'lib/front-matter': [],
  texts: [],
  schema: [],
  issue: [],
  report: [],
  site: [],
  list: ['read-list.ts'],
  sync: [
    'apply.ts',
    'apply-creates.ts',
    'ask-authors.ts',
    'caching-reader.ts',
    'memoize.ts',
    'read-issues.ts',
    'remembered.ts',
    'trusted-authors.ts',
    'write-back.ts',
  ],
  claims: [
    'apply.ts',
    'apply-steps.ts',
    'contributing.ts',
    'count-held.ts',
    'facts.ts',
    'offers.ts',
    'open-commands.ts',
    'review.ts',
  ],
  proposals: ['find.ts', 'prepare.ts'],
} as const satisfies Record<string, readonly string[]>;

/** What only some modules may use. */
const RESERVED: { pattern: RegExp; what: string; allowed: (file: string) => boolean }[] = [
  {
    pattern: /\bprocess\./,
    what: 'process: environment, arguments, exit codes',
    allowed: (file) => isEntryPoint(file),
  },
  {
    pattern: /\bDate\.now\b|\bnew Date\(\)/,
    what: 'the clock',
    allowed: (file) => isEntryPoint(file) || file === 'adapters/system-clock.ts',
  },
];

interface Import {
  file: string;
  /** As it is written. */
  specifier: string;
  onlyTypes: boolean;
}

const sources = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, readFileSync(join('src', name), 'utf8')]),
);
const files = [...sources.keys()];
const imports: Import[] = [...sources].flatMap(([file, source]) => [
  ...[...source.matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?from\s+)?'([^']+)'/gms)].map((match) => ({
    file,
    specifier: match[2] ?? '',
    onlyTypes: match[1] !== undefined || /^(?:import|export)\s*\{(?:\s*type\s+\w+,?)+\s*\}/.test(match[0]),
  })),
  ...[...source.matchAll(/\bimport\('([^']+)'\)/g)].map(([, specifier = '']) => ({
    file,
    specifier,
    onlyTypes: false,
  })),
]);

/** `action.ts` and `cli.ts` belong to the folders of their names. */
function moduleOf(file: string): string {
  const [first = '', second = ''] = file.split('/');
  if (second === '') return first.replace(/\.ts$/, '');
  return first === 'lib' ? `lib/${second}` : first;
}

function isEntryPoint(file: string): boolean {
  return ['action', 'cli'].includes(moduleOf(file));
}

function targetOf({ file, specifier }: Import): string {
  return posix.normalize(posix.join(dirname(file), specifier));
}

/** What is wrong with an import, in a sentence. */
function complaint(one: Import): string | undefined {
  const from = moduleOf(one.file);
  const allowed = MODULES[from];
  const may = (what: string, names: readonly string[] = []) =>
    `src/${one.file} imports ${one.specifier}; ${from} may import ${names.join(', ') || `no ${what}`}.`;
  if (!one.specifier.startsWith('.')) {
    return allowed?.packages.includes(one.specifier) ? undefined : may('packages', allowed?.packages);
  }
  const target = targetOf(one);
  if (target === '../package.json') return from === 'cli' ? undefined : may('package.json');
  if (target.startsWith('../')) return `src/${one.file} imports ${one.specifier}, which is outside of src/.`;
  const to = moduleOf(target);
  if (to !== from && !allowed?.modules.includes(to)) return may('other modules', allowed?.modules);
  const isInner = to !== from && sources.has(`${to}/index.ts`) && target !== `${to}/index.ts`;
  return isInner
    ? `src/${one.file} imports ${one.specifier}; of ${to} it may import index.ts alone.`
    : undefined;
}

/** Circles of a graph, each as the path that leads back to its beginning. */
function circlesIn(graph: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const circles: string[] = [];
  const finished = new Set<string>();
  const visit = (name: string, path: readonly string[]): void => {
    if (path.includes(name)) circles.push([...path.slice(path.indexOf(name)), name].join(' → '));
    else if (!finished.has(name)) for (const next of graph.get(name) ?? []) visit(next, [...path, name]);
    finished.add(name);
  };
  for (const name of graph.keys()) visit(name, []);
  return circles;
}

function graphOf(nodeOf: (file: string) => string): Map<string, Set<string>> {
  const graph = new Map<string, Set<string>>();
  for (const one of imports) {
    if (!one.specifier.startsWith('.') || targetOf(one).startsWith('../')) continue;
    const [from, to] = [nodeOf(one.file), nodeOf(targetOf(one))];
    if (from !== to) graph.set(from, (graph.get(from) ?? new Set()).add(to));
  }
  return graph;
}

describe('the import boundaries', () => {
  it('are checked on all imports of all modules', () => {
    expect(imports.length).toBeGreaterThan(500);
    expect([...new Set(files.map(moduleOf))].sort()).toEqual(Object.keys(MODULES).sort());
    const builtin = Object.values(MODULES).flatMap(({ packages }) =>
      packages.filter((name) => name.startsWith('node:')),
    );
    expect(builtin.filter((name) => !builtinModules.includes(name.slice('node:'.length)))).toEqual([]);
  });

  it('let a module import only what is below it, types and dynamic imports included', () => {
    expect(imports.map(complaint).filter(Boolean)).toEqual([]);
  });

  it('let no module import itself by way of another', () => {
    expect(circlesIn(graphOf(moduleOf))).toEqual([]);
  });

  it('let no file import itself by way of another, even for a type', () => {
    expect(circlesIn(graphOf((file) => file))).toEqual([]);
  });

  it('keep the environment, the exit code and the clock to the entry points', () => {
    const wrong = RESERVED.flatMap(({ pattern, what, allowed }) =>
      files
        .filter((file) => !allowed(file) && pattern.test(sources.get(file) ?? ''))
        .map((file) => `src/${file} uses ${what}: take it as an argument.`),
    );
    expect(wrong).toEqual([]);
  });

  it('keep what only computes free of waiting', () => {
    const wrong = files.flatMap((file) => {
      const waiting: readonly string[] | undefined = (ASYNC as Record<string, readonly string[]>)[
        moduleOf(file)
      ];
      const name = file.slice(moduleOf(file).length + 1);
      if (waiting === undefined || waiting.includes(name)) return [];
      return /\b(?:async|await)\b/.test(withoutComments(sources.get(file) ?? ''))
        ? [`src/${file} is async; in ${moduleOf(file)} only ${waiting.join(', ') || 'nothing'} may be.`]
        : [];
    });
    expect(wrong).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$|'[^'\n]*'/gm, '');
}
