import type { Link, Project } from '../model/project.ts';

/** Where a list lives, as far as the addresses of its issues need it. */
interface Repository {
  server: string;
  owner: string;
  repo: string;
}

/** What its file calls the link to the issue that proposed it. */
const TITLE = 'Proposal';

/** The link by which the file of a proposed project is known as such, wherever it is moved. */
export function linkToProposal(issue: number, repository: Repository): Required<Link> {
  return { title: TITLE, url: `${issuesOf(repository)}${issue}` };
}

/** Number of the issue that proposed a project, as its file says; undefined where it was not proposed so. */
export function proposalOf({ links }: Pick<Project, 'links'>, repository: Repository): number | undefined {
  const start = issuesOf(repository).toLowerCase();
  const numbers = links
    .filter(({ title, url }) => isNamed(title) && url.toLowerCase().startsWith(start))
    .map(({ url }) => url.slice(start.length))
    .filter((end) => /^[1-9]\d{0,9}$/.test(end));
  return numbers[0] === undefined ? undefined : Number(numbers[0]);
}

function isNamed(title: string | undefined): boolean {
  return title?.toLowerCase() === TITLE.toLowerCase();
}

function issuesOf({ server, owner, repo }: Repository): string {
  return `${server}/${owner}/${repo}/issues/`;
}
