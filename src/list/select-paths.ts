import { createContext, Script } from 'node:vm';
import picomatch from 'picomatch';
import { GlobsTooSlow } from '../model/errors.ts';

/** Time limit for globs (ms): far more than any that people write take, for any number of files. */
const GLOB_TIMEOUT_MS = 5000;
const inTime = new Script('select()');

/** Globs of names and at most two wildcards, such as the defaults, which cannot be slow. */
const SIMPLE_GLOB = /^!?[\w./ -]*(?:\*{1,2}[\w./ -]*){0,2}$/;

/**
 * The paths that globs select: in any case, `!` excludes, the last one that matches counts. A glob becomes a regular
 * expression, and some would take hours for one path. Anybody's pull request can contain them, and only Node's `vm` can stop
 * a regular expression, which takes some milliseconds to set up.
 * @throws {GlobsTooSlow} if that takes too long
 */
export function matchGlobs(globs: readonly string[], paths: readonly string[]): Set<string> {
  const found = new Set<string>();
  const select = () => {
    const rules = globs.map((glob) => {
      const selects = !glob.startsWith('!');
      return { selects, matches: picomatch(selects ? glob : glob.slice(1), { nocase: true }) };
    });
    for (const path of paths)
      if (rules.findLast(({ matches }) => matches(path))?.selects === true) found.add(path);
  };
  if (globs.every((glob) => SIMPLE_GLOB.test(glob))) {
    select();
    return found;
  }
  try {
    inTime.runInContext(createContext({ select }), { timeout: GLOB_TIMEOUT_MS });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new GlobsTooSlow(globs);
  }
  return found;
}
