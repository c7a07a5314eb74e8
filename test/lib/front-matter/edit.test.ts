import { load, YAML11_SCHEMA } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { editFrontMatter, type OwnedValue, readFrontMatter } from '../../../src/lib/front-matter/index.ts';

type Changes = Record<string, OwnedValue>;

const claim = { by: ['alice', 'bob'], since: '2026-11-22' };
const CLAIM = '{ by: [alice, bob], since: 2026-11-22 }';
/** The same in a line that was there: its blanks at the end tell what the line was before. */
const filled = (blanks: number) => CLAIM.replace(/ }$/, `${' '.repeat(blanks)}}`);

/** The edit, done twice: the second time nothing is left to do. */
function edit(source: string, changes: Changes): string {
  const edited = editFrontMatter(source, changes);
  expect(editFrontMatter(edited, new Map(Object.entries(changes)))).toBe(edited);
  return edited;
}

/** Lines between `---` lines, in all spellings of a file. */
const spellings: [name: string, spell: (lines: string) => string][] = [
  ['LF', (lines) => `---\n${lines}---\nText\n---\n`],
  ['CRLF', (lines) => `---\n${lines}---\nText\n`.replaceAll('\n', '\r\n')],
  ['byte order mark, dots, no last newline', (lines) => `\uFEFF--- \n${lines}...`],
];

function expectEdit(before: string, changes: Changes, after: string): void {
  for (const [name, spell] of spellings) expect(edit(spell(before), changes), name).toBe(spell(after));
}

describe('a new key goes last', () => {
  test.each<[name: string, before: string, changes: Changes, after: string]>([
    ['after the others', 'b: 1\n', { issue: 12 }, 'b: 1\nissue: 12\n'],
    [
      'several in their order',
      'b: 1\n',
      { status: 'done', claim, issue: 1 },
      `b: 1\nstatus: done\nclaim: ${CLAIM}\nissue: 1\n`,
    ],
    ['after comments and blank lines', 'b: 1\n\n# end\n', { issue: 1 }, 'b: 1\n\n# end\nissue: 1\n'],
    ['after a list', 'b:\n- 1\n- 2\n', { issue: 1 }, 'b:\n- 1\n- 2\nissue: 1\n'],
    ['after a text of lines', 'b: |+\n  x\n\n', { issue: 1 }, 'b: |+\n  x\n\nissue: 1\n'],
    ['after brackets', 'b: [\n  1\n]\n', { issue: 1 }, 'b: [\n  1\n]\nissue: 1\n'],
    ['after an empty value', 'b:\n', { issue: 1 }, 'b:\nissue: 1\n'],
    [
      'indented as the others',
      '  b: 1\n  c:\n    - 1\n',
      { issue: 1 },
      '  b: 1\n  c:\n    - 1\n  issue: 1\n',
    ],
    ['after comments only', '# c\n', { issue: 1 }, '# c\nissue: 1\n'],
    ['verified', 'b: 1\n', { verified: '2026-11-22' }, 'b: 1\nverified: 2026-11-22\n'],
    [
      'under a name of the list',
      'b: 1\n',
      { 'GitHub issue': 1, no: 'yes' },
      'b: 1\nGitHub issue: 1\n"no": "yes"\n',
    ],
    ['not a nested one', 'b: { issue: 5 }\n', { issue: 1 }, 'b: { issue: 5 }\nissue: 1\n'],
  ])('%s', (_, before, changes, after) => expectEdit(before, changes, after));

  test('with the line end of the opening line', () => {
    expect(edit('---\r\nb: 1\n---\n', { issue: 1 })).toBe('---\r\nb: 1\nissue: 1\r\n---\n');
    expect(edit('---\nb: 1\r\n---\r\n', { issue: 1 })).toBe('---\nb: 1\r\nissue: 1\n---\r\n');
  });
});

describe('a key that is there keeps its place', () => {
  test.each<[name: string, before: string, changes: Changes, after: string]>([
    ['one line', 'a: 1\nissue: 5\nb: 2\n', { issue: 12 }, 'a: 1\nissue: 12\nb: 2\n'],
    ['its comment', 'issue: 5 # ours\n', { issue: 12 }, 'issue: 12 # ours\n'],
    ['its spaces', 'issue  :\t  5  \n', { issue: 12 }, 'issue  :\t  12  \n'],
    ['its spelling', 'ISSUE: 5\n', { issue: 12 }, 'ISSUE: 12\n'],
    ['its quotes', '"issue": 5\n', { issue: 12 }, '"issue": 12\n'],
    ['single quotes', "'Status': open\n", { status: 'done' }, "'Status': done\n"],
    ['its indentation', '  issue: 5\n  b: 1\n', { issue: 12 }, '  issue: 12\n  b: 1\n'],
    ['a text that is a number', 'issue: "12"\n', { issue: 12 }, 'issue: 12\n'],
    ['a # in the value', 'status: "a # b" # c\n', { status: 'done' }, 'status: done # c\n'],
    ['an empty value', 'issue:\nb: 1\n', { issue: 12 }, 'issue: 12\nb: 1\n'],
    [
      'an empty value and a comment',
      'issue:   # number\nb: 1\n',
      { issue: 12 },
      'issue: 12   # number\nb: 1\n',
    ],
    ['null', 'issue: ~\n', { issue: 12 }, 'issue: 12\n'],
    ['on the next line', 'issue:\n  5\nb: 1\n', { issue: 12 }, 'issue: 12\nb: 1\n'],
    ['a text of lines', 'status: |\n  open\n\n  # x\n\nb: 1\n', { status: 'done' }, 'status: done\n\nb: 1\n'],
    ['a folded text', 'status: open\n  still # c\nb: 1\n', { status: 'done' }, 'status: done # c\nb: 1\n'],
    ['quotes over lines', 'status: "open\n  still"\nb: 1\n', { status: 'done' }, 'status: done\nb: 1\n'],
    [
      'a list below its key',
      'status:\n- a\n- b\n# c\nb: 1\n',
      { status: 'done' },
      'status: done\n# c\nb: 1\n',
    ],
    ['a question mark', '? issue\n: 5\nb: 1\n', { issue: 12 }, '? issue\n: 12\nb: 1\n'],
    ['a question mark alone', '? issue # c\nb: 1\n', { issue: 12 }, 'issue: 12 # c\nb: 1\n'],
    ['a question mark and a list', '? issue\n: - 5\n  - 6\nb: 1\n', { issue: 12 }, 'issue: 12\nb: 1\n'],
    ['an anchor nobody uses', 'issue: &a !!int 5 # c\n', { issue: 12 }, 'issue: 12 # c\n'],
    ['the last of two', 'issue: 1\nIssue: 2\n', { issue: 12 }, 'issue: 1\nIssue: 12\n'],
    ['claim in braces', 'claim: {by: [x], since: y} # c\n', { claim }, `claim: ${CLAIM} # c\n`],
    [
      'claim in lines',
      'a: 1\nclaim:\n  by:\n    - x # y\n    # z\n  since: 2020-01-01\n\n# next\nb: 1\n',
      { claim },
      `a: 1\nclaim: ${CLAIM}\n\n# next\nb: 1\n`,
    ],
    [
      'claim in lines with a comment',
      'claim: # who\n  by: [x]\n  since: y\n',
      { claim },
      `claim: ${CLAIM} # who\n`,
    ],
    [
      'claim in braces over lines',
      'claim: {\n  by: [x],\n  since: y\n  } # z\nb: 1\n',
      { claim },
      `claim: ${CLAIM} # z\nb: 1\n`,
    ],
    ['claim with the brace below', 'claim: {\n  by: [x]\n}\nb: 1\n', { claim }, `claim: ${CLAIM}\nb: 1\n`],
    ['an empty claim', 'claim:\nb: 1\n', { claim }, `claim: ${filled(2)}\nb: 1\n`],
    [
      'an empty claim and a comment',
      'claim:   # who\nb: 1\n',
      { claim },
      `claim: ${filled(2)}   # who\nb: 1\n`,
    ],
    [
      'a claim in a line that was empty',
      `claim: ${filled(2).replace('alice', 'x')}\n`,
      { claim },
      `claim: ${filled(2)}\n`,
    ],
    ['an empty list as claim', 'claim:  []\n', { claim }, `claim:  ${filled(6)}\n`],
    ['an empty status', 'status:\nb: 1\n', { status: 'done' }, 'status: done\nb: 1\n'],
    ['an empty text as status', "status: '' # x\n", { status: 'done' }, 'status: done # x\n'],
    [
      'a claim on a line of its own',
      'claim:\n  {by: [x], since: y} # z\n',
      { claim },
      `claim:\n  ${CLAIM} # z\n`,
    ],
    ['a claim with a tag alone', 'claim: !!map # c\nb: 1\n', { claim }, `claim: ${CLAIM} # c\nb: 1\n`],
    [
      'comments behind a list',
      'claim:\n- x\n  # y\n # z\nb: 1\n',
      { claim },
      `claim: ${CLAIM}\n  # y\n # z\nb: 1\n`,
    ],
    ['null as claim', 'claim: null # who\n', { claim }, `claim: ${filled(4)} # who\n`],
  ])('%s', (_, before, changes, after) => expectEdit(before, changes, after));

  test('and its line end', () => {
    expect(edit('---\nissue: 5\r\nb: 1\n---\n', { issue: 12 })).toBe('---\nissue: 12\r\nb: 1\n---\n');
    expect(edit('---\r\nclaim:\n  by: [x]\r\nb: 1\n---\n', { claim })).toBe(
      `---\r\nclaim: ${CLAIM}\nb: 1\n---\n`,
    );
  });

  test.each<[before: string, changes: Changes]>([
    ['issue: 0xC # ours\n', { issue: 12 }],
    ['Status: "done"\n', { status: 'done' }],
    ['claim: {since: "2026-11-22", by: [ alice,bob ]}\n', { claim }],
    ['claim:\n  by:\n  - alice\n  - bob\n  since: 2026-11-22\n  note: x\n', { claim }],
    ['claim: { by: alice, since: x }\n', { claim: { by: ['alice'], since: 'x' } }],
    ['b: 1\n', { claim: undefined, issue: undefined }],
    ['claim:\n', { claim: undefined }],
    ['claim: ~ # none\n', { claim: undefined }],
    ['claim: {} # none\n', { claim: undefined }],
    ['claim: ""\n', { claim: undefined }],
    ['', {}],
  ])('%j says that already', (before, changes) => expectEdit(before, changes, before));
});

describe('removing a key removes its lines', () => {
  test.each<[before: string, after: string]>([
    ['a: 1\nclaim: { by: [x], since: y }\nb: 1\n', 'a: 1\nb: 1\n'],
    ['a: 1\nclaim: {by: [x], since: y}\nb: 1\n', 'a: 1\nb: 1\n'],
    ['a: 1\nclaim:\n  { by: [x], since: y }\nb: 1\n', 'a: 1\nb: 1\n'],
    ['a: 1\nclaim:\n  by:\n    - x\n  since: y\n\n# c\nb: 1\n', 'a: 1\n\n# c\nb: 1\n'],
    ['a: |\n  x\nCLAIM: {\n  by: [x]\n}\nb: 1\n', 'a: |\n  x\nb: 1\n'],
    ['claim: 1\na: 1\nClaim:\n- 2\n', 'a: 1\n'],
    ['claim: # who\n  { by: [x], since: y }\nb: 1\n', 'claim: # who\nb: 1\n'],
    ['# c\nclaim: 1\n', '# c\n'],
    ['claim: {\n  by: [x]\n  }\nb: 1\n', 'b: 1\n'],
    ['? claim\n: 1\nb: 1\n', 'b: 1\n'],
  ])('%j', (before, after) => expectEdit(before, { claim: undefined }, after));
});

describe('removing a key leaves what people wrote on its line', () => {
  test.each<[before: string, after: string]>([
    ['a: 1\nclaim  : { by: [x], since: y } # z\nb: 1\n', 'a: 1\nclaim  : # z\nb: 1\n'],
    ['a: 1\nclaim: # z\n  by:\n    - x\n  since: y\n\n# c\nb: 1\n', 'a: 1\nclaim: # z\n\n# c\nb: 1\n'],
    ['claim: {\n  by: [x]\n} # z\nb: 1\n', 'claim: # z\nb: 1\n'],
    ['? claim\n: 1 # z\nb: 1\n', '? claim\n: # z\nb: 1\n'],
    [`claim: ${filled(2)}\nb: 1\n`, 'claim:\nb: 1\n'],
    [`claim:  ${filled(3)}  # z\nb: 1\n`, 'claim:  ~  # z\nb: 1\n'],
    [`claim: ${filled(9)}\nb: 1\n`, 'b: 1\n'],
    ['claim: ~\nb: 1\nclaim: 1\n', 'claim: ~\nb: 1\n'],
  ])('%j', (before, after) => expectEdit(before, { claim: undefined }, after));
});

describe('set and removed again, the file is as it was', () => {
  test.each<[name: string, source: string]>([
    ['keys', '---\na: 1\n---\nText'],
    ['an empty claim', '---\nclaim:\na: 1\n---\nText'],
    ['an empty claim and a comment', '---\nclaim:   # who\na: 1\n---\nText'],
    ['an empty claim that is last', '---\na: 1\nCLAIM:  \n---\nText'],
    ['an empty claim alone', '---\nclaim:\n---\n'],
    ...['~', 'null', '{}', '[]', '""', "''"].map((unset): [string, string] => [
      `${unset} as claim`,
      `---\na: 1\nclaim :  ${unset}\t# who\n---\nText`,
    ]),
    ['no front matter', '# Text\n'],
    ['no front matter, CRLF, byte order mark', '\uFEFF# Text\r\nmore\n'],
    ['nothing at all', ''],
    ['a rule', '----\nText'],
    ['an empty front matter', '---\n---\nText'],
    ['an empty one before a second', '---\n---\n---\nText'],
    ['a blank one', '\uFEFF---\r\n\r\n  \n\n---'],
    ['one closed by dots', '---\n...\n'],
    ['comments', '---\n# c\n---\n'],
  ])('%s', (_, source) => {
    const changes: Changes = { issue: 1, claim, status: 'done' };
    const edited = edit(source, changes);
    expect(edit(edited, { issue: undefined, claim: undefined, status: undefined })).toBe(source);
    const oneByOne = ['claim', 'issue', 'status'].reduce(
      (text, key) => edit(text, { [key]: undefined }),
      edited,
    );
    expect(oneByOne).toBe(source);
  });

  test('a front matter that Dibs makes', () => {
    expect(edit('\uFEFF# Text\r\n', { issue: 1, claim })).toBe(
      `\uFEFF---\r\nissue: 1\r\nclaim: ${CLAIM}\r\n---\r\n# Text\r\n`,
    );
    expect(edit('Text', { issue: 1 })).toBe('---\nissue: 1\n---\nText');
  });
});

describe('what is written is read back by any reader', () => {
  const texts = [
    ...[
      '123',
      '1e3',
      '0x1F',
      '0o7',
      '007',
      '1_000',
      '12:30',
      '1.5',
      '-a',
      '-',
      '+1',
      '.5',
      '.inf',
      '.NaN',
      '~',
      '=',
      '<<',
    ],
    ...[
      'y',
      'N',
      'no',
      'Yes',
      'ON',
      'off',
      'true',
      'False',
      'null',
      'NULL',
      '',
      ' lead',
      'trail ',
      'a  b',
      'two words',
    ],
    ...[
      'alice',
      'alice-bob',
      'alice_corp',
      'dependabot[bot]',
      'in progress: yes',
      'a #b',
      '#a',
      '@a',
      '*a',
      '&a',
      '!a',
      '%a',
    ],
    ...[
      '"q"',
      "it's",
      'back\\slash',
      'a, b',
      '{a}',
      'a:',
      ': a',
      '? a',
      '| a',
      '> a',
      '---',
      '...',
      'line\nbreak',
      'tab\t',
    ],
    ...[
      'offen',
      '完了',
      'erledigt ✓',
      '\u0085',
      '\u2028',
      '\ufeff',
      '\u0000\u007f',
      'null ',
      'e3',
      'inf',
      '1',
      '٣',
    ],
  ];
  test.each(texts)('%j', (text) => {
    const edited = edit('---\na: 1\n---\n', {
      status: text,
      claim: { by: [text, 'bob', '2026-11-22'], since: '2026-11-22' },
    });
    const { data } = readFrontMatter(edited).frontMatter ?? {};
    expect(data?.get('status')).toBe(text);
    const yaml = edited.split('---\n')[1] ?? '';
    for (const read of [
      (s: string) => load(s, { schema: YAML11_SCHEMA }),
      (s: string) => parse(s, { version: '1.1' }),
      (s: string) => parse(s),
    ]) {
      expect(read(yaml)).toMatchObject({ status: text, claim: { by: [text, 'bob', '2026-11-22'] } });
    }
  });

  test('without quotes where none are needed', () => {
    const by = ['alice', 'a-b', 'alice_corp', '7up'];
    expect(edit('---\n---\n', { status: 'in progress', claim: { by, since: '2026-11-22' } })).toContain(
      'status: in progress\nclaim: { by: [alice, a-b, alice_corp, "7up"], since: 2026-11-22 }\n',
    );
  });
});

describe('what cannot be done is said, not done', () => {
  test.each<[name: string, source: string, changes: Changes, message: RegExp]>([
    ['a value that others refer to', '---\nissue: &a 5\nb: *a\n---\n', { issue: 12 }, /^Write issue by hand/],
    ['its removal', '---\nclaim: &a 5\nb: *a\n---\n', { claim: undefined }, /^Write claim by hand/],
    [
      'an anchor given twice',
      '---\na: &a 1\nclaim: &a 5\nb: *a\n---\n',
      { claim: undefined },
      /^Write claim by hand/,
    ],
    ['no number', '---\na: 1\n---\n', { issue: Number.NaN }, /^Write issue by hand/],
    [
      'a comment that would become text',
      '---\na: |\n  x\nclaim: 5\n  # c\n---\n',
      { claim: undefined },
      /^Write claim by hand/,
    ],
    ['a broken file', '---\na: @b\n---\n', { issue: 12 }, /cannot be read, line 2: Put quotes/],
    [
      'a language tag',
      '---js\n({})\n---\n',
      { issue: 12 },
      /cannot be read, line 1: The front matter is YAML/,
    ],
    ['a mapping in braces', '---\n{ a: 1 }\n---\n', { issue: 12 }, /cannot be read, line 2/],
  ])('%s', (_, source, changes, message) => {
    expect(() => editFrontMatter(source, changes)).toThrow(message);
  });
});
