import { expect } from 'vitest';
import { type List, projectFile, scenario } from '../support/scenario.ts';

const repository = { owner: 'xen-list', repo: 'projects' };
const A = 'projects/a.md';
const B = 'projects/b.md';
const C = 'projects/c.md';

const assign = ({ github }: List, issue: number, login: string) =>
  github
    .as('maintainer')
    .rest.issues.addAssignees({ ...repository, issue_number: issue, assignees: [login] });

const say = ({ github }: List, issue: number, body: string, login = 'alice') =>
  github.as(login).rest.issues.createComment({ ...repository, issue_number: issue, body });

function shown({ github }: List, issue: number) {
  const { title, state, assignees, body } = github.issue(issue);
  const id = /"id":"([^"]+)"/.exec(body ?? '')?.[1];
  return { title, state, id, held: assignees.map(({ login }) => login) };
}

const messages = (run: { annotations: { level: string; message: string; file?: string }[] }, level: string) =>
  run.annotations.filter((one) => one.level === level).map(({ file, message }) => `${file}: ${message}`);

scenario(
  'projects that are over and whose issues were deleted do not keep a new one from getting an issue',
  async (list) => {
    const over = ['projects/a.md', 'projects/b.md', 'projects/c.md'];
    const numbers = await Promise.all(['a', 'b', 'c'].map((id) => list.number(id)));
    for (const path of over) {
      const text = (await list.github.read(path)) ?? '';
      await list.github.commit({ [path]: text.replace('issue:', 'status: done\nissue:') });
    }
    await list.sync();
    for (const issue of numbers) list.github.deleteIssue(issue);
    await list.github.commit({ 'projects/new.md': projectFile('New') });
    const run = await list.sync();
    expect(messages(run, 'error')).toEqual([]);
    expect(await list.number('new')).toBeGreaterThan(0);
    expect(list.github.issues().map(({ title }) => title)).toEqual(['Fourth', 'New']);
  },
  {
    files: {
      '.github/dibs.yml': 'limits: { max_closures: 2 }\n',
      [A]: projectFile('First'),
      [B]: projectFile('Second'),
      [C]: projectFile('Third'),
      'projects/d.md': projectFile('Fourth'),
    },
    exitCode: 0,
  },
);

const two = { files: { [A]: projectFile('First'), [B]: projectFile('Second') } };
const one = { files: { [A]: projectFile('First') } };

scenario(
  'a file that moves keeps issue, talk and holder, although a new file takes its path in the same push',
  async (list) => {
    await assign(list, 1, 'helper');
    await say(list, 1, 'Half of it works.');
    await list.sync();
    const text = await list.file('a');
    expect(text).toContain('by: [helper]');
    await list.github.commit({ 'projects/old/a.md': text, [A]: projectFile('A newcomer') });
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(await list.file('old/a')).toBe(text);
    expect(shown(list, 1)).toEqual({ title: 'First', state: 'open', id: 'old/a', held: ['helper'] });
    const made = await list.number('a');
    expect(shown(list, made)).toEqual({ title: 'A newcomer', state: 'open', id: 'a', held: [] });
    expect(list.github.issues()).toHaveLength(2);
    expect(messages(run, 'warning')).toEqual([
      expect.stringMatching(/^projects\/a\.md: .*issue 1\b.*projects\/old\/a\.md/i),
    ]);
  },
  one,
);

scenario(
  'an unclear answer about the new issue is not taken for the one of the file that moved',
  async (list) => {
    await list.github.commit({ 'projects/old/a.md': await list.file('a'), [A]: projectFile('A newcomer') });
    list.github.faults.answer({ method: 'POST', path: '/issues' }, { status: 502 });
    const run = await list.sync();
    expect(run.outputs).toMatchObject({ created: '0', remaining: '1' });
    expect(await list.file('a')).toBe(projectFile('A newcomer'));
    expect((await list.sync()).outputs.created).toBe('1');
    expect(shown(list, 1)).toMatchObject({ title: 'First', id: 'old/a' });
  },
  one,
);

scenario(
  'an event on the issue of a file that moved and was replaced leaves it with the moved file',
  async (list) => {
    await list.github.commit({ 'projects/old/a.md': await list.file('a'), [A]: projectFile('A newcomer') });
    await say(list, 1, '/claim');
    await list.on('issue_comment', 'created', { issue: 1 });
    expect(shown(list, 1)).toMatchObject({ title: 'First', id: 'old/a', held: ['alice'] });
    expect(await list.file('old/a')).toContain('by: [alice]');
    expect(await list.file('a')).toBe(projectFile('A newcomer'));
    await list.sync();
  },
  one,
);

scenario(
  'files that move in a chain keep their issues, and the new one at its head gets a new one',
  async (list) => {
    await assign(list, 1, 'helper');
    await list.sync();
    const [first, second] = [await list.file('a'), await list.file('b')];
    await list.github.commit({ [A]: projectFile('Third'), [B]: first, [C]: second });
    await list.sync();
    expect([await list.number('b'), await list.number('c')]).toEqual([1, 2]);
    expect(shown(list, 1)).toEqual({ title: 'First', state: 'open', id: 'b', held: ['helper'] });
    expect(shown(list, 2)).toEqual({ title: 'Second', state: 'open', id: 'c', held: [] });
    expect(shown(list, await list.number('a'))).toMatchObject({ title: 'Third', state: 'open', id: 'a' });
    expect(list.github.issues()).toHaveLength(3);
  },
  two,
);

scenario(
  'two files that change places keep their issues',
  async (list) => {
    await assign(list, 1, 'helper');
    await list.sync();
    const [first, second] = [await list.file('a'), await list.file('b')];
    await list.github.commit({ [A]: second, [B]: first });
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(shown(list, 1)).toEqual({ title: 'First', state: 'open', id: 'b', held: ['helper'] });
    expect(shown(list, 2)).toEqual({ title: 'Second', state: 'open', id: 'a', held: [] });
    expect([await list.file('a'), await list.file('b')]).toEqual([second, first]);
    expect(list.github.issues()).toHaveLength(2);
  },
  two,
);

scenario(
  'a moved file with a broken line keeps its issue beside a new file under its old path',
  async (list) => {
    const broken = (await list.file('a')).replace('title: First\n', '');
    await list.github.commit({ 'projects/old/a.md': broken, [A]: projectFile('A newcomer') });
    const run = await list.sync();
    expect(run.exitCode).toBe(1);
    expect(shown(list, 1)).toEqual({ title: 'First', state: 'open', id: 'a', held: [] });
    expect(shown(list, await list.number('a')).title).toBe('A newcomer');
  },
  { ...one, exitCode: 1 },
);

for (const line of ['issue: one', 'issue: 1 2', 'issue: 1\nissue: 7']) {
  scenario(
    `the issue of a file that was renamed stays open while the file says ${JSON.stringify(line)}`,
    async (list) => {
      const text = (await list.file('a')).replace('issue: 1', line);
      await list.github.commit({ [A]: null, 'projects/renamed.md': text });
      const run = await list.sync();
      expect(run.exitCode).toBe(1);
      expect(run.outputs.closed).toBe('0');
      expect(shown(list, 1)).toEqual({ title: 'First', state: 'open', id: 'a', held: [] });
      expect(await list.file('renamed')).toBe(text);
      expect(list.github.issues()).toHaveLength(2);
    },
    { ...two, exitCode: 1 },
  );
}

scenario(
  'a file whose number is broken where it stands keeps no issue of another file open',
  async (list) => {
    await list.github.commit({ [A]: (await list.file('a')).replace('issue: 1', 'issue: one'), [B]: null });
    await list.sync();
    expect(shown(list, 1).state).toBe('open');
    expect(shown(list, 2).state).toBe('closed');
  },
  { ...two, exitCode: 1 },
);

scenario(
  'a number mistyped to that of a project that is gone settles in one run',
  async (list) => {
    const text = await list.file('a');
    await list.github.commit({ [B]: null });
    await list.sync();
    await list.github.commit({ [A]: text.replace('issue: 1', 'issue: 2') });
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(shown(list, 2)).toMatchObject({ title: 'First', state: 'open', id: 'a' });
    expect(list.github.issue(1)).toMatchObject({ state: 'closed', state_reason: 'duplicate' });
    expect((await list.sync()).writes).toEqual([]);
  },
  two,
);

const SEVEN = Object.fromEntries(
  Array.from({ length: 7 }, (_, at) => [`projects/p${at}.md`, projectFile(`P${at}`)]),
);

scenario(
  'lists that show now these issues and then those never let more be closed than max_closures',
  async (list) => {
    await list.github.commit(
      Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`projects/p${at}.md`, null])),
    );
    for (const hidden of [(n: number) => n % 2 === 0, (n: number) => n % 2 === 1]) {
      list.github.faults.labelLists = (issues) => issues.filter(({ number }) => hidden(Number(number)));
      const run = await list.sync();
      expect(run.exitCode).toBe(1);
      expect(run.outputs.closed).toBe('0');
    }
    list.github.faults.labelLists = 'ok';
    expect(list.github.issues().every(({ state }) => state === 'open')).toBe(true);
  },
  { files: SEVEN, exitCode: 1 },
);
