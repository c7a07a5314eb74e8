import { expect, it } from 'vitest';
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
