import { markerOf } from '../issue/body.ts';
import { commandsAmong } from '../issue/command.ts';
import { keysIn, knownAuthors } from '../issue/comment.ts';
import { answeredIn, passedIn } from '../issue/comment-key.ts';
import { sameLogin } from '../model/claim.ts';
import { isFinal } from '../model/errors.ts';
import type { IssueComment, RemoteIssue } from '../model/issue.ts';
import { GHOST, hasWriteAccess } from '../model/issue.ts';
import { unreadWarning } from '../model/problem.ts';
import type { ClaimsContext } from './facts.ts';
import { MAX_COMMAND_AGE } from './observe.ts';
import { duplicatesIn } from './plan.ts';
import { crowding, type OpenCommand, type Ration, ration } from './ration.ts';

/** What people have asked for in the last days, as far as it is to be seen without reading each issue. */
export interface News {
  /** Ids of the first comments with something to do, by issue. */
  first: Map<number, number>;
  ration: Ration;
}

/** Looks through the comments of the last days. Asks whether somebody may write only where they want a great deal. */
export async function readNews(claims: ClaimsContext): Promise<News> {
  const { issues } = claims;
  const recent = await readRecent(claims);
  const byNumber = new Map<number, IssueComment[]>();
  for (const comment of recent)
    byNumber.set(comment.issue, [...(byNumber.get(comment.issue) ?? []), comment]);
  const talks = [...issues.values()]
    .filter(({ locked }) => !locked)
    .map((issue) => talkOn(issue, byNumber.get(issue.number) ?? []));
  const passed = new Set(talks.flatMap((talk) => talk.keys.flatMap(passedIn)));
  const open = talks.flatMap((talk) => openCommands(talk, passed, claims));
  const unlimited = new Set<string>();
  const asked = open.filter(({ isAnswered }) => !isAnswered);
  for (const author of crowding(asked)) {
    const said = recent.find((one) => sameLogin(one.author.login, author));
    if (
      (await claims.ports.issues.hasWriteAccess(author)) ??
      hasWriteAccess(said?.author.association ?? 'NONE')
    )
      unlimited.add(author);
  }
  const share = ration(asked, unlimited);
  const first = new Map<number, number>();
  const duplicates = talks.flatMap(({ comments, issue }) =>
    duplicatesIn(comments, knownAuthors(issue, markerOf(issue)?.accounts)),
  );
  for (const { id, issue } of [...open.filter((one) => !share.passed.has(one.id)), ...duplicates])
    first.set(issue, Math.min(first.get(issue) ?? id, id));
  return { first, ration: { ...share, passed: new Set([...passed, ...share.passed]) } };
}

interface Talk {
  issue: RemoteIssue;
  comments: readonly IssueComment[];
  keys: readonly string[];
}

function talkOn(issue: RemoteIssue, comments: readonly IssueComment[]): Talk {
  const trusted = knownAuthors(issue, markerOf(issue)?.accounts);
  return { issue, comments, keys: comments.flatMap((comment) => keysIn(comment, trusted)) };
}

/** Commands that the marker does not know of yet. */
function openCommands(
  { issue, comments, keys }: Talk,
  passed: ReadonlySet<number>,
  { config }: ClaimsContext,
): (OpenCommand & { isAnswered: boolean })[] {
  const handled = markerOf(issue)?.handled ?? 0;
  const fresh = comments.filter(
    ({ id, author, edited }) =>
      id > handled && !passed.has(id) && !author.isBot && author.login !== GHOST && !edited,
  );
  if (fresh.length === 0) return [];
  const answered = new Set(keys.flatMap(answeredIn));
  const commands = commandsAmong(fresh, config.claims.commands);
  return fresh
    .filter(({ id }) => commands.has(id))
    .map(({ id, author }) => ({
      id,
      issue: issue.number,
      author: author.login,
      isAnswered: answered.has(id),
    }));
}

async function readRecent({ scope, ports, config, problems }: ClaimsContext): Promise<IssueComment[]> {
  try {
    return await ports.issues.listRecentComments(new Date(scope.now - MAX_COMMAND_AGE).toISOString());
  } catch (error) {
    if (isFinal(error)) throw error;
    problems.push(
      unreadWarning(config.projects, 'The comments of the last days', 'commands in them wait', error),
    );
    return [];
  }
}
