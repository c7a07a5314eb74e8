/** The config names labels otherwise than before: the issues get the new ones, lose the old ones, and stay the same. */

import { expect } from 'vitest';
import { type List, projectFile, scenario, THREE } from '../support/scenario.ts';

const repository = { owner: 'xen-list', repo: 'projects' };
const FILES = { ...THREE, 'projects/tools/own.md': projectFile('Own labels', 'labels: [mentored]\n') };
const CATEGORY = (name: string) => `categories: { hypervisor: { label: "${name}" } }\n`;

function labelsOf({ github }: List, issue: number): string[] {
  return github
    .issue(issue)
    .labels.map((label) => (typeof label === 'string' ? label : (label.name ?? '')))
    .sort();
}

scenario(
  'a renamed tracking label, prefix and category: issues found by their numbers are labelled anew, and keep what people put on',
  async (list) => {
    const { github } = list;
    const issue = await list.number('hypervisor/numa');
    const others = { ...repository, issue_number: issue, labels: ['docs'] };
    await github.as('maintainer').rest.issues.addLabels(others);
    expect(labelsOf(list, issue)).toContain('hyper');
    await github.commit({
      '.github/dibs.yml': `tracking_label: idea\nlabels: { difficulty: { prefix: "level: " }, verification: null }\n${CATEGORY('core')}`,
    });
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(run.outputs).toMatchObject({ created: '0', updated: '4' });
    expect(labelsOf(list, issue)).toEqual(
      ['claim: open', 'core', 'docs', 'gsoc', 'idea', 'level: hard', 'skill: C', 'skill: Xen'].sort(),
    );
    expect(labelsOf(list, await list.number('tools/own'))).toEqual(
      ['category: tools', 'claim: open', 'idea', 'mentored'].sort(),
    );
    expect(github.issues()).toHaveLength(4);
  },
  { files: { ...FILES, '.github/dibs.yml': CATEGORY('hyper') } },
);

scenario(
  'a group that is turned off: the labels that Dibs put on are taken off, and those of people stay',
  async (list) => {
    const issue = await list.number('tools/grub');
    const others = { ...repository, issue_number: issue, labels: ['difficulty: fun'] };
    await list.github.commit({ '.github/dibs.yml': 'labels: { difficulty: null, claim: null }\n' });
    await list.sync();
    await list.github.as('maintainer').rest.issues.addLabels(others);
    await list.sync();
    expect(labelsOf(list, issue)).toEqual(
      ['category: tools', 'difficulty: fun', 'needs: verification', 'project', 'skill: C'].sort(),
    );
  },
);

scenario(
  'a renamed tracking label, and numbers that are in no file: nothing is made twice, and the run says what to do',
  async (list) => {
    const { github } = list;
    const none = (label: string) => `write_back: none\ntracking_label: ${label}\n`;
    await github.commit({
      '.github/dibs.yml': none('idea'),
      'projects/new.md': projectFile('New'),
    });
    const run = await list.sync();
    expect(run.exitCode).toBe(1);
    expect(run.writes).toEqual([]);
    const said = run.annotations.map(({ message }) => message).join('\n');
    expect(said).toMatch(/3 projects would get a second issue/);
    expect(said).toContain('"project"');
    expect(said).toContain('"idea"');
    expect(said.match(/lacks the label/g)).toBeNull();
    await github
      .as('maintainer')
      .rest.issues.updateLabel({ ...repository, name: 'project', new_name: 'idea' });
    const next = await list.sync();
    expect(next.exitCode, next.stdout).toBe(0);
    expect(next.outputs).toMatchObject({ created: '1' });
    expect(github.issues()).toHaveLength(4);
  },
  { files: { ...THREE, '.github/dibs.yml': 'write_back: none\n' } },
);

scenario(
  'a tracking label that a person took off: the project gets an issue of its own',
  async (list) => {
    const { github } = list;
    const [issue] = github.issues().map(({ number }) => number);
    const label = { ...repository, issue_number: issue ?? 0, name: 'project' };
    await github.as('maintainer').rest.issues.removeLabel(label);
    const run = await list.sync();
    expect(run.exitCode, run.stdout).toBe(0);
    expect(run.outputs).toMatchObject({ created: '1' });
  },
  { files: { 'projects/a.md': projectFile('A'), '.github/dibs.yml': 'write_back: none\n' } },
);
