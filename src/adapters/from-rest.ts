import { type Author, type IssueComment, isAgent, type RemoteIssue } from '../model/issue.ts';

/** The parts of GitHub's answers that are read. */
export interface IssueData {
  number: number;
  title: string;
  body?: string | null;
  state: string;
  state_reason?: string | null;
  labels: (string | { name?: string | null })[];
  assignees?: UserData[] | null;
  user: UserData | null;
  author_association?: string;
  pull_request?: unknown;
  comments: number;
  locked?: boolean;
  created_at: string;
  updated_at?: string;
  closed_at?: string | null;
  html_url: string;
  repository_url?: string;
}

export interface UserData {
  login: string;
  type?: string;
}

/** An issue or pull request as GitHub answers it, in our words. */
export function remoteIssue(data: IssueData): RemoteIssue {
  // Kept as UTF-8, a byte a character: the zero-width spaces that Dibs puts in make a text twice as long in memory.
  const bytes = Buffer.from(data.body ?? '').toString('latin1');
  return {
    number: data.number,
    title: data.title,
    get body() {
      return Buffer.from(bytes, 'latin1').toString();
    },
    state: data.state === 'open' ? 'open' : 'closed',
    stateReason: data.state_reason ?? null,
    labels: data.labels.map((label) => (typeof label === 'string' ? label : (label.name ?? ''))),
    assignees: (data.assignees ?? []).map(({ login }) => login),
    agents: agentsAmong(data.assignees ?? []),
    author: authorOf(data.user, data.author_association),
    isPullRequest: data.pull_request !== undefined && data.pull_request !== null,
    comments: data.comments,
    locked: data.locked === true,
    createdAt: data.created_at,
    updatedAt: data.updated_at,
    closedAt: data.closed_at ?? undefined,
    url: data.html_url,
  };
}

// Nearly all issues have none.
const NOBODY: readonly string[] = [];

function agentsAmong(assignees: readonly UserData[]): readonly string[] {
  const agents = assignees.filter(({ login, type }) => type === 'Bot' || isAgent(login));
  return agents.length === 0 ? NOBODY : agents.map(({ login }) => login);
}

/** GitHub returns null for a deleted account. */
function authorOf(user: UserData | null, association: string | undefined): Author {
  return {
    login: user?.login ?? 'ghost',
    isBot: user?.type === 'Bot',
    association: association ?? 'NONE',
  };
}

/** Whether it is the issue of this repository that was asked for. */
export function belongsTo(
  data: IssueData,
  { owner, repo }: { owner: string; repo: string },
  number: number,
): boolean {
  if (data.number !== number) return false;
  const path = /\/repos\/([^/]+\/[^/]+)$/.exec(data.repository_url ?? '')?.[1];
  return path === undefined || path.toLowerCase() === `${owner}/${repo}`.toLowerCase();
}

export interface CommentData {
  id: number;
  user: UserData | null;
  author_association?: string;
  body?: string | null;
  created_at: string;
  updated_at: string;
}

export function issueComment(data: CommentData, issue: number): IssueComment {
  return {
    id: data.id,
    issue,
    author: authorOf(data.user, data.author_association),
    body: data.body ?? '',
    createdAt: data.created_at,
    edited: data.updated_at !== data.created_at,
  };
}

/** Number of the issue in the address of one. */
export function numberIn(url: string): number {
  return Number(url.slice(url.lastIndexOf('/') + 1));
}
