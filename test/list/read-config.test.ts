import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readConfig } from '../../src/list/read-config.ts';
import { checkDefaults } from '../../src/list/read-projects.ts';
import { type Config, configSchema, defaultConfig } from '../../src/schema/config.ts';
import { LANGUAGES } from '../../src/texts/texts.ts';

const FILE = '.github/dibs.yml';

/** Everything that is wrong with a config, as line, column and message. */
function problemsOf(source: string): [line: number, column: number, message: string][] {
  const { config, problems, locate } = readConfig(source, FILE);
  const all = [...problems, ...(config === undefined ? [] : checkDefaults(config, FILE, locate))];
  for (const problem of all) expect(problem).toMatchObject({ severity: 'error', file: FILE });
  return all.map(({ line, column, message }) => [line, column, message]);
}

/** The ways to all keys of the config; "status" stands for any key where a list chooses the keys. */
function pathsIn(schema: unknown, path: string[] = []): string[][] {
  let inner = schema;
  while (inner instanceof z.ZodDefault || inner instanceof z.ZodPrefault || inner instanceof z.ZodNullable)
    inner = inner.unwrap();
  const members =
    inner instanceof z.ZodObject
      ? Object.entries(inner.shape)
      : inner instanceof z.ZodRecord
        ? [['status', inner.valueType] as const]
        : [];
  return [path, ...members.flatMap(([key, member]) => pathsIn(member, [...path, key]))];
}

function configOf(source: string): Config {
  const { config } = readConfig(source, FILE);
  expect(problemsOf(source)).toEqual([]);
  if (config === undefined) throw new Error('there is no config');
  return config;
}

/** One problem at this place, in one sentence. */
function expectOne(source: string, line: number, column: number, says: string | RegExp): void {
  const found = problemsOf(source);
  expect(found).toEqual([[line, column, expect.stringMatching(says)]]);
  expect(found[0]?.[2]).toMatch(/^[^\n]{15,}[.?]$/);
}

const COLOR = expect.stringMatching(/^[0-9a-f]{6}$/);

/** As SPEC 2 has them; colours that it leaves open may be any. */
const DEFAULTS = {
  projects: 'projects',
  files: ['**/*.md', '!**/README.md', '!**/_*'],
  archive: [],
  tracking_label: 'project',
  defaults: {},
  categories: {},
  fields: {},
  values: {},
  labels: {
    category: { prefix: 'category: ', color: '5319e7' },
    difficulty: { prefix: 'difficulty: ', color: COLOR },
    size: { prefix: 'size: ', color: COLOR },
    skill: { prefix: 'skill: ', color: COLOR },
    gsoc: { name: 'gsoc', color: COLOR },
    claim: { open: 'claim: open', taken: 'claim: taken' },
    verification: { name: 'needs: verification', color: COLOR },
    newcomer: null,
  },
  guidance: null,
  messages: {},
  language: 'en',
  texts: {},
  claims: {
    who: 'anyone',
    notify: [],
    hints: true,
    per_person: 2,
    per_project: 1,
    commands: { claim: ['/claim'], release: ['/unclaim'], verified: ['/verified'] },
    remind_after: 21,
    release_after: 35,
    longest: 180,
    confirm_after: 14,
    confirm_within: 7,
    keep_label: 'keep claim',
  },
  verification: { after: 365 },
  proposals: { accept_label: 'proposal: accepted' },
  site: { title: null, intro: null, links: [], images: true },
  write_back: 'commit',
  on_removed: 'close',
  long_text: 'error',
  limits: { max_closures: 5, per_minute: 60, per_hour: 450, writes_per_minute: 150 },
  index: 'projects/README.md',
};

describe('the defaults are those of the contract', () => {
  it('without a config', () => {
    expect(defaultConfig()).toStrictEqual(DEFAULTS);
    expect(readConfig(undefined, FILE)).toMatchObject({ config: DEFAULTS, problems: [] });
  });

  it.each([
    '',
    '\n',
    '# only a comment\n',
    '{}',
    '---\n',
    '~',
    '\uFEFF',
    'labels: {}\nclaims: {}\nlimits: {}',
  ])('with %j', (source) => {
    expect(configOf(source)).toStrictEqual(DEFAULTS);
  });

  it('when they are written out as in the contract', () => {
    const source = `projects: projects
files: ["**/*.md", "!**/README.md", "!**/_*"]
archive: []                 # globs
tracking_label: project
defaults: { mailing_list: m, irc: i, contacts: [Jan] }
categories: { hypervisor: { name: Hypervisor, label: "category: hypervisor", color: 5319e7 } }
fields: {}
values: {}
labels:
  category: { prefix: "category: ", color: 5319e7 }
  claim: { open: "claim: open", taken: "claim: taken" }
guidance: |
  Base hypervisor work on the unstable tree …
messages: {}
language: en
texts: {}
claims:
  who: anyone
  notify: []
  hints: true
  per_person: 2
  per_project: 1
  commands: { claim: ["/claim"], release: ["/unclaim"], verified: ["/verified"] }
  remind_after: 21d
  release_after: 35d
  longest: 180d
  confirm_after: 14d
  confirm_within: 7d
  keep_label: "keep claim"
verification: { after: 365d }
proposals: { accept_label: "proposal: accepted" }
write_back: commit
on_removed: close
long_text: error
limits: { max_closures: 5, per_minute: 60, per_hour: 450, writes_per_minute: 150 }
index: projects/README.md
`;
    const expected = {
      ...DEFAULTS,
      defaults: { mailing_list: 'm', irc: 'i', contacts: ['Jan'] },
      categories: {
        hypervisor: { name: 'Hypervisor', label: 'category: hypervisor', color: '5319e7' },
      },
      guidance: 'Base hypervisor work on the unstable tree …\n',
    };
    for (const text of [source, source.replaceAll('\n', '\r\n'), `\uFEFF${source}`])
      expect(configOf(text)).toStrictEqual(expected);
  });

  it('changing the one does not change the other', () => {
    defaultConfig().files.push('x');
    expect(defaultConfig()).toStrictEqual(DEFAULTS);
  });
});

describe('values', () => {
  it.each([
    ['5319e7', '5319e7'], // a number to YAML: 5319 and seven zeros
    ['000000', '000000'],
    ['112233', '112233'],
    ['001122', '001122'],
    ['1e1000', '1e1000'],
    ['0x1234', undefined],
    ['ABCDEF', 'abcdef'],
    ['"#0052CC"', '0052cc'],
    ["'0e8a16'", '0e8a16'],
    ['5319e7 # purple', '5319e7'],
    ['12345', undefined],
    ['1234567', undefined],
    ['red', undefined],
    ['"#FFF"', undefined],
    ['~', undefined],
    ['[5319e7]', undefined],
  ])('colour %s', (written, color) => {
    for (const [source, get, line] of [
      [`categories:\n  x:\n    color: ${written}\n`, (config: Config) => config.categories.x?.color, 3],
      [`labels:\n  size:\n    color: ${written}\n`, (config: Config) => config.labels.size?.color, 3],
      [`labels:\n  gsoc:\n    color: ${written}\n`, (config: Config) => config.labels.gsoc?.color, 3],
    ] as const) {
      if (color === undefined) expectOne(source, line, 5, /color cannot be used as it stands/);
      else expect(get(configOf(source))).toBe(color);
    }
  });

  it.each([
    ['14d', 14],
    ['3w', 21],
    ['10W', 70],
    ['"14 d"', 14],
    ['14', 14],
    ['1d', 1],
    ['21', 21],
  ])('time %s', (written, days) => {
    const config = configOf(
      `claims: { remind_after: ${written}, release_after: 99d }\nverification: { after: ${written} }\n`,
    );
    expect(config.claims).toMatchObject({ remind_after: days, release_after: 99 });
    expect(config.verification.after).toBe(days);
  });

  it.each(['soon', '21h', '3m', '-5d', 'd', '1.5', '0', '-1', '[21d]', '12345d', '"21 days"'])(
    'no time: %s',
    (written) => {
      expectOne(`verification:\n  after: ${written}\n`, 2, 3, /^verification\.after cannot be used/);
      expectOne(
        `claims:\n  who: anyone\n  remind_after: ${written}\n`,
        3,
        3,
        /^claims\.remind_after cannot be used/,
      );
    },
  );

  it('each group of labels is turned off by null, and the others stay', () => {
    for (const group of Object.keys(DEFAULTS.labels)) {
      for (const nothing of ['~', 'null', ''])
        expect(configOf(`labels:\n  ${group}: ${nothing}\n`).labels).toStrictEqual({
          ...DEFAULTS.labels,
          [group]: null,
        });
    }
    const none = Object.keys(DEFAULTS.labels).map((group) => `${group}: ~`);
    expect(
      Object.values(configOf(`labels: { ${none.join(', ')} }`).labels).every((group) => group === null),
    ).toBe(true);
  });

  it('a group keeps its other defaults', () => {
    const { labels } = configOf(
      'labels: { category: { prefix: "area/" }, gsoc: { name: GSoC }, claim: { open: free } }',
    );
    expect(labels.category).toEqual({ prefix: 'area/', color: '5319e7' });
    expect(labels.gsoc).toEqual({ name: 'GSoC', color: COLOR });
    expect(labels.claim).toEqual({ open: 'free', taken: 'claim: taken' });
  });

  const ACCEPTED: [source: string, part: object][] = [
    ['files: "*.md"', { files: ['*.md'] }],
    ['archive: old/**', { archive: ['old/**'] }],
    ['archive: [old/**, "!old/x.md"]', { archive: ['old/**', '!old/x.md'] }],
    ['tracking_label: 2026', { tracking_label: '2026' }],
    ['index: ~', { index: null }],
    ['guidance: ~', { guidance: null }],
    [
      'fields: { title: name, contacts: [mentors, leads], "contacts.github": m }',
      { fields: { title: ['name'], contacts: ['mentors', 'leads'], 'contacts.github': ['m'] } },
    ],
    ['fields: { title: "#" }', { fields: { title: ['#'] } }],
    ['values: { status: { launched: done } }', { values: { status: { launched: 'done' } } }],
    ['write_back: pull-request', { write_back: 'pull-request' }],
    ['write_back: none', { write_back: 'none' }],
    ['on_removed: keep', { on_removed: 'keep' }],
    ['long_text: excerpt', { long_text: 'excerpt' }],
    ['claims: { who: contributors }', { claims: { ...DEFAULTS.claims, who: 'contributors' } }],
    ['claims: { who: collaborators }', { claims: { ...DEFAULTS.claims, who: 'collaborators' } }],
    ['limits: { max_closures: 0 }', { limits: { ...DEFAULTS.limits, max_closures: 0 } }],
    ['projects: .', { projects: '.' }],
    ['projects: a..b', { projects: 'a..b' }],
  ];
  it.each(ACCEPTED)('%s', (source, part) => {
    expect(configOf(source)).toStrictEqual({ ...DEFAULTS, ...part });
  });

  it('a command may be one word or several', () => {
    const { commands } = configOf(
      'claims: { commands: { claim: /take, release: ["/drop", "/unclaim"] } }',
    ).claims;
    expect(commands).toEqual({ claim: ['/take'], release: ['/drop', '/unclaim'], verified: ['/verified'] });
  });
});

describe('a bad value is one error with line and column, and nothing is done', () => {
  const BAD: [source: string, line: number, column: number, says: RegExp][] = [
    ['projects: [a]', 1, 1, /^projects /],
    ['archive: []\nprojects: ../x', 2, 1, /^projects must be a path inside the checkout\.$/],
    ['projects: /etc', 1, 1, /^projects must be a path inside the checkout\.$/],
    ['projects: a/../../b', 1, 1, /^projects must be a path inside/],
    ['projects: C:\\x', 1, 1, /^projects must be a path inside/],
    ['index: ../README.md', 1, 1, /^index must be a path inside/],
    ['index: false', 1, 1, /^index /],
    ['files: { a: b }', 1, 1, /^files /],
    ['archive: { a: b }', 1, 1, /^archive /],
    ['tracking_label: [a]', 1, 1, /^tracking_label /],
    ['defaults: [a]', 1, 1, /^defaults /],
    ['categories: x', 1, 1, /^categories /],
    ['categories:\n  x: y', 2, 3, /^categories\.x /],
    ['categories:\n  x:\n    name: [a]', 3, 5, /^categories\.x\.name /],
    ['fields:\n  title: []', 2, 3, /^fields\.title /],
    ['fields: { title: {} }', 1, 11, /^fields\.title /],
    ['values:\n  status: done', 2, 3, /^values\.status /],
    ['values: { status: { a: [done] } }', 1, 21, /^values\.status\.a /],
    ['labels: x', 1, 1, /^labels /],
    ['labels:\n  size: x', 2, 3, /^labels\.size /],
    ['labels:\n  claim:\n    open: []', 3, 5, /^labels\.claim\.open /],
    ['guidance: [a]', 1, 1, /^guidance /],
    ['messages:\n  welcome: [a]', 2, 3, /^messages\.welcome /],
    ['claims:\n  who: anybody', 2, 3, /^claims\.who .*anyone.*contributors.*collaborators/],
    ['claims:\n  per_person: 0', 2, 3, /^claims\.per_person /],
    ['claims:\n  per_project: many', 2, 3, /^claims\.per_project /],
    [
      'claims:\n  commands:\n    claim: take',
      3,
      5,
      /^claims\.commands\.claim.*a command is a slash and a word/,
    ],
    ['claims:\n  commands: /claim', 2, 3, /^claims\.commands /],
    [
      'claims:\n  release_after: 7d',
      2,
      3,
      /^claims\.release_after .*must be longer than claims\.remind_after/,
    ],
    [
      'claims:\n  remind_after: 5w',
      1,
      1,
      /^claims\.release_after .*must be longer than claims\.remind_after/,
    ],
    ['claims:\n  keep_label: [x]', 2, 3, /^claims\.keep_label /],
    ['verification: 365d', 1, 1, /^verification /],
    ['proposals:\n  accept_label: {}', 2, 3, /^proposals\.accept_label /],
    ['write_back: perhaps', 1, 1, /^write_back .*commit.*pull-request.*none/],
    ['on_removed: delete', 1, 1, /^on_removed .*close.*keep/],
    ['long_text: cut', 1, 1, /^long_text .*error.*excerpt/],
    ['limits:\n  max_closures: -1', 2, 3, /^limits\.max_closures /],
    ['limits:\n  per_minute: 0', 2, 3, /^limits\.per_minute /],
    ['limits:\n  per_hour: 1.5', 2, 3, /^limits\.per_hour /],
    ['limits:\n  writes_per_minute: many', 2, 3, /^limits\.writes_per_minute /],
    // defaults are read as a file's values
    ['defaults:\n  title: x', 2, 3, /^title is not a key that can have a default\.$/],
    ['defaults:\n  irc: x\n  issue: 1', 3, 3, /^issue is not a key that can have a default\.$/],
    ['defaults: { claim: x }', 1, 13, /^claim is not a key that can have a default\.$/],
    ['defaults:\n  nonsense: x', 2, 3, /^nonsense is not a key that can have a default\.$/],
    ['defaults:\n  difficulty: tricky', 2, 3, /^difficulty \("tricky"\) is not understood/],
    ['defaults:\n  max_claims: 0', 2, 3, /^max_claims \("0"\)/],
  ];
  it.each(BAD)('%j', (source, line, column, says) => {
    expectOne(source, line, column, says);
    expectOne(`# a comment\n\n${source}`, line + 2, column, says);
  });

  it.each([
    ['a: [', 1, 5],
    ['limits:\n\tper_hour: 1', 2, 1],
    ['index: a\nlimits: {}\nindex: b', 3, 1],
    ['title: "x', 1, 10],
    ['projects: a\n---\nprojects: b', 2, 1],
  ])('what is no YAML: %j', (source, line, column) => {
    expect(readConfig(source, FILE).config).toBeUndefined();
    expect(problemsOf(source)).toEqual([
      [line, column, expect.stringMatching(/^This is not readable as YAML: [^\n]{10,}$/)],
    ]);
  });

  it.each(['- projects', 'text', '5', '[]'])('what is no mapping: %s', (source) => {
    expect(readConfig(source, FILE).config).toBeUndefined();
    expectOne(source, 1, 1, /^the config cannot be used/);
  });

  it('all are told together', () => {
    const source = 'projects: []\nlimits: { per_hour: 0, nonsense: 1 }\nwrite_back: x\n';
    expect(
      problemsOf(source)
        .map(([line, column]) => [line, column])
        .sort(),
    ).toEqual([
      [1, 1],
      [2, 11],
      [2, 24],
      [3, 1],
    ]);
    expect(readConfig(source, FILE).config).toBeUndefined();
  });

  it('an alias bomb and a thousand brackets are an error at once', () => {
    const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let at = 1; at < 10; at += 1)
      bomb.push(
        `a${at}: &a${at} [${Array(10)
          .fill(`*a${at - 1}`)
          .join(', ')}]`,
      );
    for (const source of [bomb.join('\n'), `archive: ${'['.repeat(1000)}${']'.repeat(1000)}`]) {
      expect(readConfig(source, FILE).config).toBeUndefined();
      expect(problemsOf(source)).toHaveLength(1);
    }
  });
});

describe('an unknown key is one error that names what was meant', () => {
  const SLIPS: [source: string, line: number, column: number, message: string][] = [
    ['project: x', 1, 1, 'project is not a key that Dibs knows; did you mean projects?'],
    ['Projects: x', 1, 1, 'Projects is not a key that Dibs knows; did you mean projects?'],
    ['write-back: commit', 1, 1, 'write-back is not a key that Dibs knows; did you mean write_back?'],
    ['index: ~\nlabel: {}', 2, 1, 'label is not a key that Dibs knows; did you mean labels?'],
    [
      'limits:\n  max_closure: 3',
      2,
      3,
      'limits.max_closure is not a key that Dibs knows; did you mean max_closures?',
    ],
    ['labels:\n  skills: ~', 2, 3, 'labels.skills is not a key that Dibs knows; did you mean skill?'],
    [
      'labels:\n  size:\n    colour: 5319e7',
      3,
      5,
      'labels.size.colour is not a key that Dibs knows; did you mean color?',
    ],
    [
      'labels: { gsoc: { nam: x } }',
      1,
      19,
      'labels.gsoc.nam is not a key that Dibs knows; did you mean name?',
    ],
    [
      'labels: { claim: { take: x } }',
      1,
      20,
      'labels.claim.take is not a key that Dibs knows; did you mean taken?',
    ],
    [
      'claims:\n  per_persn: 2',
      2,
      3,
      'claims.per_persn is not a key that Dibs knows; did you mean per_person?',
    ],
    [
      'claims:\n  commands:\n    relase: /x',
      3,
      5,
      'claims.commands.relase is not a key that Dibs knows; did you mean release?',
    ],
    [
      'verification: { aftr: 1d }',
      1,
      17,
      'verification.aftr is not a key that Dibs knows; did you mean after?',
    ],
    [
      'proposals: { acept_label: x }',
      1,
      14,
      'proposals.acept_label is not a key that Dibs knows; did you mean accept_label?',
    ],
    [
      'proposals: { nonsense: x }',
      1,
      14,
      'proposals.nonsense is not a key that Dibs knows; known here: accept_label.',
    ],
  ];
  it.each(SLIPS)('%j', (source, line, column, message) => {
    expect(problemsOf(source)).toEqual([[line, column, message]]);
    expect(readConfig(source, FILE).config).toBeUndefined();
  });

  it('far from every known one, all known ones are named', () => {
    const [problem] = problemsOf('nonsense: 1');
    expect(problem?.slice(0, 2)).toEqual([1, 1]);
    for (const key of Object.keys(DEFAULTS)) expect(problem?.[2]).toContain(key);
  });

  it('in a category', () => {
    expectOne(
      'categories:\n  x:\n    colour: 5319e7',
      3,
      5,
      /^categories\.x\.colour is not a key that Dibs knows/,
    );
  });
});

describe('what must not come through', () => {
  it('a slip of the pen in a category names what was meant', () => {
    expect(problemsOf('categories:\n  x:\n    colour: 5319e7')[0]?.[2]).toContain('did you mean color?');
  });

  it.each([
    ['fields:\n  titel: name', 2, 3],
    ['fields:\n  contacts.phone: x', 2, 3],
    ['values:\n  statsu: { launched: done }', 2, 3],
    ['values:\n  status:\n    launched: finshed', 3, 5],
    ['values:\n  size:\n    epic: enormous', 3, 5],
  ])('%j', (source, line, column) => {
    expect(problemsOf(source).map((problem) => problem.slice(0, 2))).toEqual([[line, column]]);
  });

  it.each(['0d', '0w', '"000d"'])('no time at all: %s', (written) => {
    expect(problemsOf(`verification: { after: ${written} }`)).toHaveLength(1);
  });

  it.each(['tracking_label: ""', 'tracking_label: "  "', 'labels: { gsoc: { name: "" } }'])(
    'an empty label: %s',
    (source) => {
      expect(problemsOf(source)).toHaveLength(1);
    },
  );

  it.each([
    ['defaults:\n  contacts:\n    - Jan\n    - { foo: bar }', 4],
    ['claims:\n  commands:\n    claim:\n      - /claim\n      - take', 5],
  ])('the line of a member of a list: %j', (source, line) => {
    expect(problemsOf(source).map(([at]) => at)).toEqual([line]);
  });

  it.each([
    ['claims: 5', 'claims cannot be used as it stands: write keys and values, indented below it.'],
    [
      'labels: { size: x }',
      'labels.size cannot be used as it stands: write keys and values, indented below it.',
    ],
    ['write_back: never', 'write_back cannot be used as it stands: write one of commit, pull-request, none.'],
    ['limits: { max_closures: x }', 'limits.max_closures cannot be used as it stands: write a number.'],
    [
      'limits: { max_closures: -1 }',
      'limits.max_closures cannot be used as it stands: write a number from 0 up.',
    ],
    ['language: klingon', `language cannot be used as it stands: write one of ${LANGUAGES.join(', ')}.`],
  ])('the message says what to write: %s', (source, message) => {
    expect(problemsOf(source).map(([, , text]) => text)).toEqual([message]);
  });

  it('no value of a wrong kind gets a message in the words of the schema library', () => {
    const values = [
      true,
      5,
      -1,
      1.5,
      1e99,
      'x',
      '',
      [1],
      [[1]],
      ['x', { a: 1 }],
      { a: 1 },
      { name: 5 },
      { prefix: true },
    ];
    for (const path of pathsIn(configSchema))
      for (const value of values) {
        const config = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
        for (const [, , message] of problemsOf(JSON.stringify(config)))
          expect(message).not.toMatch(/expected|received|invalid|too (?:small|big)|unrecognized|>=|<=/i);
      }
  });

  it.each(['a: [', 'nonsense: 1', 'index: [a]'])('the column behind a byte order mark: %s', (source) => {
    const columns = (text: string) => problemsOf(text).map(([, column]) => column);
    expect(columns(`\uFEFF${source}`)).toEqual(columns(source));
  });

  it.each(['index: a\nindex: b', 'a: [', 'limits:\n\tper_hour: 1'])(
    'the message is a sentence: %j',
    (source) => {
      expect(problemsOf(source)[0]?.[2]).toMatch(/\.$/);
    },
  );

  it('a default in circles is an error with its place', () => {
    expect(problemsOf('defaults:\n  contacts: &c [*c]').map((problem) => problem.slice(0, 2))).toEqual([
      [2, 17],
    ]);
  });
});
