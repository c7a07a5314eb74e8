import { execFileSync } from 'node:child_process';

/** More output than this is not read: the pages then go without a history. */
const MOST_BYTES = 400_000_000;

/** What git says of a folder's files: which commits added or moved one, and which changed a line that begins with a key. */
export interface FolderLog {
  names: string;
  patches: string;
}

/**
 * Asks git for the history of a folder; undefined if there is none, or only a part of it.
 * @param dir the checkout
 * @param folder relative to it
 */
export function folderLog(dir: string, folder: string, key: string): FolderLog | undefined {
  const git = (...args: string[]) =>
    execFileSync('git', ['-C', dir, '-c', 'core.quotePath=false', ...args], {
      encoding: 'utf8',
      maxBuffer: MOST_BYTES,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return undefined;
    const log = [
      'log',
      '-M',
      '--no-color',
      '--no-ext-diff',
      '--no-textconv',
      '--relative',
      '--format=%x00%ct',
    ];
    const pattern = `^[[:space:]]*"?${key.replace(/[^\w-]/g, '.')}"?[[:space:]]*[:=]`;
    return {
      names: git(...log, '--diff-filter=AR', '--name-status', '--', folder),
      patches: git(...log, '-U0', '-p', '-i', `-G${pattern}`, '--', folder),
    };
  } catch {
    return undefined;
  }
}
