import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** Names the files that were made, so that the next time only those are replaced and removed. */
const MADE = '.dibs-site.json';

/** Files of somebody else are where the pages would be. */
export class ForeignFiles extends Error {}

/** What writing a site came to. */
export interface WrittenSite {
  files: number;
  removed: number;
}

/** Whether neither folder is in the other one: pages among the project files would be taken for projects. */
export function isApart(pages: string, projects: string): boolean {
  const [one, other] = [realPath(pages), realPath(projects)];
  return !isWithin(one, other) && !isWithin(other, one);
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`));
}

/** The real path of something that may not be there yet. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  return join(realPath(dirname(path)), path.slice(dirname(path).length));
}

/** Writes the files of a site into a folder, and removes those that an earlier time made there and that are not part of it any more. */
export function writeSite(folder: string, files: Iterable<[path: string, text: string]>): WrittenSite {
  const before = madeBefore(folder);
  const made = new Map<string, string>();
  const folders = new Set<string>();
  mkdirSync(folder, { recursive: true });
  for (const [path, text] of files) {
    const target = join(folder, path);
    makeFolder(folder, dirname(path), folders);
    const hash = hashOf(text);
    if (!before.has(path)) assertOurs(target, path, hash);
    writePlain(target, text);
    made.set(path, hash);
  }
  const gone = [...before.keys()].filter((path) => !made.has(path));
  for (const path of gone) removeMade(folder, path);
  const sorted = [...made].sort(([a], [b]) => (a < b ? -1 : 1));
  writePlain(join(folder, MADE), `${JSON.stringify({ files: Object.fromEntries(sorted) }, null, 1)}\n`);
  return { files: made.size, removed: gone.length };
}

/** Paths that an earlier time made, with the hash of each text. Whatever else the record says is left out. */
function madeBefore(folder: string): Map<string, string> {
  try {
    const { files } = JSON.parse(readFileSync(join(folder, MADE), 'utf8')) as { files: object };
    return new Map(Object.entries(files).filter(([path]) => isInside(path)));
  } catch {
    return new Map();
  }
}

function isInside(path: string): boolean {
  return (
    path !== '' &&
    !path.includes('\\') &&
    path.split('/').every((name) => name !== '' && name !== '.' && name !== '..')
  );
}

function assertOurs(target: string, path: string, hash: string): void {
  if (!existsSync(target) && !isLink(target)) return;
  if (!isLink(target) && hashOf(readFileSync(target, 'utf8')) === hash) return;
  throw new ForeignFiles(
    `${path} is there already, and was not made by "dibs site": choose another folder, or remove the file.`,
  );
}

/** Makes a folder and those above it; a link in their place would lead elsewhere. */
function makeFolder(root: string, path: string, known: Set<string>): void {
  if (path === '.' || known.has(path)) return;
  makeFolder(root, dirname(path), known);
  const target = join(root, path);
  if (isLink(target))
    throw new ForeignFiles(`${path} is a symbolic link: remove it, or choose another folder.`);
  mkdirSync(target, { recursive: true });
  known.add(path);
}

function writePlain(target: string, text: string): void {
  const flag = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;
  const file = openSync(target, flag);
  try {
    writeFileSync(file, text);
  } finally {
    closeSync(file);
  }
}

/** Removes a file, and the folders that are empty without it. */
function removeMade(folder: string, path: string): void {
  let at = dirname(path);
  for (let above = at; above !== '.'; above = dirname(above)) if (isLink(join(folder, above))) return;
  rmSync(join(folder, path), { force: true });
  try {
    for (; at !== '.'; at = dirname(at)) rmdirSync(join(folder, at));
  } catch {
    // A folder that holds something else stays.
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text.toWellFormed()).digest('hex').slice(0, 16);
}
