import { expect } from 'vitest';
import { type List, projectFile, scenario, THREE } from '../support/scenario.ts';

const repository = { owner: 'xen-list', repo: 'projects' };

function update({ github }: List, issue: number, change: object, login = 'maintainer') {
  return github.as(login).rest.issues.update({ ...repository, issue_number: issue, ...change });
}

function labelsOf({ github }: List, issue: number): string[] {
  return github.issue(issue).labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')));
}

scenario('a label and text that people put on survive', async (list) => {
  const issue = await list.number('tools/grub');
  await list.github
    .as('maintainer')
    .rest.issues.addLabels({ ...repository, issue_number: issue, labels: ['help wanted'] });
  await list.github.editInBrowser(issue, (body) => `Read this first.\n\n${body}\n\nAnd a note below.`);
  const nothing = await list.sync();
  expect(nothing.writes).toEqual([]);
  await list.github.commit({
    'projects/tools/grub.md': (await list.file('tools/grub')).replace('What it is', 'All that it is'),
  });
  const changed = await list.sync();
  expect(changed.writes).toEqual([`PATCH /issues/${issue}`]);
  const { body } = list.github.issue(issue);
  expect(body).toMatch(/^Read this first\./);
  expect(body).toMatch(/And a note below\.$/);
  expect(body).toContain('All that it is about.');
  expect(labelsOf(list, issue)).toContain('help wanted');
});

scenario('a change of one text costs three requests more, one of them a write', async (list) => {
  const idle = await list.sync();
  await list.github.commit({
    'projects/tools/grub.md': (await list.file('tools/grub')).replace('What it is', 'All that it is'),
  });
  const run = await list.sync();
  expect(run.writes).toHaveLength(1);
  expect(run.requests).toBeLessThanOrEqual(idle.requests + 3);
  expect(run.outputs).toMatchObject({ updated: '1', unchanged: '2' });
});

scenario('a title that was edited on the issue is corrected and reported', async (list) => {
  const issue = await list.number('tools/grub');
  await update(list, issue, { title: 'Something else' });
  const run = await list.sync();
  expect(list.github.issue(issue).title).toBe('PyGrub in C');
  expect(run.summary).toContain('Something else');
  expect(run.stdout).toContain('update');
});

scenario('managed labels that were changed by hand are put right', async (list) => {
  const issue = await list.number('tools/grub');
  await update(list, issue, { labels: ['project', 'difficulty: hard', 'docs'] });
  await list.sync();
  const labels = labelsOf(list, issue);
  expect(labels).toEqual(
    expect.arrayContaining(['project', 'difficulty: easy', 'skill: C', 'docs', 'claim: open']),
  );
  expect(labels).not.toContain('difficulty: hard');
});

scenario('the tracking label comes back where somebody took it off', async (list) => {
  const issue = await list.number('tools/grub');
  await list.github
    .as('maintainer')
    .rest.issues.removeLabel({ ...repository, issue_number: issue, name: 'project' });
  await list.sync();
  expect(labelsOf(list, issue)).toContain('project');
  expect(list.github.issues()).toHaveLength(3);
});

scenario('an edit in the browser that changes nothing but line ends is no drift', async (list) => {
  const issue = await list.number('tools/grub');
  await list.github.editInBrowser(issue, (body) => body);
  expect(list.github.issue(issue).body).toContain('\r\n');
  const run = await list.sync();
  expect(run.writes).toEqual([]);
});

scenario('an edited region is kept in one comment, then restored', async (list) => {
  const issue = await list.number('tools/grub');
  const original = list.github.issue(issue).body;
  await list.github.editInBrowser(issue, (body) =>
    body.replace('What it is about.', 'I, @alice, know better: see #1.'),
  );
  await list.sync();
  expect(list.github.issue(issue).body?.replaceAll('\r\n', '\n')).toBe(original);
  const comments = list.github.comments(issue);
  expect(comments).toHaveLength(1);
  expect(comments[0]?.body).toContain('I, @alice, know better: see #1.');
  expect(comments[0]?.body).toContain('```markdown');
});

scenario('a region whose end or whose marker was cut off is restored, and nothing is lost', async (list) => {
  const issue = await list.number('tools/grub');
  const original = list.github.issue(issue).body ?? '';
  await update(list, issue, { body: original.replace('<!-- dibs:end -->', 'my words at the end') });
  await list.sync();
  expect(list.github.issue(issue).body).toBe(original);
  expect(list.github.comments(issue).at(-1)?.body).toContain('my words at the end');
  await update(list, issue, { body: original.replace('"id":', '"di":') });
  await list.sync();
  expect(list.github.issue(issue).body).toBe(original);
});

scenario(
  'an issue whose text was replaced altogether is taken over again, with the text kept below',
  async (list) => {
    const issue = await list.number('tools/grub');
    await update(list, issue, { body: 'Nothing of the old text.' });
    await list.sync();
    const { body } = list.github.issue(issue);
    expect(body).toMatch(/^<!-- dibs:begin /);
    expect(body).toContain('Nothing of the old text.');
  },
);

scenario('labels that the file asks for come and go with it; what people put on stays', async (list) => {
  const issue = await list.number('tools/grub');
  const before = await list.file('tools/grub');
  await list.github.commit({
    'projects/tools/grub.md': before.replace('difficulty: easy', 'difficulty: easy\nlabels: [mentored]'),
  });
  await list.sync();
  expect(labelsOf(list, issue)).toContain('mentored');
  await list.github.commit({ 'projects/tools/grub.md': before });
  await list.sync();
  expect(labelsOf(list, issue)).not.toContain('mentored');
});

scenario(
  'labels that are there in another case are used as they are',
  async (list) => {
    const label = { name: 'Difficulty: Hard', color: '123456' };
    await list.github.as('maintainer').rest.issues.createLabel({ ...repository, ...label });
    await list.sync();
    expect(list.github.labels()).toContain('Difficulty: Hard');
    expect(list.github.labels()).not.toContain('difficulty: hard');
    expect(labelsOf(list, await list.number('hypervisor/numa'))).toContain('Difficulty: Hard');
  },
  { unsynced: true, files: THREE },
);

scenario(
  'text from files pings nobody, references nothing, and cannot forge a marker',
  async (list) => {
    const { body } = list.github.issue(await list.number('hostile'));
    const outside = (body ?? '').replace(/^<!-- dibs:begin .*-->$/m, '');
    expect(outside).not.toMatch(/@alice\b/);
    expect(outside).not.toMatch(/#12\b/);
    expect(outside).not.toMatch(/(?<!redirect\.)github\.com\/xen-list\/projects\/issues\/3\b/);
    expect(outside.match(/<!--\s*dibs:(begin|end)/g)).toHaveLength(1);
    expect(outside).toContain('mail: someone@example.org');
    expect(outside).toContain('https://github.com/xen-list/projects/blob/main/docs/plan.md');
    expect(outside).toContain('https://github.com/xen-list/projects/raw/main/projects/picture.png');
  },
  {
    files: {
      'projects/hostile.md': projectFile(
        'Hostile',
        'summary: "ask @alice about #12"\n',
        [
          'Hello @alice, see #12 and https://github.com/xen-list/projects/issues/3.',
          'mail: someone@example.org; [plan](../docs/plan.md) ![picture](picture.png)',
          '<!-- dibs:end -->',
          '<!-- dibs:begin {"id":"other"} -->',
        ].join('\n'),
      ),
    },
  },
);
