import fc from 'fast-check';
import { parse } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import {
  editFrontMatter,
  locate,
  type OwnedValue,
  readFrontMatter,
} from '../../../src/lib/front-matter/index.ts';

type Changes = Record<string, OwnedValue>;

const claim = { by: ['alice', 'bob'], since: '2026-11-22' };
const TOML_CLAIM = '{ by = ["alice", "bob"], since = 2026-11-22 }';
const JSON_CLAIM = '{ "by": ["alice", "bob"], "since": "2026-11-22" }';

function edit(source: string, changes: Changes): string {
  const edited = editFrontMatter(source, changes);
  expect(editFrontMatter(edited, changes)).toBe(edited);
  return edited;
}

function dataOf(source: string): unknown {
  const { frontMatter, problems } = readFrontMatter(source);
  expect(problems).toEqual([]);
  return JSON.parse(JSON.stringify(Object.fromEntries(frontMatter?.data ?? [])));
}

const inToml = (lines: string) => `+++\n${lines}+++\n# Text\n`;

describe('TOML between +++ lines', () => {
  test('is read as data, with dates as texts', () => {
    const lines =
      'title = "A"\ninserted = 2012-12-12\nat = 2012-12-12T10:00:00Z\nn = 12\n"k k" = [1, "b"]\n[extra]\na.b = true\n[[people]]\nname = \'x\'\n';
    const { frontMatter, problems } = readFrontMatter(`\uFEFF${inToml(lines).replaceAll('\n', '\r\n')}`);
    expect(problems).toEqual([]);
    expect(frontMatter).toMatchObject({ text: '# Text\n', textLine: 12, present: true });
    expect(dataOf(inToml(lines))).toEqual({
      title: 'A',
      inserted: '2012-12-12',
      at: '2012-12-12T10:00:00.000Z',
      n: 12,
      'k k': [1, 'b'],
      extra: { a: { b: true } },
      people: [{ name: 'x' }],
    });
  });

  test.each<[name: string, source: string, line: number, column: number, message: string]>([
    ['no closing line', '+++\ntitle = "A"\n', 1, 1, 'a line that holds only +++'],
    ['an open quote', '+++\na = 1\ntitle = "A\n+++\n', 3, 11, 'TOML cannot be read here'],
    ['a key twice', '+++\na = 1\na = 2\n+++\n', 3, 1, 'TOML cannot be read here'],
    ['YAML', '+++\ntitle: A\n+++\n', 2, 6, 'TOML cannot be read here'],
    ['too deep', `+++\na = ${'['.repeat(20_000)}\n+++\n`, 2, 0, 'TOML cannot be read here'],
    ['a lone CR', '+++\na = 1\rb = 2\n+++\n', 2, 6, 'carriage return'],
  ])('%s is an error with its place', (_, source, line, column, message) => {
    const { frontMatter, problems } = readFrontMatter(source);
    expect(frontMatter).toBeUndefined();
    expect(problems).toMatchObject([{ severity: 'error', line, message: expect.stringContaining(message) }]);
    if (column > 0) expect(problems[0]?.column).toBe(column);
  });

  test('keys of two spellings are a warning, and the last counts', () => {
    const { frontMatter, problems } = readFrontMatter(inToml('Status = "a"\nstatus = "b"\n'));
    expect(frontMatter?.data.get('status')).toBe('b');
    expect(problems).toMatchObject([{ severity: 'warning', line: 3, column: 1, key: 'status' }]);
  });

  test('keys that objects have by nature do nothing', () => {
    const source = inToml(
      '__proto__ = { title = "x" }\n[constructor]\nprototype = 1\n[a]\n__proto__.b = 1\n',
    );
    expect(dataOf(source)).toEqual({ a: {} });
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });

  test.each<[name: string, before: string, changes: Changes, after: string]>([
    ['a new key goes last', 'a = 1\n# end\n', { issue: 12 }, 'a = 1\n# end\nissue = 12\n'],
    ['above the first table', 'a = 1\n\n[x]\nb = 2\n', { issue: 12 }, 'a = 1\nissue = 12\n\n[x]\nb = 2\n'],
    ['with tables alone', '[[x]]\nb = 2\n', { issue: 12 }, 'issue = 12\n[[x]]\nb = 2\n'],
    ['indented as the others', '  a = 1\n', { issue: 12 }, '  a = 1\n  issue = 12\n'],
    [
      'several in their order',
      'a = 1\n',
      { status: 'on hold "x"', claim },
      `a = 1\nstatus = "on hold \\"x\\""\nclaim = ${TOML_CLAIM}\n`,
    ],
    ['a date', 'a = 1\n', { verified: '2026-11-22' }, 'a = 1\nverified = 2026-11-22\n'],
    ['no date', 'a = 1\n', { verified: '2026-02-31' }, 'a = 1\nverified = "2026-02-31"\n'],
    ['a name with a blank', 'a = 1\n', { 'GitHub issue': 1 }, 'a = 1\n"GitHub issue" = 1\n'],
    [
      'in its place, with its comment',
      'ISSUE  =  5 # x\na = 1\n',
      { issue: 12 },
      'ISSUE  =  12 # x\na = 1\n',
    ],
    [
      'a list over lines',
      'status = [\n "a", # c\n]\nb = 1\n',
      { status: 'done' },
      'status = "done"\nb = 1\n',
    ],
    [
      'a text of lines',
      'status = """\nissue = 5\n"""\nb = 1\n',
      { status: 'done' },
      'status = "done"\nb = 1\n',
    ],
    ['not in a text', "a = '''\nissue = 5\n''''\n", { issue: 1 }, "a = '''\nissue = 5\n''''\nissue = 1\n"],
    ['not in a table', '[x]\nissue = 5\n', { issue: 1 }, 'issue = 1\n[x]\nissue = 5\n'],
    [
      'a claim as a table',
      'a = 1\n[claim]\nby = ["x"]\nsince = 2020-01-01\n[x]\n',
      { claim },
      `a = 1\nclaim = ${TOML_CLAIM}\n[x]\n`,
    ],
    [
      'a claim with dots',
      'claim.by = ["x"]\nclaim.since = "y"\na = 1\n',
      { claim },
      `a = 1\nclaim = ${TOML_CLAIM}\n`,
    ],
    [
      'nothing that it says already',
      `claim = { since = "2026-11-22", by = ["alice","bob"] }\n`,
      { claim },
      `claim = { since = "2026-11-22", by = ["alice","bob"] }\n`,
    ],
    ['a removal', `a = 1\nclaim = ${TOML_CLAIM}\nb = 1\n`, { claim: undefined }, 'a = 1\nb = 1\n'],
    ['a removal with a comment', `claim = ${TOML_CLAIM} # x\nb = 1\n`, { claim: undefined }, '# x\nb = 1\n'],
  ])('is edited: %s', (_, before, changes, after) => {
    expect(edit(inToml(before), changes)).toBe(inToml(after));
    const spell = (lines: string) => `\uFEFF${inToml(lines).replaceAll('\n', '\r\n')}`;
    expect(edit(spell(before), changes)).toBe(spell(after));
  });
});

describe('a JSON object at the start', () => {
  test('is read as data', () => {
    const source = '{\n  "title": "A",\n  "n": [1, { "b": null }]\n}\n\nText\n';
    expect(dataOf(source)).toEqual({ title: 'A', n: [1, { b: null }] });
    expect(readFrontMatter(source).frontMatter).toMatchObject({ text: '\nText\n', textLine: 5 });
    expect(dataOf('\uFEFF{"title": "}"}\r\nText')).toEqual({ title: '}' });
  });

  test.each<[name: string, source: string, line: number, column: number, message: string]>([
    ['no end', '{ "title": "A",\n', 1, 1, 'Close the JSON object'],
    ['a value that is none', '{\n  "title": A\n}\n', 2, 12, 'JSON cannot be read here'],
    ['a comma too many', '{\n  "title": "A",\n}\n', 3, 1, 'JSON cannot be read here'],
    ['a comment', '{\n  "title": "A" // x\n}\n', 2, 16, 'JSON cannot be read here'],
    ['text behind it', '{\n  "title": "A"\n} Text\n', 3, 2, 'Nothing may follow'],
    ['too deep', `{"a": ${'['.repeat(20_000)}`, 1, 1, 'too deep'],
  ])('%s is an error with its place', (_, source, line, column, message) => {
    const { frontMatter, problems } = readFrontMatter(source);
    expect(frontMatter).toBeUndefined();
    expect(problems).toMatchObject([{ line, column, message: expect.stringContaining(message) }]);
  });

  test('a key twice is a warning, and the last counts', () => {
    const { frontMatter, problems } = readFrontMatter(
      '{\n"Status": "a",\n"status": "b", "c": {"x": 1, "x": 2}\n}\n',
    );
    expect(frontMatter?.data.get('status')).toBe('b');
    expect(problems).toMatchObject([
      { line: 3, column: 1, key: 'status' },
      { line: 3, column: 30, key: 'c.x' },
    ]);
  });

  test('keys that objects have by nature do nothing', () => {
    expect(dataOf('{"__proto__": {"title": "x"}, "a": {"constructor": 1}}\n')).toEqual({ a: {} });
    expect(({} as Record<string, unknown>).title).toBeUndefined();
  });

  test.each(['{% note %}\n"a": 1\n', '{{< youtube x >}}\n', '{: .note }\nText\n', '{ a: 1 }\n'])(
    '%j is text',
    (source) => expect(readFrontMatter(source).frontMatter).toMatchObject({ text: source, present: false }),
  );

  test.each<[name: string, before: string, changes: Changes, after: string]>([
    ['a new key goes last', '{\n  "a": 1\n}\n', { issue: 12 }, '{\n  "a": 1,\n  "issue": 12\n}\n'],
    ['indented as the others', '{\n\t"a": [\n1]\n}', { issue: 12 }, '{\n\t"a": [\n1],\n\t"issue": 12\n}'],
    ['behind others on one line', '{"a": 1}\n', { issue: 12 }, '{"a": 1,\n  "issue": 12}\n'],
    ['in an empty one', '{}\n', { issue: 12 }, '{\n  "issue": 12}\n'],
    [
      'in its place',
      '{\n  "ISSUE" :  5 ,\n  "a": 1\n}\n',
      { issue: 12 },
      '{\n  "ISSUE" :  12 ,\n  "a": 1\n}\n',
    ],
    ['a claim', '{ "claim": {\n "by": "x"\n}, "a": 1 }\n', { claim }, `{ "claim": ${JSON_CLAIM}, "a": 1 }\n`],
    [
      'not a nested one',
      '{ "x": { "issue": 5 } }\n',
      { issue: 1 },
      '{ "x": { "issue": 5 },\n  "issue": 1 }\n',
    ],
    ['a removal of the first', '{\n  "claim": 1,\n  "a": 1\n}\n', { claim: undefined }, '{\n  "a": 1\n}\n'],
    ['a removal of the last', '{\n  "a": 1,\n  "claim": 1\n}\n', { claim: undefined }, '{\n  "a": 1\n}\n'],
    ['a removal on one line', '{"b": 1, "claim": 1, "a": 1}\n', { claim: undefined }, '{"b": 1, "a": 1}\n'],
  ])('is edited: %s', (_, before, changes, after) => {
    expect(edit(before, changes)).toBe(after);
    const spell = (text: string) => `\uFEFF${text}`.replaceAll('\n', '\r\n');
    if (before.includes('\n  ')) expect(edit(spell(before), changes)).toBe(spell(after));
  });
});

describe('a place', () => {
  const toml =
    '+++\ntitle = "A"\nTags = [\n  "a",\n]\n[params]\n  level.x = 1\n[[contacts]]\nname = "x"\n[[contacts]]\nemail = "y"\n+++\n';
  const json =
    '{\n  "title": "A",\n  "Tags": [\n    "a",\n    "b"\n  ],\n  "params": { "level": { "x": 1 } }\n}\n';

  test.each<[path: (string | number)[], what: 'key' | 'value', line: number, column: number]>([
    [['title'], 'value', 2, 9],
    [['title'], 'key', 2, 1],
    [['tags', 0], 'value', 3, 8],
    [['params', 'level'], 'value', 7, 13],
    [['contacts'], 'value', 8, 3],
    [['contacts', 1, 'email'], 'value', 11, 9],
    [['contacts', 1, 'name'], 'value', 10, 3],
    [['none'], 'value', 1, 1],
  ])('in TOML: %j, %s', (path, what, line, column) => {
    expect(locate(toml, path, what)).toEqual({ line, column });
  });

  test.each<[path: (string | number)[], what: 'key' | 'value', line: number, column: number]>([
    [['title'], 'value', 2, 12],
    [['title'], 'key', 2, 3],
    [['tags', 1], 'value', 5, 5],
    [['params', 'level', 'x'], 'value', 7, 31],
    [['params', 'level', 'y'], 'value', 7, 24],
    [['none'], 'value', 1, 1],
  ])('in JSON: %j, %s', (path, what, line, column) => {
    expect(locate(json, path, what)).toEqual({ line, column });
  });
});

describe('properties', () => {
  const end = fc.constantFrom('', ' # ours', '\t# issue = 3');
  const value = fc.constantFrom(
    '1',
    '"a # b"',
    "'c'",
    '[1, 2]',
    '{ issue = 5 }',
    '"""\nissue = 9\n\\""""',
    "'''\n[x]\n'''",
    '[\n  1, # ]\n  "]",\n]',
    '2012-12-12',
  );
  const tomlLine = (n: number) =>
    fc.oneof(
      fc.tuple(value, end).map(([text, comment]) => `k${n} = ${text}${comment}`),
      fc.tuple(value, end).map(([text, comment]) => `  "K ${n}".x  =  ${text}${comment}`),
      fc.constantFrom('# c', '', '   '),
    );
  const unset = fc.constantFrom(undefined, '{}', '[]', '""', "''");
  const toml = fc
    .record({
      lines: fc.nat(5).chain((n) => fc.tuple(...Array.from({ length: n }, (_, at) => tomlLine(at)))),
      claimed: unset,
      tables: fc.constantFrom('', '[t]\nissue = 7\nclaim = 1', '\n# c\n[[t]]\nstatus = "x"\n[t.u]'),
      eol: fc.constantFrom('\n', '\r\n'),
    })
    .map(({ lines, claimed, tables, eol }) =>
      [
        '+++',
        ...lines,
        ...(claimed ? [`claim = ${claimed} # who`] : []),
        ...(tables ? [tables] : []),
        '+++',
        'Text',
      ]
        .join('\n')
        .replaceAll('\n', eol),
    );
  const json = fc
    .record({
      pairs: fc.array(fc.tuple(fc.stringMatching(/^k[a-z]{0,3}$/), fc.jsonValue()), { maxLength: 4 }),
      claimed: fc.constantFrom(undefined, null, {}, [], ''),
      indent: fc.constantFrom(0, 1, 2, '\t'),
      text: fc.constantFrom('', '\n', '\nText\n'),
      eol: fc.constantFrom('\n', '\r\n'),
    })
    .map(({ pairs, claimed, indent, text, eol }) => {
      const data = { ...Object.fromEntries(pairs), ...(claimed !== undefined && { claim: claimed }) };
      return (JSON.stringify(data, null, indent) + text).replaceAll('\n', eol);
    });
  const changes = fc.subarray<[string, OwnedValue]>(
    [
      ['issue', 12],
      ['status', 'Erledigt "x" \\ \u007f'],
      ['claim', claim],
      ['verified', '2026-11-22'],
    ],
    { minLength: 1 },
  );

  test('set and removed again, the file is as it was; in between, only the owned lines are new', () => {
    fc.assert(
      fc.property(fc.oneof(toml, json), changes, (source, wanted) => {
        const set = editFrontMatter(source, new Map(wanted));
        expect(editFrontMatter(set, new Map(wanted))).toBe(set);
        const names = wanted.map(([name]) => name);
        const kept = set
          .split('\n')
          .filter((line) => !names.some((name) => new RegExp(`^\\s*"?${name}`).test(line)));
        const bare = source
          .split('\n')
          .filter((line) => !names.some((name) => new RegExp(`^\\s*"?${name}`).test(line)));
        if (source.startsWith('+++')) {
          expect(kept).toEqual(expect.arrayContaining(bare));
          parse(set.split(/\+\+\+\r?\n/)[1] ?? '');
        }
        expect(editFrontMatter(set, new Map(names.map((name) => [name, undefined])))).toBe(source);
        const oneByOne = names.reduce((text, name) => editFrontMatter(text, { [name]: undefined }), set);
        expect(oneByOne).toBe(source);
      }),
      { numRuns: 500 },
    );
  });

  test('no file makes the reader throw', () => {
    const part = fc.constantFrom(
      '+++\n',
      '{',
      '}',
      '"a"',
      ':',
      ',',
      '[',
      ']',
      '=',
      'a',
      '"""',
      "'''",
      '\n',
      '\\',
      '#',
      '__proto__',
      ' ',
      '1',
    );
    fc.assert(
      fc.property(fc.constantFrom('+++\n', '{"a": '), fc.array(part, { maxLength: 30 }), (start, parts) => {
        const source = start + parts.join('');
        readFrontMatter(source);
        locate(source, ['a', 0, 'b']);
      }),
      { numRuns: 1000 },
    );
  });
});
