/** The pages of a list, made from its projects. */
export { dataJsonSchema } from './data-schema.ts';
export { claimKey, readHistory } from './history.ts';
export type { SiteInput } from './input.ts';
export { listAfter } from './list-after.ts';
export { readPublished } from './published.ts';
export { type ListSource, listFolder, severalFiles } from './several.ts';
export { siteFiles } from './site.ts';
