/** What holds for every workflow of this repository, and for those that it gives to others. */

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };
import { pagesTemplate } from '../../src/init/pages-template.ts';
import { workflowTemplate } from '../../src/init/workflow-template.ts';
import { defaultConfig } from '../../src/schema/config.ts';
import { readWorkflow } from '../support/workflow.ts';

interface Job {
  permissions?: Record<string, string>;
  steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[];
}

const inFolder = (folder: string): [string, string][] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => [
      `${folder}/${name}`,
      readFileSync(`${folder}/${name}`, 'utf8').replaceAll('$default-branch', 'main'),
    ]);

const release = { repository: 'lists/dibs', sha: '0'.repeat(40), version: '1.2.3' };
const WORKFLOWS: [name: string, text: string][] = [
  ...inFolder('.github/workflows'),
  ...inFolder('workflow-templates'),
  ['dibs init', workflowTemplate(defaultConfig(), 'main', release)],
  ['dibs init, of no release', workflowTemplate(defaultConfig(), 'main', undefined)],
  ['dibs init --pages', pagesTemplate(release)],
];

/** A commit with its version; else only what is our own: this repository, or a place to fill it in. */
const PINNED =
  /uses: (?:[\w.-]+\/[\w./-]+@[\da-f]{40} # v\d+\.\d+\.\d+$|\$\/ #|\.\/ # yours|OWNER\/dibs(?:\/\S*)?@FULL_SHA # yours)/;

describe.each(WORKFLOWS)('%s', (_name, text) => {
  const { permissions, jobs } = parse(text) as { permissions: unknown; jobs: Record<string, Job> };

  it('is one that GitHub accepts', async () => {
    expect((await readWorkflow(text)).errors).toEqual([]);
  });

  it('pins what it uses, with its version', () => {
    for (const [line] of text.matchAll(/^.*\buses: .*$/gm)) expect(line).toMatch(PINNED);
  });

  it('gives no permission to all jobs, and a reason for each that a job has', () => {
    expect(permissions).toEqual({});
    for (const job of Object.values(jobs)) expect(job.permissions).toBeDefined();
    for (const [line] of text.matchAll(/^ +(?:permission-)?[\w-]+: (?:\$\{\{.*')?(?:read|write)\b(?!-).*$/gm))
      expect(line).toContain(' # ');
  });

  it('leaves no credentials in a checkout', () => {
    const checkouts = Object.values(jobs)
      .flatMap(({ steps = [] }) => steps)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    for (const { with: options } of checkouts) expect(options?.['persist-credentials']).toBe(false);
  });
});

describe('the release', () => {
  const { jobs }: { jobs: Record<string, Job> } = parse(
    readFileSync('.github/workflows/release.yml', 'utf8'),
  );

  it.each(Object.entries(jobs))('the job %s installs and builds only without rights', (_name, job) => {
    const hasRights = Object.values(job.permissions ?? {}).includes('write');
    const scripts = (job.steps ?? []).map(({ run = '' }) => run).join('\n');
    if (hasRights)
      expect(scripts).not.toMatch(/\bnpm (?:ci|install|i|run|exec|pack)\b|\bnpx\b|\bnode\b|verify-a/);
  });

  it('has the version in one place: the newest one of the changelog is that of package.json', () => {
    const [, newest = packageJson.version] =
      /^## \[(\d[^\]]*)\]/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
    expect(newest).toBe(packageJson.version);
  });
});

it('action.yml says all that the Marketplace shows', () => {
  const action = parse(readFileSync('action.yml', 'utf8'));
  expect(action).toMatchObject({
    name: 'Dibs project list',
    branding: { icon: 'check-square', color: 'purple' },
  });
  expect(action.description.length).toBeLessThanOrEqual(125);
  for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)] as {
    description?: string;
  }[])
    expect(description).toMatch(/^\S.+[.)]$/s);
});
