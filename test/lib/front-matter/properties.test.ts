import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editFrontMatter, type OwnedValue, readFrontMatter } from '../../../src/lib/front-matter/index.ts';

type Written = Exclude<OwnedValue, undefined>;

/** Lines of a front matter, without their ends. An owned entry knows what becomes of it; the others stay. */
interface Part {
  lines: string[];
  owned?: {
    name: string;
    /** The one line that is left with the new value. */
    write(value: string): string;
    /** Of which old line the new one has its end. */
    endOf: number;
    /** The line that is left after a removal, if any. */
    removed: string | undefined;
    /** Whether it counts as not there. */
    isUnset: boolean;
  };
}

/** How a person may leave a key unset. */
const UNSET = ['', '~', 'null', '{}', '[]', '""', "''"];

const comment = fc.constantFrom('', ' # ours', '  # a: b', '\t#');
const scalar = fc.constantFrom(
  ...[
    'text',
    'two words',
    '"a # b"',
    "'it''s'",
    '12',
    '0x1F',
    '2012-12-12',
    'no',
    '~',
    '""',
    'http://x.y/#z',
    'é✓完',
  ],
);

const linesOf = (...lines: string[]) => fc.constant(lines);

/** Entries nobody but people write. `n` keeps their keys apart. */
const foreign = (n: number): fc.Arbitrary<Part> =>
  fc
    .oneof(
      fc.tuple(scalar, comment).map(([value, end]) => [`k${n}: ${value}${end}`]),
      fc.tuple(scalar, comment).map(([value, end]) => [`"K ${n}"  :  ${value}${end}`]),
      comment.map((end) => [`k${n}:${end}`]),
      fc.array(scalar, { minLength: 1 }).map((list) => [`k${n}:`, ...list.map((value) => `- ${value}`)]),
      fc
        .array(scalar, { minLength: 1 })
        .map((list) => [`k${n}:`, ...list.flatMap((value) => ['', `    - ${value} # c`])]),
      fc.tuple(scalar, comment).map(([value, end]) => [`k${n}: [a,   ${value}, { issue: 7 }]${end}`]),
      fc.tuple(scalar, comment).map(([value, end]) => [`k${n}: [`, `  ${value},`, '  # c', `  b`, `]${end}`]),
      scalar.map((value) => [`k${n}:`, `  issue: 5`, '# c', `  claim: ${value}`]),
      fc
        .tuple(fc.constantFrom('|', '>', '|-', '>+', '|+', '|2'), fc.constantFrom('', '', '   '))
        .map(([style, blank]) => [`k${n}: ${style}`, '  issue: 3', '', '  # text', `   ---`, blank]),
      linesOf(`k${n}: &k${n} [1]`, `l${n}: *k${n}`),
      linesOf(`k${n}: more`, '  than one', '', '  line'),
      linesOf(`k${n}: "more`, '  than # one', '  line"'),
      linesOf(`? k${n}`, `: - 1`, `  - 2`),
      fc.constantFrom('# comment: x', '  # indented', '', '  ', '#').map((line) => [line]),
    )
    .map((lines) => ({ lines }));

/** An entry that Dibs writes, as it or a person may have left it. */
const ownedEntry = (name: string): fc.Arbitrary<Part> => {
  const key = fc.constantFrom(name, name.toUpperCase(), `"${name}"`, `'${name}'`);
  const old = name === 'claim' ? '{ by: [someone], since: 2020-01-01 }' : '"before"';
  const entry = (lines: string[], head: string, end: string, endOf = 0, blanks = ' '): Part => ({
    lines,
    owned: {
      name,
      write: (text) => `${head}${blanks}${text}${end}`,
      endOf,
      removed: end === '' ? undefined : head + end,
      isUnset: false,
    },
  });
  const unset = (head: string, value: string, end: string): Part => {
    const line = `${head}${value === '' ? '' : `  ${value}`}${end}`;
    // The blanks tell what to put back.
    const padded = ` ${' '.repeat(UNSET.indexOf(value) + 1)}}`;
    const write = (text: string) => `${head}${value === '' ? ' ' : '  '}${text.replace(/ }$/, padded)}${end}`;
    return { lines: [line], owned: { name, write, endOf: 0, removed: line, isUnset: true } };
  };
  return fc
    .tuple(key, comment, fc.constantFrom(...UNSET))
    .chain(([k, end, value]) =>
      fc.constantFrom(
        entry([`${k}: ${old}${end}`], `${k}:`, end),
        entry([`${k}  :   ${old}${end}`], `${k}  :`, end, 0, '   '),
        unset(`${k}:`, value, end),
        unset(`${k}  :`, value, end),
        entry([`${k}:${end}`, '  by:', '    - someone # c', '', '  since: 2020-01-01'], `${k}:`, end),
        entry([`${k}: {`, '  by: [a], # c', '  since: b', `}${end}`], `${k}:`, end, 3),
        entry([`${k}: |`, '    text', '', '    more'], `${k}:`, '', 3),
        entry([`${k}:`, '- a', '- b'], `${k}:`, ''),
      ),
    );
};

interface File {
  parts: Part[];
  ends: string[];
  head: string;
  tail: string;
}

const file: fc.Arbitrary<File> = fc
  .record({
    foreign: fc
      .array(fc.nat(13), { maxLength: 6 })
      .chain((list) => fc.tuple(...list.map((_, n) => foreign(n)))),
    owned: fc
      .subarray(['issue', 'status', 'claim'])
      .chain((names) => fc.tuple(...names.map(ownedEntry)))
      .chain((parts) => fc.shuffledSubarray(parts, { minLength: parts.length })),
    at: fc.array(fc.nat(10), { minLength: 3, maxLength: 3 }),
    ends: fc.oneof(
      fc.constantFrom('\n', '\r\n').map((end): string[] => [end]),
      fc.array<string>(fc.constantFrom('\n', '\r\n'), { minLength: 2, maxLength: 9 }),
    ),
    mark: fc.constantFrom('', '\uFEFF'),
    open: fc.constantFrom('---', '---  '),
    close: fc.constantFrom('---', '...', '--- \t'),
    text: fc.constantFrom(undefined, '', 'Text', '\nissue: 9\n---\n', '\r\nText\r\n'),
  })
  .map(({ foreign: others, owned, at, ends, mark, open, close, text }) => {
    const parts: Part[] = [...others];
    for (const [i, part] of owned.entries()) parts.splice((at[i] ?? 0) % (parts.length + 1), 0, part);
    return {
      parts,
      ends,
      head: `${mark}${open}${ends[0]}`,
      tail: text === undefined ? close : `${close}${ends[0]}${text}`,
    };
  });

/** The file, with what an edit makes of each part: its lines with the number of the line whose end they have. */
function print(
  { parts, ends, head, tail }: File,
  edit = (part: Part, first: number) => asIs(part, first),
  added = '',
): string {
  let line = 0;
  const printed = parts.flatMap((part) => {
    const first = line;
    line += part.lines.length;
    return edit(part, first).map(([text, number]) => text + (ends[number % ends.length] ?? '\n'));
  });
  return head + printed.join('') + (added && added + ends[0]) + tail;
}

function asIs({ lines }: Part, first: number): [string, number][] {
  return lines.map((text, i) => [text, first + i]);
}

function isOf(part: Part, name: string): boolean {
  return part.owned?.name === name;
}

const change = fc
  .oneof(
    fc.tuple(fc.constant('issue'), fc.nat(), fc.constant('')),
    fc.constantFrom<[string, Written, string]>(
      ['status', 'done', 'done'],
      ['status', 'on hold: no', '"on hold: no"'],
      ['claim', { by: ['alice'], since: '2026-11-22' }, '{ by: [alice], since: 2026-11-22 }'],
      ['claim', { by: ['1e3', 'b'], since: '2026-11-22' }, '{ by: ["1e3", b], since: 2026-11-22 }'],
    ),
  )
  .map(([name, value, text]): [string, Written, string] => [name, value, text || String(value)]);

/** What an edit of one key must not change. */
function others(source: string, name: string): unknown[] {
  const { frontMatter, problems } = readFrontMatter(source);
  expect(problems).toEqual([]);
  return [...(frontMatter?.data ?? [])]
    .filter(([key]) => key.toLowerCase() !== name)
    .concat([['', frontMatter?.text]]);
}

test('an edit changes the lines of its key, as said, and nothing else', () => {
  fc.assert(
    fc.property(file, change, (before, [name, value, text]) => {
      const source = print(before);
      const kept = others(source, name);
      const isThere = before.parts.some((part) => isOf(part, name));
      const isBlank = source.slice(before.head.length, source.length - before.tail.length).trim() === '';
      const expected = print(
        before,
        (part, first) =>
          isOf(part, name)
            ? [[part.owned?.write(text) ?? '', first + (part.owned?.endOf ?? 0)]]
            : asIs(part, first),
        isThere ? '' : `${isBlank ? before.ends[0] : ''}${name}: ${text}`,
      );
      const edited = editFrontMatter(source, { [name]: value });
      expect(edited).toBe(expected);
      expect(editFrontMatter(edited, { [name]: value })).toBe(edited);
      expect(others(edited, name)).toEqual(kept);
    }),
    { numRuns: 1000 },
  );
});

test('set and removed again, the file is as it was', () => {
  fc.assert(
    fc.property(file, fc.array(change, { minLength: 1, maxLength: 4 }), (before, changes) => {
      // Of a value that was set nothing can tell what it was; a number or a word does not tell how it was not set.
      const parts = before.parts.filter(
        (part) => !changes.some(([name]) => isOf(part, name) && !(name === 'claim' && part.owned?.isUnset)),
      );
      const source = print({ ...before, parts });
      const set = changes.reduce((text, [name, value]) => editFrontMatter(text, { [name]: value }), source);
      const back = changes.reduce((text, [name]) => editFrontMatter(text, { [name]: undefined }), set);
      expect(back).toBe(source);
    }),
    { numRuns: 500 },
  );
});

test('a removal takes the lines of its key but for comments, or leaves the file alone and says so', () => {
  fc.assert(
    fc.property(file, fc.constantFrom('issue', 'status', 'claim'), (before, name) => {
      const source = print(before);
      const expected = print(before, (part, first) => {
        if (!isOf(part, name)) return asIs(part, first);
        const line = part.owned?.removed;
        return line === undefined ? [] : [[line, first + (part.owned?.endOf ?? 0)]];
      });
      let edited: string;
      try {
        edited = editFrontMatter(source, { [name]: undefined });
      } catch (error) {
        // The lines behind the entry would become part of a text of lines before it.
        expect(String(error)).toContain(`Write ${name} by hand`);
        expect(() => expect(others(expected, name)).toEqual(others(source, name))).toThrow();
        return;
      }
      const rest = expected.slice(before.head.length, expected.length - before.tail.length);
      if (edited !== source && rest.trim() === '') return; // an emptied block has a test of its own
      expect(edited).toBe(expected);
      expect(editFrontMatter(edited, { [name]: undefined })).toBe(edited);
    }),
    { numRuns: 500 },
  );
});
