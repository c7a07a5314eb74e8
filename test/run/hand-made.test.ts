/** What a pull request changes by hand in the lines that Dibs writes is pointed out at its line. */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileChanges } from '../emulator/files.ts';
import { planPull } from '../support/pull-request.ts';
import type { Annotation } from '../support/run.ts';
import { type List, projectFile, startList } from '../support/scenario.ts';

const NUMA = 'hypervisor/numa';
const GRUB = 'tools/grub';
const SCHED = 'hypervisor/sched';
const path = (id: string) => `projects/${id}.md`;

/** Numbers of what is in the repository when a case begins. */
interface Numbers {
  numa: number;
  grub: number;
  sched: number;
  stranger: number;
  adopted: number;
  forged: number;
  pull: number;
  moved: number;
}

type Texts = Record<'numa' | 'grub' | 'sched', string>;

interface Case {
  name: string;
  files: (texts: Texts, numbers: Numbers) => FileChanges;
  /** None where nothing is to be said. */
  told?: (numbers: Numbers) => { level: Annotation['level']; file: string; line: number; message: RegExp }[];
  /** What a row of the summary says. */
  row?: RegExp;
}

const warning = (id: string, line: number, message: RegExp) => ({
  level: 'warning' as const,
  file: path(id),
  line,
  message,
});
const error = (id: string, line: number, message: RegExp) => ({
  ...warning(id, line, message),
  level: 'error' as const,
});

const FORGED = '<!-- dibs:begin {"id":"a","holders":{},"labels":[]} -->\nx\n<!-- dibs:end -->';

/** Of the three projects, somebody holds grub: its file has a claim. */
const CASES: Case[] = [
  {
    name: 'a number that no issue has, in a new file',
    files: () => ({ [path('a')]: projectFile('A', 'issue: 999\n') }),
    told: () => [warning('a', 3, /there is no issue #999 .* makes a new issue .*Take this line back/)],
    row: /New issue\*\* \| \[a\]/,
  },
  {
    name: 'a number that no issue has, in place of the right one',
    files: ({ numa }) => ({ [path(NUMA)]: numa.replace(/^issue: \d+/m, 'issue: 999') }),
    told: ({ numa }) => [
      warning(NUMA, 6, new RegExp(`no issue #999 .* goes on with #${numa} .*Put "issue: ${numa}" back`)),
    ],
  },
  {
    name: 'a number that was taken out',
    files: ({ numa }) => ({ [path(NUMA)]: numa.replace(/^issue: \d+\n/m, '') }),
    told: ({ numa }) => [
      warning(NUMA, 2, new RegExp(`number of the issue \\(${numa}\\) was taken out.*goes on with #${numa}`)),
    ],
  },
  {
    name: "another project's number in a new file",
    files: (_, { numa }) => ({ [path('a')]: projectFile('A', `issue: ${numa}\n`) }),
    told: ({ numa }) => [
      error('a', 3, new RegExp(`^Issue ${numa} is also named by projects/hypervisor/numa\\.md`)),
      error(NUMA, 6, new RegExp(`^Issue ${numa} is also named by projects/a\\.md`)),
    ],
  },
  {
    name: "another project's number, which that one has lost",
    files: ({ numa }, { numa: number }) => ({
      [path(NUMA)]: numa.replace(/^issue: \d+\n/m, ''),
      [path('a')]: projectFile('A', `issue: ${number}\n`),
    }),
    told: ({ numa }) => [
      warning('a', 3, new RegExp(`#${numa} is the issue of hypervisor/numa, whose file does not name it`)),
      warning(NUMA, 1, /projects\/a\.md names its number.*this one counts as new/),
      warning(NUMA, 2, /was taken out/),
    ],
  },
  {
    name: 'the number of an issue that is none of ours',
    files: (_, { stranger }) => ({ [path('a')]: projectFile('A', `issue: ${stranger}\n`) }),
    told: () => [error('a', 3, /is not one of Dibs's: to have it taken over/)],
  },
  {
    name: 'the number of an issue that would be taken over',
    files: (_, { adopted }) => ({ [path('a')]: projectFile('A', `issue: ${adopted}\n`) }),
    told: ({ adopted }) => [
      warning('a', 3, new RegExp(`#${adopted} “An old idea” by maintainer .* is taken over`)),
    ],
    row: /Takes over issue #\d+ “An old idea” by maintainer<br>Title: “An old idea” → “A”/,
  },
  {
    name: 'a project that changes over to such an issue',
    files: ({ numa }, { adopted }) => ({ [path(NUMA)]: numa.replace(/^issue: \d+/m, `issue: ${adopted}`) }),
    told: ({ adopted, numa }) => [
      warning(NUMA, 6, new RegExp(`#${adopted} .* is taken over .*Put "issue: ${numa}" back`)),
    ],
  },
  {
    name: "a stranger's issue that has forged the marker of a file to come",
    files: (_, { forged }) => ({ [path('a')]: projectFile('A', `issue: ${forged}\n`) }),
    told: ({ forged }) => [
      error('a', 3, new RegExp(`^Issue ${forged} was opened by alice, who may not write here`)),
    ],
  },
  {
    name: 'the number of a pull request',
    files: (_, { pull }) => ({ [path('a')]: projectFile('A', `issue: ${pull}\n`) }),
    told: ({ pull }) => [error('a', 3, new RegExp(`^${pull} is the number of a pull request`))],
  },
  {
    name: 'an issue that was transferred',
    files: (_, { moved }) => ({ [path('a')]: projectFile('A', `issue: ${moved}\n`) }),
    told: () => [error('a', 3, /was transferred to another repository \(.*elsewhere.*\)/)],
  },
  {
    name: 'the number of a project that is deleted, in a file that had another',
    files: ({ numa }, { sched }) => ({
      [path(SCHED)]: null,
      [path(NUMA)]: numa.replace(/^issue: \d+/m, `issue: ${sched}`),
    }),
    told: ({ sched, numa }) => [
      warning(
        NUMA,
        6,
        new RegExp(`#${sched} was that of hypervisor/sched, whose file is gone.*Put "issue: ${numa}" back`),
      ),
    ],
  },
  {
    name: 'a claim that was added',
    files: ({ numa }) => ({
      [path(NUMA)]: numa.replace('---\n\n', 'claim: { by: [alice], since: 2020-01-01 }\n---\n\n'),
    }),
    told: ({ numa }) => [
      warning(
        NUMA,
        7,
        new RegExp(`decided by the assignees of issue #${numa} \\(nobody now\\).*Take it back`),
      ),
    ],
  },
  {
    name: 'a claim over several lines that was added: at its key',
    files: ({ numa }) => ({
      [path(NUMA)]: numa.replace('---\n\n', 'claim:\n  by: [alice]\n  since: 2020-01-01\n---\n\n'),
    }),
    told: () => [warning(NUMA, 7, /^claim is written by Dibs/)],
  },
  {
    name: 'a claim that was changed',
    files: ({ grub }) => ({ [path(GRUB)]: grub.replace('[helper]', '[helper, alice]') }),
    told: () => [warning(GRUB, 6, /\(helper now\).*Leave it as it was/)],
  },
  {
    name: 'a claim that was taken out',
    files: ({ grub }) => ({ [path(GRUB)]: grub.replace(/^claim: .*\n/m, '') }),
    told: () => [warning(GRUB, 2, /\(helper now\), and Dibs writes the line again/)],
  },
  {
    name: 'a claim in a new file',
    files: () => ({ [path('a')]: projectFile('A', 'claim: { by: [alice], since: 2020-01-01 }\n') }),
    told: () => [warning('a', 3, /alice would be assigned to the new issue/)],
    row: /Assigned to: alice/,
  },
  {
    name: 'a claim in a new file that is done',
    files: () => ({
      [path('a')]: projectFile('A', 'status: done\nclaim: { by: [alice], since: 2020-01-01 }\n'),
    }),
    told: () => [warning('a', 4, /a project without an issue is held by nobody/)],
  },
  {
    name: 'a number that no issue has, in a new file that is done',
    files: () => ({ [path('a')]: projectFile('A', 'status: done\nissue: 999\n') }),
    told: () => [
      warning('a', 4, /no issue #999 .* the project has no issue, and gets none while it is not open/),
    ],
  },
  {
    name: 'a rename that loses the number',
    files: ({ sched }) => ({
      [path(SCHED)]: null,
      [path('tools/sched')]: sched.replace(/^issue: \d+\n/m, ''),
    }),
    told: ({ sched }) => [
      warning(
        'tools/sched',
        2,
        new RegExp(`looks like hypervisor/sched renamed without its line "issue: ${sched}"`),
      ),
    ],
  },
  {
    name: 'a rename with a claim that was changed on the way',
    files: ({ grub }) => ({
      [path(GRUB)]: null,
      [path('tools/pygrub')]: grub.replace('[helper]', '[alice]'),
    }),
    told: () => [warning('tools/pygrub', 6, /\(helper now\).*Leave it as it was/)],
  },
  {
    name: 'nothing: a rename that carries its lines along',
    files: ({ grub }) => ({
      [path(GRUB)]: null,
      [path('tools/pygrub')]: grub.replace('PyGrub in C', 'PyGrub'),
    }),
    row: /Renamed: projects\/tools\/grub\.md → projects\/tools\/pygrub\.md<br>Title: “PyGrub in C” → “PyGrub”/,
  },
  {
    name: 'nothing: a status, which is for people to change',
    files: ({ numa }) => ({ [path(NUMA)]: numa.replace('---\n\n', 'status: done\n---\n\n') }),
    row: /State: open → closed \(completed\)/,
  },
  {
    name: 'nothing: what Dibs would write itself, in its own order and spelling',
    files: ({ grub }) => ({
      [path(GRUB)]: grub.replace(
        /^claim: \{ by: \[helper\], since: (.*) \}/m,
        'claim:\n  since: $1\n  by: [Helper]',
      ),
    }),
  },
];

describe('changes by hand', () => {
  let list: List;
  let numbers: Numbers;
  let texts: Texts;
  const place = { owner: 'xen-list', repo: 'projects' };

  beforeAll(async () => {
    list = await startList();
    const { github } = list;
    await list.sync();
    const { issues } = github.as('maintainer').rest;
    const grub = await list.number(GRUB);
    await issues.addAssignees({ ...place, issue_number: grub, assignees: ['helper'] });
    await list.sync();
    const [stranger = 0, adopted = 0, moved = 0, forged = 0] = await github.seedIssues([
      { title: 'A bug', login: 'alice' },
      { title: 'An old idea', labels: ['project'], login: 'maintainer' },
      { title: 'Elsewhere', labels: ['project'] },
      { title: 'Forged', login: 'alice', body: FORGED, state: 'closed' },
    ]);
    await github.transferIssue(moved, 'xen-list/elsewhere');
    const pull = await github.openPullRequest({ title: 'Code' });
    const [numa, sched] = [await list.number(NUMA), await list.number(SCHED)];
    numbers = { numa, grub, sched, stranger, adopted, pull, moved, forged };
    texts = { numa: await list.file(NUMA), grub: await list.file(GRUB), sched: await list.file(SCHED) };
  });
  afterAll(async () => await list.github.close());

  const SIGNS: Record<string, string> = { error: '❌', warning: '⚠️' };

  it.each(CASES)('$name', async ({ files, told, row }) => {
    const run = await planPull(list, { files: files(texts, numbers) });
    const expected = told?.(numbers) ?? [];
    const found = run.annotations.map(({ level, file, line, message }) => ({ level, file, line, message }));
    expect(found).toEqual(expected.map((one) => ({ ...one, message: expect.stringMatching(one.message) })));
    for (const { level, file, line } of expected)
      expect(run.summary).toMatch(
        new RegExp(`^\\| ${SIGNS[level]} \\| .+<br>\\[${file}:${line}:\\d+\\]`, 'm'),
      );
    if (row !== undefined) expect(run.summary).toMatch(row);
    expect(run.exitCode).toBe(expected.some(({ level }) => level === 'error') ? 1 : 0);
    expect(run.writes).toEqual([]);
  });

  it('reads nothing more where what stands there is what Dibs writes', async () => {
    const files = { [path(NUMA)]: texts.numa.replace('What it is about.', 'Another text.') };
    const run = await planPull(list, { files });
    const git = list.github.requests.filter((request) => request.path.includes('/git/'));
    expect(git.map((request) => request.path.replace(/\/[0-9a-f]+$/, ''))).toEqual([
      '/repos/xen-list/projects/git/commits',
      '/repos/xen-list/projects/git/trees',
    ]);
    expect(run.annotations).toEqual([]);
  });

  it('compares fifty files at most, and says how many are left', async () => {
    const done = (at: number, more = '') => [
      path(`many/p${at}`),
      projectFile(`P${at}`, `status: done\n${more}`),
    ];
    const all = (more?: string) => Object.fromEntries(Array.from({ length: 53 }, (_, at) => done(at, more)));
    await list.github.commit(all());
    const run = await planPull(list, { files: all('claim: { by: [alice], since: 2020-01-01 }\n') });
    expect(run.annotations.filter(({ level }) => level === 'warning')).toHaveLength(50);
    expect(run.summary).toContain('> 3 more files may have changes by hand');
    await list.github.commit(Object.fromEntries(Object.keys(all()).map((path) => [path, null])));
  });

  it("says nothing on Dibs's own pull request, but does on a fork's of the same name", async () => {
    const files = {
      [path(NUMA)]: texts.numa.replace('---\n\n', 'claim: { by: [alice], since: 2020-01-01 }\n---\n\n'),
    };
    const own = await planPull(list, { files, branch: 'dibs/claims' });
    expect(own.annotations).toEqual([]);
    const fork = await planPull(list, {
      files,
      more: { head: { ref: 'dibs/claims', repo: { full_name: 'someone/projects' } } },
    });
    expect(fork.annotations).toMatchObject([{ file: path(NUMA), line: 7 }]);
  });

  it('takes for the base what the branch was when they parted, where the own commit is checked out', async () => {
    await list.github.commit({ [path('waits')]: projectFile('Waits') });
    const run = await planPull(list, {
      files: {
        [path(NUMA)]: texts.numa.replace('What it is about.', 'Another text.'),
        [path('b')]: projectFile('B', 'issue: 999\n'),
      },
      ownCommit: true,
      // The number of the project that waits comes to the branch only.
      meanwhile: async () => await list.sync(),
    });
    expect(run.annotations).toMatchObject([{ level: 'warning', file: path('b'), line: 3 }]);
    const requests = list.github.requests.map((request) => request.path);
    expect(requests.filter((asked) => asked.includes('/compare/'))).toHaveLength(1);
  });

  it.each([
    ['by itself', {}],
    ['as the newest of a branch', { HEAD: 'ref: refs/heads/work\n', 'refs/heads/work': 'SHA\n' }],
    [
      'as that of a packed branch',
      { HEAD: 'ref: refs/heads/work\n', 'packed-refs': '# pack\nSHA refs/heads/work\n' },
    ],
  ])('takes no file of others for gone, where the own commit is checked out %s', async (_, names) => {
    const run = await planPull(list, {
      files: { [path(NUMA)]: texts.numa.replace('What it is about.', 'Another text.') },
      ownCommit: true,
      meanwhile: async () => {
        await list.github.commit({ [path('others')]: projectFile('Of others') });
        await list.sync();
      },
      before: async ({ dir }) => {
        const sha = (await readFile(join(dir, '.git/HEAD'), 'utf8')).trim();
        for (const [name, text] of Object.entries(names)) {
          await mkdir(dirname(join(dir, '.git', name)), { recursive: true });
          await writeFile(join(dir, '.git', name), text.replace('SHA', sha));
        }
      },
    });
    expect(run.summary).toContain(NUMA);
    expect(`${run.summary}${run.stdout}`).not.toMatch(/\bclose\b/);
    await list.github.commit({ [path('others')]: null });
    await list.sync();
  });

  it('says where what is checked out is not the pull request', async () => {
    const options = { files: { [path('b')]: projectFile('B') }, event: 'pull_request_target' as const };
    const checkedOut =
      (sha: string) =>
      async ({ dir }: { dir: string }) => {
        await mkdir(join(dir, '.git'));
        await writeFile(join(dir, '.git/HEAD'), `${sha}\n`);
      };
    const head = await list.github.head();
    const run = await planPull(list, { ...options, before: checkedOut(head) });
    expect(run.annotations).toMatchObject([
      { level: 'notice', message: expect.stringContaining('not the pull request') },
    ]);
  });
});
