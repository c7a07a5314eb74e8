/** The repository that holds the list. */
export interface Repository {
  /** Address of the server without a slash at its end: https://github.com */
  server: string;
  owner: string;
  repo: string;
  /** The default branch. */
  branch: string;
}

/** A repository, whatever its default branch is. */
export type RepositoryName = Omit<Repository, 'branch'>;

/** Address of github.com. */
export const GITHUB = 'https://github.com';

/** Whether a server is run by its owner: github.com and the subdomains of ghe.com are run by GitHub. */
export function isEnterpriseServer(server: string): boolean {
  return server !== GITHUB && !/^https:\/\/[^./]+\.ghe\.com$/.test(server);
}

/** Address of the repository. */
export function repositoryUrl({ server, owner, repo }: RepositoryName): string {
  return `${server}/${owner}/${repo}`;
}

/** Address of an issue. */
export function issueUrl(repository: RepositoryName, issue: number): string {
  return `${issuesUrl(repository)}${issue}`;
}

/** The inverse of {@link issueUrl}: undefined for any other address. */
export function issueNumberIn(url: string, repository: RepositoryName): number | undefined {
  const start = issuesUrl(repository);
  const end = url.slice(start.length);
  const isIssue = url.toLowerCase().startsWith(start.toLowerCase()) && /^[1-9]\d{0,9}$/.test(end);
  return isIssue ? Number(end) : undefined;
}

/**
 * Address of a file on the default branch.
 * @param path relative to the checkout, with forward slashes
 * @param view GitHub's page that shows the file, or the one that edits it
 */
export function fileUrl(repository: Repository, path: string, view: 'blob' | 'edit' = 'blob'): string {
  return `${repositoryUrl(repository)}/${view}/${encodePath(repository.branch)}/${encodePath(path)}`;
}

function issuesUrl(repository: RepositoryName): string {
  return `${repositoryUrl(repository)}/issues/`;
}

function encodePath(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
