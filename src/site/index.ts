/** The pages of a list, made from its projects. */
export { claimKey, readHistory } from './history.ts';
export type { SiteInput } from './input.ts';
export { type SiteFile, siteFiles } from './site.ts';
