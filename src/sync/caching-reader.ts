import { markerOf } from '../issue/body.ts';
import { bearsCauses } from '../issue/comment.ts';
import { type IssueComment, isTrusted, type RemoteIssue } from '../model/issue.ts';
import type { IssueReader, IssueWriter, Made, ProposalReader, ProposalState } from '../model/ports.ts';
import { createDoubtResolver } from './ask-authors.ts';
import type { Doubt } from './doubt.ts';
import { memoize, replayable } from './memoize.ts';

/** Reads from GitHub and keeps the answers, so that nothing is asked twice in one run; a refusal is an answer, too. */
export interface CachingReader extends IssueReader {
  /** Issues and pull requests by number, from the list of a label, the list of all, and single reads. */
  readonly seen: ReadonlyMap<number, RemoteIssue>;
  /** Reads again what may have changed since the plan was made; write access is still asked only once. */
  readonly fresh: Pick<IssueReader, 'get' | 'listComments' | 'listNewestFirst' | 'hasWriteAccess'>;
  /** Discards the comments and timeline of an issue, so that they are read again. */
  forgetComments(issue: number): void;
  /** Comments that this run has posted on an issue. */
  posted(issue: number): readonly IssueComment[];
  /** Asks about authors, within the run's budget; returns whether any answer is new. */
  resolveDoubts(doubts: readonly Doubt[]): Promise<boolean>;
  /** What Dibs has created, as far as the answers show it. */
  made(): Made[];
  /** The same writer, whose writes are recorded here. */
  recording(writer: IssueWriter): IssueWriter;
}

/** Creates the cache of one run. */
export function createCachingReader(reader: IssueReader): CachingReader {
  const seen = new Map<number, RemoteIssue>();
  const access = memoize(reader.hasWriteAccess, lowerCase);
  const note = (issues: RemoteIssue[]) => {
    for (const { author } of issues) noteAccess(author, access.known);
    return issues;
  };
  const keep = (issues: RemoteIssue[]) => {
    for (const issue of note(issues)) seen.set(issue.number, issue);
    return issues.map(({ number }) => number);
  };
  // Lists are kept as numbers: an issue that several of them contain is held in memory once.
  const kept = (numbers: readonly number[]) =>
    numbers.map((number) => seen.get(number)).filter((issue) => issue !== undefined);
  const labelled = memoize(async (label: string) => keep(await reader.listLabelled(label)));
  const pages = replayable(() => reader.listNewestFirst(), keep);
  const get = async (number: number) => {
    const answer = await reader.get(number);
    if (answer.kind === 'found') keep([answer.issue]);
    return answer;
  };
  const single = memoize(get);
  const hasWriteAccess = async (login: string) => {
    const isNew = !access.known.has(login.toLowerCase());
    const answer = await access.get(login);
    if (isNew) note([...seen.values()]);
    return answer;
  };
  const comments = createCommentCache(reader);
  return {
    seen,
    hasWriteAccess,
    listLabelled: async (label) => kept(await labelled.get(label)),
    listOpenLabelled: memoize(async (label: string) => note(await reader.listOpenLabelled(label))).get,
    listNewestOpenLabelled: memoize(async (label: string) => note(await reader.listNewestOpenLabelled(label)))
      .get,
    listAssigned: memoize(async (login: string) => note(await reader.listAssigned(login)), lowerCase).get,
    async *listNewestFirst() {
      for await (const numbers of pages()) yield kept(numbers);
    },
    get: async (number) => {
      const issue = seen.get(number);
      return issue === undefined ? await single.get(number) : { kind: 'found', issue };
    },
    listLabels: memoize(reader.listLabels).get,
    isAssignable: reader.isAssignable,
    ...comments.reads,
    fresh: { ...reader, get, hasWriteAccess },
    forgetComments: comments.forget,
    posted: comments.posted,
    resolveDoubts: createDoubtResolver(access.known, hasWriteAccess),
    made: () => madeAmong(seen.values(), comments.all().flat()),
    recording: (writer) => ({
      ...recordIssues(writer, (issue) => keep([issue])),
      ...comments.recording(writer),
    }),
  };
}

interface CommentCache {
  reads: Pick<IssueReader, 'listComments' | 'listRecentComments' | 'readTimeline'>;
  all(): IssueComment[][];
  posted: CachingReader['posted'];
  forget: CachingReader['forgetComments'];
  recording(writer: IssueWriter): Pick<IssueWriter, 'comment' | 'editComment' | 'deleteComment'>;
}

function createCommentCache(reader: IssueReader): CommentCache {
  const comments = memoize(reader.listComments);
  const recent = memoize(reader.listRecentComments);
  const timelines = memoize(reader.readTimeline, (number, place) =>
    place === undefined ? number : `${place.owner}/${place.repo}#${number}`,
  );
  const posted = new Map<number, IssueComment[]>();
  const all = () => [
    ...posted.values(),
    ...comments.known.values(),
    ...recent.known.values(),
    ...[...timelines.known.values()].map((timeline) => timeline.comments),
  ];
  return {
    reads: { listComments: comments.get, listRecentComments: recent.get, readTimeline: timelines.get },
    all,
    posted: (issue) => posted.get(issue) ?? [],
    forget: (issue) => {
      comments.forget(issue);
      timelines.forget(issue);
    },
    recording: (writer) => ({
      comment: async (issue, body) => {
        const comment = await writer.comment(issue, body);
        posted.set(issue, [...(posted.get(issue) ?? []), comment]);
        return comment;
      },
      editComment: async (id, body) => {
        await writer.editComment(id, body);
        replaceComment(all(), id, (comment) => [{ ...comment, body, edited: true }]);
      },
      deleteComment: async (id) => {
        await writer.deleteComment(id);
        replaceComment(all(), id, () => []);
      },
    }),
  };
}

function recordIssues(writer: IssueWriter, keep: (issue: RemoteIssue) => void): IssueWriter {
  const kept = async (answer: Promise<RemoteIssue>) => {
    const issue = await answer;
    keep(issue);
    return issue;
  };
  return {
    ...writer,
    createIssue: (issue) => kept(writer.createIssue(issue)),
    updateIssue: (number, patch) => kept(writer.updateIssue(number, patch)),
    assign: (number, logins) => kept(writer.assign(number, logins)),
    unassign: (number, logins) => kept(writer.unassign(number, logins)),
  };
}

/** Creates a reader that asks about the pull request of each proposal once. */
export function createCachingProposalReader({ statesOf }: ProposalReader): ProposalReader {
  const known = new Map<number, ProposalState | undefined>();
  return {
    async statesOf(issues) {
      const unknown = issues.filter((number) => !known.has(number));
      const states = await statesOf(unknown);
      for (const number of unknown) known.set(number, states.get(number));
      return new Map(
        issues.flatMap((number) => {
          const state = known.get(number);
          return state === undefined ? [] : [[number, state]];
        }),
      );
    },
  };
}

function lowerCase(login: string): string {
  return login.toLowerCase();
}

/** Records at an author what GitHub answered about their access. */
function noteAccess(author: RemoteIssue['author'], access: ReadonlyMap<unknown, boolean | undefined>): void {
  const login = author.login.toLowerCase();
  if (!access.has(login)) return;
  const mayWrite = access.get(login);
  author.access = mayWrite === undefined ? 'untold' : mayWrite ? 'write' : 'none';
}

function replaceComment(
  lists: readonly IssueComment[][],
  id: number,
  replace: (comment: IssueComment) => IssueComment[],
): void {
  for (const list of lists) {
    const index = list.findIndex((comment) => comment.id === id);
    const comment = list[index];
    if (comment !== undefined) list.splice(index, 1, ...replace(comment));
  }
}

function madeAmong(issues: Iterable<RemoteIssue>, comments: readonly IssueComment[]): Made[] {
  // An issue that an outsider opened with a marker in it was not created by Dibs.
  const ours = [...issues].filter(
    (issue) => !issue.isPullRequest && isTrusted(issue.author) && markerOf(issue) !== undefined,
  );
  return [
    ...ours.map(({ number, createdAt }) => ({ name: `issue ${number}`, createdAt })),
    ...comments.filter(bearsCauses).map(({ id, createdAt }) => ({ name: `comment ${id}`, createdAt })),
  ];
}
