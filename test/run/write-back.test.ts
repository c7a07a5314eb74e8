import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { BUNDLE } from '../support/bundle.ts';
import { checkout, cliEnv, runCli } from '../support/run.ts';
import { type List, projectFile, scenario } from '../support/scenario.ts';

const repository = { owner: 'xen-list', repo: 'projects' };

async function assign({ github }: List, issue: number, ...assignees: string[]): Promise<void> {
  await github.as('maintainer').rest.issues.addAssignees({ ...repository, issue_number: issue, assignees });
}

scenario(
  'a branch that moves while the commit is made: the commit is made anew on the new head',
  async (list) => {
    await assign(list, await list.number('tools/grub'), 'helper');
    await assign(list, await list.number('hypervisor/numa'), 'helper');
    const edited = (await list.file('tools/grub')).replace('What it is about.', 'Edited meanwhile.');
    list.github.faults.before({ method: 'PATCH', path: '/git/refs/heads%2Fmain' }, async () => {
      await list.github.commit({ 'projects/tools/grub.md': edited, 'projects/hypervisor/numa.md': null });
    });
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(await list.file('tools/grub')).toContain('Edited meanwhile.');
    expect(await list.file('tools/grub')).toContain('claim: { by: [helper]');
    expect(await list.file('hypervisor/numa')).toBe('');
    await list.sync();
  },
);

scenario('a different number that somebody wrote meanwhile stays', async (list) => {
  await list.github.commit({ 'projects/new.md': projectFile('New') });
  list.github.faults.before({ method: 'PATCH', path: '/git/refs/heads%2Fmain' }, async () => {
    await list.github.commit({ 'projects/new.md': projectFile('New', 'issue: 1\n') });
  });
  await list.sync();
  expect(await list.file('new')).toContain('issue: 1\n');
  await list.github.commit({ 'projects/new.md': projectFile('New') });
  await list.sync();
});

scenario('a run that starts from an old checkout brings no old text back', async (list) => {
  const old = await checkout(list.github);
  const issue = await list.number('tools/grub');
  await list.github.commit({
    'projects/tools/grub.md': (await list.file('tools/grub')).replace('What it is about.', 'New text.'),
  });
  await list.sync();
  for (let at = 0; at < 9; at += 1) await list.github.commit({ 'notes.md': `${at}` });
  await list.github.commit({ 'projects/hypervisor/late.md': projectFile('Late') });
  const run = await list.sync({ checkout: old });
  await rm(old.dir, { recursive: true });
  expect(run.exitCode, run.stdout).toBe(0);
  expect(list.github.issue(issue).body).toContain('New text.');
  expect(await list.file('tools/grub')).toContain('New text.');
});

const UNSET = `---
title: A form to fill in
issue:  # the number
claim:
status: ""
skills: C
---

Text
`;

scenario(
  'lines that people left empty are filled where they are, and a claim that ends leaves its line as it was',
  async (list) => {
    const number = await list.number('form');
    const synced = UNSET.replace('issue:', `issue: ${number}`);
    expect(await list.file('form')).toBe(synced);
    await assign(list, number, 'helper');
    await list.sync();
    expect(await list.file('form')).toMatch(
      /\nclaim: \{ by: \[helper\], since: \d{4}-\d\d-\d\d +\}\nstatus: ""\n/,
    );
    expect((await list.file('form')).replace(/^claim:.*$/m, 'claim:')).toBe(synced);
    await list.github
      .as('maintainer')
      .rest.issues.removeAssignees({ ...repository, issue_number: number, assignees: ['helper'] });
    await list.sync();
    expect(await list.file('form')).toBe(synced);
    await list.github
      .as('maintainer')
      .rest.issues.update({ ...repository, issue_number: number, state: 'closed' });
    await list.sync();
    expect(await list.file('form')).toBe(synced.replace('""', 'done'));
  },
  { files: { 'projects/form.md': UNSET } },
);

scenario('bytes that Dibs does not own stay: CRLF, BOM, comments, no last newline', async (list) => {
  const odd = '\uFEFF---\r\ntitle:   "Odd"  # a comment\r\nx: [a,   b]\r\n---\r\n\r\nText without an end';
  await list.github.commit({ 'projects/odd.md': odd });
  await list.sync();
  const number = await list.number('odd');
  expect(await list.file('odd')).toBe(odd.replace('b]\r\n', `b]\r\nissue: ${number}\r\n`));
  await assign(list, number, 'helper');
  await list.sync();
  expect((await list.file('odd')).replace(/claim: .*\r\n/, '')).toBe(
    odd.replace('b]\r\n', `b]\r\nissue: ${number}\r\n`),
  );
});

scenario('a protected branch is an error that names the other way', async (list) => {
  list.github.settings.protectedBranch = 'ruleset';
  await assign(list, await list.number('tools/grub'), 'helper');
  const run = await list.sync();
  expect(run.exitCode).toBe(1);
  expect(run.annotations.map(({ message }) => message).join()).toContain('write_back: pull-request');
  list.github.settings.protectedBranch = false;
  await list.sync();
  expect(await list.file('tools/grub')).toContain('claim:');
});

scenario(
  'write_back: none writes no file',
  async (list) => {
    const before = await list.github.files();
    await assign(list, list.github.issues()[0]?.number ?? 0, 'helper');
    await list.sync();
    expect(await list.github.files()).toEqual(before);
    expect(list.github.issues()).toHaveLength(1);
  },
  { files: { 'projects/a.md': projectFile('A'), '.github/dibs.yml': 'write_back: none\n' } },
);

scenario(
  'an index without the region is left alone, and one with it keeps the text around it',
  async (list) => {
    expect(await list.github.read('projects/README.md')).toBe('# Ours\n');
    await list.github.commit({
      'projects/README.md': '# Ours\n\n<!-- dibs:index:begin -->\nold\n<!-- dibs:index:end -->\nEnd\n',
    });
    await list.sync();
    const index = (await list.github.read('projects/README.md')) ?? '';
    expect(index).toMatch(
      /^# Ours\n\n<!-- dibs:index:begin -->\nTo take a project, .*Free to take: 1 of 1\./,
    );
    expect(index).toMatch(/<!-- dibs:index:end -->\nEnd\n$/);
  },
  { files: { 'projects/a.md': projectFile('A'), 'projects/README.md': '# Ours\n' } },
);

scenario(
  'the index is never written through a symbolic link, in the working tree or in a commit',
  async (list) => {
    const { dir } = await checkout(list.github);
    const outside = await mkdtemp(join(tmpdir(), 'dibs-outside-'));
    await writeFile(join(outside, 'precious.txt'), 'precious');
    await rm(join(dir, 'projects/README.md'));
    await symlink(join(outside, 'precious.txt'), join(dir, 'projects/README.md'));
    await runCli(['sync'], { cwd: dir, env: cliEnv(list.github), bundle: resolve(BUNDLE, 'cli.js') });
    expect(await readFile(join(outside, 'precious.txt'), 'utf8')).toBe('precious');
    await rm(join(dir, 'projects/README.md'));
    await symlink(join(outside, 'not-there.txt'), join(dir, 'projects/README.md'));
    await runCli(['sync'], { cwd: dir, env: cliEnv(list.github), bundle: resolve(BUNDLE, 'cli.js') });
    expect(await readdir(outside)).toEqual(['precious.txt']);
    await rm(dir, { recursive: true });
    await rm(outside, { recursive: true });
  },
);

scenario('an index whose project got another number says so in the same run', async (list) => {
  const issue = await list.number('tools/grub');
  list.github.deleteIssue(issue);
  await list.sync();
  expect(await list.github.read('projects/README.md')).toContain(
    `/issues/${await list.number('tools/grub')}>)`,
  );
});

scenario('an event about one issue brings nothing of other projects into the files', async (list) => {
  await list.github.commit({ 'projects/new.md': projectFile('New') });
  const issue = await list.number('tools/grub');
  const run = await list.on('issues', 'edited', { issue });
  expect(run.writes).toEqual([]);
  await list.sync();
});
