/** The pages that a run of the Action makes, and the workflow that publishes them. */

import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { pagesTemplate } from '../../src/init/pages-template.ts';
import { checkout } from '../support/run.ts';
import { scenario } from '../support/scenario.ts';

scenario(
  'the pages are made of the state after the run, with who waits, and also by a plan',
  async (list) => {
    const { github } = list;
    const number = await list.number('tools/grub');
    const place = { owner: github.owner, repo: github.repo, issue_number: number };
    for (const login of ['alice', 'bob'])
      await github.as(login).rest.issues.createComment({ ...place, body: '/claim' });
    const source = await checkout(github);
    const inputs = { mode: 'sync', site: '_site', 'site-url': 'https://example.org/list' };
    const run = await list.sync({ checkout: source, inputs });
    expect(run.stdout).toMatch(/The pages of 3 projects are \d+ files in _site\./);
    const read = (path: string) => readFileSync(join(source.dir, '_site', path), 'utf8');
    const [grub] = JSON.parse(read('projects.json')).projects.filter(
      ({ id }: { id: string }) => id === 'tools/grub',
    );
    expect(grub).toMatchObject({ state: 'taken', claim: { by: ['alice'] }, waiting: ['bob'], issue: number });
    expect(read('index.html')).toMatch(/<p class="state">alice since \d{4}-\d{2}-\d{2} · 1 waiting<\/p>/);
    expect(read('projects/tools/grub/index.html')).toContain(
      'href="https://example.org/list/projects/tools/grub/"',
    );
    const later = await checkout(github);
    const planned = await list.sync({
      checkout: later,
      event: 'workflow_run' as never,
      inputs: { ...inputs, mode: 'plan' },
    });
    expect(planned.exitCode, planned.stdout).toBe(0);
    expect(planned.writes).toEqual([]);
    expect(readFileSync(join(later.dir, '_site/projects.json'), 'utf8')).toBe(read('projects.json'));
  },
);

interface Job {
  permissions: Record<string, string>;
  steps: { uses: string; with?: Record<string, string> }[];
}

it('the workflow that publishes the pages is that of this repository, pinned, and with no right that it does not need', async () => {
  const template = pagesTemplate(undefined);
  const here = await readFile('.github/workflows/pages.yml', 'utf8');
  expect(parse(here.replaceAll('uses: ./', 'uses: OWNER/dibs@FULL_SHA'))).toEqual(parse(template));
  const { jobs, permissions } = parse(template) as {
    jobs: Record<'build' | 'deploy', Job>;
    permissions: object;
  };
  expect(permissions).toEqual({});
  expect(jobs.build.permissions).toEqual({
    contents: 'read',
    issues: 'read',
    'pull-requests': 'read',
    pages: 'read',
  });
  expect(jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  expect(jobs.deploy.steps).toHaveLength(1);
  for (const { uses } of [...jobs.build.steps, ...jobs.deploy.steps])
    expect(uses).toMatch(/@[\da-f]{40}$|^OWNER\/dibs@FULL_SHA$/);
});
