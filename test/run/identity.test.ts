import { expect } from 'vitest';
import { type List, projectFile, scenario, THREE } from '../support/scenario.ts';

const repository = { owner: 'xen-list', repo: 'projects' };

function errorsOf(run: { annotations: { level: string; message: string; file?: string }[] }): string[] {
  return run.annotations
    .filter(({ level }) => level === 'error')
    .map(({ message, file }) => `${file}: ${message}`);
}

/** Takes the `issue:` lines out of all project files, as if no run had ever written them. */
async function forgetNumbers({ github }: List): Promise<void> {
  const files = Object.entries(await github.files()).filter(([path]) => /^projects\/.+\/.+\.md$/.test(path));
  await github.commit(
    Object.fromEntries(files.map(([path, text]) => [path, text.replace(/^issue: \d+\n/m, '')])),
  );
}

scenario('a renamed file keeps its issue', async (list) => {
  const issue = await list.number('tools/grub');
  const text = await list.file('tools/grub');
  await list.github.commit({ 'projects/tools/grub.md': null, 'projects/userspace/pygrub.md': text });
  const run = await list.sync();
  expect(run.exitCode, run.stdout).toBe(0);
  expect(await list.number('userspace/pygrub')).toBe(issue);
  expect(list.github.issue(issue).state).toBe('open');
  expect(list.github.issue(issue).body).toContain('"id":"userspace/pygrub"');
  expect(list.github.issues()).toHaveLength(3);
});

scenario('lost numbers are found again through the markers', async (list) => {
  const before = await list.github.files();
  await forgetNumbers(list);
  await list.sync();
  expect(await list.github.files()).toEqual(before);
  expect(list.github.issues()).toHaveLength(3);
});

scenario('lost numbers make no second issue where the labelled list comes back empty', async (list) => {
  const before = await list.github.files();
  await forgetNumbers(list);
  list.github.faults.labelLists = 'empty';
  await list.sync();
  list.github.faults.labelLists = 'ok';
  expect(await list.github.files()).toEqual(before);
  expect(list.github.issues()).toHaveLength(3);
});

scenario('an empty labelled list closes and makes nothing where the numbers are recorded', async (list) => {
  list.github.faults.labelLists = 'empty';
  const run = await list.sync();
  list.github.faults.labelLists = 'ok';
  expect(run.writes).toEqual([]);
  expect(run.outputs).toMatchObject({ unchanged: '3' });
});

scenario(
  'two open issues with one marker: the recorded one is kept, the other closed as a duplicate',
  async (list) => {
    const issue = await list.number('tools/grub');
    const { title, body } = list.github.issue(issue);
    const [twin = 0] = await list.github.seedIssues([{ title, body: body ?? '', labels: ['project'] }]);
    await list.sync();
    expect(list.github.issue(issue).state).toBe('open');
    expect(list.github.issue(twin)).toMatchObject({ state: 'closed', state_reason: 'duplicate' });
    expect(list.github.issue(twin).body).not.toContain('dibs:begin');
    expect(JSON.stringify(list.github.issue(twin).labels)).not.toContain('"project"');
    expect(list.github.comments(twin).map((comment) => comment.body)[0]).toContain(`#${issue}`);
  },
);

scenario('a second issue that people use is a problem to report, and stays', async (list) => {
  const { title, body } = list.github.issue(await list.number('tools/grub'));
  const [twin = 0] = await list.github.seedIssues([{ title, body: body ?? '', labels: ['project'] }]);
  await list.github
    .as('alice')
    .rest.issues.createComment({ ...repository, issue_number: twin, body: 'I am on it.' });
  const run = await list.sync();
  expect(list.github.issue(twin).state).toBe('open');
  expect(run.annotations).toContainEqual(
    expect.objectContaining({ level: 'warning', message: expect.stringContaining(`Issue ${twin}`) }),
  );
});

scenario('a pull request that bears the label is never touched, nor its number taken', async (list) => {
  const pull = await list.github.openPullRequest({ title: 'A change', labels: ['project'] });
  const run = await list.sync();
  expect(run.writes).toEqual([]);
  const text = projectFile('Wrong number', `issue: ${pull}\n`);
  await list.github.commit({ 'projects/wrong.md': text });
  const wrong = await list.sync();
  expect(wrong.exitCode).toBe(1);
  expect(errorsOf(wrong)).toEqual([expect.stringContaining('pull request')]);
  await list.github.commit({ 'projects/wrong.md': null });
  await list.sync();
});

scenario(
  "an outsider's issue with the label and a forged marker is ignored, and never closed",
  async (list) => {
    const { body } = list.github.issue(await list.number('tools/grub'));
    const forged = (body ?? '').replace('"id":"tools/grub"', '"id":"tools/gone"');
    const numbers = await list.github.seedIssues([
      { title: 'Forged', body: forged, labels: ['project'], login: 'alice' },
      { title: 'Forged twin', body: body ?? '', labels: ['project'], login: 'alice' },
    ]);
    await list.github.commit({ 'projects/tools/other.md': projectFile('Other') });
    const run = await list.sync();
    expect(run.outputs.created).toBe('1');
    expect(numbers).not.toContain(await list.number('tools/other'));
    for (const number of numbers) expect(list.github.issue(number).state).toBe('open');
    expect(run.annotations.filter(({ message }) => message.includes('it is ignored'))).toHaveLength(2);
  },
);

scenario(
  'an issue without marker is taken over where it bears the label and a member opened it',
  async (list) => {
    const [theirs = 0] = await list.github.seedIssues([
      { title: 'Old title', body: 'What a member wrote.', labels: ['project', 'keep'], login: 'maintainer' },
    ]);
    await list.github.commit({ 'projects/taken.md': projectFile('Taken over', `issue: ${theirs}\n`) });
    await list.sync();
    const issue = list.github.issue(theirs);
    expect(issue.title).toBe('Taken over');
    expect(issue.body).toMatch(/<!-- dibs:end -->\n\nWhat a member wrote\.$/);
    expect(JSON.stringify(issue.labels)).toContain('"keep"');
  },
);

scenario(
  'an issue without marker that an outsider opened, or without the label, is an error',
  async (list) => {
    const [outsiders = 0, plain = 0] = await list.github.seedIssues([
      { title: 'Theirs', body: 'x', labels: ['project'], login: 'alice' },
      { title: 'No label', body: 'x', login: 'maintainer' },
    ]);
    await list.github.commit({
      'projects/a.md': projectFile('A', `issue: ${outsiders}\n`),
      'projects/b.md': projectFile('B', `issue: ${plain}\n`),
    });
    const run = await list.sync();
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run)).toHaveLength(2);
    expect(list.github.issue(outsiders).title).toBe('Theirs');
  },
  { exitCode: 1 },
);

scenario(
  'one number in two files, and an issue that was transferred, are errors; the others are synced',
  async (list) => {
    const issue = await list.number('tools/grub');
    await list.github.transferIssue(await list.number('hypervisor/numa'), 'xen-list/elsewhere');
    await list.github.commit({
      'projects/tools/copy.md': projectFile('Copy', `issue: ${issue}\n`),
      'projects/tools/new.md': projectFile('New'),
    });
    const run = await list.sync();
    expect(run.exitCode).toBe(1);
    expect(errorsOf(run).map((message) => message.split(':')[0])).toEqual([
      'projects/hypervisor/numa.md',
      'projects/tools/copy.md',
      'projects/tools/grub.md',
    ]);
    expect(run.outputs.created).toBe('1');
    expect(list.github.issue(issue).title).toBe('PyGrub in C');
  },
  { exitCode: 1 },
);

scenario(
  'where too many recorded issues are missing, nothing is created and the run fails with the list',
  async (list) => {
    const run = await list.sync();
    expect(run.exitCode).toBe(1);
    expect(run.writes).toEqual([]);
    expect(errorsOf(run)).toHaveLength(12);
    expect(run.requests).toBeLessThanOrEqual(10);
  },
  {
    unsynced: true,
    exitCode: 1,
    files: Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [
        `projects/p${at}.md`,
        projectFile(`P${at}`, `issue: ${at + 100}\n`),
      ]),
    ),
  },
);

scenario('a deleted file closes its issue with a comment; a file that returns reopens it', async (list) => {
  const issue = await list.number('tools/grub');
  const text = await list.file('tools/grub');
  await list.github.commit({ 'projects/tools/grub.md': null });
  const run = await list.sync();
  expect(run.exitCode).toBe(0);
  expect(run.outputs.closed).toBe('1');
  expect(list.github.issue(issue)).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
  expect(list.github.comments(issue)).toHaveLength(1);
  await list.sync();
  expect(list.github.comments(issue)).toHaveLength(1);
  await list.github.commit({ 'projects/tools/grub.md': text });
  await list.sync();
  expect(list.github.issue(issue).state).toBe('open');
  expect(await list.number('tools/grub')).toBe(issue);
  await list.github.commit({ 'projects/tools/grub.md': null });
  await list.sync();
  expect(list.github.issue(issue).state).toBe('closed');
  expect(list.github.comments(issue)).toHaveLength(2);
});

scenario(
  'the issue of a deleted file stays open while somebody holds it, or where the config keeps it',
  async (list) => {
    const issue = await list.number('tools/grub');
    await list.github
      .as('maintainer')
      .rest.issues.addAssignees({ ...repository, issue_number: issue, assignees: ['helper'] });
    await list.github.commit({ 'projects/tools/grub.md': null });
    await list.sync();
    expect(list.github.issue(issue).state).toBe('open');
    const other = await list.number('hypervisor/sched');
    await list.github.commit({
      'projects/hypervisor/sched.md': null,
      '.github/dibs.yml': 'on_removed: keep\n',
    });
    await list.sync();
    expect(list.github.issue(other).state).toBe('open');
  },
);

const SEVEN = Object.fromEntries(
  Array.from({ length: 7 }, (_, at) => [`projects/p${at}.md`, projectFile(`P${at}`)]),
);

scenario(
  'deleting six files at once changes nothing and fails with the list',
  async (list) => {
    const numbers = await Promise.all([1, 2, 3, 4, 5, 6].map((at) => list.number(`p${at}`)));
    await list.github.commit(
      Object.fromEntries([1, 2, 3, 4, 5, 6].map((at) => [`projects/p${at}.md`, null])),
    );
    const run = await list.sync();
    expect(run.exitCode).toBe(1);
    expect(run.writes).toEqual([]);
    expect(errorsOf(run)[0]).toContain(numbers.join(', '));
    expect(list.github.issues().every(({ state }) => state === 'open')).toBe(true);
  },
  { files: SEVEN, exitCode: 1 },
);

scenario(
  'no file at all, or one that cannot be read, closes nothing',
  async (list) => {
    await list.github.commit({
      'projects/tools/grub.md': null,
      'projects/tools/renamed.md': '---\n: [broken\n---\n',
    });
    const run = await list.sync();
    expect(run.exitCode).toBe(1);
    expect(list.github.issues().every(({ state }) => state === 'open')).toBe(true);
    await list.github.commit(
      Object.fromEntries(
        [...Object.keys(THREE), 'projects/tools/renamed.md']
          .filter((path) => !path.includes('grub'))
          .map((path) => [path, null]),
      ),
    );
    await list.sync();
    expect(list.github.issues().every(({ state }) => state === 'open')).toBe(true);
  },
  { exitCode: 1 },
);
