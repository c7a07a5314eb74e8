import picomatch from 'picomatch';

/** A test for paths: globs in any case, `!` takes out, the last one that matches counts. */
export function isSelected(globs: readonly string[]): (path: string) => boolean {
  const rules = globs.map((glob) => {
    const selects = !glob.startsWith('!');
    return { selects, matches: picomatch(selects ? glob : glob.slice(1), { nocase: true }) };
  });
  return (path) => rules.findLast(({ matches }) => matches(path))?.selects ?? false;
}
