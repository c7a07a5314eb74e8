import {
  constants,
  type Dirent,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { FolderUnreadable } from '../model/errors.ts';
import type { FileContent, FileReader, FileWriter, SourceFile } from '../model/ports.ts';

const DECODER = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const OUTSIDE = 'it leads outside of the checkout';

/** Reads files of a checkout. Nothing outside of it is read, and symbolic links inside of folders are not followed. */
export function diskReader(root: string): FileReader {
  const base = realRoot(root);
  return {
    async list(folder) {
      const found: string[] = [];
      const start = realPathOf(base, folder);
      if (start === 'outside') throw new FolderUnreadable(`The folder ${folder} cannot be read: ${OUTSIDE}.`);
      if (start !== undefined) walk(start, folder === '.' ? '' : folder, found);
      return found.sort();
    },
    async read(path) {
      return readFile(base, path);
    },
    async isFolder(path) {
      const real = realPathOf(base, path);
      return real !== undefined && real !== 'outside' && statSync(real).isDirectory();
    },
  };
}

/** Writes files of a checkout; never through a symbolic link, and never outside. */
export function diskWriter(root: string): FileWriter {
  return {
    async write(make) {
      const files = await make(diskReader(root));
      for (const { path, text } of files) await writeInside(realRoot(root), { path, text });
      return { paths: files.map(({ path }) => path) };
    },
  };
}

/** Larger than any page or project file that people write. */
const MAX_BYTES = 16_000_000;
const TOO_LARGE = `it has more than ${MAX_BYTES} bytes`;

/** Reads a file named by the user, inside the checkout or not. */
export function readNamed(path: string): SourceFile {
  try {
    if (statSync(path).size > MAX_BYTES) return { path, unreadable: TOO_LARGE };
    return { path, text: DECODER.decode(readFileSync(path)) };
  } catch (error) {
    return { path, unreadable: reasonOf(error) };
  }
}

/** Reads a page from anywhere on the disk, in the charset that it declares. */
export function readPage(path: string): SourceFile {
  const read = readNamed(path);
  if (!('unreadable' in read) || read.unreadable === TOO_LARGE) return read;
  try {
    const bytes = readFileSync(path);
    const charset = /<meta[^>]{0,200}charset=["']?([\w-]{1,40})/i.exec(
      bytes.subarray(0, 4096).toString('latin1'),
    )?.[1];
    if (charset === undefined || /^utf-?8$/i.test(charset)) return read;
    return { path, text: new TextDecoder(charset).decode(bytes) };
  } catch {
    return read;
  }
}

async function writeInside(base: string, { path, text }: Pick<FileContent, 'path' | 'text'>): Promise<void> {
  let folder = dirname(path);
  while (folder !== '.' && realPathOf(base, folder) === undefined) folder = dirname(folder);
  if (realPathOf(base, folder) === 'outside') throw new Error(`${path} cannot be written: ${OUTSIDE}.`);
  const target = join(base, path);
  await mkdir(dirname(target), { recursive: true });
  const flags = constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | constants.O_NOFOLLOW;
  await writeFile(target, text, { flag: flags });
}

function realRoot(root: string): string {
  try {
    return realpathSync.native(root);
  } catch {
    return root; // nothing is there: reading says so
  }
}

/**
 * The absolute path of something in the checkout; undefined if it is not there.
 * @param base the checkout's own real path
 */
function realPathOf(base: string, path: string): string | 'outside' | undefined {
  try {
    const real = realpathSync.native(join(base, path));
    const [first] = relative(base, real).split(sep);
    // Git's own folder is no part of what is checked out, and may hold the token of the checkout.
    return first === '..' || first === '.git' ? 'outside' : real;
  } catch {
    return undefined;
  }
}

function walk(absolute: string, path: string, found: string[]): void {
  for (const entry of entriesOf(absolute, path)) {
    if (entry.name.startsWith('.')) continue;
    const below = path === '' ? entry.name : `${path}/${entry.name}`;
    if (entry.isDirectory()) walk(join(absolute, entry.name), below, found);
    else if (entry.isFile()) found.push(below);
  }
}

/** A folder that cannot be read must stop the run: its files would look as if they had been deleted. */
function entriesOf(absolute: string, path: string): Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true });
  } catch (error) {
    throw new FolderUnreadable(`The folder ${path} cannot be read: ${reasonOf(error)}.`, { cause: error });
  }
}

function readFile(base: string, path: string): SourceFile | undefined {
  const real = realPathOf(base, path);
  if (real === 'outside') return { path, unreadable: OUTSIDE };
  if (real === undefined) {
    return isLink(join(base, path)) ? { path, unreadable: 'it is a symbolic link to nothing' } : undefined;
  }
  try {
    const { size, mode } = statSync(real);
    if (size > MAX_BYTES) return { path, unreadable: TOO_LARGE };
    const text = DECODER.decode(readFileSync(real));
    const executable = (mode & constants.S_IXUSR) !== 0;
    return executable ? { path, text, executable } : { path, text };
  } catch (error) {
    return { path, unreadable: reasonOf(error) };
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'EACCES' || code === 'EPERM') return 'permission is missing';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return 'it is not UTF-8 text, so save it as UTF-8';
  return error instanceof Error ? (error.message.split('\n', 1)[0] ?? '') : String(error);
}
