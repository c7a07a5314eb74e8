const LONGEST = 60;
/** Names that some systems keep for devices, and names that mean something in a projects folder. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|readme|index)$/;

/** A title as the name of a file or a folder: letters and digits in lower case with dashes between; never empty. */
export function slug(title: string, otherwise: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  const name = shorten(words);
  if (name === '') return otherwise;
  return RESERVED.test(name) ? `${name}-${otherwise}` : name;
}

function shorten(name: string): string {
  const characters = [...name];
  if (characters.length <= LONGEST) return name;
  const head = characters.slice(0, LONGEST + 1).join('');
  const dash = head.lastIndexOf('-');
  return dash > 0 ? head.slice(0, dash) : characters.slice(0, LONGEST).join('');
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
