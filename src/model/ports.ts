import type { IssueComment, IssuePatch, NewIssue, RemoteIssue, RepositoryLabel, Timeline } from './issue.ts';

/** A file as it stands: text with its BOM and line ends, or why it cannot be read. */
export type SourceFile =
  | { path: string; text: string; executable?: boolean }
  | { path: string; unreadable: string };

/** Files of a checkout or of a commit. */
export interface FileReader {
  /** Paths of all files under a folder, sorted; no symbolic links, nothing whose name begins with a dot. */
  list(folder: string): Promise<string[]>;
  /** Undefined if there is no such file. */
  read(path: string): Promise<SourceFile | undefined>;
  /** Whether there is such a folder; absent in commits, whose folders are never empty. */
  isFolder?(path: string): Promise<boolean>;
}

/** An issue or comment that Dibs has made, in this run or another. */
export interface Made {
  /** Tells it from all others. */
  name: string;
  /** ISO time. */
  createdAt: string;
}

/** Answer to a question for one issue. */
export type FoundIssue =
  | { kind: 'found'; issue: RemoteIssue }
  /** 404 or 410: deleted, or out of the token's reach. */
  | { kind: 'gone' }
  /** The issue lives in another repository now. */
  | { kind: 'transferred'; url: string };

/** The same, or what GitHub said if it refused to answer. */
export type AskedIssue = FoundIssue | { kind: 'unread'; reason: string };

export interface IssueReader {
  /** Issues and pull requests, open and closed, that have the label. Served from a search index: may come back short. */
  listLabelled(label: string): Promise<RemoteIssue[]>;
  /** Open issues and pull requests that have the label. */
  listOpenLabelled(label: string): Promise<RemoteIssue[]>;
  /** The newest of them, a hundred at most. */
  listNewestOpenLabelled(label: string): Promise<RemoteIssue[]>;
  /** All issues and pull requests, newest first, a page at a time. */
  listNewestFirst(): AsyncIterable<RemoteIssue[]>;
  get(number: number): Promise<FoundIssue>;
  listLabels(): Promise<RepositoryLabel[]>;
  listComments(number: number): Promise<IssueComment[]>;
  /** Comments of the whole repository that were made or edited since (an ISO time), newest first, a thousand at most. */
  listRecentComments(since: string): Promise<IssueComment[]>;
  /** Of an issue or pull request, in another repository if one is given. */
  readTimeline(number: number, place?: { owner: string; repo: string }): Promise<Timeline>;
  /** Open issues and pull requests that are assigned to somebody. */
  listAssigned(login: string): Promise<RemoteIssue[]>;
  /** Whether somebody could be assigned to an issue, if there is room; false if GitHub does not say. */
  isAssignable(number: number, login: string): Promise<boolean>;
  /** Undefined if GitHub does not say. */
  hasWriteAccess(login: string): Promise<boolean | undefined>;
}

export interface IssueWriter {
  createLabel(label: RepositoryLabel): Promise<void>;
  createIssue(issue: NewIssue): Promise<RemoteIssue>;
  updateIssue(number: number, patch: IssuePatch): Promise<RemoteIssue>;
  /** Adds assignees. GitHub silently drops those who cannot be assigned, so the answer says who is. */
  assign(number: number, logins: readonly string[]): Promise<RemoteIssue>;
  unassign(number: number, logins: readonly string[]): Promise<RemoteIssue>;
  comment(number: number, body: string): Promise<IssueComment>;
  editComment(id: number, body: string): Promise<void>;
  deleteComment(id: number): Promise<void>;
}

/** One file's new content. */
export interface FileContent {
  path: string;
  text: string;
  executable: boolean;
}

/** What became of the files that were to be written. */
export interface Written {
  /** Paths whose content changed. */
  paths: string[];
  /** SHA of the commit, if one was made on the default branch. */
  commit?: string;
  /** Address of the pull request that they wait in. */
  pullRequest?: string;
  /** Whether what waited was taken back. */
  withdrawn?: true;
  /** What somebody has to do by hand, in a sentence. */
  note?: string;
}

export interface FileWriter {
  /**
   * Writes files, all or none.
   * @param make gives the new content of files on the base it is handed; called again for each new base
   */
  write(make: (files: FileReader) => Promise<FileContent[]>, message: string): Promise<Written>;
}

/** Three states of a file: when a change of it was proposed, as proposed, and as it is now. */
export interface FileTexts {
  /** Undefined if there was no such file. */
  before: string | undefined;
  proposed: string;
  now: string;
}

/** Makes a change that was proposed in a file as it is now; what somebody has changed there since stays. */
export type MergeText = (path: string, texts: FileTexts) => string;

/** What files should say on the default branch. */
export interface FileProposal {
  /**
   * @param files the default branch as it is now; called again for each new base
   * @param waiting paths of the files of which a change waits
   * @returns new content of files, and those of the waiting ones that stay as they were proposed
   */
  make(
    files: FileReader,
    waiting: readonly string[],
  ): Promise<{ files: FileContent[]; kept: readonly string[] }>;
  merge: MergeText;
  /** Title of the pull request, by the paths of what waits. */
  titleOf(paths: readonly string[]): string;
  /** Whether a title is one of ours, which may be replaced. */
  isOwnTitle(title: string): boolean;
  /** Text of the pull request. */
  text: string;
}

/** Texts of files that wait to be merged. */
export interface ProposedFiles {
  /** @param paths of files on the default branch; if they were renamed, what waits for them follows */
  textsOf(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** What files should say, on one branch and in one pull request until somebody merges it. */
export interface ClaimsBranch extends ProposedFiles {
  /**
   * Whether something waits, maybe somebody else's.
   * @param paths of the files that matter; all by default
   */
  holds(paths?: readonly string[]): Promise<boolean>;
  /** Brings what is proposed up to date, or takes it back if nothing is left to change. */
  propose(proposal: FileProposal): Promise<Written>;
  /** Takes back what is proposed, with a word on the pull request. */
  close(word: string, merge: MergeText): Promise<Written>;
}

/** What became of the pull request that adds a proposed project. */
export interface ProposalState {
  kind: 'open' | 'merged' | 'closed';
  /** ISO times; a merge closes it, too. */
  mergedAt?: string;
  closedAt?: string;
}

export interface ProposalReader {
  /** By number of the issue that proposes; those without a pull request are left out. */
  statesOf(issues: readonly number[]): Promise<ReadonlyMap<number, ProposalState>>;
}

export interface ProposalWriter {
  /**
   * Makes a branch with one new file, and a pull request of it; what is there of the two already is taken. A branch on which
   * somebody else has changed anything is left alone, and so is a file that is there already.
   * @param issue number of the issue that proposes
   * @returns address of the pull request
   */
  open(issue: number, file: FileContent, title: string, text: string): Promise<string>;
}

/** Files of a commit, beside a checkout. */
export interface CommitFiles extends FileReader {
  /** Whether the checkout has the file with the same content, or lacks it too. */
  isSame(path: string): Promise<boolean>;
}

/** The commit that a pull request would be merged into. */
export interface PullBase {
  /**
   * @returns its files, and whether the branch has moved on since: then what it got meanwhile is not in the checkout
   * @throws if it cannot be read
   */
  read(): Promise<{ files: CommitFiles; hasMoved: boolean }>;
}

/** The default branch as GitHub has it, which may be newer than the checkout. */
export interface Branch {
  /** Sha of the branch's newest commit; undefined if there is no such branch. */
  head(): Promise<string | undefined>;
  /** Files of the branch's newest commit; undefined if the checkout is that commit. */
  newer(): Promise<FileReader | undefined>;
}
