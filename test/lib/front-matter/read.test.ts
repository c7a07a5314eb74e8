import matter from 'gray-matter';
import { afterEach, describe, expect, test } from 'vitest';
import { editFrontMatter, locate, readFrontMatter } from '../../../src/lib/front-matter/index.ts';
import { cpuTimeOf } from '../../support/cpu.ts';

const BOM = '\uFEFF';

function dataOf(source: string): Record<string, unknown> {
  const { frontMatter, problems } = readFrontMatter(source);
  expect(problems).toEqual([]);
  // A copy without the records' own prototype, so that they compare with literals.
  return structuredClone(Object.fromEntries(frontMatter?.data ?? []));
}

const block = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n`;
const errorOf = (source: string) => {
  const { frontMatter, problems } = readFrontMatter(source);
  expect(frontMatter).toBeUndefined();
  expect(problems).toHaveLength(1);
  return problems[0];
};

describe('the block', () => {
  test.each<[name: string, source: string, data: object, text: string, textLine: number]>([
    ['LF', '---\ntitle: A\n---\nText\n', { title: 'A' }, 'Text\n', 4],
    ['CRLF', '---\r\ntitle: A\r\n---\r\nText\r\nmore', { title: 'A' }, 'Text\nmore', 4],
    ['mixed line ends', '---\r\ntitle: A\nx: 1\r\n---\nText\r\n', { title: 'A', x: 1 }, 'Text\n', 5],
    ['byte order mark', `${BOM}---\ntitle: A\n---\nText`, { title: 'A' }, 'Text', 4],
    ['closed by dots', '---\ntitle: A\n...\nText', { title: 'A' }, 'Text', 4],
    ['spaces after the dashes', '--- \t\ntitle: A\n---  \nText', { title: 'A' }, 'Text', 4],
    ['no last newline', '---\ntitle: A\n---', { title: 'A' }, '', 4],
    ['empty', '---\n---\nText', {}, 'Text', 3],
    ['blank', '---\n\n \n---\nText', {}, 'Text', 5],
    ['comments only', '---\n# one\n#\n---\nText', {}, 'Text', 5],
    ['a lone # only', '---\n#\n---\n', {}, '', 4],
    ['blank first line of the text', '---\na: 1\n---\n\n\nText', { a: 1 }, '\n\nText', 4],
    ['text with rules', '---\na: 1\n---\nText\n---\nb: 2\n---\n', { a: 1 }, 'Text\n---\nb: 2\n---\n', 4],
    ['---foo closes nothing', '---\na: |\n  x\n---foo: 1\n---\nText', { a: 'x\n', '---foo': 1 }, 'Text', 6],
    ['indented dashes close nothing', '---\na: |\n  ---\n  x\n---\n', { a: '---\nx\n' }, '', 6],
    ['last blank lines count', '---\na: |+\n  x\n\n---\n', { a: 'x\n\n' }, '', 6],
    ['indented keys', '---\n  a: 1\n  b: 2\n---\n', { a: 1, b: 2 }, '', 5],
    [
      'excerpt_separator means nothing',
      '---\nexcerpt_separator: {}\n---\nA',
      { excerpt_separator: {} },
      'A',
      4,
    ],
    ['bracket below its key', '---\na: [\n  1,\n  2\n]\n---\n', { a: [1, 2] }, '', 7],
    ['brace below its key', '---\na:\n  b: {\n    c: x\n  }\n---\n', { a: { b: { c: 'x' } } }, '', 7],
  ])('%s', (_, source, data, text, textLine) => {
    const { frontMatter } = readFrontMatter(source);
    expect(dataOf(source)).toEqual(data);
    expect(frontMatter).toMatchObject({ text, textLine, present: true });
  });

  test.each<[name: string, source: string, text: string]>([
    ['nothing', '', ''],
    ['text', 'Text\r\nmore\r', 'Text\nmore\n'],
    ['byte order mark', `${BOM}Text`, 'Text'],
    ['four dashes', '----\na: 1\n----\n', '----\na: 1\n----\n'],
    ['four dashes and more', '---- js\na: 1\n---\n', '---- js\na: 1\n---\n'],
    ['a rule with spaces', '--- ---\na: 1\n---\n', '--- ---\na: 1\n---\n'],
    ['a rule after a blank line', '\n---\nNot a key: 1\n---\n', '\n---\nNot a key: 1\n---\n'],
    ['a rule, and a line like a key', '\n---\na: 1\n', '\n---\na: 1\n'],
    ['plus signs in a text', '+++ more\n', '+++ more\n'],
    ['a template tag', '{% note %}\n"a": 1\n', '{% note %}\n"a": 1\n'],
    ['indented dashes', ' ---\na: 1\n---\n', ' ---\na: 1\n---\n'],
    ['two dashes', '--\na: 1\n--\n', '--\na: 1\n--\n'],
  ])('a file without one: %s', (_, source, text) => {
    expect(readFrontMatter(source)).toEqual({
      frontMatter: { data: new Map(), text, textLine: 1, present: false },
      problems: [],
    });
  });

  test.each([
    ['\n---\na: 1\n---\n', 2, 'Begin the front matter on the first line'],
    [`${BOM}\r\n\r\n---\r\na: 1\r\nb: 2\r\n---\r\nText`, 3, 'Begin the front matter on the first line'],
  ])('one that others would read, %j, is an error', (source, line, message) => {
    expect(errorOf(source)).toMatchObject({ line, column: 1, message: expect.stringContaining(message) });
  });

  test.each<[name: string, yaml: string, data: object]>([
    ['double quotes', 'a: "one\ntwo: 2\n# three"', { a: 'one two: 2 # three' }],
    ['single quotes', "a: 'it''s\n\n- one'\nb: 1", { a: "it's  - one", b: 1 }],
    ['quotes in a list', 'a:\n  - b: "one\ntwo"\n    c: 1', { a: [{ b: 'one two', c: 1 }] }],
    ['a list', 'a: [\nb, # "not read\n"c\nd"\n]\ne: 1', {}],
    ['a list with a comment', 'a: [\nb, # no\n"c\nd"\n]\ne: 1', { a: ['b', 'c d'], e: 1 }],
    ['a mapping', 'a: {\nb: [\n1,\n2],\nc: x\n}', { a: { b: [1, 2], c: 'x' } }],
    ['a tab behind the colon', 'a:\t[b]\nc: [\nd]', { a: ['b'], c: ['d'] }],
  ])('what goes on at the margin: %s', (_, yaml, data) => {
    for (const source of [`---\n${yaml}\n---\n`, `${BOM}---\n${yaml}\n---\n`.replaceAll('\n', '\r\n')]) {
      if (Object.keys(data).length === 0) expect(errorOf(source)?.line).toBeGreaterThan(1);
      else {
        expect(JSON.parse(JSON.stringify(dataOf(source)).replaceAll(/(?<=\w) +(?=\w)/g, ' '))).toEqual(data);
        const edited = editFrontMatter(source, { issue: 7 });
        expect(edited.replace(/issue: 7\r?\n/, '')).toBe(source);
        expect(dataOf(edited)).toMatchObject({ issue: 7 });
      }
    }
  });

  test('a text of millions of lines behind a rule is a text', () => {
    const source = `\n---\na:\n${'\n'.repeat(6_000_000)}`;
    expect(readFrontMatter(source).frontMatter?.present).toBe(false);
  });

  test('what is wrong is told of where it is, behind quotes that go on at the margin', () => {
    expect(errorOf('---\na: "one\ntwo"\nb: [x\nc: 1\n---\n')).toMatchObject({ line: 4, column: 4 });
    expect(errorOf("---\na: 'one\n\ntwo'\nb: @x\n---\n")).toMatchObject({ line: 5, column: 4 });
    expect(errorOf('---\na: "one\nb: "two"\n---\n')).toMatchObject({ line: 2, column: 4 });
  });

  test.each([
    ["title: 'A\nissue: 3\nsummary: b'", 2],
    ["a: 'b\ndibs_issue: 3\nsummary: b'", 2],
    ['a: "b\nIssue : 3\nmore"', 2],
    ['skills: [a,\nissue: 5,\nb]', 2],
    ['a: {b: [c,\nissue: 5]}', 2],
  ])('a quote or a bracket that was left open swallows no entry: %j', (yaml, line) => {
    expect(errorOf(`---\n${yaml}\n---\n`)).toMatchObject({ line });
  });

  test('a quote or a bracket that is never closed stays an error, in short time', () => {
    for (const start of ['a: "', 'a: [', "a: {b: '"]) {
      expect(errorOf(`---\n${start}x\n${'b: 1\n'.repeat(1500)}---\n`)?.line).toBe(2);
    }
  }, 5000);

  test('is read alike every time, broken or not', () => {
    const broken = '---\na: [\n---\n';
    expect(readFrontMatter(broken)).toEqual(readFrontMatter(broken));
    expect(errorOf(broken)?.line).toBe(2);
    expect((matter as unknown as { cache: object }).cache).toEqual({});
  });
});

describe('a language tag is refused before anything is evaluated', () => {
  const ran = globalThis as { dibsRan?: boolean };
  afterEach(() => {
    delete ran.dibsRan;
  });

  test.each([
    ['---js', 4],
    ['---JS', 4],
    ['--- js', 5],
    ['---\tjs', 5],
    ['---javascript', 4],
    ['---coffee', 4],
    ['---json', 4],
    ['---yaml', 4],
    ['--- yaml', 5],
    ['---constructor', 4],
    ['---__proto__', 4],
    ['---\u00a0', 4],
    [`${BOM}---js`, 4],
  ])('%j', (opening, column) => {
    for (const end of ['\n', '\r\n']) {
      const source = [opening, '(globalThis.dibsRan = true, { title: 1 })', '---', 'Text'].join(end);
      expect(errorOf(source)).toEqual({
        severity: 'error',
        line: 1,
        column,
        message: 'The front matter is YAML only; write --- alone on this line.',
      });
      expect(ran.dibsRan).toBeUndefined();
    }
  });

  test('nor does a second opening line name a language', () => {
    const source = '---\na: 1\n---\n---js\n(globalThis.dibsRan = true)\n---\n';
    expect(readFrontMatter(source).frontMatter?.text).toBe('---js\n(globalThis.dibsRan = true)\n---\n');
    expect(ran.dibsRan).toBeUndefined();
  });
});

describe('values', () => {
  test.each<[yaml: string, value: unknown]>([
    ['2012-12-12', '2012-12-12'],
    ['2012-12-12T10:00:00Z', '2012-12-12T10:00:00Z'],
    ['no', 'no'],
    ['Yes', 'Yes'],
    ['on', 'on'],
    ['true', true],
    ['12:30:45', '12:30:45'],
    ['010', 10],
    ['0o17', 15],
    ['0x1F', 31],
    ['1e3', 1000],
    ['1_000', '1_000'],
    ['.inf', Infinity],
    ['99999999999999999999', 1e20],
    ['~', null],
    ['', null],
    ['null', null],
    ['"null"', 'null'],
    ['=', '='],
    ['[a,   b]', ['a', 'b']],
    ['{ by: [alice], since: 2026-11-22 }', { by: ['alice'], since: '2026-11-22' }],
    ['!!str 12', '12'],
    ['"\\ud800"', '\ud800'],
  ])('%j', (yaml, value) => {
    expect(dataOf(block(`a: ${yaml}`))).toEqual({ a: value });
  });

  test.each<[yaml: string, key: string]>([
    ['1: x', '1'],
    ['1.50: x', '1.5'],
    ['~: x', 'null'],
    [': x', 'null'],
    ['true: x', 'true'],
    ['? a b', 'a b'],
    ['"a: b": x', 'a: b'],
    ['Title: x', 'Title'],
  ])('the key of %j', (yaml, key) => {
    expect(Object.keys(dataOf(block(yaml)))).toEqual([key]);
  });

  test('__proto__ and its like do nothing, at any depth and through a merge key', () => {
    const source = block(
      '__proto__: { polluted: 1 }',
      'constructor: { prototype: { polluted: 1 } }',
      'a: &a { __proto__: { polluted: 1 }, prototype: 1, toString: 2, b: 3 }',
      'c:',
      '  <<: *a',
      '  "__proto__": 4',
    );
    const { frontMatter, problems } = readFrontMatter(source);
    expect(problems).toEqual([]);
    expect([...(frontMatter?.data.keys() ?? [])]).toEqual(['a', 'c']);
    const a = frontMatter?.data.get('a') as Record<string, unknown>;
    expect(Object.keys(a)).toEqual(['toString', 'b']);
    expect(a.polluted).toBeUndefined();
    expect(a.hasOwnProperty).toBeUndefined();
    expect(String(a)).toBe('{…}');
    expect(Object.keys(frontMatter?.data.get('c') as object)).toEqual(['<<']);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe('keys given twice', () => {
  test.each<
    [name: string, lines: string[], data: object, repeated: [key: string, line: number, column: number][]]
  >([
    ['the same', ['a: 1', 'b: 2', 'a: 3'], { a: 3, b: 2 }, [['a', 4, 1]]],
    ['in another case', ['title: 1', 'Title: 2'], { Title: 2 }, [['Title', 3, 1]]],
    [
      'three times',
      ['a: 1', 'A: 2', 'a: 3'],
      { a: 3 },
      [
        ['A', 3, 1],
        ['a', 4, 1],
      ],
    ],
    ['quoted', ['issue: 1', '"issue": 2'], { issue: 2 }, [['issue', 3, 1]]],
    ['as a number', ['1: x', '"1": y'], { 1: 'y' }, [['1', 3, 1]]],
    ['nested', ['claim:', '  by: 1', '  by: 2'], { claim: { by: 2 } }, [['claim.by', 4, 3]]],
    ['nested in a list', ['a:', '  - b: 1', '    b: 2'], { a: [{ b: 2 }] }, [['a.0.b', 4, 5]]],
    ['in braces', ['a: { b: 1, b: 2 }'], { a: { b: 2 } }, [['a.b', 2, 12]]],
    ['empty the second time', ['a: 1', 'a:'], { a: null }, [['a', 3, 1]]],
    ['nested in another case is no repetition', ['a: { b: 1, B: 2 }'], { a: { b: 1, B: 2 } }, []],
  ])('%s', (_, lines, data, repeated) => {
    const { frontMatter, problems } = readFrontMatter(block(...lines));
    expect(structuredClone(Object.fromEntries(frontMatter?.data ?? []))).toEqual(data);
    expect(problems).toEqual(
      repeated.map(([key, line, column]) => ({
        severity: 'warning',
        code: 'duplicate-key',
        key,
        line,
        column,
        message: 'This key is given twice and the last one counts; delete one of them.',
      })),
    );
  });
});

describe('limits', () => {
  const bomb = (levels: number) =>
    Array.from(
      { length: levels },
      (_, i) => `k${i}: &k${i} [${Array(9).fill(i === 0 ? 'lol' : `*k${i - 1}`)}]`,
    );
  const nested = (depth: number) => [`a: ${'['.repeat(depth)}${']'.repeat(depth)}`];
  const chain = [
    'a: &a [[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]',
    'b: [[[[[[[[[[[[[[[[[[[[*a]]]]]]]]]]]]]]]]]]]]',
  ];

  test.each<[name: string, lines: string[], line: number, column: number, message: RegExp]>([
    ['billion laughs', bomb(9), 6, 1, /aliases written out/],
    ['billion laughs of one line each', bomb(40), 14, 17, /too many aliases/],
    ['deep brackets', nested(1000), 2, 35, /too deep/],
    ['deep braces', [`a: ${'{a: '.repeat(1000)}`], 2, 125, /too deep/],
    ['deep lines', Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`), 33, 32, /too deep/],
    ['deep dashes', ['- '.repeat(1000)], 2, 65, /too deep/],
    ['deep through aliases', chain, 3, 1, /nested too deep/],
    ['cyclic mapping', ['a: &a', '  b: *a'], 3, 6, /inside what it refers to/],
    ['cyclic list', ['a: &a [*a]'], 2, 8, /inside what it refers to/],
    ['cycle by two', ['a: &a { b: &b [*a], c: *b }'], 2, 16, /inside what it refers to/],
    ['cyclic top', ['&a a: 1', 'b: &b', '  - { c: *b }'], 4, 10, /inside what it refers to/],
    ['too many aliases', ['a: &a 1', `b: [${Array(101).fill('*a')}]`], 3, 305, /too many aliases/],
    ['too many parts', [`a: [${Array(10_001).fill('1')}]`], 2, 1, /write less/],
    ['too many lines', Array.from({ length: 2001 }, () => ''), 1, 1, /below 2000 lines/],
    ['too long', [`a: ${'x'.repeat(50_000)}`], 1, 1, /50000 characters/],
  ])('%s', (_, lines, line, column, message) => {
    let error: unknown;
    expect(cpuTimeOf(() => (error = errorOf(block(...lines))))).toBeLessThan(1000);
    expect(error).toMatchObject({ line, column, message: expect.stringMatching(message) });
  });

  test('what is usual is far from them', () => {
    expect(dataOf(block(...nested(30)))).toBeTruthy();
    expect(dataOf(block('a: &a [x]', `b: [${Array(100).fill('*a')}]`)).b).toHaveLength(100);
  });

  test('many blank lines, brackets or anchors take no time', () => {
    for (const part of ['\n', ' \n', '[', '&a ', '"" ', '? ', '- ', 'a: ', '*a ', '!!str ']) {
      const source = `---\na: ${part.repeat(Math.min(2000, 49_000 / part.length))}\n---\n`;
      expect(cpuTimeOf(() => readFrontMatter(source))).toBeLessThan(1000);
    }
  });
});

describe('locate', () => {
  const lines = [
    'Title: A title', // 2
    'contacts:',
    '  - name: One', // 4
    '    email: one@example.org',
    '  - { name: Two, email: "two@example.org" }', // 6
    'empty:',
    'tagged: !!str 5', // 8
    'block: |',
    '  text', // 10
    'one: &x [1]',
    'two: *x', // 12
    'twice: 1',
    'Twice: 2', // 14
    'nested: { A: 1, a: 2 }',
  ];
  const places: [path: (string | number)[], what: 'key' | 'value', line: number, column: number][] = [
    [['Title'], 'value', 2, 8],
    [['title'], 'value', 2, 8],
    [['title'], 'key', 2, 1],
    [['contacts'], 'value', 4, 3],
    [['contacts'], 'key', 3, 1],
    [['contacts', 0], 'value', 4, 5],
    [['contacts', 0, 'email'], 'value', 5, 12],
    [['contacts', 1, 'email'], 'value', 6, 25],
    [['contacts', 1, 'email'], 'key', 6, 18],
    [['contacts', 1, 'EMAIL', 'deeper', 3], 'value', 6, 25],
    [['contacts', 1, 'github'], 'value', 6, 5],
    [['contacts', 7], 'value', 4, 3],
    [['contacts', 'name'], 'value', 4, 3],
    [['empty'], 'value', 7, 1],
    [['tagged'], 'value', 8, 15],
    [['block'], 'value', 9, 8],
    [['two', 0], 'value', 12, 6],
    [['twice'], 'value', 14, 8],
    [['nested', 'A'], 'value', 15, 14],
    [['nested', 'a'], 'value', 15, 20],
    [['none'], 'value', 1, 1],
    [['none'], 'key', 1, 1],
    [[], 'value', 1, 1],
  ];
  test.each(places)('%j, its %s', (path, what, line, column) => {
    const source = block(...lines);
    for (const file of [source, `${BOM}${source}`, source.replaceAll('\n', '\r\n')]) {
      expect(locate(file, path, what)).toEqual({ line, column });
    }
  });

  test('without front matter, or in a broken one', () => {
    expect(locate('Text', ['title'])).toEqual({ line: 1, column: 1 });
    expect(locate('---js\ntitle: A\n---\n', ['title'])).toEqual({ line: 1, column: 1 });
    expect(locate(block('a: @b', 'title: A'), ['title'])).toEqual({ line: 3, column: 8 });
  });
});
