import type { Link, Project } from '../model/project.ts';
import { issueNumberIn, issueUrl, type RepositoryName } from '../model/repository.ts';

/** Title of the link from a project file to the issue that proposed the project. */
const TITLE = 'Proposal';

/** The link that marks a file as that of a proposed project, even if the file is moved. */
export function linkToProposal(issue: number, repository: RepositoryName): Required<Link> {
  return { title: TITLE, url: issueUrl(repository, issue) };
}

/** Number of the issue that proposed a project, by the link in its file; undefined if there is none. */
export function proposalOf(
  { links }: Pick<Project, 'links'>,
  repository: RepositoryName,
): number | undefined {
  return links
    .filter(({ title }) => isNamed(title))
    .map(({ url }) => issueNumberIn(url, repository))
    .find((number) => number !== undefined);
}

function isNamed(title: string | undefined): boolean {
  return title?.toLowerCase() === TITLE.toLowerCase();
}
