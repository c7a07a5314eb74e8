import type { Link, Project } from '../model/project.ts';
import { issueNumberIn, issueUrl, type RepositoryName } from '../model/repository.ts';
import { LANGUAGES, type TextChoice, textsOf } from '../texts/texts.ts';

/** Titles in all languages: a list may have changed its own since a file was made. */
const TITLES = new Set(
  LANGUAGES.map((language) => linkTitle({ language, texts: {}, messages: {} }).toLowerCase()),
);

/** The link that marks a file as that of a proposed project, even if the file is moved. */
export function linkToProposal(
  issue: number,
  repository: RepositoryName,
  choice: TextChoice,
): Required<Link> {
  return { title: linkTitle(choice), url: issueUrl(repository, issue) };
}

/** Number of the issue that proposed a project, by the link in its file; undefined if there is none. */
export function proposalOf(
  { links }: Pick<Project, 'links'>,
  repository: RepositoryName,
  choice: TextChoice,
): number | undefined {
  const own = linkTitle(choice).toLowerCase();
  return links
    .map(({ title, url }) => ({ title: title?.toLowerCase() ?? '', url }))
    .filter(({ title }) => title === own || TITLES.has(title))
    .map(({ url }) => issueNumberIn(url, repository))
    .find((number) => number !== undefined);
}

/** Title of the link from a project file to the issue that proposed the project. */
export function linkTitle(choice: TextChoice): string {
  return textsOf(choice).form.proposal;
}
