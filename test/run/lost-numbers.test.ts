/** A number that its file has lost, or does not have yet, is remembered by the index and by what waits to be merged. */

import { describe, expect, it } from 'vitest';
import { numbersInIndex } from '../../src/list/index-page.ts';
import { type List, projectFile, startList } from '../support/scenario.ts';

const repository = { owner: 'xen-list', repo: 'projects' };
const GRUB = 'projects/tools/grub.md';

async function expectOneEach(list: List, issue: number): Promise<void> {
  const { github } = list;
  const titles = github.issues().map(({ title }) => title);
  expect(titles).toHaveLength(new Set(titles).size);
  expect(github.issue(issue)).toMatchObject({ title: 'PyGrub in C', state: 'open' });
}

// In a large tracker the list of all issues is not read to its end; here it leaves the issue out, too.
describe('lists that leave out an issue whose number is in no file', () => {
  it('get it no second one', async () => {
    const list = await startList();
    const { github } = list;
    await github.commit({ '.github/dibs.yml': 'write_back: pull-request\n' });
    await list.sync();
    const issue = github.issues().find(({ title }) => title === 'PyGrub in C')?.number ?? 0;
    const hide = () => {
      github.faults.labelLists = (issues) => issues.filter(({ title }) => title !== 'PyGrub in C');
      github.faults.issueLists = github.faults.labelLists;
    };

    // It waits on the branch.
    hide();
    const waiting = await list.sync();
    expect(waiting.outputs.created, waiting.stdout).toBe('0');
    await expectOneEach(list, issue);

    // It was merged, and a revert takes the line out; the index still has it, also after an event about another project.
    github.faults.clear();
    const pulls = github.as('maintainer').rest.pulls;
    const [pull] = (await pulls.list({ ...repository, state: 'open' })).data;
    await pulls.merge({ ...repository, pull_number: pull?.number ?? 0 });
    await github.commit({
      '.github/dibs.yml': 'write_back: commit\n',
      'projects/late.md': projectFile('Late'),
    });
    await list.sync();
    expect(await list.number('tools/grub')).toBe(issue);
    await github.commit({ [GRUB]: (await list.file('tools/grub')).replace(/^issue: .*\n/m, '') });
    const late = await list.number('late');
    const who = { ...repository, issue_number: late, assignees: ['helper'] };
    await github.as('maintainer').rest.issues.addAssignees(who);
    await list.on('issues', 'assigned', { issue: late, assignee: 'helper' });
    expect(await github.read('projects/README.md')).toContain('helper');
    hide();
    const lost = await list.sync();
    expect(lost.outputs.created, lost.stdout).toBe('0');
    await expectOneEach(list, issue);
    expect(await list.number('tools/grub')).toBe(issue);
    expect((await list.sync()).writes).toEqual([]);
    await github.close();
  });
});

describe('the numbers in an index', () => {
  const row = (file: string, number: string) => `| [A \\[b\\] \\| c](<${file}>) | ${number} | easy |  |  |`;
  const present = (file: string, number: number) =>
    `| [A \\[b\\] \\| c](<https://github.com/o/r/issues/${number}>) <sub>[file](<${file}>)</sub> | easy |  | free |`;
  const page = (...rows: string[]) =>
    `# Ours\n\n${row('before.md', '[1](u)')}\n<!-- dibs:index:begin -->\n1 project\n\n| Project | Issue |\n| --- | --- |\n${rows.join('\n')}\n<!-- dibs:index:end -->\n${row('after.md', '[2](u)')}\n`;

  it.each<[string, string, [string, number][]]>([
    ['a file beside it', page(row('a.md', '[7](u)')), [['projects/a.md', 7]]],
    ['a file in a folder with a space', page(row('x%20y/a.md', '[7](u)')), [['projects/x y/a.md', 7]]],
    ['a file above it', page(row('../other/a.md', '[7](u)')), [['other/a.md', 7]]],
    [
      'several',
      page(row('a.md', '[7](u)'), row('b.md', '[8](u)')),
      [
        ['projects/a.md', 7],
        ['projects/b.md', 8],
      ],
    ],
    ['a title that leads to the issue', page(present('a.md', 7)), [['projects/a.md', 7]]],
    ['such a title, and a file with a space', page(present('x%20y/a.md', 7)), [['projects/x y/a.md', 7]]],
    ['a file that has a name like an address', page(row('issues/7', '')), []],
    [
      'rows of both forms',
      page(row('a.md', '[7](u)'), present('b.md', 8)),
      [
        ['projects/a.md', 7],
        ['projects/b.md', 8],
      ],
    ],
    [
      'CRLF line ends in the present form',
      page(present('a.md', 7)).replaceAll('\n', '\r\n'),
      [['projects/a.md', 7]],
    ],
    ['CRLF line ends', page(row('a.md', '[7](u)')).replaceAll('\n', '\r\n'), [['projects/a.md', 7]]],
    ['a project without one', page(row('a.md', '')), []],
    ['a path that cannot be decoded', page(row('%zz.md', '[7](u)')), []],
    ['a number that is none', page(row('a.md', '[99999999999999999999](u)')), []],
    ['no section', '# Ours\n', []],
  ])('%s', (_, text, numbers) => {
    expect([...numbersInIndex(text, 'projects/README.md')]).toEqual(numbers);
  });
});
