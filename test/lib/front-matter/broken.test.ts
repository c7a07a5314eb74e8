import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { locate, readFrontMatter } from '../../../src/lib/front-matter/index.ts';

type Broken = [lines: string, line: number, column: number, advice: RegExp];

const quotes = /^Put quotes around this text/;
const whole = /^Put quotes around the whole value/;
const keyAndValue = /^Write `key: value`, with a space/;
const indent = /^Indent this line as/;
const closeQuote = /^Close this quote/;
const closeBracket = /^Close this bracket/;
const tags = /^Tags .* put quotes/;
const invisible = /^Remove the invisible/;

const table: Broken[] = [
  ['a: 1\nassignee: @alice', 3, 11, quotes],
  ['by:\n  - alice\n  - @bob', 4, 5, quotes],
  ['by: [alice, @bob]', 2, 13, quotes],
  ['title: `x`', 2, 8, quotes],
  ['title: %x', 2, 8, quotes],
  ['title: , x', 2, 8, quotes],
  ['title: Xen: the hypervisor', 2, 8, quotes],
  ['a: 1\nsummary: "quoted" part: x', 3, 10, quotes],
  ['a:\n  - b: c: d', 3, 8, quotes],
  ['a: [b: c: d]', 2, 8, quotes],
  ['a:\n\tb: 1', 3, 1, /^Indent with spaces/],
  ['a:\n\t- b', 3, 1, /^Indent with spaces/],
  ['title: x\n\tmore', 3, 1, /^Indent with spaces/],
  ['a: 1\n  b: 2', 3, 3, indent],
  ['a: 1\n\n   b: 2\nc: 3', 4, 4, indent],
  ['a:\n    b: 1\n  c: 2', 4, 3, indent],
  ['a:\n  b: 1\n c: 2', 4, 2, indent],
  ['contacts:\n  - name: A\n    email: x\n   github: y', 5, 4, indent],
  ['skills:\n  - C\n  title: x', 4, 3, indent],
  ['t: |\n    a\n  b\nc: 1', 4, 3, indent],
  ['a: x # c\n  y', 3, 3, indent],
  ['title:foo', 2, 1, keyAndValue],
  ['a: 1\ntitle:foo\nb: 2', 3, 1, keyAndValue],
  ['a: 1\ntitle:foo', 3, 1, keyAndValue],
  ['a: 1\nfoo\nb: 2', 3, 1, keyAndValue],
  ['skills:\n- C\nfoo', 4, 1, keyAndValue],
  ['# Heading\n\nSome text', 4, 1, keyAndValue],
  ['<!-- x -->\na: 1', 2, 1, keyAndValue],
  ['title: "foo\nb: 2', 2, 8, closeQuote],
  ['a: 1\ntitle: "foo\nb: "bar"\nc: 1', 3, 8, closeQuote],
  ["title: 'it\nb: don't", 2, 8, closeQuote],
  ['skills: [a, "b]\nc: "d"', 2, 13, closeQuote],
  ['"a: 1\nb: 2', 2, 1, closeQuote],
  ['skills: [a, b\nb: 2', 2, 9, closeBracket],
  ['a: 1\nclaim: { by: [a]\nb: 2', 3, 8, closeBracket],
  ['a: [\n  b,\n  c\nd: 1', 2, 4, closeBracket],
  ['a: [b', 2, 4, closeBracket],
  ["title: 'it's'", 2, 12, whole],
  ['title: "A" and "B"', 2, 12, whole],
  ['title: [draft] Foo', 2, 16, whole],
  ['a: [b]]', 2, 7, whole],
  ['a: [b,,c]', 2, 7, /^Separate/],
  ['a: ["x" "y"]', 2, 9, /^Separate/],
  ['a: - b', 2, 4, /^Begin the list/],
  ['a: > text', 2, 6, /^Begin this text on the next line/],
  ['a: |text', 2, 5, /^Begin this text on the next line/],
  ['t: "x"#c', 2, 7, /^Put a space before/],
  ['a: "C:\\Users"', 2, 7, /^Write \\\\ for a backslash/],
  ['a: *x', 2, 4, /^Put quotes around a text that begins with \*/],
  ['a: 1\ntitle: **bold**', 3, 8, /^Put quotes around a text that begins with \*/],
  ['a: [\n]\nb: *x', 3, 1, /^Indent this line more/],
  ['a: & b', 2, 4, /^Put quotes around a text that begins with &/],
  ['a: !foo x', 2, 4, tags],
  ['a: !!js/function "x"', 2, 4, tags],
  ['a: 1\nb: !!js/regexp /x/', 3, 4, tags],
  ['a: !!binary eA==', 2, 4, tags],
  ['title: !important', 2, 8, tags],
  ['a: !x!y z', 2, 4, tags],
  ['a: !!int foo', 2, 4, tags],
  ['%YAML 1.2\na: 1', 2, 1, /^Remove this line/],
  ['a: 1\n? [b]: c', 3, 3, /^A key has to be one text/],
  ['a:\n  ? { b: 1 }\n  : c', 3, 5, /^A key has to be one text/],
  ['- a\n- b', 2, 1, /^Write lines/],
  ['\n# c\n{ a: 1 }', 4, 1, /^Write lines/],
  ['!!map { a: 1 }', 2, 7, /^Write lines/],
  ['&x { a: 1 }', 2, 4, /^Write lines/],
  ['{ a: 1 }\nb: 2', 3, 1, /^Write lines/],
  ['- a\nb: 1', 3, 1, /^Write lines/],
  ['  a: 1\nb: 2', 3, 1, /^Write lines/],
  ['text', 2, 1, keyAndValue],
  ['"text"', 2, 1, keyAndValue],
  ['~', 2, 1, keyAndValue],
  ['a: 1\n--- b\nc: 2', 3, 4, /^Nothing may follow/],
  ['a: 1\n... # end', 3, 4, /^Nothing may follow/],
  ['a: x\0y', 2, 5, invisible],
  ['a: 1\nb: "x\u0007y"', 3, 6, invisible],
  ['a: x\u007fy', 2, 5, invisible],
  ['a: \ud800', 2, 4, invisible],
  ['a: \ufffe', 2, 4, invisible],
  ['a: x\ry', 2, 5, /^A carriage return stands alone/],
];

describe('a broken front matter says what to do, and where', () => {
  test.each(table)('%j', (lines, line, column, advice) => {
    const source = `---\n${lines}\n---\nText\n`;
    const variants = [
      source,
      `\uFEFF${source}`,
      source.replaceAll('\n', '\r\n'),
      source.replace(/---\n$/, '...\n'),
    ];
    for (const file of variants) {
      const { frontMatter, problems } = readFrontMatter(file);
      expect(frontMatter).toBeUndefined();
      expect(problems).toEqual([{ severity: 'error', line, column, message: expect.stringMatching(advice) }]);
      expect(problems[0]?.message).toMatch(/^[^\n]{10,110}\.$/);
    }
  });

  test.each([
    ['---', 1, 1, /^Close the front matter/],
    ['---\n', 1, 1, /^Close the front matter/],
    ['---\na: 1\nText\n', 1, 1, /^Close the front matter/],
    ['---\na: 1\n --- \n', 1, 1, /^Close the front matter/],
    ['---\na: 1\n---foo\n----\n', 1, 1, /^Close the front matter/],
    ['---\ra: 1\r---\r', 1, 4, /^A carriage return/],
  ])('the border lines of %j', (source, line, column, advice) => {
    expect(readFrontMatter(source)).toEqual({
      frontMatter: undefined,
      problems: [{ severity: 'error', line, column, message: expect.stringMatching(advice) }],
    });
  });
});

test('whatever stands in a file, reading it ends with data or with one error inside it', () => {
  const token = fc.constantFrom(
    ...[
      'a',
      'b: ',
      ': ',
      '- ',
      '? ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      '"',
      "'",
      '&a ',
      '*a',
      '!!str ',
      '!x ',
      '|',
      '>',
      '#',
      ' #',
    ],
    ...[
      '\n',
      '\n  ',
      '\n    ',
      '\n- ',
      '\t',
      '\r\n',
      '\r',
      '@',
      '`',
      '%',
      '\\',
      '\0',
      '\u2028',
      '\ufeff',
      '\ud800',
      '<<: ',
      '...',
      '---',
    ],
    ...['__proto__', '1', '~', '=', 'é'],
  );
  const body = fc.array(token, { maxLength: 40 }).map((tokens) => tokens.join(''));
  fc.assert(
    fc.property(body, fc.constantFrom('\n', '\r\n'), (yaml, end) => {
      const source = `---${end}${yaml}${end}---${end}Text`;
      const { frontMatter, problems } = readFrontMatter(source);
      expect(frontMatter === undefined).toBe(problems.some(({ severity }) => severity === 'error'));
      const lines = source.split('\n');
      for (const { line, column, message } of [...problems, { ...locate(source, ['a', 0]), message: '' }]) {
        expect(line).toBeGreaterThan(0);
        expect(column).toBeGreaterThan(0);
        expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        expect(message).not.toContain('\n');
      }
    }),
    { numRuns: 2000 },
  );
});
