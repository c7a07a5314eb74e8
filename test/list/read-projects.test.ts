import { describe, expect, it } from 'vitest';
import { desiredLabels } from '../../src/issue/labels.ts';
import { read } from '../../src/list/read-projects.ts';
import { type Config, configSchema, defaultConfig } from '../../src/schema/config.ts';

const files = (count: number, withKey: number) =>
  Array.from({ length: count }, (_, at) => ({
    path: `projects/p${at}.md`,
    text: `---\ntitle: P${at}\n${at < withKey ? 'State: launched\n' : ''}---\n`,
  }));

it.each([
  [10, 5, 5],
  [10, 6, 0],
  [100, 9, 9],
  [100, 10, 0],
])(
  'of %i files %i have a key like one of ours: %i warnings, since a habit is no slip',
  (count, own, warnings) => {
    const { problems } = read(files(count, own), defaultConfig());
    expect(problems.map(({ message }) => message)).toEqual(
      Array(warnings).fill('State is not a key that Dibs knows; did you mean status?'),
    );
    for (const problem of problems) {
      expect(Object.keys(problem).sort()).toEqual(['column', 'file', 'line', 'message', 'severity']);
    }
  },
);

describe('labels that GitHub would refuse', () => {
  const readOne = (lines: string, config = defaultConfig()) =>
    read([{ path: 'projects/a.md', text: `---\ntitle: A\n${lines}---\n` }], config);
  const problemsOf = (lines: string, config?: Config) => readOne(lines, config).problems;
  const labelsOf = (lines: string, held = 0, today = '2026-01-01') => {
    const [project] = readOne(lines).projects;
    if (project === undefined) throw new Error('The file counts as broken.');
    return desiredLabels(project, { status: 'open', held, today }, defaultConfig()).map(({ name }) => name);
  };

  it('are left out with a warning at their line that names the config key to set', () => {
    const lines = `skills: [C, ${'x'.repeat(50)}]\n`;
    expect(problemsOf(lines)).toEqual([
      {
        severity: 'warning',
        file: 'projects/a.md',
        line: 3,
        column: 9,
        message: `The label "skill: ${'x'.repeat(50)}" has 57 characters, and GitHub takes 50, so it is left out. Change skills in the file, set labels.skill.prefix in the config, or turn these labels off there (labels.skill: null).`,
      },
    ]);
    expect(labelsOf(lines)).toEqual(['project', 'skill: C', 'claim: open', 'needs: verification']);
  });

  it.each([
    ['labels: [ok, "a, b"]\n', /has a comma.*left out\. Change it under labels in the file\.$/],
    [`category: ${'c'.repeat(60)}\n`, /set categories\.c{60}\.label in the config/],
    ['skills: ["C, C++ and more", ""]\n', /labels\.skill: null/],
    [`labels: [${'x'.repeat(5000)}]\n`, /"x{79}…" has 5000 characters/],
  ])('%s: one warning, and everything else of the file goes on', (lines, message) => {
    const { projects, broken, problems } = readOne(lines);
    expect(problems).toMatchObject([{ severity: 'warning', message: expect.stringMatching(message) }]);
    expect(broken).toEqual([]);
    expect(projects).toHaveLength(1);
    for (const label of labelsOf(lines)) expect(label).toMatch(/^[^,]{1,50}$/);
  });

  it('name the defaults of the config too, where these have labels', () => {
    const config = configSchema.parse({ defaults: { labels: ['a, b'] } });
    expect(problemsOf('', config)).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('under defaults.labels in the config') },
    ]);
  });

  it.each(['skills', 'labels'])('are too many %s, of which the last are left out', (key) => {
    const list = (count: number) =>
      `${key}: [${Array.from({ length: count }, (_, n) => `w${n}`).join(', ')}]\n`;
    // Beside the tracking label, that of the claim, and that of the verification.
    expect(problemsOf(list(97))).toEqual([]);
    expect(labelsOf(list(97))).toHaveLength(100);
    expect(problemsOf(list(99))).toMatchObject([
      {
        severity: 'warning',
        line: 3,
        message: expect.stringMatching(
          /^GitHub takes 100 labels on an issue, so 2 of these are left out.*w97".* 97 /,
        ),
      },
    ]);
    expect(labelsOf(list(99))).toEqual(labelsOf(list(97)));
    expect(labelsOf(list(99), 1)).toContain('claim: taken');
    // The same skills, whether the verification has a label or not.
    expect(labelsOf(`${list(99)}verified: 2026-01-01\n`)).toHaveLength(99);
  });
});

describe('titles that repeat', () => {
  const readAll = (fronts: readonly string[]) =>
    read(
      fronts.map((front, at) => ({ path: `projects/p${at}.md`, text: `---\n${front}\n---\n` })),
      defaultConfig(),
    );

  it('are a warning in each file that names the others, whatever their case and white space', () => {
    const { problems, projects } = readAll([
      'title: The Same',
      'irc: x\ntitle: "the  same "',
      'title: Other',
    ]);
    expect(problems).toMatchObject([
      { severity: 'warning', file: 'projects/p0.md', line: 2, column: 8 },
      { severity: 'warning', file: 'projects/p1.md', line: 3, column: 8 },
    ]);
    expect(problems[0]?.message).toContain('also that of projects/p1.md:');
    expect(problems[1]?.message).toContain('also that of projects/p0.md:');
    expect(projects).toHaveLength(3);
  });

  it.each(['done', 'archived'])('do not count where one is %s: people come back to an idea', (status) => {
    expect(readAll(['title: Same', `title: Same\nstatus: ${status}`]).problems).toEqual([]);
  });

  it('are named in few words and little time in any number of files', () => {
    const start = performance.now();
    const { problems } = readAll(Array(10_000).fill('title: Same'));
    expect(problems).toHaveLength(10_000);
    expect(problems[0]?.message).toContain('p1.md, projects/p2.md, projects/p3.md and 9996 more:');
    expect(problems[9_999]?.message).toContain('p0.md, projects/p1.md, projects/p2.md and 9996 more:');
    // Naming each other would take minutes.
    expect(performance.now() - start).toBeLessThan(30_000);
  });
});
