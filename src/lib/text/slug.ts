const MAX_LENGTH = 60;

/** Names of index pages, and device names reserved by Windows. */
const RESERVED = /^(?:readme|index|con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Makes a title a name for a file or folder: lower-case letters and digits of any script, with hyphens between words.
 * @param otherwise the name for a title without either, and the suffix for a reserved name
 */
export function slugOf(title: string, otherwise = 'project'): string {
  const words = title
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})[\u0300-\u036f]+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? [...word].slice(0, MAX_LENGTH).join('') : `${slug}-${word}`;
    if ([...longer].length > MAX_LENGTH) break;
    slug = longer;
  }
  if (slug === '') return otherwise;
  return RESERVED.test(slug) ? `${slug}-${otherwise}` : slug;
}

/** Returns a function that makes names unique by adding a number. */
export function uniqueNames(): (name: string) => string {
  const given = new Map<string, number>();
  return (name) => {
    let count = given.get(name) ?? 0;
    let free = name;
    do {
      count++;
      free = count === 1 ? name : `${name}-${count}`;
    } while (given.has(free) && count > 1);
    given.set(name, count);
    if (free !== name) given.set(free, 1);
    return free;
  };
}
