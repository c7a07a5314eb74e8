import { describe, expect, it } from 'vitest';
import { factsIn } from '../../src/schema/facts.ts';
import { factKey } from '../../src/schema/label-words.ts';

const found = (markdown: string) =>
  factsIn(markdown)
    .filter(({ key }) => key !== 'description')
    .map(({ key, values }) => [key, ...values]);

describe('facts that stand in a text', () => {
  it.each([
    ['**Difficulty:** Hard', [['difficulty', 'Hard']]],
    ['**Difficulty**: Hard', [['difficulty', 'Hard']]],
    ['_Expected Project Size_: 90 or 175 hours', [['size', '90 or 175 hours']]],
    ['**Project size** 175 hours', [['size', '175 hours']]],
    ['**Difficulty: easy**', [['difficulty', 'easy']]],
    ['Effort: Small (90 hours)', [['size', 'Small (90 hours)']]],
    ['**难度**：低', [['difficulty', '低']]],
    ['## Expected project size\n\n350 hours\n\n## Next\n\nWords', [['size', '350 hours']]],
    ['**Skills Required**\n\n- C\n- Rust\n', [['skills', 'C', 'Rust']]],
    ['| | |\n|-|-|\n| **Difficulty** | 3/5 |', [['difficulty', '3/5']]],
    ['- **Mentors:** [Ann](https://github.com/ann)', [['contacts', 'Ann (https://github.com/ann)']]],
    ['**Difficulty:** Hard\n\nA sentence.', [['difficulty', 'Hard']]],
    [
      '_Difficulty:_ medium. _Requirements:_ C, HTML.',
      [
        ['difficulty', 'medium.'],
        ['skills', 'C, HTML.'],
      ],
    ],
    ['A note: this is none. See https://example.org: it is none either.', []],
  ])('%j', (markdown, expected) => {
    expect(found(markdown)).toEqual(expected);
  });

  it.each([
    ['🛠 Required Skill(s)', 'skills'],
    ['Libreswan Mentors', 'contacts'],
    ['Expected Time Commitment', 'size'],
    ['Effort / Length', 'size'],
    ['Reading & Related Material', 'links'],
    ['Constraints/requirements', 'prerequisites'],
    ['Getting started', undefined],
    ['How to apply', undefined],
  ])('the label %j', (label, key) => {
    expect(factKey(label)).toBe(key);
  });
});
