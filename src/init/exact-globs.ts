import { matchGlobs } from '../list/select-paths.ts';

/** Globs that also leave out the given files: whole folders where nothing else is in them. */
export function withoutOthers(
  globs: readonly string[],
  all: readonly string[],
  others: ReadonlySet<string>,
): string[] {
  if (others.size === 0) return [...globs];
  const matched = matchGlobs(globs, all);
  const wanted = [...matched].filter((path) => !others.has(path));
  const exact = globs.map((glob) => concrete(glob, wanted));
  const wrong = [...matchGlobs(exact, all)].filter((path) => others.has(path));
  return [...exact, ...new Set(wrong.map((path) => `!${largestFolder(path, wanted)}`))];
}

// A glob with the names that all files share which it selects: `*/Projects/*/README.md`.
function concrete(glob: string, wanted: readonly string[]): string {
  const steps = glob.split('/');
  if (glob.startsWith('!') || steps[0] !== '*') return glob;
  const paths = [...matchGlobs([glob], wanted)].map((path) => path.split('/'));
  const exact = steps.map((step, at) => {
    const [name = ''] = paths[0]?.slice(at, at + 1) ?? [];
    return step === '*' && paths.length > 1 && paths.every((path) => path[at] === name)
      ? escaped(name)
      : step;
  });
  return exact.join('/');
}

/** The outermost folder around a file that holds no wanted file, as a glob; else the file. */
function largestFolder(path: string, wanted: readonly string[]): string {
  const steps = path.split('/');
  for (let depth = 1; depth < steps.length; depth++) {
    const folder = `${steps.slice(0, depth).join('/')}/`;
    if (!wanted.some((one) => one.startsWith(folder))) return `${escaped(folder)}**`;
  }
  return escaped(path);
}

/** A name whose signs mean nothing in a glob. */
export function escaped(name: string): string {
  return name.replace(/[\\[\](){}!*?+@|]/g, '\\$&');
}
