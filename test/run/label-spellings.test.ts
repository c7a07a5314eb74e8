import { expect } from 'vitest';
import { projectFile, scenario } from '../support/scenario.ts';

const repository = { owner: 'xen-list', repo: 'projects' };
const SHORT = 'Übersetzung';
const LONG = SHORT.normalize('NFD');

for (const [there, wanted] of [
  [SHORT, LONG],
  [LONG, SHORT],
  ['ÜBERSETZUNG', LONG],
] as const)
  scenario(
    `a label that the repository spells otherwise is the same label (${there.length} letters there, ${wanted.length} in the files)`,
    async (list) => {
      const { issues } = list.github.as('maintainer').rest;
      for (const name of [there, `${there}: C`])
        await issues.createLabel({ ...repository, name, color: '112233' });
      const run = await list.sync();
      expect(run.exitCode, run.stdout).toBe(0);
      const made = run.writes.filter((write) => write === 'POST /labels');
      expect(made, list.github.labels().join()).toHaveLength(2);
      expect(list.github.labels()).toEqual(expect.arrayContaining([there, `${there}: C`]));
      expect(list.github.issues()[0]?.labels.map(({ name }) => name)).toEqual(
        expect.arrayContaining([there, `${there}: C`]),
      );
      // Somebody who puts on the label that the list is read by sees it found again.
      await list.github.commit({ 'projects/b.md': projectFile('B') });
      expect((await list.sync()).outputs.created).toBe('1');
      expect(list.github.issues()).toHaveLength(2);
    },
    {
      unsynced: true,
      files: {
        'projects/a.md': projectFile('A', 'skills: C\n'),
        '.github/dibs.yml': `tracking_label: ${wanted}\nlabels: { skill: { prefix: "${wanted}: " } }\n`,
      },
    },
  );
