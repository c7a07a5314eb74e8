const LONGEST = 60;

/** Names that stand for their folder: a file of such a name is its folder's page. */
const PAGES_OF_FOLDERS = new Set(['readme', 'index']);

/** A title as the name of a file: lower-case letters and digits of any script, with hyphens between the words. */
export function slugOf(title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? [...word].slice(0, LONGEST).join('') : `${slug}-${word}`;
    if ([...longer].length > LONGEST) break;
    slug = longer;
  }
  if (slug === '') return 'project';
  return PAGES_OF_FOLDERS.has(slug) ? `${slug}-project` : slug;
}
