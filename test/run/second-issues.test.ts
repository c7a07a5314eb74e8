import { expect } from 'vitest';
import { type List, type ListRun, projectFile, scenario } from '../support/scenario.ts';

const repository = { owner: 'xen-list', repo: 'projects' };
const FILE = 'projects/a.md';
const one = { files: { [FILE]: projectFile('First') } };

/** A second issue of the project, as another run at the same time would have made it. */
async function twinOf({ github }: List, change: (body: string) => string = (body) => body): Promise<number> {
  const { title, body } = github.issue(1);
  const [twin = 0] = await github.seedIssues([{ title, body: change(body ?? ''), labels: ['project'] }]);
  return twin;
}

const warnings = ({ annotations }: ListRun) =>
  annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

const because = (twin: number, reason: string) => [
  `Issue ${twin} is a second issue of this project beside 1. It stays open, since ${reason}: move what matters and close it.`,
];

scenario(
  'a second issue that somebody holds stays open, and the run says who does',
  async (list) => {
    const twin = await twinOf(list);
    const assignees = ['helper'];
    await list.github
      .as('maintainer')
      .rest.issues.addAssignees({ ...repository, issue_number: twin, assignees });
    expect(warnings(await list.sync())).toEqual(because(twin, 'helper holds it'));
  },
  one,
);

for (const [name, change] of [
  ['below its text', (body: string) => `${body}\n\nMine.`],
  ['into its section', (body: string) => body.replace('What it is about.', 'Mine.')],
] as const) {
  scenario(
    `a second issue that people have written ${name} stays open, and the run says so`,
    async (list) => {
      const twin = await twinOf(list, change);
      expect(warnings(await list.sync())).toEqual(because(twin, 'people have written into its text'));
    },
    one,
  );
}

scenario(
  'a second issue with a comment stays open, and the run says why',
  async (list) => {
    const twin = await twinOf(list);
    await list.github
      .as('alice')
      .rest.issues.createComment({ ...repository, issue_number: twin, body: 'Hm.' });
    expect(warnings(await list.sync())).toEqual(because(twin, 'people have commented on it'));
    list.github.faults.answer(
      { method: 'GET', path: new RegExp(`/issues/${twin}/comments$`) },
      { status: 403, body: { message: 'Resource not accessible by integration' } },
    );
    expect(warnings(await list.sync())).toEqual(because(twin, 'its comments could not be read'));
  },
  one,
);

scenario(
  'a second issue of a project that is done stays open, and the run says why',
  async (list) => {
    const twin = await twinOf(list);
    await list.github.commit({ [FILE]: (await list.file('a')).replace('\n---\n', '\nstatus: done\n---\n') });
    const run = await list.sync();
    expect(warnings(run)).toEqual(because(twin, 'issue 1 is closed'));
  },
  one,
);

scenario(
  'a second issue is closed in the run that reopens the first one',
  async (list) => {
    const text = await list.file('a');
    await list.github.commit({ [FILE]: text.replace('\n---\n', '\nstatus: done\n---\n') });
    await list.sync();
    const twin = await twinOf(list);
    await list.github.commit({ [FILE]: text });
    await list.sync();
    expect(list.github.issue(1).state).toBe('open');
    expect(list.github.issue(twin)).toMatchObject({ state: 'closed', state_reason: 'duplicate' });
  },
  one,
);
