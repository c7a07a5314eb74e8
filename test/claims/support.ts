/** What the tests of claims share: people who write comments, and what Dibs answered. */

import { fromMarkdown } from 'mdast-util-from-markdown';
import { expect, it } from 'vitest';
import { type GitHub, type GitHubOptions, startGitHub } from '../emulator/github.ts';
import { startPrepared } from '../support/prepared.ts';
import { type List, type ListRun, listOn, projectFile, readsAllowed, THREE } from '../support/scenario.ts';
import { type Synced, sync } from '../support/sync.ts';

export const BOT = 'github-actions[bot]';
export const place = { owner: 'xen-list', repo: 'projects' };
export const MINUTE = 60_000;
export const DAY = 24 * 3_600_000;

/** Three projects, and a fourth that has an address to announce work at. */
export const FILES = {
  ...THREE,
  'projects/tools/mail.md': projectFile(
    '\'Mail & more: C++ (100 %) "now"\'',
    'difficulty: easy\nskills: [C]\nmailing_list: xen-devel@lists.example.org\n',
  ),
};

export interface ClaimsFixture {
  list: List;
  github: GitHub;
  /** Number of a project's issue. */
  number(id: string): Promise<number>;
  /** Writes a comment, and no event arrives; gives its id. */
  say(issue: number, login: string, body: string): Promise<number>;
  /** Runs the Action for a comment that was written before. */
  deliver(issue: number, comment: number, action?: string): Promise<ListRun>;
  /** Writes a comment and runs the Action for it. */
  tell(issue: number, login: string, body: string): Promise<ListRun>;
  assign(issue: number, ...logins: string[]): Promise<void>;
  unassign(issue: number, ...logins: string[]): Promise<void>;
  /** A scheduled run inside this process, or one for an event about an issue, on the emulated GitHub's clock. */
  quick(only?: number): Promise<Synced>;
  /** Dibs's comments on an issue. */
  answers(issue: number): string[];
  holders(issue: number): string[];
}

export async function startFixture(options: GitHubOptions = {}): Promise<Fixture> {
  return fixtureOn(await startGitHub({ files: FILES, ...options }));
}

type Fixture = ClaimsFixture & { last?: () => Promise<ListRun> };

/** A fixture whose first sync is over. */
export async function startSyncedFixture(options: GitHubOptions = {}): Promise<Fixture> {
  return fixtureOn(
    await startPrepared({ files: FILES, ...options }, 'synced in process', (github) =>
      sync(github, { simulated: true }),
    ),
  );
}

export function fixtureOn(github: GitHub): Fixture {
  const list = listOn(github);
  const fixture: Fixture = {
    list,
    github,
    number: list.number,
    say: async (issue, login, body) => {
      const words = { ...place, issue_number: issue, body };
      return (await github.as(login).rest.issues.createComment(words)).data.id;
    },
    deliver: async (issue, comment, action = 'created') => {
      const payload = await github.event('issue_comment', action, { issue, comment });
      fixture.last = () => list.sync({ event: 'issue_comment', payload });
      const run = await fixture.last();
      expect(run.exitCode, run.stdout).toBe(0);
      return run;
    },
    tell: async (issue, login, body) => fixture.deliver(issue, await fixture.say(issue, login, body)),
    assign: async (issue, ...assignees) => {
      const who = { ...place, issue_number: issue, assignees };
      const { data } = await github.as('maintainer').rest.issues.addAssignees(who);
      expect(data.assignees?.map(({ login }) => login)).toEqual(expect.arrayContaining(assignees));
    },
    unassign: async (issue, ...assignees) => {
      const who = { ...place, issue_number: issue, assignees };
      await github.as('maintainer').rest.issues.removeAssignees(who);
    },
    quick: (only) => sync(github, { simulated: true, ...(only === undefined ? {} : { only }) }),
    answers: (issue) => answersBy(github, issue, BOT),
    holders: (issue) => github.issue(issue).assignees.map(({ login }) => login),
  };
  return fixture;
}

/** Comments of an account on an issue. */
export const answersBy = (github: GitHub, issue: number, login: string): string[] =>
  github
    .comments(issue)
    .filter(({ user }) => user.login === login)
    .map(({ body }) => body);

export interface DeskOptions extends GitHubOptions {
  /** All runs are made inside this process, on a clock that can be moved. */
  simulated?: boolean;
  /** The words for commands, if a list has its own. */
  commands?: string[];
}

/**
 * A test that starts with a synced list and ends with what holds after everything: the last event once more and
 * a scheduled run write nothing and ask for little, and Dibs's texts ping nobody and command nothing.
 */
export function claimTest(
  name: string,
  body: (fixture: ClaimsFixture) => Promise<void>,
  options: DeskOptions = {},
): void {
  const { simulated = false, commands, ...github } = options;
  it(name, async () => {
    const opened = await startSyncedFixture(github);
    try {
      await body(opened);
      if (opened.last !== undefined) expect((await opened.last()).writes, 'the event again').toEqual([]);
      const again = simulated ? await opened.quick() : await opened.list.sync();
      expect(again.writes, 'one more scheduled run').toEqual([]);
      const allowed = readsAllowed(opened.github) + (await oldClaims(opened)) * 5;
      expect(again.requests).toBeLessThanOrEqual(allowed);
      expectTidy(opened.github, commands);
    } finally {
      await opened.github.close();
    }
  });
}

/** Claims that are older than the default `remind_after`: each may cost requests of its own. */
async function oldClaims({ github }: ClaimsFixture): Promise<number> {
  const limit = github.clock.now().getTime() - 21 * DAY;
  const files = Object.values(await github.files());
  const days = files.map((text) => /^claim:.*since: *(\d{4}-\d\d-\d\d)/m.exec(text)?.[1]);
  return days.filter((day) => day !== undefined && Date.parse(day) <= limit).length;
}

/** No text of Dibs's is a command, none pings two people, no body pings anybody. */
export function expectTidy(
  github: GitHub,
  commands = ['/claim', '/unclaim', '/verified'],
  login: string = BOT,
): void {
  for (const { number, body, pull_request } of github.issues()) {
    if (pull_request === undefined) expect(mentions(body ?? ''), `body of issue ${number}`).toEqual([]);
    for (const answer of answersBy(github, number, login)) {
      expect(mentions(answer).length, answer).toBeLessThanOrEqual(1);
      for (const line of answer.split(/\r?\n/)) {
        const word = line.trim().split(/\s/)[0]?.toLowerCase() ?? '';
        expect(commands, answer).not.toContain(word);
      }
    }
  }
}

type Root = ReturnType<typeof fromMarkdown>;
type Nodes = Root | Root['children'][number];

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node);
  if ('children' in node) for (const child of node.children) walk(child, visit);
}

/** Logins that a text pings, in lower case, each once. Code and HTML comments ping nobody. */
export function mentions(text: string): string[] {
  const found = new Set<string>();
  walk(fromMarkdown(text), (node) => {
    if (node.type !== 'text') return;
    for (const [, login = ''] of node.value.matchAll(/(?<![\w@/.-])@([a-z\d][a-z\d-]*(?:\[bot\])?)/gi))
      found.add(login.toLowerCase());
  });
  return [...found];
}

/** The links of a text that write a mail. */
export function mailLinks(text: string): string[] {
  const found: string[] = [];
  walk(fromMarkdown(text), (node) => {
    if (node.type === 'link' && node.url.startsWith('mailto:')) found.push(node.url);
  });
  return found;
}

/** A link writes a mail to this address, with subject and text, and is read as it was meant. */
export function expectMailLink(text: string, address: string): void {
  const link = mailLinks(text).find((each) => each.includes('?')) ?? '';
  expect(link, text).not.toBe('');
  const [to = '', query = ''] = link.replace(/^mailto:/, '').split('?');
  expect(decodeURIComponent(to)).toBe(address);
  // https://www.rfc-editor.org/rfc/rfc6068: a plus is a plus there, and no space.
  expect(query).not.toContain('+');
  const fields = new Map(
    query.split('&').map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at).toLowerCase(), decodeURIComponent(part.slice(at + 1))];
    }),
  );
  expect(fields.get('subject')?.trim() ?? '', link).not.toBe('');
  expect(fields.get('body')?.trim() ?? '', link).not.toBe('');
  for (const field of fields.keys()) expect(['subject', 'body', 'cc', 'to']).toContain(field);
}

const visible = (text: string) => text.replace(/<!--[\s\S]*?-->/g, '');

/** Which of these people an issue's body names, in the order in which it does. */
export function shown({ github }: ClaimsFixture, issue: number, logins: string[]): string[] {
  const text = visible(github.issue(issue).body ?? '');
  const at = (login: string) => text.search(new RegExp(`(?<![\\w-])${login}(?![\\w-])`, 'i'));
  return logins.filter((login) => at(login) >= 0).sort((a, b) => at(a) - at(b));
}

/** Other projects that an answer names, by their issue or their title. */
export function named({ github }: ClaimsFixture, issue: number, text: string): number[] {
  const said = visible(text);
  const refers = (number: number) => new RegExp(`(?:#|/issues/)${number}\\b`).test(said);
  return github
    .issues()
    .filter(({ number, title }) => number !== issue && (refers(number) || said.includes(title)))
    .map(({ number }) => number);
}

export const labelsOf = ({ github }: ClaimsFixture, issue: number): string[] =>
  github.issue(issue).labels.map(({ name }) => name);

/** The people in a file's claim; undefined if it has none. */
export function claimIn(file: string): string[] | undefined {
  const people = /^claim: *\{ *by: *\[(.*?)\] *, *since\b/m.exec(file)?.[1];
  if (people === undefined) {
    expect(file).not.toMatch(/^claim:/m);
    return undefined;
  }
  return people
    .split(',')
    .map((login) => login.trim().replace(/^(["'])(.*)\1$/, '$2'))
    .sort();
}

/** These people hold a project, by the issue, its file, and its labels (of a project that one may hold). */
export async function expectHeld(fixture: ClaimsFixture, id: string, ...logins: string[]): Promise<void> {
  const issue = await fixture.number(id);
  const file = await fixture.list.file(id);
  expect(fixture.holders(issue).sort()).toEqual([...logins].sort());
  expect(claimIn(file)).toEqual(logins.length === 0 ? undefined : [...logins].sort());
  const room = Number(/^max_claims: (\d+)/m.exec(file)?.[1] ?? 1);
  const [is, isNot] =
    logins.length < room ? ['claim: open', 'claim: taken'] : ['claim: taken', 'claim: open'];
  expect(labelsOf(fixture, issue)).toContain(is);
  expect(labelsOf(fixture, issue)).not.toContain(isNot);
}

/** A comment changes nothing, and is answered once: the answer, which pings nobody else. */
export async function expectRefused(
  fixture: ClaimsFixture,
  id: string,
  login: string,
  text: string,
): Promise<string> {
  const issue = await fixture.number(id);
  const before = { holders: fixture.holders(issue), file: await fixture.list.file(id) };
  const answered = fixture.answers(issue).length;
  const comment = await fixture.say(issue, login, text);
  await fixture.deliver(issue, comment);
  expect(fixture.holders(issue)).toEqual(before.holders);
  expect(await fixture.list.file(id)).toBe(before.file);
  const answers = fixture.answers(issue);
  expect(answers, text).toHaveLength(answered + 1);
  const answer = answers.at(-1) ?? '';
  expect([[], [login.toLowerCase()]]).toContainEqual(mentions(answer));
  expect((await fixture.deliver(issue, comment)).writes).toEqual([]);
  return answer;
}

/** A comment is none of Dibs's business: nothing is written. */
export async function expectIgnored(
  fixture: ClaimsFixture,
  issue: number,
  login: string,
  text: string,
): Promise<void> {
  const run = await fixture.tell(issue, login, text);
  expect(run.writes, text).toEqual([]);
}

/** How many of Dibs's comments on an issue ping somebody. */
export const timesTold = (fixture: ClaimsFixture, issue: number, login: string): number =>
  fixture.answers(issue).filter((answer) => mentions(answer).includes(login)).length;

/** A config whose limits are out of the way. */
export const UNLIMITED = 'limits: { per_minute: 100000, per_hour: 100000, writes_per_minute: 100000 }\n';
