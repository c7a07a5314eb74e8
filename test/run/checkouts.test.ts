import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { BUNDLE } from '../support/bundle.ts';
import { type Conversion, convertedCheckout, readCheckout, WINDOWS } from '../support/git-checkout.ts';
import { planPull } from '../support/pull-request.ts';
import { cliEnv, runCli } from '../support/run.ts';
import { type List, projectFile, readsAllowed, scenario } from '../support/scenario.ts';

const repository = { owner: 'xen-list', repo: 'projects' };
const COUNT = 30;
const CONFIG = `guidance: |\n  First line,\n  second line.\nlabels: { skill: null }\n`;

const THIRTY = {
  '.github/dibs.yml': CONFIG,
  ...Object.fromEntries(
    Array.from({ length: COUNT }, (_, at) => [
      `projects/p${at}.md`,
      projectFile(
        `Project ${at}`,
        'verified: 2026-11-01\noutcomes:\n  - One\n  - Two\n',
        'Line one.\n\n- a\n- b',
      ),
    ]),
  ),
};

async function syncOn(list: List, conversion: Conversion) {
  const place = await convertedCheckout(list.github, conversion);
  const run = await list.sync({ checkout: place });
  await rm(place.dir, { recursive: true });
  return run;
}

async function assign({ github }: List, issue: number, login: string): Promise<void> {
  await github
    .as('maintainer')
    .rest.issues.addAssignees({ ...repository, issue_number: issue, assignees: [login] });
}

async function modes({ github }: List): Promise<Record<string, string>> {
  const { data } = await github
    .as('maintainer')
    .rest.git.getTree({ ...repository, tree_sha: 'main', recursive: '1' });
  return Object.fromEntries(data.tree.map(({ path, mode }) => [path, mode]));
}

scenario(
  'a checkout with CRLF line ends: a first sync adds its lines to the files as they were committed, and asks for no more',
  async (list) => {
    const place = await convertedCheckout(list.github, WINDOWS);
    expect(await readCheckout(place, 'projects/p1.md')).toContain('title: Project 1\r\n');
    const run = await list.sync({ checkout: place });
    await rm(place.dir, { recursive: true });
    expect(run.exitCode, run.stdout).toBe(0);
    const made = list.github.labels().length;
    expect(run.requests).toBeLessThanOrEqual(COUNT + made + 1 + 10);
    expect(run.writes.length).toBeLessThanOrEqual(COUNT + made + 1 + 4);
    const files = await list.github.files();
    for (const [path, text] of Object.entries(THIRTY))
      expect(files[path]?.replace(/^issue: \d+\n/m, ''), path).toBe(text);
    expect(files['projects/README.md']).not.toContain('\r');

    const again = await syncOn(list, WINDOWS);
    expect(again.writes, again.stdout).toEqual([]);
    expect(again.requests).toBeLessThanOrEqual(readsAllowed(list.github));
  },
  { unsynced: true, files: THIRTY },
);

scenario('what one checkout wrote is nothing to do for one with other line ends', async (list) => {
  const run = await syncOn(list, WINDOWS);
  expect(run.writes, run.stdout).toEqual([]);
  expect(run.requests).toBeLessThanOrEqual(readsAllowed(list.github));
});

const MIXED = '---\r\ntitle: Mixed\nverified: 2026-11-01\r\n---\n\nOne.\r\n';
const DOS = projectFile('Dos').replaceAll('\n', '\r\n');

const CONVERSIONS: [string, Conversion][] = [
  ['core.autocrlf', WINDOWS],
  ['eol=crlf', { attributes: '*.md text eol=crlf\n' }],
  ['core.autocrlf=input', { config: { 'core.autocrlf': 'input' } }],
  [
    'a filter that changes the text',
    {
      attributes: '*.md filter=loud\n',
      config: { 'filter.loud.smudge': 'sed s/about/ABOUT/', 'filter.loud.clean': 'sed s/ABOUT/about/' },
    },
  ],
];
for (const [name, conversion] of CONVERSIONS)
  scenario(
    `line ends of all kinds stay as they were committed (${name})`,
    async (list) => {
      await list.github.commit({ 'projects/mixed.md': MIXED, 'projects/dos.md': DOS });
      const first = await syncOn(list, conversion);
      expect(first.exitCode, first.stdout).toBe(0);
      await assign(list, await list.number('mixed'), 'helper');
      await assign(list, await list.number('dos'), 'helper');
      await assign(list, await list.number('plain'), 'helper');
      await syncOn(list, conversion);
      const own = /^(?:issue|claim): [^\n]*\n/gm;
      for (const [id, text] of Object.entries({ mixed: MIXED, dos: DOS, plain: projectFile('Plain') })) {
        expect((await list.file(id)).match(own), id).toHaveLength(2);
        expect((await list.file(id)).replace(own, ''), id).toBe(text);
      }
      // The next run is on a checkout without conversions.
      await list.sync();
    },
    { files: { 'projects/plain.md': projectFile('Plain') } },
  );

scenario('the mode that a file was committed with stays, whatever the checkout made of it', async (list) => {
  const { git } = list.github.as('maintainer').rest;
  const sha = await list.github.head();
  const { data: base } = await git.getCommit({ ...repository, commit_sha: sha });
  const content = await list.file('tools/grub');
  const entry = { path: 'projects/tools/grub.md', mode: '100755', type: 'blob', content } as const;
  const { data: tree } = await git.createTree({ ...repository, base_tree: base.tree.sha, tree: [entry] });
  const commit = { message: 'Mode', tree: tree.sha, parents: [sha] };
  const { data: made } = await git.createCommit({ ...repository, ...commit });
  await git.updateRef({ ...repository, ref: 'heads/main', sha: made.sha });
  for (const id of ['tools/grub', 'hypervisor/numa']) await assign(list, await list.number(id), 'helper');
  const before = await modes(list);
  expect(before['projects/tools/grub.md']).toBe('100755');

  const place = await convertedCheckout(list.github, {});
  await chmod(join(place.dir, 'projects/tools/grub.md'), 0o644);
  await chmod(join(place.dir, 'projects/hypervisor/numa.md'), 0o755);
  const run = await list.sync({ checkout: place });
  await rm(place.dir, { recursive: true });
  expect(run.outputs.claimed, run.stdout).toBe('2');
  expect(await modes(list)).toEqual(before);
});

scenario('what a step before has written into the checkout is not committed', async (list) => {
  const number = await list.number('tools/grub');
  await assign(list, number, 'helper');
  const place = await convertedCheckout(list.github, {});
  const file = join(place.dir, 'projects/tools/grub.md');
  await writeFile(file, (await list.file('tools/grub')).replace('What it is about.', 'Built by a step.'));
  await list.sync({
    checkout: place,
    event: 'issues',
    payload: await list.github.event('issues', 'assigned', { issue: number, assignee: 'helper' }),
  });
  await rm(place.dir, { recursive: true });
  expect(await list.file('tools/grub')).toContain('claim: { by: [helper]');
  expect(await list.file('tools/grub')).toContain('What it is about.');
  await list.sync();
});

scenario(
  'a pull request that is checked out with CRLF line ends changes what it changes, and no more',
  async (list) => {
    const conversions = [
      WINDOWS,
      { attributes: '*.md filter=loud\n', config: { 'filter.loud.smudge': 'sed s/about/ABOUT/' } },
    ];
    for (const conversion of conversions) {
      const run = await planPull(list, {
        files: {
          'projects/tools/grub.md': (await list.file('tools/grub')).replace('PyGrub in C', 'PyGrub in Rust'),
        },
        before: async (place) => {
          const converted = await convertedCheckout(list.github, { ...conversion, sha: place.sha });
          for (const id of ['hypervisor/numa', 'hypervisor/sched', 'tools/grub'])
            await writeFile(
              join(place.dir, `projects/${id}.md`),
              await readCheckout(converted, `projects/${id}.md`),
            );
          await mkdir(join(place.dir, '.git'));
          await writeFile(join(place.dir, '.git/HEAD'), place.sha);
          await rm(converted.dir, { recursive: true });
        },
      });
      expect(run.exitCode, run.stdout).toBe(0);
      expect(run.stdout).toContain('PyGrub in Rust');
      const [, changes = ''] = run.summary.split(/^### Changes$|^### Beside this pull request$/m);
      expect(changes).toContain('[tools/grub]');
      expect(changes).not.toContain('[hypervisor/');
    }
  },
);

scenario('dibs sync keeps the line ends that a working tree has', async (list) => {
  const place = await convertedCheckout(list.github, WINDOWS);
  const path = 'projects/tools/grub.md';
  const before = await readCheckout(place, path);
  await assign(list, await list.number('tools/grub'), 'helper');
  const bundle = resolve(BUNDLE, 'cli.js');
  const run = await runCli(['sync'], { cwd: place.dir, env: cliEnv(list.github), bundle });
  expect(run.exitCode, run.stderr).toBe(0);
  const after = await readCheckout(place, path);
  expect(after.replace(/^claim: .*\r\n/m, '')).toBe(before);
  expect(after).toMatch(/^claim: \{ by: \[helper\], since: [\d-]+ \}\r\n/m);
  await rm(place.dir, { recursive: true });
  await list.sync();
});
