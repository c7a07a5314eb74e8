import { expect, it } from 'vitest';
import { skillNames } from '../../src/import/skill-names.ts';

const JULIA = 'Proficiency in the Julia programming language';
const REMOVAL = 'Implementing the removal process while maintaining the integrity of all data';

it.each<[member: string, skills: string[], sentences: string[]]>([
  ['C++', ['C++'], []],
  ['Web development (Django, htmx)', ['Web development', 'Django', 'htmx'], []],
  [
    'Understanding of many ecosystems (Cargo, Go modules, etc.)',
    ['Understanding of many ecosystems', 'Cargo', 'Go modules'],
    [],
  ],
  [
    'Understanding of diff algorithms and of version control',
    ['Understanding of diff algorithms', 'of version control'],
    [],
  ],
  [JULIA, ['Julia programming language'], [JULIA]],
  [
    'Strong C++ (for understanding and porting the core logic)',
    ['Strong C++'],
    ['Strong C++ (for understanding and porting the core logic)'],
  ],
  [REMOVAL, [], [REMOVAL]],
])('what is too long for a label is taken apart, and nothing is lost: %s', (member, skills, sentences) => {
  expect(skillNames([member])).toEqual({ skills, sentences });
});
