import type { Link, Project } from '../model/project.ts';
import { issueNumberIn, issueUrl, type RepositoryName } from '../model/repository.ts';

/** What its file calls the link to the issue that proposed it. */
const TITLE = 'Proposal';

/** The link by which the file of a proposed project is known as such, wherever it is moved. */
export function linkToProposal(issue: number, repository: RepositoryName): Required<Link> {
  return { title: TITLE, url: issueUrl(repository, issue) };
}

/** Number of the issue that proposed a project, as its file says; undefined where it was not proposed so. */
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
