import { createContext, Script } from 'node:vm';
import picomatch from 'picomatch';
import { GlobsTooSlow } from '../model/errors.ts';

/** Milliseconds that globs may take: far more than those of people do, for any number of files. */
const PATIENCE = 5000;
const inTime = new Script('select()');

/**
 * The paths that globs select: in any case, `!` takes out, the last one that matches counts. A glob becomes a regular
 * expression, and there are some for which one path takes hours. They may come from anybody's pull request, and only Node's
 * `vm` can stop a regular expression.
 * @throws {GlobsTooSlow} where that takes too long
 */
export function selected(globs: readonly string[], paths: readonly string[]): Set<string> {
  const found = new Set<string>();
  const select = () => {
    const rules = globs.map((glob) => {
      const selects = !glob.startsWith('!');
      return { selects, matches: picomatch(selects ? glob : glob.slice(1), { nocase: true }) };
    });
    for (const path of paths)
      if (rules.findLast(({ matches }) => matches(path))?.selects === true) found.add(path);
  };
  if (globs.length === 0) return found;
  try {
    inTime.runInContext(createContext({ select }), { timeout: PATIENCE });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    throw new GlobsTooSlow(globs);
  }
  return found;
}
