import type { IssueEvent, Timeline } from '../model/issue.ts';
import { type CommentData, type IssueData, issueComment, type UserData } from './from-rest.ts';

/** An entry of a timeline: which parts it has depends on its kind. */
export interface TimelineData extends Partial<Omit<CommentData, 'id'>> {
  id?: number;
  event?: string;
  actor?: UserData | null;
  assignee?: UserData | null;
  submitted_at?: string;
  label?: { name?: string };
  author?: { name?: string };
  committer?: { date?: string };
  source?: { issue?: IssueData & { updated_at: string; repository?: { full_name: string } } };
}

/** A timeline as GitHub answers it, its comments apart from the rest. */
export function timelineOf(entries: readonly TimelineData[], number: number): Timeline {
  const isComment = (entry: TimelineData): entry is TimelineData & CommentData =>
    entry.event === 'commented' && entry.id !== undefined && entry.created_at !== undefined;
  return {
    comments: entries.filter(isComment).map((entry) => issueComment(entry, number)),
    events: entries.filter((entry) => !isComment(entry)).flatMap(issueEvent),
  };
}

function issueEvent(entry: TimelineData): IssueEvent[] {
  const at = entry.created_at ?? entry.submitted_at ?? entry.committer?.date;
  const user = entry.actor ?? entry.user;
  const actor = user ? { login: user.login, isBot: user.type === 'Bot' } : committerBot(entry);
  const pull = pullOf(entry);
  if (entry.event === undefined || at === undefined) return [];
  return [
    {
      kind: entry.event,
      actor,
      at,
      ...(entry.assignee && { assignee: entry.assignee.login }),
      ...(entry.label?.name !== undefined && { label: entry.label.name }),
      ...(pull !== undefined && { pull }),
    },
  ];
}

/** A commit names its author, and no account. */
function committerBot({ author }: TimelineData): IssueEvent['actor'] {
  return author?.name?.endsWith('[bot]') ? { login: author.name, isBot: true } : undefined;
}

function pullOf({ source }: TimelineData): IssueEvent['pull'] {
  const issue = source?.issue;
  if (issue?.pull_request === undefined || issue.pull_request === null) return undefined;
  const [owner, repo] = (issue.repository?.full_name ?? issue.repository_url ?? '').split('/').slice(-2);
  if (owner === undefined || repo === undefined) return undefined;
  return {
    owner,
    repo,
    number: issue.number,
    author: issue.user?.login ?? 'ghost',
    updatedAt: issue.updated_at,
  };
}
