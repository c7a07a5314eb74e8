/** A page of a repository. */
export interface WeighedPage {
  /** Relative to the folder that is searched. */
  path: string;
  /** How much it looks like a project, from -1 to 1. */
  weight: number;
}

/** Where the list of a repository is. */
export interface FoundList {
  /** Relative to the folder that was searched; empty for that folder. */
  folder: string;
  /** Pages that are no part of it, with the reason. */
  others: Map<string, string>;
}

/** Share of all projects that a folder needs in order to be the list. */
const MOST = 0.75;
/** Least share of the projects for a depth of its own. */
const LEAST = 0.05;

interface Folder {
  path: string;
  own: WeighedPage[];
  below: Map<string, Folder>;
}

/** Finds the folder with most of the projects; undefined if no page looks like one. */
export function findList(weighed: readonly WeighedPage[]): FoundList | undefined {
  const pages = likeTheirSiblings(weighed);
  let folder = treeOf(pages);
  if (weightOfAll(folder) < 1) return undefined;
  for (;;) {
    const [largest] = [...folder.below.values()].sort((one, other) => weightOfAll(other) - weightOfAll(one));
    if (largest === undefined || weightOfAll(largest) < weightOfAll(folder) * MOST) break;
    folder = largest;
  }
  const others = new Map<string, string>();
  const inside = folder.path === '' ? '' : `${folder.path}/`;
  const where = inside === '' ? 'the folders of projects' : inside;
  for (const { path } of pages) if (!path.startsWith(inside)) others.set(path, `outside of ${where}`);
  leaveOutBranches(folder, others);
  leaveOutStrays(
    pages.filter(({ path }) => !others.has(path)),
    inside.length,
    others,
  );
  return { folder: folder.path, others };
}

/** A page among projects is one, too, even if it says little; `a/README.md` is a sibling of `b/README.md`. */
function likeTheirSiblings(pages: readonly WeighedPage[]): WeighedPage[] {
  const groups = new Map<string, WeighedPage[]>();
  for (const page of pages) {
    const steps = page.path.split('/');
    const name = /^(?:readme|index)\./i.exec(steps.at(-1) ?? '')?.[0] ?? '';
    const group = [...steps.slice(0, name === '' ? -1 : -2), name.toLowerCase(), steps.length].join('/');
    groups.set(group, [...(groups.get(group) ?? []), page]);
  }
  return [...groups.values()].flatMap((group) => {
    const isList = group.filter(({ weight }) => weight > 0).length >= group.length * 0.6;
    return isList && group.length > 2
      ? group.map((page) => ({ ...page, weight: Math.max(page.weight, 0.1) }))
      : group;
  });
}

function treeOf(pages: readonly WeighedPage[]): Folder {
  const root: Folder = { path: '', own: [], below: new Map() };
  for (const page of pages) {
    let folder = root;
    for (const step of page.path.split('/').slice(0, -1)) {
      const path = folder.path === '' ? step : `${folder.path}/${step}`;
      const next: Folder = folder.below.get(step) ?? { path, own: [], below: new Map() };
      folder.below.set(step, next);
      folder = next;
    }
    folder.own.push(page);
  }
  return root;
}

/** The weight of the projects in a folder, without those folders in it that rather hold something else. */
function weightOfAll({ own, below }: Folder): number {
  const inside = [...below.values()].map(weightOfAll).filter((value) => value > 0);
  return [...own.map(({ weight }) => Math.max(weight, -0.2)), ...inside].reduce((sum, one) => sum + one, 0);
}

/** Folders that rather hold something else. */
function leaveOutBranches(folder: Folder, others: Map<string, string>): void {
  for (const one of folder.below.values()) {
    if (weightOfAll(one) > 0) leaveOutBranches(one, others);
    else for (const { path } of pagesIn(one)) others.set(path, `${one.path}/ holds something else`);
  }
}

function pagesIn({ own, below }: Folder): WeighedPage[] {
  return [...own, ...[...below.values()].flatMap(pagesIn)];
}

/** Pages that do not look like projects and lie at another depth than these. */
function leaveOutStrays(pages: readonly WeighedPage[], start: number, others: Map<string, string>): void {
  const depthOf = (path: string) => path.slice(start).split('/').length;
  const weights = new Map<number, number>();
  for (const { path, weight } of pages) {
    const depth = depthOf(path);
    weights.set(depth, (weights.get(depth) ?? 0) + weight);
  }
  const total = Math.max(...weights.values());
  for (const { path, weight } of pages) {
    const isUsual = (weights.get(depthOf(path)) ?? 0) > total * LEAST;
    if (!isUsual && weight < 0.8) others.set(path, 'not where the projects are');
  }
}
