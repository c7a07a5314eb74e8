const LONGEST = 60;

/** Names that stand for their folder, whose page a file of such a name is, and those that some systems keep for devices. */
const RESERVED = /^(?:readme|index|con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A title as the name of a file or folder: lower-case letters and digits of any script, with hyphens between the words.
 * @param otherwise the name of a title without either; put behind a name that means something else
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
    const longer = slug === '' ? [...word].slice(0, LONGEST).join('') : `${slug}-${word}`;
    if ([...longer].length > LONGEST) break;
    slug = longer;
  }
  if (slug === '') return otherwise;
  return RESERVED.test(slug) ? `${slug}-${otherwise}` : slug;
}

/** Gives each name once: one that was given already gets a number. */
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
