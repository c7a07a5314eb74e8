import { expect } from 'vitest';
import { type List, scenario } from '../support/scenario.ts';

const repository = { owner: 'xen-list', repo: 'projects' };

const say = async (list: List, issue: number, body: string, login: string) => {
  await list.github.as(login).rest.issues.createComment({ ...repository, issue_number: issue, body });
  await list.on('issue_comment', 'created', { issue });
};

const quoted = (text: string) => text.replace(/^/gm, '> ');
const fenced = (text: string) => `\`\`\`\n${text}\n\`\`\``;
const same = (text: string) => text;

const marked = ({ github }: List, id: string) =>
  github.issues().filter(({ body }) => (body ?? '').includes(`{"id":"${id}"`));

async function forgetNumbers({ github }: List): Promise<void> {
  const files = Object.entries(await github.files()).filter(([path]) => /^projects\/.+\/.+\.md$/.test(path));
  await github.commit(
    Object.fromEntries(files.map(([path, text]) => [path, text.replace(/^issue: \d+\n/m, '')])),
  );
}

for (const [name, change] of Object.entries({ quoted, 'in a code block': fenced, pasted: same })) {
  scenario(`a section of another issue ${name} above the own one abandons no issue`, async (list) => {
    const [issue, other] = [await list.number('tools/grub'), await list.number('hypervisor/sched')];
    const files = await list.github.files();
    const theirs = list.github.issue(other).body ?? '';
    await list.github.editInBrowser(issue, (body) => `Like here:\n\n${change(theirs)}\n\n${body}`);
    const before = list.github.issue(issue).body;
    const run = await list.sync();
    expect(run.writes, run.stdout).toEqual([]);
    await say(list, issue, '/claim', 'alice');
    expect(await list.file('tools/grub')).toContain('by: [alice]');
    const { body = '' } = list.github.issue(issue);
    expect(body?.replaceAll('\r', '')).toContain(`Like here:\n\n${change(theirs)}\n\n<!-- dibs:begin`);
    expect(body?.length).toBeGreaterThan((before?.length ?? 0) - 200);
    await forgetNumbers(list);
    await list.sync();
    expect(await list.number('tools/grub')).toBe(issue);
    expect(await list.number('hypervisor/sched')).toBe(other);
    expect(Object.keys(await list.github.files())).toEqual(Object.keys(files));
    expect(list.github.issues()).toHaveLength(3);
    expect(list.github.issues().every(({ state }) => state === 'open')).toBe(true);
  });
}

scenario('a copy of the own section quoted above it changes nothing', async (list) => {
  const issue = await list.number('tools/grub');
  await list.github.editInBrowser(issue, (body) => `${quoted(body)}\n\nI would say otherwise.\n\n${body}`);
  const run = await list.sync();
  expect(run.writes, run.stdout).toEqual([]);
});

scenario(
  'a body of another issue pasted over the own one is put right, and the issue stays',
  async (list) => {
    const [issue, other] = [await list.number('tools/grub'), await list.number('hypervisor/sched')];
    await say(list, other, '/claim', 'alice');
    await say(list, other, '/claim', 'bob');
    await say(list, issue, '/claim', 'carol');
    expect(list.github.issue(other).body).toMatch(/"waiting":\{"bob":/);
    const original = list.github.issue(issue).body ?? '';
    const theirs = list.github.issue(other).body ?? '';
    await list.github.editInBrowser(issue, () => theirs);
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(list.github.issue(issue).body).toBe(original);
    expect(list.github.issue(other).body).toBe(theirs);
    expect(list.github.issues()).toHaveLength(3);
    expect(marked(list, 'tools/grub').map(({ number }) => number)).toEqual([issue]);
    // Whoever waits there does not wait here.
    await say(list, issue, '/unclaim', 'carol');
    expect(list.github.issue(issue).assignees).toEqual([]);
  },
);

scenario(
  'a marker that an issue of a maintainer shows as code makes no second issue of a project',
  async (list) => {
    const { body } = list.github.issue(await list.number('tools/grub'));
    const [theirs = 0] = await list.github.seedIssues([
      {
        title: 'What is this?',
        body: `${quoted(body ?? '')}\n\n${body}`,
        labels: ['keep'],
        login: 'maintainer',
      },
    ]);
    const run = await list.sync();
    expect(run.writes).toEqual([]);
    expect(list.github.issue(theirs).state).toBe('open');
  },
);
