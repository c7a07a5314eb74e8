import { afterEach, describe, expect, it } from 'vitest';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { projectFile } from '../support/scenario.ts';
import { type Synced, sync } from '../support/sync.ts';
import { answersBy, BOT, place } from './support.ts';

const WAYS = ['commit', 'none', 'pull-request'] as const;

let github: GitHub;
afterEach(async () => await github.close());

async function start(way: string, ids: string[], config = ''): Promise<void> {
  const files = ids.map((id) => [`projects/${id}.md`, projectFile(`Project ${id}`)]);
  const text = `write_back: ${way}\n${config}`;
  github = await startGitHub({ files: { ...Object.fromEntries(files), '.github/dibs.yml': text } });
  await run();
}

const run = (only?: number): Promise<Synced> =>
  sync(github, { simulated: true, ...(only === undefined ? {} : { only }) });

const issueOf = (id: string): number =>
  github.issues().find(({ title }) => title === `Project ${id}`)?.number ?? 0;

async function say(login: string, id: string, body: string): Promise<void> {
  await github.as(login).rest.issues.createComment({ ...place, issue_number: issueOf(id), body });
}

/** The projects that the last answer on an issue offers. */
function offered(id: string): string[] {
  const answer = answersBy(github, issueOf(id), BOT).at(-1) ?? '';
  return [...answer.matchAll(/\[Project (\w+)\]/g)].map(([, name = '']) => name).sort();
}

describe('a claim and a release cost no more for what a refusal would offer', () => {
  it.each(['commit', 'none'])('with write_back: %s', async (way) => {
    await start(way, ['a', 'b']);
    await say('alice', 'a', '/claim');
    expect((await run(issueOf('a'))).requests).toBeLessThanOrEqual(16);
    await say('bob', 'a', '/claim');
    await run(issueOf('a'));
    await say('alice', 'a', '/unclaim');
    expect((await run(issueOf('a'))).requests).toBeLessThanOrEqual(17);
    expect(github.issue(issueOf('a')).assignees.map(({ login }) => login)).toEqual(['bob']);
  });
});

describe.each(WAYS)('with write_back: %s, a refusal offers what is free', (way) => {
  it('by the issues, in a run about all projects', async () => {
    await start(way, ['a', 'b', 'c', 'd']);
    await say('carol', 'c', '/claim');
    await run();
    await say('alice', 'a', '/claim');
    await say('bob', 'a', '/claim');
    await run();
    expect(offered('a')).toEqual(['b', 'd']);
  });

  it('by what is known at little cost, in a run about one issue', async () => {
    await start(way, ['a', 'b', 'c', 'd']);
    await say('carol', 'c', '/claim');
    await run(issueOf('c'));
    await say('alice', 'a', '/claim');
    await run(issueOf('a'));
    await say('bob', 'a', '/claim');
    const refusal = await run(issueOf('a'));
    expect(offered('a')).toEqual(['b', 'd']);
    expect(refusal.requests).toBeLessThanOrEqual(16);
  });

  it('and nothing that the same run gives away, earlier or later', async () => {
    await start(way, ['a', 'b', 'c', 'd', 'e']);
    await say('carol', 'c', '/claim');
    await say('alice', 'a', '/claim');
    await say('bob', 'a', '/claim');
    await say('dave', 'd', '/claim');
    await run();
    expect(offered('a')).toEqual(['b', 'e']);
  });

  it('and what the same run frees', async () => {
    await start(way, ['a', 'b', 'c']);
    await say('carol', 'c', '/claim');
    await say('alice', 'b', '/claim');
    await run();
    await say('bob', 'b', '/claim');
    await say('carol', 'c', '/unclaim');
    await run();
    expect(offered('b')).toEqual(['a', 'c']);
  });

  it('and no project whose issue somebody has closed', async () => {
    await start(way, ['a', 'b', 'c', 'd']);
    const closed = { ...place, issue_number: issueOf('b'), state: 'closed' } as const;
    await github.as('maintainer').rest.issues.update(closed);
    await say('alice', 'a', '/claim');
    await say('bob', 'a', '/claim');
    await run();
    expect(offered('a')).toEqual(['c', 'd']);
  });
});
