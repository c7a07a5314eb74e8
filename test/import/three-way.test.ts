import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { updateFile } from '../../src/import/three-way.ts';
import { mergeLines } from '../../src/lib/text/merge-lines.ts';

const file = (front: string, text: string) => `---\n${front}---\n\n${text}\n`;
const BEFORE = file('title: A\nskills:\n  - C\n  - Rust\n', 'One.\n\nTwo.\n\nThree.');

describe('an edited page', () => {
  it('changes what was not changed by hand, line by line', () => {
    const there = BEFORE.replace('title: A\n', 'title: A\nissue: 4\n').replace('Two.', 'My two.');
    const now = BEFORE.replace('One.', 'First.')
      .replace('Three.', 'Three.\n\nFour.')
      .replace('  - Rust\n', '');
    expect(updateFile(BEFORE, there, now)).toEqual({
      text: file('title: A\nissue: 4\nskills:\n  - C\n', 'First.\n\nMy two.\n\nThree.\n\nFour.'),
      left: [],
    });
  });

  it('leaves lines that were changed by hand as they are, and says so', () => {
    const there = BEFORE.replace('One.', 'My one.').replace('  - C', '  - C++');
    const now = BEFORE.replace('One.', 'First.').replace('Three.', 'Third.').replace('  - C', '  - C17');
    expect(updateFile(BEFORE, there, now)).toEqual({
      text: there.replace('Three.', 'Third.'),
      left: ['skills', 'text'],
    });
  });

  it('changes members of one list on both sides', () => {
    const there = BEFORE.replace('  - C\n', '  - C++\n');
    const now = BEFORE.replace('  - Rust\n', '  - Rust 2024\n');
    expect(updateFile(BEFORE, there, now)).toEqual({
      text: there.replace('  - Rust\n', '  - Rust 2024\n'),
      left: [],
    });
  });
});

describe('lines of two versions', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 })
    .map((lines) => lines.join('\n'));

  it('are those of the side that changed, if only one did', () => {
    fc.assert(
      fc.property(text, text, (base, changed) => {
        expect(mergeLines(base, base, changed)).toEqual({ text: changed, isPartial: false });
        expect(mergeLines(base, changed, base)).toEqual({ text: changed, isPartial: false });
        expect(mergeLines(base, changed, changed)).toEqual({ text: changed, isPartial: false });
      }),
    );
  });

  it('hold every line that was added by hand', () => {
    fc.assert(
      fc.property(text, text, text, (base, own, other) => {
        const added = own.split('\n').filter((line) => !base.split('\n').includes(line));
        const merged = mergeLines(base, own, other)?.text.split('\n') ?? [];
        for (const line of added) expect(merged).toContain(line);
      }),
    );
  });
});
