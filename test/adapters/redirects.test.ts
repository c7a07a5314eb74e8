import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Client, createClient } from '../../src/adapters/client.ts';
import { issueWriter } from '../../src/adapters/issue-writer.ts';
import { issueReader } from '../../src/adapters/issues.ts';
import { type GitHub, startGitHub } from '../emulator/github.ts';

/** A host that is not GitHub's and would like to know tokens. */
interface Elsewhere {
  url: string;
  seen: string[];
  close(): Promise<void>;
}

async function startElsewhere(): Promise<Elsewhere> {
  const seen: string[] = [];
  const server: Server = createServer(({ method, url, headers }, outgoing) => {
    seen.push(`${method} ${url} ${headers.authorization}`);
    outgoing.setHeader('content-type', 'application/json');
    outgoing.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, seen, close: () => new Promise((resolve) => server.close(() => resolve())) };
}

let github: GitHub;
let elsewhere: Elsewhere;
let client: Client;
const place = { owner: 'xen-list', repo: 'projects' };

beforeEach(async () => {
  [github, elsewhere] = await Promise.all([startGitHub(), startElsewhere()]);
  const clock = { now: Date.now, sleep: async () => {} };
  client = createClient({
    token: github.tokens.bot,
    baseUrl: github.apiUrl,
    clock,
    onWait: () => {},
  });
});
afterEach(async () => {
  await elsewhere.close();
  await github.close();
});

const WAYS = {
  'a read': () => issueReader(client.octokit, place).get(1),
  'a list': () => issueReader(client.octokit, place).listLabels(),
  'a creation': () => issueWriter(client.octokit, place).createIssue({ title: 'A', body: '', labels: [] }),
  'a change': () => issueWriter(client.octokit, place).updateIssue(1, { title: 'B' }),
  'a deletion': () => issueWriter(client.octokit, place).deleteComment(1),
};

async function message(answer: Promise<unknown>): Promise<string> {
  return await answer.then(
    () => 'no error',
    (error: Error) => error.message,
  );
}

describe('a redirect to another host', () => {
  it.each(
    Object.entries(WAYS).flatMap(([name, ask]) =>
      [301, 302, 303, 307, 308].map((status) => [name, status, ask] as const),
    ),
  )('of %s with %i is not followed, and told in a sentence', async (_, status, ask) => {
    github.faults.answer(
      () => true,
      { status, body: {}, headers: { location: `${elsewhere.url}/api/x?secret=1` } },
      9,
    );
    const said = await message(ask());
    expect(said).toContain(`${github.apiUrl} redirects to ${elsewhere.url},`);
    expect(said).toContain('GITHUB_API_URL');
    expect(said).not.toMatch(/secret|ghs_|undefined/);
    expect(elsewhere.seen).toEqual([]);
    expect(github.requests).toHaveLength(1);
  });

  it.each(['', 'http://', '//', 'ftp://example.org/x', 'javascript:alert(1)'])(
    'or to what is no address (%j) is none to follow either',
    async (location) => {
      github.faults.answer(() => true, { status: 302, body: {}, headers: { location } }, 9);
      expect(await message(WAYS['a list']())).toMatch(
        /GitHub's API .*(redirects to|did not say where|is at) /,
      );
    },
  );
});

describe('the next page of a list', () => {
  it('is not asked for on another host, whichever way its link is written', async () => {
    for (const link of [`${elsewhere.url}/page2`, `@${new URL(elsewhere.url).host}/page2`]) {
      github.faults.answer(
        { path: '/labels' },
        { status: 200, body: [], headers: { link: `<${link}>; rel="next"` } },
        1,
      );
      const said = await message(WAYS['a list']());
      expect(said, link).toMatch(
        /^GitHub's API at \S+ has the rest of a list at http:\S+, where nothing was sent: /,
      );
      expect(said).toContain(github.apiUrl);
    }
    const headers = { link: '<00000/page2>; rel="next"' };
    github.faults.answer({ path: '/labels' }, { status: 200, body: [], headers });
    expect(await message(WAYS['a list']())).toContain('no proper address for the rest of a list');
    expect(elsewhere.seen).toEqual([]);
  });
});

describe('a redirect on the same host', () => {
  it('is followed from the old name of a repository, by reads and writes', async () => {
    github.settings.formerNames.push(`${github.owner}/old`);
    const old = { ...place, repo: 'old' };
    const [number = 0] = await github.seedIssues([{ title: 'One' }]);
    const reader = issueReader(client.octokit, old);
    const writer = issueWriter(client.octokit, old);
    expect(await reader.listNewestFirst()[Symbol.asyncIterator]().next()).toMatchObject({
      value: [{ title: 'One' }],
    });
    expect(await writer.comment(number, 'Hello')).toMatchObject({ body: 'Hello' });
    expect(await writer.updateIssue(number, { title: 'Two' })).toMatchObject({ title: 'Two' });
    expect(await writer.createIssue({ title: 'Three', body: '', labels: [] })).toMatchObject({
      title: 'Three',
    });
    expect(github.comments(number)).toHaveLength(1);
    expect(github.issue(number).title).toBe('Two');
  });

  it('is followed to a transferred issue by reads, and never by writes', async () => {
    const [number = 0] = await github.seedIssues([{ title: 'One' }, { title: 'Two' }, { title: 'Three' }]);
    const there = await github.transferIssue(number + 1, 'xen-list/other');
    const found = await issueReader(client.octokit, place).get(number + 1);
    expect(found).toMatchObject({ kind: 'transferred' });
    const writer = issueWriter(client.octokit, place);
    expect(await message(writer.updateIssue(number + 1, { title: 'Overwritten' }))).toMatch(
      /this is at \/repositories\/\d+\/issues\/1 now/,
    );
    expect(await message(writer.comment(number + 1, 'Misplaced'))).toContain('nothing was done there');
    const { data } = await github
      .as('maintainer')
      .rest.issues.get({ ...place, repo: 'other', issue_number: there });
    expect(data).toMatchObject({ title: 'Two', comments: 0 });
  });

  it('that leads in a circle ends', async () => {
    const headers = { location: `${github.apiUrl}/repos/xen-list/projects/labels` };
    github.faults.answer({ path: '/labels' }, { status: 302, body: {}, headers }, 99);
    expect(await message(WAYS['a list']())).toContain('answered 302');
    expect(github.requests.length).toBeLessThan(10);
  });
});
