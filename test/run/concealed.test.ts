import { expect } from 'vitest';
import type { PersonOptions } from '../emulator/people.ts';
import { type List, type ListRun, projectFile, readsAllowed, scenario, THREE } from '../support/scenario.ts';

const repository = { owner: 'xen-list', repo: 'projects' };

/** `shy` and `coy` may write and conceal that they are members; `reader` conceals it too and may only read. */
const people: Record<string, PersonOptions> = {
  shy: { role: 'admin', concealed: true },
  coy: { role: 'admin', concealed: true },
  reader: { role: 'member', concealed: true },
};

const asked = (run: { github: List['github'] }) =>
  run.github.requests
    .filter(({ path }) => path.endsWith('/permission'))
    .map(({ path }) => path.split('/').at(-2));

const errors = ({ annotations }: ListRun) =>
  annotations.filter(({ level }) => level === 'error').map(({ file, message }) => `${file}: ${message}`);

async function forgetNumbers({ github }: List): Promise<void> {
  const files = Object.entries(await github.files()).filter(([path]) => path in THREE);
  await github.commit(
    Object.fromEntries(files.map(([path, text]) => [path, text.replace(/^issue: \d+\n/m, '')])),
  );
}

/** The first run is somebody's at a prompt, with a token of their own. */
async function syncedBy(list: List, login: string): Promise<void> {
  const run = await list.sync({ inputs: { token: list.github.token(login) } });
  expect(run.exitCode, run.stdout).toBe(0);
  expect(list.github.issues().map(({ user }) => user.login)).toEqual([login, login, login]);
}

scenario(
  'issues of a member who conceals it are found by their markers, and never made a second time',
  async (list) => {
    await syncedBy(list, 'shy');
    const before = await list.github.files();
    const idle = await list.sync();
    expect(idle.writes, idle.stdout).toEqual([]);
    expect(asked(list)).toEqual(['shy']);
    expect(idle.requests).toBeLessThanOrEqual(readsAllowed(list.github));
    await forgetNumbers(list);
    const found = await list.sync();
    expect(found.exitCode, found.stdout).toBe(0);
    expect(asked(list)).toEqual(['shy']);
    expect(await list.github.files()).toEqual(before);
    expect(list.github.issues()).toHaveLength(3);
  },
  { unsynced: true, people },
);

scenario(
  'issues of a member who conceals it are closed and reopened with their files, and second ones closed',
  async (list) => {
    await syncedBy(list, 'shy');
    const issue = await list.number('tools/grub');
    const text = await list.file('tools/grub');
    await list.github.commit({ 'projects/tools/grub.md': null });
    expect((await list.sync()).outputs.closed).toBe('1');
    await list.github.commit({ 'projects/tools/grub.md': text });
    expect((await list.sync()).outputs.reopened).toBe('1');
    expect(list.github.issue(issue).state).toBe('open');
    // A second issue of the project, made by the same person.
    const { title, body } = list.github.issue(issue);
    const [twin = 0] = await list.github.seedIssues([
      { title, body: body ?? '', labels: ['project'], login: 'shy' },
    ]);
    await list.sync();
    expect(list.github.issue(twin)).toMatchObject({ state: 'closed', state_reason: 'duplicate' });
  },
  { unsynced: true, people },
);

scenario(
  'an issue that a member who conceals it has opened is taken over, and claims on it are heard',
  async (list) => {
    const [theirs = 0] = await list.github.seedIssues([
      { title: 'An idea', body: 'What shy wrote.', labels: ['project'], login: 'shy' },
    ]);
    await list.github.commit({ 'projects/taken.md': projectFile('Taken over', `issue: ${theirs}\n`) });
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(list.github.issue(theirs).body).toMatch(/<!-- dibs:end -->\n\nWhat shy wrote\.$/);
    const claim = async (login: string) => {
      const words = { ...repository, issue_number: theirs, body: '/claim' };
      await list.github.as(login).rest.issues.createComment(words);
      return await list.on('issue_comment', 'created', { issue: theirs });
    };
    const first = await claim('alice');
    expect(first.exitCode, first.stdout).toBe(0);
    expect(first.requests).toBeLessThanOrEqual(16 + 1);
    await claim('bob');
    expect(list.github.issue(theirs).assignees.map(({ login }) => login)).toEqual(['alice']);
    const marker = list.github.issue(theirs).body ?? '';
    expect(marker).toMatch(/"holders":\{"alice":"[\d-]+"\},"waiting":\{"bob":\d+\}/);
    expect(await list.file('taken')).toContain('claim: { by: [alice], since: ');
  },
  { people },
);

scenario(
  'an issue that a member who conceals it made is found in the same run if GitHub gave no clear answer',
  async (list) => {
    await syncedBy(list, 'shy');
    list.github.faults.answerAfter({ method: 'POST', path: '/issues' }, { status: 502 });
    await list.github.commit({ 'projects/new.md': projectFile('New') });
    const run = await list.sync({ inputs: { token: list.github.token('shy') } });
    expect(run.outputs).toMatchObject({ created: '1', remaining: '0' });
    expect(list.github.issues()).toHaveLength(4);
    expect(await list.number('new')).toBe(list.github.issues().at(-1)?.number);
  },
  { unsynced: true, people },
);

scenario(
  'where GitHub does not say who may write, nothing is made beside what may be theirs, and nothing is lost',
  async (list) => {
    await syncedBy(list, 'shy');
    const before = await list.github.files();
    const silent = () =>
      list.github.faults.answer(
        { method: 'GET', path: /\/permission$/ },
        { status: 403, body: { message: 'Resource not accessible by integration' } },
        100,
      );
    silent();
    const recorded = await list.sync();
    expect(recorded.writes).toEqual([]);
    expect(errors(recorded)).toHaveLength(3);
    expect(errors(recorded)[0]).toMatch(
      /opened by shy, of whom GitHub does not say that they may write here/,
    );
    await forgetNumbers(list);
    const unrecorded = await list.sync();
    expect(unrecorded.writes.filter((write) => write.startsWith('POST /issues'))).toEqual([]);
    expect(errors(unrecorded)).toHaveLength(3);
    for (const message of errors(unrecorded))
      expect(message).toMatch(
        /^projects\/.*: Issue \d has the label "project" and the marker of this project/,
      );
    list.github.faults.clear();
    await list.sync();
    expect(await list.github.files()).toEqual(before);
    expect(list.github.issues()).toHaveLength(3);
  },
  { unsynced: true, people },
);

scenario(
  'a comment by a member who conceals it is not made again',
  async (list) => {
    await syncedBy(list, 'shy');
    const issue = await list.number('tools/grub');
    await list.github.commit({ 'projects/tools/grub.md': null });
    list.github.faults.answer({ method: 'PATCH', path: `/issues/${issue}` }, { status: 422 });
    await list.sync({ inputs: { token: list.github.token('shy') } });
    expect(list.github.comments(issue)).toMatchObject([{ user: { login: 'shy' } }]);
    await list.sync();
    expect(list.github.issue(issue).state).toBe('closed');
    expect(list.github.comments(issue)).toHaveLength(1);
  },
  { unsynced: true, people },
);

const CROWD = Array.from({ length: 30 }, (_, at) => `outsider-${at}`);

scenario(
  'a crowd that forges markers costs a few questions, and hides nobody who may write',
  async (list) => {
    const forged = (id: string) =>
      `<!-- dibs:begin {"id":"${id}","holders":{},"labels":[]} -->\nx\n<!-- dibs:end -->`;
    const crowd = (id: string) =>
      list.github.seedIssues(
        CROWD.map((login) => ({ title: 'Forged', body: forged(id), labels: ['project'], login })),
      );
    await crowd('tools/grub');
    const idle = await list.sync();
    expect(idle.writes).toEqual([]);
    expect(idle.requests).toBeLessThanOrEqual(readsAllowed(list.github));
    expect(idle.annotations.length).toBeLessThan(10);
    await crowd('new');
    const [own = 0] = await list.github.seedIssues([
      { title: 'New', body: forged('new'), labels: ['project'], login: 'coy' },
    ]);
    await list.github.commit({
      'projects/new.md': projectFile('New'),
      'projects/newer.md': projectFile('N'),
    });
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(run.outputs.created).toBe('1');
    expect(await list.number('new')).toBe(own);
    expect(asked(list).length).toBeLessThanOrEqual(12);
    await crowd('newest');
    await list.github.commit({ 'projects/newest.md': projectFile('Newest') });
    const blocked = await list.sync();
    expect(errors(blocked)).toEqual([expect.stringContaining('projects/newest.md: Issue')]);
    expect(asked(list).length).toBeLessThanOrEqual(12);
    await list.github.commit({ 'projects/newest.md': null });
    // The index named it.
    await list.sync();
  },
  { people: { ...people, ...Object.fromEntries(CROWD.map((login) => [login, {}])) } },
);

scenario(
  'a member who conceals it and may not write is believed no more than anybody',
  async (list) => {
    const body = '<!-- dibs:begin {"id":"new","holders":{},"labels":[]} -->\nx\n<!-- dibs:end -->';
    const [forged = 0] = await list.github.seedIssues([
      { title: 'New', body, labels: ['project'], login: 'reader' },
    ]);
    await list.github.commit({ 'projects/new.md': projectFile('New') });
    const run = await list.sync();
    expect(errors(run)).toEqual([
      expect.stringContaining(`Issue ${forged} has the label "project" and the marker of this project`),
    ]);
    expect(list.github.issue(forged).body).toBe(body);
  },
  { people, exitCode: 1 },
);
