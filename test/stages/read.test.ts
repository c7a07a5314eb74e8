import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../src/model/config.ts';
import { read } from '../../src/stages/read.ts';

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
  const problemsOf = (lines: string, config = defaultConfig()) =>
    read([{ path: 'projects/a.md', text: `---\ntitle: A\n${lines}---\n` }], config).problems;

  it('are errors at their line, which say what to change', () => {
    expect(problemsOf(`skills: [C, ${'x'.repeat(50)}]\n`)).toEqual([
      {
        severity: 'error',
        file: 'projects/a.md',
        line: 3,
        column: 9,
        message: `The label "skill: ${'x'.repeat(50)}" has 57 characters, and GitHub takes 50. Change it in the file, set labels.skill.prefix in the config, or turn these labels off there (labels.skill: null).`,
      },
    ]);
    expect(problemsOf('labels: ["a, b"]\n')[0]?.message).toMatch(/has a comma.*\. Change it in the file\.$/);
  });

  it.each(['skills', 'labels'])('are too many %s', (key) => {
    const list = (count: number) =>
      `${key}: [${Array.from({ length: count }, (_, n) => `w${n}`).join(', ')}]\n`;
    // Beside the tracking label, that of the claim, and that of the verification.
    expect(problemsOf(list(97))).toEqual([]);
    expect(problemsOf(list(98))).toMatchObject([
      {
        severity: 'error',
        line: 3,
        message:
          'The issue would have 101 labels, and GitHub takes 100: leave no more than 97 skills and labels.',
      },
    ]);
  });
});
