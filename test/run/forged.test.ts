import { expect } from 'vitest';
import type { Marker } from '../../src/issue/marker.ts';
import type { SeedIssue } from '../emulator/seed.ts';
import { type List, projectFile, scenario } from '../support/scenario.ts';

const repository = { owner: 'xen-list', repo: 'projects' };

/** What somebody could want Dibs to remember, by the part of a marker that would make it. */
const FORGED: Record<Exclude<keyof Marker, 'id'>, unknown> = {
  issue: 1,
  status: 'done',
  proposed: 'open',
  holders: { carol: '2020-01-01' },
  ending: { day: '2020-01-01', by: ['carol'] },
  until: { carol: '2027-03-01' },
  waiting: { bob: 1 },
  asked: { bob: '2026-01-01T12:00:00.000Z' },
  unlisted: 2,
  handled: 1,
  cap: 7,
  unsettled: true,
  verified: '2026-01-01',
  accounts: ['dave'],
  labels: ['keep'],
  source: 'x',
  region: 'x',
  removals: 3,
};
const PARTS = Object.keys(FORGED);

/** Hidden in comments by the account that the markers name. */
const CAUSES = ['waits:1:bob', 'welcome:bob', 'remind:erin:2020-01-01', 'removed:1', 'answer:1'];

function bodyWith(marker: object): string {
  return `<!-- dibs:begin ${JSON.stringify(marker)} -->\nMine.\n<!-- dibs:end -->`;
}

/** Outsiders' issues, which a form of the repository has given its labels, with comments by their friends. */
async function forge({ github }: List, issues: Pick<SeedIssue, 'body' | 'state'>[]): Promise<number[]> {
  const numbers = await github.seedIssues(
    issues.map((issue) => ({ title: 'Theirs', labels: ['project', 'keep'], login: 'alice', ...issue })),
  );
  const { issues: api } = github.as('dave').rest;
  for (const issue_number of numbers) {
    for (const one of CAUSES)
      await api.createComment({ ...repository, issue_number, body: `x\n\n<!-- dibs:comment ${one} -->` });
  }
  return numbers;
}

/** All that people can see of issues. */
function shown({ github }: List, numbers: readonly number[]): unknown {
  return numbers.map((number) => {
    const { title, body, state, labels, assignees } = github.issue(number);
    return { title, body, state, labels, assignees, said: github.comments(number).length };
  });
}

function problems(run: { annotations: { level: string; message: string; file?: string }[] }, level: string) {
  return run.annotations
    .filter((one) => one.level === level)
    .map(({ file, message }) => `${file}: ${message}`);
}

scenario(
  "no part of an outsider's marker is taken where a merged file names the number of the issue",
  async (list) => {
    const numbers = await forge(list, [
      ...PARTS.map((part) => ({
        body: bodyWith({ id: 'gone', [part]: FORGED[part as keyof typeof FORGED] }),
      })),
      { body: bodyWith({ id: 'gone', ...FORGED }) },
      { body: bodyWith({ id: 'all', ...FORGED }), state: 'closed' },
    ]);
    const before = shown(list, numbers);
    const names = [...PARTS, 'everything', 'all'];
    await list.github.commit(
      Object.fromEntries(
        names.map((name, at) => [`projects/${name}.md`, projectFile(`P ${name}`, `issue: ${numbers[at]}\n`)]),
      ),
    );
    const files = await list.github.files();
    const run = await list.sync();
    // The index names the new projects.
    expect(run.writes.filter((write) => !write.includes('/git/'))).toEqual([]);
    expect({ ...(await list.github.files()), 'projects/README.md': '' }).toEqual({
      ...files,
      'projects/README.md': '',
    });
    expect(problems(run, 'error').sort()).toEqual(
      names
        .map(
          (name, at) =>
            `projects/${name}.md: Issue ${numbers[at]} was opened by alice, who may not write here`,
        )
        .sort()
        .map((message) => expect.stringMatching(new RegExp(`^${message}`))),
    );
    // Asked once, however many issues somebody has opened.
    expect(list.github.requests.filter(({ path }) => path.endsWith('/alice/permission'))).toHaveLength(1);
    const all = numbers.at(-2) ?? 0;
    for (const body of ['/claim', '/unclaim', '/verified'])
      await list.github.as('carol').rest.issues.createComment({ ...repository, issue_number: all, body });
    const event = await list.on('issue_comment', 'created', { issue: all });
    expect(event.writes).toEqual([]);
    expect(list.github.comments(all)).toHaveLength(CAUSES.length + 3);
    expect(shown(list, numbers.slice(0, -2))).toEqual((before as unknown[]).slice(0, -2));
  },
  { exitCode: 1 },
);

scenario("a file that names an outsider's issue in place of its own keeps its own", async (list) => {
  const own = await list.number('tools/grub');
  const text = await list.file('tools/grub');
  const numbers = await forge(list, [
    { body: bodyWith({ id: 'gone', ...FORGED }) },
    { body: bodyWith({ id: 'tools/grub', ...FORGED }) },
  ]);
  const before = shown(list, numbers);
  for (const number of numbers) {
    await list.github.commit({ 'projects/tools/grub.md': text.replace(/^issue: .*/m, `issue: ${number}`) });
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(problems(run, 'warning')).toContainEqual(
      expect.stringMatching(
        `projects/tools/grub.md: Issue ${number} .* issue ${own} stays that of this project`,
      ),
    );
    expect(await list.file('tools/grub')).toBe(text);
  }
  expect(shown(list, numbers)).toEqual(before);
  // They bear the label and are told of as long as they do.
  const { issues } = list.github.as('maintainer').rest;
  for (const issue_number of numbers)
    await issues.removeLabel({ ...repository, issue_number, name: 'project' });
});

scenario(
  "nothing is made beside an outsider's issue that bears label and id, which is named, until the label is taken off",
  async (list) => {
    const [open = 0, closed = 0] = await forge(list, [
      { body: bodyWith({ id: 'a', ...FORGED }) },
      { body: bodyWith({ id: 'b' }), state: 'closed' },
    ]);
    const before = shown(list, [open, closed]);
    const files = ['a', 'b', 'c'].map((name) => [`projects/${name}.md`, projectFile(`P ${name}`)]);
    await list.github.commit(Object.fromEntries(files));
    const run = await list.sync();
    expect(run.exitCode).toBe(1);
    expect(run.outputs.created).toBe('1');
    expect(problems(run, 'error')).toEqual([
      expect.stringMatching(
        `^projects/a.md: Issue ${open} has the label "project" and the marker of this project`,
      ),
      expect.stringMatching(`^projects/b.md: Issue ${closed} has the label "project" and the marker`),
    ]);
    const again = await list.sync();
    expect(again.writes).toEqual([]);
    expect(shown(list, [open, closed])).toEqual(before);
    const { issues } = list.github.as('maintainer').rest;
    for (const issue_number of [open, closed])
      await issues.removeLabel({ ...repository, issue_number, name: 'project' });
    const last = await list.sync();
    expect(last.exitCode, last.stdout).toBe(0);
    expect(last.outputs.created).toBe('2');
  },
);

scenario(
  "an outsider's issue is not taken for the one whose creation had no clear answer",
  async (list) => {
    const when = { method: 'POST', path: '/issues' };
    list.github.faults.before(when, async () => {
      await forge(list, [{ body: bodyWith({ id: 'a', ...FORGED }) }]);
    });
    list.github.faults.answer(when, { status: 502 });
    await list.github.commit({ 'projects/a.md': projectFile('A') });
    const run = await list.sync();
    expect(run.outputs).toMatchObject({ created: '0', remaining: '1' });
    expect(await list.file('a')).not.toContain('issue:');
    const forged = list.github.issues().at(-1)?.number;
    const next = await list.sync();
    expect(problems(next, 'error')).toEqual([expect.stringContaining(`projects/a.md: Issue ${forged} has`)]);
    expect(next.writes).toEqual([]);
  },
  { exitCode: 1 },
);
