import { uniqueNames } from '../lib/text/slug.ts';
import { repositoryUrl } from '../model/repository.ts';
import type { SiteInput } from './input.ts';
import { type JointInput, jointFiles } from './joint.ts';
import { type PublishedList, readPublished } from './published.ts';
import { type SiteFile, siteFiles } from './site.ts';

/** A list among several: its files, or what its own pages publish. */
export type ListSource = { name: string } & (
  | { input: Omit<SiteInput, 'baseUrl' | 'today'> }
  | { published: PublishedList }
);

/**
 * All files of the pages over several lists, with the pages of those whose files are given.
 * @param complain called with the name of a list that has no part in them, and why
 */
export function* severalFiles(
  sources: readonly ListSource[],
  shared: Omit<JointInput, 'lists'>,
  complain: (name: string, message: string) => void,
): Generator<SiteFile> {
  const lists = new Map<string, PublishedList>();
  const unique = uniqueNames();
  for (const source of sources) {
    const address = 'input' in source ? repositoryUrl(source.input.repository) : source.published.address;
    if (lists.has(address.toLowerCase())) {
      complain(source.name, `The list of ${address} is there already: name it once.`);
      continue;
    }
    const list = 'input' in source ? yield* ownPages(source.input, unique, shared) : source.published;
    if (typeof list === 'string') complain(source.name, list);
    else lists.set(address.toLowerCase(), list);
  }
  yield* jointFiles({ ...shared, lists: [...lists.values()] });
}

/** Where the pages of a list are in a site over several, with a slash at its end. */
export function listFolder({ owner, repo }: { owner: string; repo: string }): string {
  // What publishes pages leaves out folders whose names begin with a dot.
  return `lists/${owner}/${repo.replace(/^\./, '_')}/`;
}

/** The pages of one list as part of a larger site, and what they publish. */
function* ownPages(
  input: Omit<SiteInput, 'baseUrl' | 'today'>,
  unique: (name: string) => string,
  { baseUrl, today }: Omit<JointInput, 'lists'>,
): Generator<SiteFile, PublishedList | string> {
  const { owner, repo } = input.repository;
  const folder = `${unique(listFolder({ owner, repo }).slice(0, -1))}/`;
  const told = new Map<string, string>();
  for (const [path, text] of siteFiles({ ...input, today, baseUrl: baseUrl && `${baseUrl}${folder}` })) {
    if (path === 'projects.json' || path === 'feed.json') told.set(path, text);
    yield [`${folder}${path}`, text];
  }
  return readPublished(told.get('projects.json') ?? '', told.get('feed.json'), folder);
}
