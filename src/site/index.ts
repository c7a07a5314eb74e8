/** The pages of a list, made from its projects. */
export { dataJsonSchema } from './data-schema.ts';
export { claimKey, readHistory } from './history.ts';
export type { SiteInput } from './input.ts';
export { readPublished } from './published.ts';
export { type ListSource, severalFiles } from './several.ts';
export { siteFiles } from './site.ts';
