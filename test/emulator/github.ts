/** A strict GitHub for tests and the demo: the emulator behind a proxy that adds what the emulator lacks. */

import { Octokit } from '@octokit/rest';
import { type Clock, createClock } from './clock.ts';
import { deleteAccount, forget, transferIssue } from './departures.ts';
import { type EventName, type EventOptions, type EventPayload, eventPayload } from './events.ts';
import type { Faults, RecordedRequest } from './faults.ts';
import { type FileChanges, Files } from './files.ts';
import { DEFAULT_LIMITS, type Limits, RateLimiter } from './limits.ts';
import { DEFAULT_PEOPLE, type PersonOptions } from './people.ts';
import { type Hooks, startProxy } from './proxy.ts';
import { type Effect, replay } from './replay.ts';
import { type SeedIssue, seedIssues } from './seed.ts';
import { createWorld, issueTokens, personalToken, TOKENS, testToken } from './start.ts';
import { shownTimeline } from './timeline.ts';
import { type Comment, commentsOf, type Issue, type Pull, type TimelineEvent } from './tracker.ts';
import { type TriggeredEvent, triggeredEvents } from './triggered.ts';
import type { Settings } from './world.ts';

export type { EventName, EventOptions, EventPayload } from './events.ts';
export { busiestWindow, createsContent } from './limits.ts';

export interface GitHubOptions {
  /** The organization; a login among `people` with the role `owner` makes it a person's repository. */
  owner?: string;
  repo?: string;
  defaultBranch?: string;
  /** Files of the first commit. */
  files?: Record<string, string>;
  /** In addition to the default people (maintainer, mentor, helper, alice …), or replacing them by login. */
  people?: Record<string, PersonOptions>;
  /** Milliseconds added to each request of the program under test. */
  latency?: number;
  /** Address of the pages, by default that of github.com. */
  webUrl?: string;
  /** Path of the API on its host, as `/api/v3` on an Enterprise Server, which limits nothing by default. */
  apiPath?: string;
  limits?: { primary?: Partial<Limits['primary']>; creation?: Partial<Limits['creation']> };
}

export interface GitHub {
  readonly apiUrl: string;
  readonly webUrl: string;
  readonly owner: string;
  readonly repo: string;
  readonly fullName: string;
  readonly defaultBranch: string;
  readonly tokens: typeof TOKENS;
  /** A personal token with which the program under test can act for somebody. */
  token(login: string): string;
  /** An Octokit that acts for somebody (`bot` is github-actions[bot]); its requests are not counted. */
  as(login: string): Octokit;

  /** Every request of the program under test since the last `clearRequests()`. */
  readonly requests: readonly RecordedRequest[];
  writes(): RecordedRequest[];
  clearRequests(): void;
  /** How these requests violate GitHub's description of its API; `close()` throws if there are any violations. */
  readonly violations: string[];
  readonly hooks: Hooks;
  readonly faults: Faults;
  readonly limits: Limits;
  /** Resets the usage of all limits. */
  resetLimits(): void;
  readonly settings: Settings;
  readonly clock: Clock;
  latency: number;

  /** The hash of the default branch's head commit. */
  head(): Promise<string>;
  files(ref?: string): Promise<Record<string, string>>;
  read(path: string, ref?: string): Promise<string | undefined>;
  /** Commits as the maintainer on a branch, which is created if needed. */
  commit(files: FileChanges, message?: string, branch?: string): Promise<string>;

  /** Issues without pull requests, lowest number first. */
  issues(): Issue[];
  issue(number: number): Issue;
  comments(number: number): Comment[];
  pulls(): Pull[];
  /** As `GET …/timeline` shows it. */
  timeline(number: number): TimelineEvent[];
  labels(): string[];
  /** Creates many issues quickly, by default in the bot's name. */
  seedIssues(issues: SeedIssue[]): Promise<number[]>;
  /** Edits an issue as in a browser, which sends CRLF line ends. */
  editInBrowser(number: number, change: (body: string) => string, login?: string): Promise<void>;
  deleteIssue(number: number): void;
  /** Transfers an issue to another repository, which is created if needed; returns its number there. */
  transferIssue(number: number, to: string): Promise<number>;
  /** Deletes an account: "ghost" takes its place. */
  deleteAccount(login: string): void;
  openPullRequest(pull: PullRequestOptions): Promise<number>;

  /** The payload of an event about the current state of the repository. */
  event(name: EventName, action?: string, options?: EventOptions): Promise<EventPayload>;
  /** The events that would have started workflows, had the recorded writes been made with a personal token. */
  triggered(): Promise<TriggeredEvent[]>;
  /** What made it what it is, for `startAgain`; nothing if that was not requests alone. */
  past(): Past | undefined;
  close(): Promise<void>;
}

/** What made a repository what it is. */
export interface Past {
  options: GitHubOptions;
  /** The hash of the commit that was there before all others. */
  root: string;
  effects: readonly Effect[];
  /** Milliseconds by which its clock is ahead. */
  ahead: number;
}

export interface PullRequestOptions {
  title: string;
  body?: string;
  labels?: string[];
  /** Created with one new file if it does not exist. */
  branch?: string;
  files?: FileChanges;
  login?: string;
}

/** Starts a repository as another one was, without the program that made it so. */
export function startAgain(past: Past): Promise<GitHub> {
  return startGitHub(past.options, past);
}

export async function startGitHub(options: GitHubOptions = {}, past?: Past): Promise<GitHub> {
  const { owner = 'xen-list', repo: name = 'projects', defaultBranch = 'main', latency = 0 } = options;
  const { webUrl = 'https://github.com', apiPath = '' } = options;
  const people = { ...DEFAULT_PEOPLE, ...options.people };
  const clock = createClock();
  const proxy = await startProxy(latency, apiPath);
  const addresses = { url: proxy.url, webUrl, isServer: apiPath !== '' };
  const { world, repo } = await createWorld(addresses, owner, name, defaultBranch, people, clock);
  const limits: Limits = {
    primary: { ...DEFAULT_LIMITS.primary, ...options.limits?.primary },
    creation: { ...DEFAULT_LIMITS.creation, ...options.limits?.creation },
  };
  const limiter = new RateLimiter(clock, limits);
  proxy.serve(world, limiter);

  issueTokens(world.people);

  const clients = new Map<string, Octokit>();
  const as = (login: string): Octokit => {
    const known = clients.get(login);
    if (known) return known;
    const silent = { debug() {}, info() {}, warn() {}, error() {} };
    const client = new Octokit({
      auth: testToken(login),
      baseUrl: proxy.url,
      log: silent,
      request: { fetch: proxy.fetch },
    });
    clients.set(login, client);
    return client;
  };
  const pusher = Object.keys(people).find((login) => world.people.canPush(login)) ?? 'bot';
  const place = { owner, repo: name };
  const files = new Files(as(pusher), { ...place, defaultBranch });

  const root = (await files.branch(defaultBranch)) ?? '';
  let byRequests = true;
  const otherwise = <T>(act: () => T): T => {
    byRequests = false;
    return act();
  };

  const github: GitHub = {
    apiUrl: proxy.url,
    webUrl,
    owner,
    repo: name,
    fullName: repo.fullName,
    defaultBranch,
    tokens: TOKENS,
    token: personalToken,
    as,
    requests: proxy.requests,
    writes: () => proxy.requests.filter((request) => request.method !== 'GET' && request.method !== 'HEAD'),
    clearRequests: () => {
      proxy.requests.length = 0;
    },
    violations: proxy.violations,
    hooks: proxy.hooks,
    faults: world.faults,
    limits,
    resetLimits: () => limiter.reset(),
    settings: world.settings,
    clock,
    get latency() {
      return proxy.latency;
    },
    set latency(milliseconds: number) {
      proxy.latency = milliseconds;
    },
    head: async () => (await files.branch(defaultBranch)) ?? '',
    files: (ref = defaultBranch) => files.all(ref),
    read: (path, ref = defaultBranch) => files.read(path, ref),
    commit: (changes, message = 'Edit', branch = defaultBranch) => files.commit(changes, message, branch),
    issues: () =>
      [...repo.issues.values()].filter((issue) => !issue.pull_request).sort((a, b) => a.number - b.number),
    issue: (number) => {
      const issue = repo.issues.get(number);
      if (!issue) throw new Error(`There is no issue ${number}`);
      return issue;
    },
    comments: (number) => commentsOf(repo, number),
    pulls: () => [...repo.pulls.values()],
    timeline: (number) => shownTimeline(repo, number),
    labels: () => [...repo.labels.values()].map((label) => label.name),
    seedIssues: (issues) => otherwise(() => seedIssues(world, repo, issues)),
    editInBrowser: async (number, change, login = pusher) => {
      const body = change((repo.issues.get(number)?.body ?? '').replaceAll('\r\n', '\n'));
      const crlf = body.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n');
      await as(login).rest.issues.update({ ...place, issue_number: number, body: crlf });
    },
    deleteIssue: (number) => otherwise(() => forget(repo, number, 'deleted')),
    transferIssue: (number, to) => otherwise(() => transferIssue(world, repo, as(pusher), number, to)),
    deleteAccount: (login) => otherwise(() => deleteAccount(world, repo, login)),
    openPullRequest: async ({ title, body = '', labels = [], branch, files: changes, login = 'alice' }) => {
      const head = branch ?? `change-${repo.issues.size + 1}`;
      const content = changes ?? { [`${head}.txt`]: `${title}\n` };
      if (changes || (await files.branch(head)) === undefined) await github.commit(content, 'Work', head);
      const { data } = await as(login).rest.pulls.create({
        ...place,
        title,
        body,
        head,
        base: defaultBranch,
      });
      if (labels.length > 0)
        await as(pusher).rest.issues.setLabels({ ...place, issue_number: data.number, labels });
      return data.number;
    },
    event: (event, action, more = {}) => eventPayload(world, repo, event, action, more),
    triggered: () => triggeredEvents(world, repo, proxy.requests),
    past: () => {
      const ahead = clock.now().getTime() - Date.now();
      return byRequests ? { options, root, effects: [...proxy.effects], ahead } : undefined;
    },
    close: async () => {
      await proxy.close();
      await world.emulator.close();
      const wrong = [...new Set(proxy.violations)];
      if (wrong.length > 0) throw new Error(`GitHub's API has no such requests:\n${wrong.join('\n')}`);
    },
  };

  if (past) {
    proxy.effects.push(...(await replay(world, past.effects, new Map([[past.root, root]]))));
    clock.set(new Date(Date.now() + past.ahead));
  } else if (options.files)
    await github.commit({ ...options.files, 'README.md': options.files['README.md'] ?? null }, 'First');
  return github;
}
