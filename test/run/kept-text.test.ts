import { expect } from 'vitest';
import { type List, scenario } from '../support/scenario.ts';

const GRUB = 'projects/tools/grub.md';

/** All texts that comments keep, in their order, joined. */
function keptIn({ github }: List, issue: number): string {
  return github
    .comments(issue)
    .flatMap(({ body = '' }) => /^(`{3,})markdown\n([\s\S]*)\n\1$/m.exec(body)?.[2] ?? [])
    .join('\n');
}

/** A body without the marker above its section. */
const section = (body: string | null | undefined) => body?.slice(body.indexOf('-->'));

const edit = ({ github }: List, issue: number, text: string) =>
  github.editInBrowser(issue, (body) => body.replace('What it is about.', text));

scenario('a section edited by hand outlives the deletion of its file and its return', async (list) => {
  const issue = await list.number('tools/grub');
  const original = list.github.issue(issue).body ?? '';
  const text = await list.file('tools/grub');
  await edit(list, issue, 'I know better.');
  await list.github.commit({ [GRUB]: null });
  await list.sync();
  expect(list.github.issue(issue)).toMatchObject({
    state: 'closed',
    body: expect.stringContaining('I know better.'),
  });
  expect((await list.sync()).writes).toEqual([]);
  await list.github.commit({ [GRUB]: text });
  const run = await list.sync();
  expect(run.exitCode, run.stdout).toBe(0);
  expect(list.github.issue(issue).state).toBe('open');
  expect(keptIn(list, issue)).toContain('I know better.');

  expect(section(list.github.issue(issue).body)).toBe(section(original));
});

scenario(
  'a section edited while its file was gone is kept in a comment once the file returns',
  async (list) => {
    const issue = await list.number('tools/grub');
    const text = await list.file('tools/grub');
    await list.github.commit({ [GRUB]: null });
    await list.sync();
    await edit(list, issue, 'I know better.');
    await list.github.commit({ [GRUB]: text });
    await list.sync();
    expect(keptIn(list, issue)).toContain('I know better.');
  },
);

for (const [name, unit] of [
  ['lines', 'A line that somebody wrote.\n'],
  ['one line without an end', 'word '],
  ['backticks', '`'],
  ['characters of two units', '🐧'],
] as const) {
  scenario(`an edited section as long as GitHub takes is kept in several comments: ${name}`, async (list) => {
    const issue = await list.number('tools/grub');
    const { body: original } = list.github.issue(issue);
    // Without the marker, the text of the section may be as long as a whole body.
    const end = '\n<!-- dibs:end -->';
    const long = unit.repeat(Math.floor((65_536 - end.length) / [...unit].length));
    const body = `${long}${end}`;
    const place = { owner: 'xen-list', repo: 'projects', issue_number: issue };
    await list.github.as('maintainer').rest.issues.update({ ...place, body });
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(section(list.github.issue(issue).body)).toBe(section(original));
    const comments = list.github.comments(issue);
    expect(comments.length).toBeGreaterThan(1);
    expect(comments.length).toBeLessThanOrEqual(name === 'backticks' ? 4 : 2);
    const without = (text: string) => text.replaceAll('\n', '');
    expect(without(keptIn(list, issue))).toContain(without(long));
  });
}
