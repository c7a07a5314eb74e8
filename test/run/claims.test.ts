import { expect } from 'vitest';
import { type List, projectFile, scenario } from '../support/scenario.ts';

const repository = { owner: 'xen-list', repo: 'projects' };

async function assign({ github }: List, issue: number, ...assignees: string[]): Promise<void> {
  await github.as('maintainer').rest.issues.addAssignees({ ...repository, issue_number: issue, assignees });
}

async function unassign({ github }: List, issue: number, ...assignees: string[]): Promise<void> {
  await github
    .as('maintainer')
    .rest.issues.removeAssignees({ ...repository, issue_number: issue, assignees });
}

function labelsOf({ github }: List, issue: number): string[] {
  return github.issue(issue).labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
}

/** Lines that a commit added to and took from project files. */
async function changedLines({ github }: List, before: string): Promise<string[]> {
  const [old, now] = [await github.files(before), await github.files()];
  return Object.keys(now)
    .filter((path) => path.startsWith('projects/') && path !== 'projects/README.md')
    .flatMap((path) => {
      const [from, to] = [(old[path] ?? '').split('\n'), (now[path] ?? '').split('\n')];
      return [
        ...from.filter((line) => !to.includes(line)).map((line) => `-${line}`),
        ...to.filter((line) => !from.includes(line)).map((line) => `+${line}`),
      ];
    });
}

const today = new Date().toISOString().slice(0, 10);

scenario('an assigned person comes into the file, and the label follows', async (list) => {
  const issue = await list.number('hypervisor/numa');
  await assign(list, issue, 'helper');
  const before = await list.github.head();
  const run = await list.sync();
  expect(await changedLines(list, before)).toEqual([`+claim: { by: [helper], since: ${today} }`]);
  expect(labelsOf(list, issue)).toContain('claim: taken');
  expect(labelsOf(list, issue)).not.toContain('claim: open');
  expect(run.outputs).toMatchObject({ claimed: '1', released: '0', changed: 'true', failed: '0' });
  expect(run.outputs.commit).toBe(await list.github.head());
  expect(list.github.issue(issue).body).toContain('[helper](https://github.com/helper) since');
});

scenario('an event brings the one project in step, within the budget', async (list) => {
  const issue = await list.number('hypervisor/numa');
  await assign(list, issue, 'helper');
  const run = await list.on('issues', 'assigned', { issue, assignee: 'helper' });
  expect(await list.file('hypervisor/numa')).toContain('claim: { by: [helper], since');
  expect(labelsOf(list, issue)).toContain('claim: taken');
  expect(run.requests).toBeLessThanOrEqual(13);
  expect(run.writes.length).toBeLessThanOrEqual(6);
});

scenario(
  'a second person, a reassignment and a release are followed, each in claim lines alone',
  async (list) => {
    const issue = await list.number('hypervisor/numa');
    await assign(list, issue, 'helper');
    await list.sync();
    const afterFirst = await list.github.head();
    await assign(list, issue, 'maintainer');
    await list.sync();
    expect(await changedLines(list, afterFirst)).toEqual([
      `-claim: { by: [helper], since: ${today} }`,
      `+claim: { by: [helper, maintainer], since: ${today} }`,
    ]);
    await unassign(list, issue, 'helper');
    const reassigned = await list.sync();
    expect(await list.file('hypervisor/numa')).toContain(`claim: { by: [maintainer], since: ${today} }`);
    expect(reassigned.outputs).toMatchObject({ released: '1' });
    await unassign(list, issue, 'maintainer');
    await list.sync();
    expect(await list.file('hypervisor/numa')).not.toContain('claim');
    expect(labelsOf(list, issue)).toContain('claim: open');
  },
);

scenario('a claim set and removed again leaves every file as it was', async (list) => {
  const before = await list.github.files();
  const issue = await list.number('tools/grub');
  await assign(list, issue, 'helper');
  await list.sync();
  expect(await list.github.files()).not.toEqual(before);
  await unassign(list, issue, 'helper');
  await list.sync();
  expect(await list.github.files()).toEqual(before);
});

scenario(
  'a contact who is assigned holds nothing, and max_claims leaves room',
  async (list) => {
    const issue = await list.number('both');
    await assign(list, issue, 'mentor', 'helper');
    await list.sync();
    expect(await list.file('both')).toContain('claim: { by: [helper], since');
    expect(labelsOf(list, issue)).toContain('claim: open');
    await assign(list, issue, 'maintainer');
    await list.sync();
    expect(labelsOf(list, issue)).toContain('claim: taken');
  },
  {
    files: {
      'projects/both.md': projectFile(
        'For two',
        'contacts: [{ name: Mentor, github: Mentor }]\nmax_claims: 2\n',
      ),
    },
  },
);

scenario('the first day of a holder is remembered', async (list) => {
  const issue = await list.number('tools/grub');
  await assign(list, issue, 'helper');
  await list.sync();
  const { body } = list.github.issue(issue);
  const older = (body ?? '').replaceAll(today, '2026-01-02');
  await list.github.as('bot').rest.issues.update({ ...repository, issue_number: issue, body: older });
  await list.sync();
  expect(await list.file('tools/grub')).toContain('since: 2026-01-02');
});

scenario('an issue that was deleted is made anew, and its holder keeps the project', async (list) => {
  const issue = await list.number('tools/grub');
  await assign(list, issue, 'helper');
  await list.sync();
  list.github.deleteIssue(issue);
  await list.sync();
  const anew = await list.number('tools/grub');
  expect(anew).not.toBe(issue);
  expect(list.github.issue(anew).assignees?.map(({ login }) => login)).toEqual(['helper']);
  expect(await list.file('tools/grub')).toContain(`claim: { by: [helper], since: ${today} }`);
});

scenario('a holder whom GitHub does not let be assigned anew is told, and so is the list', async (list) => {
  const issue = await list.number('tools/grub');
  const words = { ...repository, issue_number: issue, body: 'I take it.' };
  await list.github.as('alice').rest.issues.createComment(words);
  await assign(list, issue, 'alice');
  await list.sync();
  list.github.deleteIssue(issue);
  const run = await list.sync();
  const anew = await list.number('tools/grub');
  expect(list.github.comments(anew)[0]?.body).toContain('@alice, this project is free, although you held it');
  expect(run.annotations).toContainEqual(
    expect.objectContaining({ level: 'warning', message: expect.stringContaining('cannot assign alice') }),
  );
  await list.sync();
  expect(list.github.comments(anew)).toHaveLength(1);
});
