/** Where the list lives: what links are made of. */
export interface Repository {
  /** Address of the server without a slash at its end: https://github.com */
  server: string;
  owner: string;
  repo: string;
  /** The default branch. */
  branch: string;
}

/** Address of the repository. */
export function repositoryUrl({ server, owner, repo }: Repository): string {
  return `${server}/${owner}/${repo}`;
}
