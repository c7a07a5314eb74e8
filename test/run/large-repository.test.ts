import { Octokit } from '@octokit/rest';
import { describe, expect, it } from 'vitest';
import { differences, Tree } from '../../src/adapters/tree.ts';
import type { FileChanges } from '../emulator/files.ts';
import { type GitHub, startGitHub } from '../emulator/github.ts';
import { ACCEPTED, accept, decline, labelAnew, proposed } from '../proposals/support.ts';
import { planPull } from '../support/pull-request.ts';
import { checkout } from '../support/run.ts';
import { type List, projectFile, scenario, THREE } from '../support/scenario.ts';

const repository = { owner: 'xen-list', repo: 'projects' };

/** Files that have nothing to do with the list. */
const CODE = Object.fromEntries(
  Array.from({ length: 40 }, (_, at) => [`src/part${at % 8}/file${at}.c`, `int x${at};\n`]),
);

const CONFIG = { '.github/dibs.yml': 'labels: { skill: null }\n' };

async function claim({ github, number }: List, id: string): Promise<void> {
  const issue = { ...repository, issue_number: await number(id), assignees: ['helper'] };
  await github.as('maintainer').rest.issues.addAssignees(issue);
}

const isTree = ({ path }: { path: string }) => path.includes('/git/trees/');

// So few are listed that the whole is cut; or so few that the projects folder is, too.
for (const limit of [10, 4])
  scenario(
    `a repository with too many files to list at once (${limit}): the branch moved, and the claim is written all the same`,
    async (list) => {
      await list.sync();
      list.github.settings.treeLimit = limit;
      await claim(list, 'tools/grub');
      const old = await checkout(list.github);
      await list.github.commit({ 'projects/hypervisor/late.md': projectFile('Late') });
      list.github.faults.before({ method: 'PATCH', path: '/git/refs/heads%2Fmain' }, async () => {
        const edited = (await list.file('tools/grub')).replace('What it is about.', 'Edited meanwhile.');
        await list.github.commit({ 'projects/tools/grub.md': edited });
      });
      const run = await list.sync({ checkout: old });
      expect(run.exitCode, run.stdout).toBe(0);
      expect(await list.file('tools/grub')).toMatch(/claim: \{ by: \[helper\][\s\S]*Edited meanwhile\./);
      expect(await list.number('hypervisor/late')).toBeGreaterThan(0);
      // Twice what is cut, the root, the folder of the config and those of the projects.
      const trees = list.github.requests.filter((one) => one.method === 'GET' && isTree(one));
      expect(trees.length).toBeLessThanOrEqual(2 * (limit === 10 ? 4 : 7));
      await list.sync();
    },
    { files: { ...THREE, ...CODE, ...CONFIG } },
  );

scenario(
  'a pull request in a repository with too many files to list at once is compared with its base',
  async (list) => {
    list.github.settings.treeLimit = 10;
    const run = await planPull(list, {
      files: {
        'projects/tools/grub.md': (await list.file('tools/grub')).replace(/^issue: .*$/m, 'issue: 1'),
        'projects/hypervisor/sched.md': null,
      },
    });
    expect(run.summary).not.toContain('could not be read');
    expect(run.annotations.map(({ file }) => file)).toContain('projects/tools/grub.md');
    expect(run.summary).toMatch(/^\| \*\*Close\*\* \|.*hypervisor\/sched/m);
  },
  { files: { ...THREE, ...CODE } },
);

scenario(
  'a proposal in such a repository is not taken for one that somebody has changed',
  async (list) => {
    list.github.settings.treeLimit = 10;
    list.github.settings.pullRequestsForbidden = true;
    const issue = await proposed(list);
    expect((await accept(list, issue)).exitCode).toBe(1);
    list.github.settings.pullRequestsForbidden = false;
    // The branch is there already, without its pull request.
    const run = await list.on('issues', 'labeled', { issue, label: ACCEPTED });
    expect(run.exitCode, run.stdout).toBe(0);
    expect(run.writes).toEqual(['POST /pulls']);
    await list.github.commit({ 'notes.md': 'Mine.\n' }, 'Mine', `dibs/proposal-${issue}`);
    await decline(list);
    await labelAnew(list, issue);
    const other = await list.on('issues', 'labeled', { issue, label: ACCEPTED });
    expect(other.stdout).toContain('Somebody else has committed on the branch');
  },
  { files: { ...THREE, ...CODE } },
);

describe('a tree that GitHub cuts', () => {
  const FILES: FileChanges = {
    ...CODE,
    ...THREE,
    'projects/.hidden/a.md': 'a',
    'projects/.b.md': 'b',
    'projects/a/b/c/d.md': 'd',
    '.github/dibs.yml': '',
  };
  const CHANGES: FileChanges = {
    'src/part1/file1.c': null,
    'src/part2/file2.c': 'changed',
    'projects/a/b/c/d.md': null,
    'new/folder/file.md': 'new',
  };
  const IN_ITS_PLACE: FileChanges = { 'projects/a/b/c': 'a file where a folder was' };

  async function inGitHub(body: (github: GitHub, commits: [string, string]) => Promise<void>): Promise<void> {
    const github = await startGitHub({ files: FILES as Record<string, string> });
    const first = await github.head();
    try {
      await github.commit(CHANGES);
      await github.commit(IN_ITS_PLACE);
      await body(github, [first, await github.head()]);
    } finally {
      await github.close();
    }
  }

  it('has the same files and differences as one that is whole, whatever the limit', async () => {
    await inGitHub(async (github, [before, after]) => {
      const octokit = new Octokit({ auth: github.tokens.bot, baseUrl: github.apiUrl });
      const treeOf = (sha: string) => new Tree(octokit, repository, sha);
      const seen = async (sha: string) => {
        const tree = treeOf(sha);
        const folders = ['', 'projects', 'projects/a/b', 'src', 'src/part1', 'none', 'projects/.hidden'];
        const lists: string[][] = [];
        for (const folder of folders) lists.push((await tree.filesUnder(folder)).sort());
        const paths = [...Object.keys(FILES), ...Object.keys(CHANGES), 'projects/a', 'none/x', 'src/none.c'];
        const found: unknown[] = [];
        for (const path of paths) found.push(await tree.find(path), await treeOf(sha).find(path));
        return { lists, found };
      };
      const compared = async (from: string, to: string) => {
        const found: [string, string | undefined][] = [];
        for await (const one of differences(treeOf(from), treeOf(to))) found.push(one);
        return found.sort(([a], [b]) => (a < b ? -1 : 1));
      };
      const whole = {
        seen: await seen(after),
        there: await compared(before, after),
        back: await compared(after, before),
      };
      const changed = Object.keys({ ...CHANGES, ...IN_ITS_PLACE });
      expect(whole.there.map(([path]) => path)).toEqual(changed.sort());
      for (const limit of [1, 3, 6, 12, 30]) {
        github.settings.treeLimit = limit;
        expect(await seen(after), `${limit}`).toEqual(whole.seen);
        expect(await compared(before, after), `${limit}`).toEqual(whole.there);
        expect(await compared(after, before), `${limit}`).toEqual(whole.back);
      }
    });
  });

  it('is read where it matters only', async () => {
    await inGitHub(async (github, [, after]) => {
      const octokit = new Octokit({ auth: github.tokens.bot, baseUrl: github.apiUrl });
      github.settings.treeLimit = 12;
      const tree = new Tree(octokit, repository, after);
      await tree.find('.github/dibs.yml');
      await tree.filesUnder('projects');
      for (const path of Object.keys(THREE)) await tree.find(path);
      await tree.find('projects/none.md');
      // The cut one, the root, .github, and projects with all below.
      expect(github.requests).toHaveLength(4);
    });
  });
});
