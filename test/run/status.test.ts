import { expect } from 'vitest';
import { type List, projectFile, scenario } from '../support/scenario.ts';

const repository = { owner: 'xen-list', repo: 'projects' };

function setState(
  { github }: List,
  issue: number,
  state: 'open' | 'closed',
  reason?: 'completed' | 'not_planned',
) {
  return github.as('maintainer').rest.issues.update({
    ...repository,
    issue_number: issue,
    state,
    ...(reason && { state_reason: reason }),
  });
}

async function rewrite({ github, file }: List, id: string, change: (text: string) => string): Promise<void> {
  await github.commit({ [`projects/${id}.md`]: change(await file(id)) });
}

scenario('closing as completed turns the file to done, reopening turns it back', async (list) => {
  const issue = await list.number('tools/grub');
  await setState(list, issue, 'closed', 'completed');
  const run = await list.sync();
  expect(await list.file('tools/grub')).toMatch(/^status: done$/m);
  expect(run.stdout).toContain('status');
  expect(list.github.issue(issue).state).toBe('closed');
  expect(JSON.stringify(list.github.issue(issue).labels)).not.toContain('claim: ');
  await setState(list, issue, 'open');
  await list.sync();
  expect(await list.file('tools/grub')).toMatch(/^status: open$/m);
  expect(JSON.stringify(list.github.issue(issue).labels)).toContain('claim: open');
});

scenario('closing as not planned turns the file to archived', async (list) => {
  await setState(list, await list.number('tools/grub'), 'closed', 'not_planned');
  await list.sync();
  expect(await list.file('tools/grub')).toMatch(/^status: archived$/m);
});

scenario('an event of closing is enough', async (list) => {
  const issue = await list.number('tools/grub');
  await setState(list, issue, 'closed', 'completed');
  await list.on('issues', 'closed', { issue });
  expect(await list.file('tools/grub')).toMatch(/^status: done$/m);
});

scenario(
  'status: archived closes the issue as not planned, done as completed, open reopens it',
  async (list) => {
    const issue = await list.number('tools/grub');
    await rewrite(list, 'tools/grub', (text) =>
      text.replace('difficulty: easy', 'difficulty: easy\nstatus: archived'),
    );
    const closing = await list.sync();
    expect(list.github.issue(issue)).toMatchObject({ state: 'closed', state_reason: 'not_planned' });
    expect(closing.outputs).toMatchObject({ closed: '1' });
    await rewrite(list, 'tools/grub', (text) => text.replace('status: archived', 'status: open'));
    const reopening = await list.sync();
    expect(list.github.issue(issue).state).toBe('open');
    expect(reopening.outputs).toMatchObject({ reopened: '1' });
    await rewrite(list, 'tools/grub', (text) => text.replace('status: open', 'status: completed'));
    await list.sync();
    expect(list.github.issue(issue)).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect(await list.file('tools/grub')).toContain('status: completed');
  },
);

scenario('where both changed to the same, that is agreement', async (list) => {
  const issue = await list.number('tools/grub');
  await setState(list, issue, 'closed', 'completed');
  await rewrite(list, 'tools/grub', (text) =>
    text.replace('difficulty: easy', 'difficulty: easy\nstatus: done'),
  );
  await list.sync();
  expect(list.github.issue(issue).state).toBe('closed');
  await setState(list, issue, 'open');
  await list.sync();
  expect(await list.file('tools/grub')).toMatch(/^status: open$/m);
});

scenario(
  'a status that is not understood leaves the issue in its state, and follows when that changes',
  async (list) => {
    await rewrite(list, 'tools/grub', (text) =>
      text.replace('difficulty: easy', 'difficulty: easy\nstatus: sleeping'),
    );
    const issue = await list.number('tools/grub');
    const run = await list.sync();
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', file: 'projects/tools/grub.md', line: 4 }),
    );
    expect(await list.file('tools/grub')).toContain('status: sleeping');
    await setState(list, issue, 'closed', 'completed');
    await list.sync();
    expect(await list.file('tools/grub')).toMatch(/^status: done$/m);
    expect(list.github.issue(issue).state).toBe('closed');
  },
);

scenario(
  'a file that is done or archived and has no issue gets none',
  async (list) => {
    expect(list.github.issues().map(({ title }) => title)).toEqual(['New']);
  },
  {
    files: {
      'projects/done.md': projectFile('Done', 'status: done\n'),
      'projects/old.md': projectFile('Old', 'status: withdrawn\n'),
      'projects/archive/older.md': projectFile('Older'),
      'projects/new.md': projectFile('New'),
      '.github/dibs.yml': 'archive: ["archive/**"]\n',
    },
  },
);

scenario(
  "a list's own words are read and written",
  async (list) => {
    const issue = await list.number('a');
    await setState(list, issue, 'closed', 'completed');
    await list.sync();
    expect(await list.file('a')).toMatch(/^state: launched$/m);
  },
  {
    files: {
      'projects/a.md': '---\nname: A\nstate: idea stage\n---\nText\n',
      '.github/dibs.yml': [
        'fields: { title: name, status: state }',
        'values: { status: { launched: done, "idea stage": open } }',
        '',
      ].join('\n'),
    },
  },
);

/** A line of front matter, and what it is once the issue is closed, and once it is open again. */
type Spelled = readonly [line: string, closed: string, reopened: string];
const SPELLINGS: [name: string, config: string, rows: Spelled[]][] = [
  [
    'its own words',
    'index: null\n',
    [
      ['status: foo', 'status: done', 'status: open'],
      ['status: Perhaps later # really?', 'status: done # really?', 'status: open # really?'],
      ['Status: [foo]', 'Status: done', 'Status: open'],
      ['status: Active', 'status: Done', 'status: Open'],
      ['STATUS: OPEN', 'STATUS: DONE', 'STATUS: OPEN'],
    ],
  ],
  [
    "the list's words",
    'values: { status: { "Shipped It": done, shipped: done, wish: open } }\n',
    [
      ['status: foo', 'status: Shipped It', 'status: wish'],
      ['status: Open', 'status: Shipped It', 'status: wish'],
      ['status: wish', 'status: Shipped It', 'status: wish'],
    ],
  ],
];

for (const [name, config, rows] of SPELLINGS)
  scenario(
    `a status follows the issue in ${name}, also over a word that is not understood`,
    async (list) => {
      const ids = rows.map((_, at) => `p${at}`);
      const before = await Promise.all(ids.map(list.file));
      const issues = await Promise.all(ids.map(list.number));
      const expectLines = async (column: 1 | 2, state: string) => {
        for (const [at, row] of rows.entries()) {
          expect(await list.file(`p${at}`)).toBe(before[at]?.replace(row[0], row[column]));
          expect(list.github.issue(issues[at] ?? 0).state).toBe(state);
        }
      };
      for (const issue of issues) await setState(list, issue, 'closed', 'completed');
      await list.sync();
      await expectLines(1, 'closed');
      for (const issue of issues) await setState(list, issue, 'open');
      await list.sync();
      await expectLines(2, 'open');
    },
    {
      files: {
        ...Object.fromEntries(
          rows.map(([line], at) => [`projects/p${at}.md`, projectFile(`P${at}`, `${line}\n`)]),
        ),
        '.github/dibs.yml': config,
      },
    },
  );

scenario(
  'a word that is not understood changes nothing by itself, whatever was agreed on before',
  async (list) => {
    const issue = await list.number('tools/grub');
    await setState(list, issue, 'closed', 'completed');
    await list.sync();
    await rewrite(list, 'tools/grub', (text) => text.replace('status: done', 'status: foo'));
    await list.sync();
    expect(await list.file('tools/grub')).toMatch(/^status: foo$/m);
    expect(list.github.issue(issue).state).toBe('closed');
    await setState(list, issue, 'open');
    await list.sync();
    expect(await list.file('tools/grub')).toMatch(/^status: open$/m);
  },
);
