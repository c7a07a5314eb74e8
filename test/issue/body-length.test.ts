import { describe, expect, it } from 'vitest';
import { firstBody, lengthProblem, lengthProblems } from '../../src/issue/body-length.ts';
import { desiredLabels, labelsToRemember } from '../../src/issue/labels.ts';
import { characters, firstCharacters } from '../../src/lib/text/characters.ts';
import { read } from '../../src/list/read-projects.ts';
import type { Project } from '../../src/model/project.ts';
import { configSchema, defaultConfig } from '../../src/schema/config.ts';
import { labelProblem } from '../../src/schema/label-name.ts';

const repository = { server: 'https://github.com', owner: 'xen-list', repo: 'projects', branch: 'main' };

function projectOf(text: string, lines = '', path = 'projects/a.md') {
  const [project] = read(
    [{ path, text: `---\ntitle: A\n${lines}---\n\n${text}\n` }],
    defaultConfig(),
  ).projects;
  if (project === undefined) throw new Error('The file counts as broken.');
  return project;
}

/** The labels that its issue would have at most. */
function labelsOf(project: Project): string[] {
  const context = { status: 'open' as const, held: 0, today: '9999-12-31' };
  return labelsToRemember(desiredLabels(project, context, defaultConfig()));
}

describe('a body that would be too long', () => {
  it('is counted in characters, not in UTF-16 code units', () => {
    const [fits] = [projectOf('🐘'.repeat(60_000))];
    expect(lengthProblems([fits], defaultConfig(), repository)).toEqual([]);
    const body = firstBody(fits, labelsOf(fits), defaultConfig(), repository);
    expect(body.length).toBeGreaterThan(100_000);
    const all = characters(body);
    const most = projectOf('🐘'.repeat(60_000 + 65_536 - all));
    expect(lengthProblem(most, firstBody(most, labelsOf(most), defaultConfig(), repository))).toBeUndefined();
    const over = projectOf('🐘'.repeat(60_001 + 65_536 - all));
    expect(lengthProblems([over], defaultConfig(), repository)).toMatchObject([
      { severity: 'error', file: 'projects/a.md', message: expect.stringContaining('65537 characters') },
    ]);
  });

  // What grows most when it is escaped, neutralised or made absolute, alone and behind plain text.
  it.each([
    'Text. ',
    '#1 ',
    '@a ',
    '` ',
    '~ ',
    '<x> ',
    '[x](y) ',
    '![x](y)\n\n',
    '<a href=y>b</a> ',
    '<img src="y.png"> ',
    '[a]: b\n',
  ])('of %j is found, however it comes about', (unit) => {
    for (const length of [9_000, 62_000]) {
      const project = projectOf(unit.repeat(Math.ceil(length / unit.length)), '', 'projects/hypervisor/a.md');
      const said = lengthProblems([project], defaultConfig(), repository).map(({ message }) => message);
      const problem = lengthProblem(
        project,
        firstBody(project, labelsOf(project), defaultConfig(), repository),
      );
      expect(said).toEqual(problem === undefined ? [] : [problem.message]);
    }
  });

  it('may come about by its facts and by the guidance', () => {
    const outcomes = `outcomes: [${Array(300).fill('"#1 @someone and more, and even more of it"').join(', ')}]\n`;
    const project = projectOf('Text. '.repeat(9_000), outcomes);
    expect(lengthProblems([project], defaultConfig(), repository)).toHaveLength(1);
    const config = configSchema.parse({ guidance: 'Base it on the unstable tree. '.repeat(2_500) });
    expect(lengthProblems([projectOf('Text.')], config, repository)).toHaveLength(1);
  });

  it('shows its first part and a link to the file, if the list wants that', () => {
    const config = configSchema.parse({ long_text: 'excerpt' });
    const text = `${'A paragraph with @someone in it.\n\n'.repeat(4_000)}The end.`;
    const project = projectOf(text);
    const body = firstBody(project, labelsOf(project), config, repository);
    expect(lengthProblems([project], config, repository)).toEqual([]);
    expect(characters(body)).toBeLessThanOrEqual(65_536);
    expect(characters(body)).toBeGreaterThan(30_000);
    expect(body).toMatch(
      /in it\.\n\n_This is the first part of the text: \[projects\/a\.md\]\(<https:[^>]*>\) has all of it\._\n\n<details>/,
    );
    expect(body).not.toContain('The end.');
  });

  it('is whole if it fits, also in a list that wants excerpts', () => {
    const config = configSchema.parse({ long_text: 'excerpt' });
    const project = projectOf('Text. '.repeat(9_000));
    expect(firstBody(project, [], config, repository)).toContain('Text. '.repeat(8_999));
  });

  it('does not matter where there will be no issue', () => {
    const text = 'Text. '.repeat(12_000);
    expect(lengthProblems([projectOf(text, 'status: done\n')], defaultConfig(), repository)).toEqual([]);
    expect(
      lengthProblems([projectOf(text, 'status: done\nissue: 3\n')], defaultConfig(), repository),
    ).toHaveLength(1);
  });

  it('takes little time to rule out for ten thousand files', () => {
    const project = projectOf('What [it](is.md) is about. '.repeat(150));
    const start = performance.now();
    expect(lengthProblems(Array(10_000).fill(project), defaultConfig(), repository)).toEqual([]);
    // Rendering them takes a minute.
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('characters', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['🐘🐘', 2],
    ['a\u{10000}b', 3],
    ['\ud83d', 1],
  ])('of %j are %i', (text, count) => {
    expect(characters(text)).toBe(count);
    expect(characters(text)).toBe([...text].length);
  });

  it('are not cut in two', () => {
    expect(firstCharacters('🐘🐘🐘', 2)).toBe('🐘🐘');
    expect(firstCharacters('abc', 3)).toBe('abc');
  });

  it('are what a label may have fifty of', () => {
    expect(labelProblem('🐘'.repeat(50))).toBeUndefined();
    expect(labelProblem('🐘'.repeat(51))).toContain('51 characters');
  });
});
