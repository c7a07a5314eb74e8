/** A range of `engines`, in the two forms that package.json has: `^20.19.0` and `>=24.0.0`. */
interface Range {
  isOpen: boolean;
  major: number;
  minor: number;
}

/**
 * Why Dibs does not run on a version of Node, in one line; undefined if it does.
 * @param engines what package.json allows, as in `^20.19.0 || >=24.0.0`
 */
export function nodeRefusal(version: string, engines: string): string | undefined {
  const ranges = engines.split('||').map(parseRange);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isAllowed = ranges.some((range) =>
    range.major === major ? minor >= range.minor : range.isOpen && major > range.major,
  );
  if (isAllowed) return undefined;
  return `dibs needs Node.js ${ranges.map(inWords).join(', ')}. This is ${version}: get another at https://nodejs.org/.`;
}

function parseRange(text: string): Range {
  const [major = 0, minor = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return { isOpen: text.includes('>='), major, minor };
}

function inWords({ isOpen, major, minor }: Range): string {
  const first = minor === 0 ? `${major}` : `${major} (from ${major}.${minor})`;
  return isOpen ? `or ${first} and later` : first;
}
