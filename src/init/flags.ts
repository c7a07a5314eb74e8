import type { Choice } from './choice.ts';
import type { ForeignFile } from './foreign-file.ts';

/** What a flag says if it is set: `closed` of a project that is over or not to be seen. */
const FLAGS: Record<string, { when: boolean; means: 'archived' | 'done' }> = {
  active: { when: false, means: 'archived' },
  published: { when: false, means: 'archived' },
  visible: { when: false, means: 'archived' },
  available: { when: false, means: 'archived' },
  open: { when: false, means: 'archived' },
  archived: { when: true, means: 'archived' },
  archive: { when: true, means: 'archived' },
  inactive: { when: true, means: 'archived' },
  draft: { when: true, means: 'archived' },
  hidden: { when: true, means: 'archived' },
  closed: { when: true, means: 'archived' },
  completed: { when: true, means: 'done' },
  finished: { when: true, means: 'done' },
  done: { when: true, means: 'done' },
};
/** Flags that hide a page from the readers of a site. */
const HIDING: ReadonlySet<string> = new Set(['draft', 'hidden', 'published', 'visible']);

/** What a page's own flag says against it, as it is written; undefined if nothing. */
export function hidingFlag(file: ForeignFile): string | undefined {
  const found = setFlags(file).find((name) => HIDING.has(name));
  return found && `${found}: ${FLAGS[found]?.when}`;
}

/** Whether the list says with a key of its own where each project stands. */
export function saysStatus(files: readonly ForeignFile[]): boolean {
  return files.filter(({ values }) => values.has('status')).length > files.length / 2;
}

/** The choice for the status with the flags that say it in files without one; unchanged if none does. */
export function withFlags(status: Choice | undefined, files: readonly ForeignFile[]): Choice | undefined {
  const counts = new Map<string, number>();
  for (const file of files) for (const name of setFlags(file)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  const kind = most === undefined ? undefined : FLAGS[most[0]];
  if (kind === undefined || saysStatus(files)) return status;
  // One table translates all of them, so they have to mean the same.
  const names = [...counts.keys()].filter(
    (name) => FLAGS[name]?.when === kind.when && FLAGS[name]?.means === kind.means,
  );
  const having = files.filter(({ values }) => names.some((name) => values.has(name))).length;
  return {
    key: 'status',
    sources: [...(status?.sources ?? ['status']), ...names],
    files: Math.max(status?.files ?? 0, having),
    meanings: { [String(kind.when)]: kind.means, [String(!kind.when)]: 'open' },
  };
}

/** The names of the flags that say that the project is not open. */
function setFlags({ values }: ForeignFile): string[] {
  return Object.keys(FLAGS).filter((name) => values.get(name)?.value === FLAGS[name]?.when);
}
