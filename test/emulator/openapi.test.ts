import { Octokit } from '@octokit/rest';
import { describe, expect, it } from 'vitest';
import { startGitHub } from './github.ts';
import { type SentRequest, violationsOf } from './openapi.ts';

const R = '/repos/owner/repo';

function sent(line: string, body?: SentRequest['body']): SentRequest {
  const [method = '', target = ''] = line.split(' ');
  const { pathname, searchParams } = new URL(target, 'http://x');
  return { method, path: pathname, query: searchParams, body };
}

describe("a request that is in GitHub's description of its API", () => {
  const fine: [string, SentRequest['body']?][] = [
    [`GET ${R}`],
    [`GET ${R}/issues?state=all&per_page=100&labels=project&sort=created&direction=asc`],
    [`GET ${R}/issues/comments?since=2026-01-01T00:00:00Z`],
    [`GET ${R}/git/ref/heads%2Fmain`],
    [`GET ${R}/git/ref/heads/main`],
    [`GET ${R}/compare/main...topic?per_page=1`],
    [`GET /repositories/12/issues/3`],
    [`POST ${R}/issues`, { title: 'A', body: 'B', labels: ['c'] }],
    [`PATCH ${R}/issues/1`, { state: 'closed', state_reason: 'not_planned' }],
    [`PATCH ${R}/git/refs/heads%2Fmain`, { sha: 'abc', force: false }],
  ];
  it.each(fine)('%s', (line, body) => {
    expect(violationsOf(sent(line, body))).toEqual([]);
  });
});

describe('a request that is not', () => {
  const wrong: [what: string, line: string, body: SentRequest['body'], fault: RegExp][] = [
    ['another path', `GET ${R}/issue`, undefined, /no such path/],
    ['another method', `PUT ${R}/issues`, { title: 'A' }, /no such method/],
    ['a parameter that is not known', `GET ${R}?server=x`, undefined, /the query has .*"server"/],
    ['a parameter of another kind', `GET ${R}/issues?per_page=all`, undefined, /per_page must be integer/],
    ['a parameter with a value that is none', `GET ${R}/issues?state=done`, undefined, /state must be/],
    ['a field that is not known', `POST ${R}/issues`, { title: 'A', server: 'x' }, /the body has .*"server"/],
    [
      'a field inside of another that is not known',
      `POST ${R}/git/trees`,
      { tree: [{ path: 'a', mode: '100644', type: 'blob', content: '', executable: true }] },
      /the body at \/tree\/0 has .*"executable"/,
    ],
    ['a field of another kind', `PATCH ${R}/issues/1`, { labels: 'a' }, /labels must be array/],
    ['a field that is missing', `POST ${R}/issues`, { body: 'B' }, /required property 'title'/],
    ['a body that is missing', `POST ${R}/issues`, undefined, /the body is missing/],
    ['a body where none is taken', `GET ${R}/issues/1`, { a: 1 }, /a body where none is taken/],
    ['a value that is missing', `GET ${R}/git/ref/heads%2Fundefined`, undefined, /missing in the path/],
    ['a number that is missing', `GET ${R}/issues/undefined`, undefined, /no such path/],
  ];
  it.each(wrong)('%s', (_, line, body, fault) => {
    expect(violationsOf(sent(line, body)).join('\n')).toMatch(fault);
  });

  it('fails the test that sent it when its GitHub is closed', async () => {
    const github = await startGitHub();
    const place = { owner: github.owner, repo: github.repo };
    const program = new Octokit({ auth: github.tokens.bot, baseUrl: github.apiUrl });
    await program.rest.repos.get({ ...place, server: 'https://github.com' });
    expect(github.violations).toHaveLength(1);
    await expect(github.close()).rejects.toThrow(
      /no such requests:\nGET \/repos\/xen-list\/projects: .*"server"/,
    );
  });

  it('is none where it follows a link of GitHub itself, whatever that has in it', async () => {
    const github = await startGitHub();
    await github.seedIssues(Array.from({ length: 3 }, (_, at) => ({ title: `${at}` })));
    const place = { owner: github.owner, repo: github.repo };
    const program = new Octokit({ auth: github.tokens.bot, baseUrl: github.apiUrl });
    const issues = await program.paginate(program.rest.issues.listForRepo, { ...place, per_page: 1 });
    expect(issues).toHaveLength(3);
    expect(github.requests.some(({ query }) => 'after' in query)).toBe(true);
    await github.close();
  });
});
