import { describe, expect, it } from 'vitest';
import { writtenKey } from '../../src/list/fields.ts';
import { readConfig } from '../../src/list/read-config.ts';
import { projectId, type ReadFile, readProjectFile } from '../../src/list/read-project.ts';
import type { Project } from '../../src/model/project.ts';
import { defaultConfig } from '../../src/schema/config.ts';

const PATH = 'projects/hypervisor/x.md';

interface Options {
  config?: string;
  id?: string;
  archived?: boolean;
}

/** Reads a whole file. */
function readFile(
  source: string,
  { config: yaml = '', id = 'hypervisor/x', archived = false }: Options = {},
): ReadFile {
  const { config, problems } = readConfig(yaml, 'dibs.yml');
  expect(problems).toEqual([]);
  return readProjectFile(`projects/${id}.md`, source, id, config ?? defaultConfig(), archived);
}

/** Reads a file with these lines behind its title. */
const readLines = (lines: string, options?: Options): ReadFile =>
  readFile(`---\ntitle: T\n${lines}\n---\n\nText.\n`, options);

/** The project of a file without any problem. */
function projectOf({ project, problems }: ReadFile): Project {
  expect(problems).toEqual([]);
  if (project === undefined) throw new Error('there is no project');
  return project;
}

/** What these lines make different from a project that has a title alone. */
function setBy(lines: string, options?: Options): Partial<Project> {
  const project = projectOf(readLines(lines, options));
  const names = new Set([...Object.keys(BARE), ...Object.keys(project)]) as Set<keyof Project>;
  const differs = (name: keyof Project) => JSON.stringify(project[name]) !== JSON.stringify(BARE[name]);
  return Object.fromEntries([...names].filter(differs).map((name) => [name, project[name]]));
}

const places = ({ problems }: ReadFile) =>
  problems.map(({ severity, line, column, message }) => [severity, line, column, message]);

const BARE: Project = {
  id: 'hypervisor/x',
  path: PATH,
  title: 'T',
  category: { key: 'hypervisor', name: 'hypervisor' },
  sizes: [],
  skills: [],
  contacts: [],
  outcomes: [],
  prerequisites: [],
  links: [],
  related: [],
  labels: [],
  maxClaims: 1,
  status: 'open',
  statusGiven: false,
  text: 'Text.',
};

const related = (id: string, written = id) => ({ id, title: written, path: written });

describe('the values of each key', () => {
  it('are the defaults of the contract where a file has a title alone', () => {
    expect(projectOf(readFile('---\ntitle: T\n---\n\nText.\n'))).toStrictEqual(BARE);
  });

  const TABLE: [lines: string, set: Partial<Project>][] = [
    ['summary: In one line', { summary: 'In one line' }],
    ['summary: >-\n  In\n  one line', { summary: 'In one line' }],
    ['summary: 2012', { summary: '2012' }],
    ['summary: [First, Second]', { summary: 'First' }],
    ['category: Tools', { category: { key: 'Tools', name: 'Tools' } }],
    ['category: [Tools, Others]', { category: { key: 'Tools', name: 'Tools' } }],
    // difficulty
    ['difficulty: easy', { difficulty: 'easy' }],
    ['difficulty: Easy', { difficulty: 'easy' }],
    ['difficulty: beginner', { difficulty: 'easy' }],
    ['difficulty: low', { difficulty: 'easy' }],
    ['difficulty: newcomer', { difficulty: 'easy' }],
    ['difficulty: medium', { difficulty: 'medium' }],
    ['difficulty: Intermediate', { difficulty: 'medium' }],
    ['difficulty: moderate', { difficulty: 'medium' }],
    ['difficulty: hard', { difficulty: 'hard' }],
    ['difficulty: advanced', { difficulty: 'hard' }],
    ['difficulty: HIGH', { difficulty: 'hard' }],
    ['difficulty: easy to medium', { difficulty: 'medium' }],
    ['difficulty: medium/hard', { difficulty: 'hard' }],
    ['difficulty: low, moderate', { difficulty: 'medium' }],
    ['difficulty: [hard, easy]', { difficulty: 'hard' }],
    ['difficulty: [low, intermediate]', { difficulty: 'medium' }],
    ['difficulty:\n  - unknown\n  - easy', { difficulty: 'easy' }],
    ['difficulty: unknown', {}],
    ['difficulty: Unknown', {}],
    ['difficulty: n/a', {}],
    // size
    ['size: 90', { sizes: ['small'] }],
    ['size: 175', { sizes: ['medium'] }],
    ['size: 350', { sizes: ['large'] }],
    ['size: "350"', { sizes: ['large'] }],
    ['size: small', { sizes: ['small'] }],
    ['size: Medium', { sizes: ['medium'] }],
    ['size: LARGE', { sizes: ['large'] }],
    ['size: 350 h (Large)', { sizes: ['large'] }],
    ['size: 175 hours', { sizes: ['medium'] }],
    ['size: 90h', { sizes: ['small'] }],
    ['size: 175h or 350h', { sizes: ['medium', 'large'] }],
    ['size: small, large', { sizes: ['small', 'large'] }],
    ['size: [175, 350]', { sizes: ['medium', 'large'] }],
    ['size: [large, 350]', { sizes: ['large'] }],
    ['size:\n  - 90\n  - Medium', { sizes: ['small', 'medium'] }],
    ['size: unknown', {}],
    // skills
    ['skills: [C, Xen]', { skills: ['C', 'Xen'] }],
    ['skills:\n  - C\n  - Xen', { skills: ['C', 'Xen'] }],
    ['skills: C, Xen', { skills: ['C', 'Xen'] }],
    ['skills: C', { skills: ['C'] }],
    ['skills: [C, c, C]', { skills: ['C'] }],
    ['skills: [C, ~, ""]', { skills: ['C'] }],
    ['skills: [3]', { skills: ['3'] }],
    ['skills: ["C, C++"]', { skills: ['C, C++'] }],
    ['skills: none', {}],
    // gsoc
    ['gsoc: yes', { gsoc: true }],
    ['gsoc: Yes', { gsoc: true }],
    ['gsoc: true', { gsoc: true }],
    ['gsoc: "true"', { gsoc: true }],
    ['gsoc: no', { gsoc: false }],
    ['gsoc: NO', { gsoc: false }],
    ['gsoc: false', { gsoc: false }],
    ['gsoc: unknown', {}],
    // contacts
    [
      'contacts: [{ name: Jan Doe, email: jan at xen.org, github: jan }]',
      { contacts: [{ name: 'Jan Doe', email: 'jan at xen.org', github: 'jan' }] },
    ],
    ['contacts: { name: Jan }', { contacts: [{ name: 'Jan' }] }],
    ['contacts: [{ first_name: Jan, last_name: Doe }]', { contacts: [{ name: 'Jan Doe' }] }],
    ['contacts: [{ first_name: Jan }]', { contacts: [{ name: 'Jan' }] }],
    ['contacts: [{ last_name: Doe, login: jan }]', { contacts: [{ name: 'Doe', github: 'jan' }] }],
    ['contacts: [{ Name: Jan, GitHub: "@jan" }]', { contacts: [{ name: 'Jan', github: 'jan' }] }],
    ['contacts: [{ github: https://github.com/jan }]', { contacts: [{ github: 'jan' }] }],
    ['contacts: [{ email: jan AT xen DOT org }]', { contacts: [{ email: 'jan AT xen DOT org' }] }],
    ['contacts: Jan Doe <jan@xen.org>', { contacts: [{ name: 'Jan Doe', email: 'jan@xen.org' }] }],
    [
      'contacts:\n  - Jan Doe <jan at xen.org>\n  - Ann',
      { contacts: [{ name: 'Jan Doe', email: 'jan at xen.org' }, { name: 'Ann' }] },
    ],
    ['contacts: jan@xen.org', { contacts: [{ email: 'jan@xen.org' }] }],
    ['contacts: "Jan <>"', { contacts: [{ name: 'Jan' }] }],
    ['contacts: Jan Doe (@jan)', { contacts: [{ name: 'Jan Doe', github: 'jan' }] }],
    ['contacts: Jan (at home)', { contacts: [{ name: 'Jan (at home)' }] }],
    ['contacts: "[Jan Doe](https://github.com/jan/)"', { contacts: [{ name: 'Jan Doe', github: 'jan' }] }],
    ['contacts: "[Jan](mailto:jan@xen.org)"', { contacts: [{ name: 'Jan', email: 'jan@xen.org' }] }],
    ['contacts: "[Jan](https://jan.org)"', { contacts: [{ name: '[Jan](https://jan.org)' }] }],
    [
      'contacts: [{ full_name: Jan, email_address: a@b, github_username: jan }]',
      { contacts: [{ name: 'Jan', email: 'a@b', github: 'jan' }] },
    ],
    ['links: <https://xen.org>', { links: [{ url: 'https://xen.org' }] }],
    ['contacts: "<jan@xen.org>"', { contacts: [{ email: 'jan@xen.org' }] }],
    // plain text
    ['mailing_list: xen-devel@lists.xenproject.org', { mailingList: 'xen-devel@lists.xenproject.org' }],
    ['irc: "#xen-devel"', { irc: '#xen-devel' }],
    ['inserted: 2012-12-12', { inserted: '2012-12-12' }],
    ['inserted: "2012-12-12"', { inserted: '2012-12-12' }],
    ['verified: 2020-02-29', { verified: '2020-02-29' }],
    ['verified: Not updated in 2020', { verified: 'Not updated in 2020' }],
    ['verified: 2020', { verified: '2020' }],
    // lists
    ['outcomes: [One, Two]', { outcomes: ['One', 'Two'] }],
    ['outcomes: One, and two', { outcomes: ['One, and two'] }],
    ['prerequisites:\n  - Know C', { prerequisites: ['Know C'] }],
    ['prerequisites: Know C', { prerequisites: ['Know C'] }],
    ['links: https://xenproject.org', { links: [{ url: 'https://xenproject.org' }] }],
    [
      'links:\n  - http://a.b/c?d=e#f\n  - { title: G, url: https://g.h }',
      { links: [{ url: 'http://a.b/c?d=e#f' }, { title: 'G', url: 'https://g.h' }] },
    ],
    ['links: { url: https://g.h, title: G }', { links: [{ title: 'G', url: 'https://g.h' }] }],
    ['related: hypervisor/y', { related: [related('hypervisor/y')] }],
    ['related: [a, b/c]', { related: [related('a'), related('b/c')] }],
    ['related: projects/b/c.md', { related: [related('b/c', 'projects/b/c.md')] }],
    ['labels: [good first issue, x]', { labels: ['good first issue', 'x'] }],
    ['labels: x', { labels: ['x'] }],
    ['max_claims: 3', { maxClaims: 3 }],
    ['max_claims: "2"', { maxClaims: 2 }],
    ['max_claims: [2]', { maxClaims: 2 }],
    // status
    ['status: open', { statusGiven: true }],
    ['status: Active', { statusGiven: true }],
    ['status: planned', { statusGiven: true }],
    ['status: in progress', { statusGiven: true }],
    ['status: In-Progress', { statusGiven: true }],
    ['status: in_progress', { statusGiven: true }],
    ['status: done', { status: 'done', statusGiven: true }],
    ['status: Completed', { status: 'done', statusGiven: true }],
    ['status: finished', { status: 'done', statusGiven: true }],
    ['status: archived', { status: 'archived', statusGiven: true }],
    ['status: inactive', { status: 'archived', statusGiven: true }],
    ['status: CLOSED', { status: 'archived', statusGiven: true }],
    ['status: withdrawn', { status: 'archived', statusGiven: true }],
    ['status: rejected', { status: 'archived', statusGiven: true }],
    // what Dibs writes
    ['issue: 12', { issue: 12 }],
    ['issue: "12"', { issue: 12 }],
    ['issue: 12 # a comment', { issue: 12 }],
    ['claim: { by: [alice], since: 2026-01-02 }', { claim: { by: ['alice'], since: '2026-01-02' } }],
    ['claim: { by: alice, since: "2026-01-02" }', { claim: { by: ['alice'], since: '2026-01-02' } }],
    [
      'claim:\n  by:\n    - alice\n    - "@Bob"\n  since: 2026-01-02',
      { claim: { by: ['alice', 'Bob'], since: '2026-01-02' } },
    ],
    [
      'claim: { by: ["renovate[bot]", a_corp], since: 2026-01-02 }',
      { claim: { by: ['renovate[bot]', 'a_corp'], since: '2026-01-02' } },
    ],
  ];

  it.each(TABLE)('%j', (lines, set) => {
    expect(setBy(lines)).toStrictEqual(set);
  });

  const TITLES: [written: string, title: string][] = [
    ['A title', 'A title'],
    ['"Quoted: with a colon"', 'Quoted: with a colon'],
    ['  spaced   out  ', 'spaced out'],
    ['2012', '2012'],
    ['true', 'true'],
    ['[First, Second]', 'First'],
    ['>-\n  On two\n  lines', 'On two lines'],
    ['"a\\tb\\nc"', 'a b c'],
    ['x'.repeat(256), 'x'.repeat(256)],
    ['😀'.repeat(256), '😀'.repeat(256)],
    ['Größe – 日本', 'Größe – 日本'],
  ];

  it.each(TITLES)('title: %j', (written, title) => {
    expect(projectOf(readFile(`---\ntitle: ${written}\n---\n`)).title).toBe(title);
  });

  const UNSET = ['', ' ~', ' null', ' ""', " '  '", ' []', ' [~, ""]'];
  const KEYS = [
    ...[
      'summary',
      'category',
      'difficulty',
      'size',
      'skills',
      'gsoc',
      'contacts',
      'mailing_list',
      'irc',
      'inserted',
    ],
    ...[
      'verified',
      'outcomes',
      'prerequisites',
      'links',
      'related',
      'labels',
      'max_claims',
      'status',
      'issue',
      'claim',
    ],
  ];
  it.each(KEYS)('%s is not set by null and by what is empty', (key) => {
    for (const value of UNSET) expect(setBy(`${key}:${value}`), value).toStrictEqual({});
  });

  it.each([
    ['TITLE: T\nSKILLS: C\nMax_Claims: 2\nMailing_List: m\nIssue: 3'],
    ['Title: T\nSkills: C\nmax_claims: 2\nMAILING_LIST: m\nISSUE: 3'],
  ])('keys are found in any case: %j', (lines) => {
    expect(projectOf(readFile(`---\n${lines}\n---\n\nText.\n`))).toStrictEqual({
      ...BARE,
      skills: ['C'],
      maxClaims: 2,
      mailingList: 'm',
      issue: 3,
    });
  });

  it('the text is what follows, with LF line ends and without blank lines around', () => {
    const text = '\r\n\r\n# Heading\r\n\r\n  Indented  \r\n\r\n\r\n';
    expect(projectOf(readFile(`\uFEFF---\r\ntitle: T\r\n---\r\n${text}`)).text).toBe(
      '# Heading\n\n  Indented',
    );
  });

  it('keys that Dibs does not know, and dangerous ones, do nothing', () => {
    const lines =
      'unheard_of: { a: [1] }\n__proto__: { status: done }\nconstructor: x\ntoString: y\nprototype: z';
    expect(setBy(lines)).toStrictEqual({});
    expect(({} as Record<string, unknown>).status).toBeUndefined();
  });
});

describe('problems', () => {
  const INVALID: [lines: string, severity: string, line: number, column: number, says: RegExp][] = [
    ['issue: 0', 'error', 3, 8, /^issue \("0"\) is not understood: write the number of the issue alone/],
    ['x: 1\nissue:\n  - a', 'error', 5, 5, /^issue \("a"\)/],
    ['claim: alice', 'error', 3, 8, /^claim \("alice"\)/],
    [
      'status: perhaps',
      'warning',
      3,
      9,
      /^status \("perhaps"\) is not understood: write open, done or archived/,
    ],
    ['skills:\n  - C\n  - a: b', 'warning', 5, 5, /^skills/],
    ['size: [90, 91]', 'warning', 3, 12, /^size \("91"\)/],
    ['inserted: 01/08/2012', 'warning', 3, 11, /write 2012-08-01 or 2012-01-08\.$/],
    ['inserted: 12/12/2012', 'warning', 3, 11, /write 2012-12-12\.$/],
    ['inserted: 28/02/2013', 'warning', 3, 11, /write 2013-02-28\.$/],
    ['inserted: Sep 1 2012', 'warning', 3, 11, /write 2012-09-01\.$/],
    ['inserted: 1 September 2012', 'warning', 3, 11, /write 2012-09-01\.$/],
    ['inserted: 2012/09/01', 'warning', 3, 11, /write 2012-09-01\.$/],
    ['inserted: 2012-9-1', 'warning', 3, 11, /write 2012-09-01\.$/],
    ['verified: 12/12/2012', 'warning', 3, 11, /write 2012-12-12\.$/],
    ['verified: Sep 1 2012', 'warning', 3, 11, /write 2012-09-01\.$/],
  ];
  it.each(INVALID)('%j', (lines, severity, line, column, says) => {
    const found = readLines(lines);
    expect(places(found)).toEqual([[severity, line, column, expect.stringMatching(says)]]);
    expect(found.problems[0]?.file).toBe(PATH);
    expect(found.project === undefined).toBe(severity === 'error');
  });

  it('all of a file are told together', () => {
    const found = readFile('---\ntitle: {}\nissue: x\nclaim: 5\nsize: 5\nsubject: a\nskils: C\n---\n');
    expect(
      places(found)
        .map(([severity, line]) => [severity, line])
        .sort(),
    ).toEqual([
      ['error', 2],
      ['error', 3],
      ['error', 4],
      ['warning', 5],
      ['warning', 7],
    ]);
    expect(found).toMatchObject({ project: undefined, readable: true, issue: undefined });
  });

  it('a date in another spelling is no date, but text in verified', () => {
    expect(readLines('inserted: 12/12/2012').project?.inserted).toBeUndefined();
    expect(readLines('verified: 12/12/2012').project?.verified).toBe('12/12/2012');
  });

  it('the number of a broken file is known where it can be read', () => {
    expect(readLines('issue: 7\nclaim: x')).toMatchObject({ project: undefined, issue: 7, readable: true });
    expect(readFile('---js\nissue: 7\n---\n')).toMatchObject({
      project: undefined,
      issue: undefined,
      readable: false,
    });
  });

  const TWICE: [lines: string, severity: string, line: number, set: Partial<Project> | undefined][] = [
    ['irc: a\nirc: b', 'warning', 4, { irc: 'b' }],
    ['irc: a\nIRC: b', 'warning', 4, { irc: 'b' }],
    ['skills: C\nx: 1\nSkills: Rust', 'warning', 5, { skills: ['Rust'] }],
    ['contacts: [{ name: A, name: B }]', 'warning', 3, { contacts: [{ name: 'B' }] }],
    ['unheard: 1\nunheard: 2', 'warning', 4, {}],
    ['issue: 1\nissue: 2', 'error', 4, undefined],
    ['issue: 1\nIssue: 1', 'error', 4, undefined],
    ['status: open\nstatus: open', 'error', 4, undefined],
    ['claim: ~\nclaim: ~', 'error', 4, undefined],
  ];
  it.each(TWICE)('a key given twice: %j', (lines, severity, line, set) => {
    const found = readLines(lines);
    expect(places(found).map(([how, where]) => [how, where])).toEqual([[severity, line]]);
    expect(found.problems[0]?.message).toMatch(
      severity === 'error' ? /is given twice: keep one/ : /^This key is given twice/,
    );
    expect(found.project).toEqual(set && { ...BARE, ...set });
  });

  const SLIPS: [lines: string, guess: string | undefined][] = [
    ['sumary: x', 'summary'],
    ['Sumary: x', 'summary'],
    ['dificulty: easy', 'difficulty'],
    ['skils: C', 'skills'],
    ['skill: C', 'skills'],
    ['contact: x', 'contacts'],
    ['mailing-list: x', 'mailing_list'],
    ['mailinglist: x', 'mailing_list'],
    ['sise: 90', 'size'],
    ['statsu: done', 'status'],
    ['claims: x', 'claim'],
    ['isue: 3', 'issue'],
    ['maxclaims: 2', 'max_claims'],
    ['outcome: x', 'outcomes'],
    ['link: https://a.b', 'links'],
    ['label: x', 'labels'],
    ['verifed: x', 'verified'],
    ['irc: x\nirk: y', undefined],
    ['skills: C\nskill: y', undefined],
    ['author: x', undefined],
    ['tags: [a]', undefined],
    ['mentors: x', undefined],
    ['list: x', undefined],
  ];
  it.each(SLIPS)('slips of the pen: %j', (lines, guess) => {
    const found = readLines(lines);
    const key = lines.split('\n').at(-1)?.split(':')[0];
    expect(places(found)).toEqual(
      guess === undefined
        ? []
        : [['warning', 3, 1, `${key} is not a key that Dibs knows; did you mean ${guess}?`]],
    );
    expect(found.project?.title).toBe('T');
  });

  it('people of a claim that are given twice are an error: no claim is lost', () => {
    expect(readLines('claim: { by: [alice], by: [bob], since: 2026-01-02 }').project).toBeUndefined();
  });

  it('a claim by nobody is a bad claim, or none', () => {
    expect(readLines('claim: { by: [], since: 2026-01-02 }').project?.claim).toBeUndefined();
  });

  it.each(['alice', '{ since: 2026-01-02 }', '{ by: "no login", since: 2026-01-02 }', '[{}, 5]'])(
    'the message about a bad claim says what to write: %s',
    (value) => {
      expect(readLines(`claim: ${value}`).problems[0]?.message).not.toContain('Invalid input');
    },
  );
});

describe('category', () => {
  const config = `categories:
  hypervisor: { name: Hypervisor, label: "c: hv", color: 5319e7 }
  tools: { color: "#0052CC" }
  xapi: { name: XCP and XAPI }
`;
  const CASES: [lines: string, id: string, category: Project['category']][] = [
    ['', 'hypervisor/x', { key: 'hypervisor', name: 'Hypervisor', label: 'c: hv', color: '5319e7' }],
    ['', 'Hypervisor/deep/x', { key: 'hypervisor', name: 'Hypervisor', label: 'c: hv', color: '5319e7' }],
    ['', 'tools/x', { key: 'tools', name: 'tools', color: '0052cc' }],
    ['', 'other/x', { key: 'other', name: 'other' }],
    ['', 'x', undefined],
    ['category: hypervisor', 'x', { key: 'hypervisor', name: 'Hypervisor', label: 'c: hv', color: '5319e7' }],
    ['category: xcp and xapi', 'other/x', { key: 'xapi', name: 'XCP and XAPI' }],
    ['category: Own', 'hypervisor/x', { key: 'Own', name: 'Own' }],
    ['category: ~', 'xapi/x', { key: 'xapi', name: 'XCP and XAPI' }],
  ];
  it.each(CASES)('%j in %s', (lines, id, category) => {
    expect(projectOf(readLines(lines, { config, id })).category).toStrictEqual(category);
  });
});

describe('the id', () => {
  it.each([
    ['projects/hypervisor/virtual-numa.md', 'projects', 'hypervisor/virtual-numa'],
    ['projects/a.b.md', 'projects', 'a.b'],
    ['projects/a/README.md', 'projects', 'a'],
    ['projects/a/index.md', 'projects', 'a'],
    ['projects/a/b/Readme.markdown', 'projects', 'a/b'],
    ['projects/index.md', 'projects', 'index'],
    ['projects/no-extension', 'projects', 'no-extension'],
    ['projects/v1.0/no-extension', 'projects', 'v1.0/no-extension'],
    ['docs/list/a.md', 'docs/list', 'a'],
    ['a/b.md', '.', 'a/b'],
  ])('of %s in %s', (path, projects, id) => {
    expect(projectId(path, projects)).toBe(id);
  });
});

describe('defaults of the config', () => {
  const config = `defaults:
  mailing_list: m@l
  irc: "#i"
  summary: s
  category: c
  difficulty: hard
  gsoc: yes
  verified: 2026-01-01
  inserted: 2025-01-01
  max_claims: 3
  contacts: [{ name: N }]
`;
  it('count where a file has nothing, or nothing that can be used', () => {
    const expected = {
      mailingList: 'm@l',
      irc: '#i',
      summary: 's',
      category: { key: 'c', name: 'c' },
      difficulty: 'hard',
      gsoc: true,
      verified: '2026-01-01',
      inserted: '2025-01-01',
      maxClaims: 3,
      contacts: [{ name: 'N' }],
      defaultContacts: true,
    };
    expect(setBy('x: 1', { config })).toEqual(expected);
    expect(setBy('irc: ~\nsummary: ""\ncontacts: []', { config })).toEqual(expected);
    const unclear = readLines('difficulty: tricky\nmax_claims: 0\ngsoc: perhaps', { config });
    expect(unclear.project).toEqual({ ...BARE, ...expected });
    expect(unclear.problems.map(({ severity, line }) => [severity, line])).toEqual([
      ['warning', 3],
      ['warning', 5],
      ['warning', 4],
    ]);
  });

  it('give way to what a file says', () => {
    const lines =
      'irc: "#own"\ndifficulty: easy\ngsoc: no\nmax_claims: 1\ncontacts: [Own]\ncategory: d\nsummary: o';
    expect(setBy(lines, { config })).toEqual({
      mailingList: 'm@l',
      irc: '#own',
      summary: 'o',
      category: { key: 'd', name: 'd' },
      difficulty: 'easy',
      gsoc: false,
      verified: '2026-01-01',
      inserted: '2025-01-01',
      contacts: [{ name: 'Own' }],
    });
  });

  it('a default status is no word of the file', () => {
    expect(setBy('x: 1', { config: 'defaults: { status: archived }' })).toEqual({ status: 'archived' });
    expect(setBy('status: open', { config: 'defaults: { status: archived }' })).toEqual({
      statusGiven: true,
    });
  });

  it('max_claims comes from claims.per_project otherwise', () => {
    expect(setBy('x: 1', { config: 'claims: { per_project: 4 }' })).toEqual({ maxClaims: 4 });
    expect(setBy('x: 1', { config: 'claims: { per_project: 4 }\ndefaults: { max_claims: 2 }' })).toEqual({
      maxClaims: 2,
    });
  });

  it.each([
    ['size: large', { sizes: ['large'] }],
    ['skills: [C, Xen]', { skills: ['C', 'Xen'] }],
    ['outcomes: One', { outcomes: ['One'] }],
    ['prerequisites: [P]', { prerequisites: ['P'] }],
    ['links: [https://a.b]', { links: [{ url: 'https://a.b' }] }],
    ['related: [a/b]', { related: [related('a/b')] }],
    ['labels: [x]', { labels: ['x'] }],
  ])('a default for lists: %s', (line, set) => {
    expect(setBy('x: 1', { config: `defaults:\n  ${line}\n` })).toEqual(set);
  });

  it.each(['difficulty: unknown', 'gsoc: unknown'])('%s in a file gives way to no default', (line) => {
    const set = projectOf(readLines(line, { config: 'defaults: { difficulty: hard, gsoc: yes }' }));
    const key = line.split(':')[0] as 'difficulty' | 'gsoc';
    expect(set[key]).toBeUndefined();
  });
});

describe('archive', () => {
  it('a file that a glob names is archived unless it says otherwise', () => {
    expect(setBy('x: 1', { archived: true })).toEqual({ status: 'archived' });
    expect(setBy('status: open', { archived: true })).toEqual({ statusGiven: true });
    expect(setBy('status: done', { archived: true })).toEqual({ status: 'done', statusGiven: true });
    expect(setBy('status: ~', { archived: true })).toEqual({ status: 'archived' });
    expect(setBy('x: 1', { archived: true, config: 'defaults: { status: done }' })).toEqual({
      status: 'archived',
    });
  });

  it('a status that is not understood leaves the state to the issue', () => {
    const { project } = readLines('status: perhaps', { archived: true });
    expect(project).toEqual({ ...BARE, status: undefined });
  });
});

describe('fields: where a list keeps our keys', () => {
  const file = (lines: string, text = '\n\nText.\n') => `---\n${lines}\n---${text}`;

  it('a key elsewhere is no longer read under its own name', () => {
    const config = 'fields: { title: name, status: stage, issue: ticket, claim: taken_by }\n';
    const lines =
      'title: Not this\nname: T\nstage: done\nstatus: open\nticket: 5\nissue: 6\ntaken_by: { by: a, since: 2026-01-02 }\nclaim: nonsense';
    expect(projectOf(readFile(file(lines), { config }))).toEqual({
      ...BARE,
      status: 'done',
      statusGiven: true,
      issue: 5,
      claim: { by: ['a'], since: '2026-01-02' },
    });
  });

  it('names the mapped key where something is missing or wrong', () => {
    const config = 'fields: { title: name, issue: ticket }\n';
    const missing = readFile(file('title: T'), { config });
    expect(places(missing)).toEqual([
      ['error', 1, 1, 'The project has no title: add a line "name: …" to the front matter.'],
    ]);
    expect(
      places(readFile(file('name: T\nticket: x'), { config })).map((place) => place.slice(0, 3)),
    ).toEqual([['error', 3, 9]]);
    const twice = readFile(file('name: T\nticket: 1\nTicket: 2'), { config });
    expect(places(twice).map((place) => place.slice(0, 3))).toEqual([['error', 4, 1]]);
    const unowned = readFile(file('name: T\nissue: 1\nissue: 2'), { config });
    expect(places(unowned).map((place) => place.slice(0, 3))).toEqual([['warning', 4, 1]]);
  });

  it('keys in any case, in the config and in the file', () => {
    const config = 'fields: { title: Name, mailing_list: LIST }\n';
    expect(projectOf(readFile(file('NAME: T\nlist: m'), { config }))).toEqual({ ...BARE, mailingList: 'm' });
  });

  it('nested keys are written with dots, in any case', () => {
    const config = 'fields: { title: meta.title, difficulty: [meta.level.Of, level], skills: meta.skills }\n';
    const nested = file('Meta:\n  Title: T\n  level: { of: hard }\n  skills: [C]');
    expect(projectOf(readFile(nested, { config }))).toEqual({ ...BARE, difficulty: 'hard', skills: ['C'] });
    const wrong = readFile(file('meta:\n  title: T\n  level: { of: tricky }\nlevel: easy'), { config });
    expect(places(wrong)[0]?.slice(0, 3)).toEqual(['warning', 4, 16]);
    const dotted = file('meta.title: T\nmeta: { title: Other }');
    expect(projectOf(readFile(dotted, { config }))).toEqual(BARE);
    expect(readFile(file('meta: T'), { config }).project).toBeUndefined();
    expect(readFile(file('meta: [title]'), { config }).project).toBeUndefined();
  });

  it('several keys give the first that is set', () => {
    const config = 'fields: { title: [name, title], irc: [chat, irc] }\n';
    expect(projectOf(readFile(file('title: Second\nname: T'), { config })).title).toBe('T');
    expect(projectOf(readFile(file('title: T\nname: ~'), { config })).title).toBe('T');
    expect(projectOf(readFile(file('title: T\nchat: ""\nirc: i'), { config })).irc).toBe('i');
  });

  it('several keys give all of them for a list', () => {
    const config =
      'fields: { contacts: [mentors, leads], skills: [languages, skills], size: [hours, size] }\n';
    const lines =
      'title: T\nmentors: [A, B]\nleads: C <c@d>\nskills: [Xen, c]\nlanguages: C, Go\nhours: 90\nsize: large';
    expect(projectOf(readFile(file(lines), { config }))).toEqual({
      ...BARE,
      contacts: [{ name: 'A' }, { name: 'B' }, { name: 'C', email: 'c@d' }],
      skills: ['C', 'Go', 'Xen'],
      sizes: ['small', 'large'],
    });
  });

  const LOGINS: [config: string, lines: string, contacts: Project['contacts']][] = [
    ['contacts.github: mentors', 'mentors: [alice, "@bob"]', [{ github: 'alice' }, { github: 'bob' }]],
    ['contacts.github: mentors', 'mentors: alice, bob', [{ github: 'alice' }, { github: 'bob' }]],
    ['contacts.github: mentors', 'mentors: alice', [{ github: 'alice' }]],
    ['contacts.github: mentors', 'mentors: [{ name: A, email: a@b }]', [{ name: 'A', email: 'a@b' }]],
    ['contacts.github: mentors', 'contacts: Jan\nmentors: alice', [{ name: 'Jan' }, { github: 'alice' }]],
    ['contacts.github: contacts', 'contacts: alice', [{ github: 'alice' }]],
    ['contacts: mentors, contacts.github: mentors', 'mentors: [alice]\ncontacts: Jan', [{ github: 'alice' }]],
    [
      'contacts.name: names, contacts.github: logins, contacts.email: mails',
      'names: [A, B]\nlogins: [a, b]\nmails: [a@x, b@x]',
      [
        { github: 'a', name: 'A', email: 'a@x' },
        { github: 'b', name: 'B', email: 'b@x' },
      ],
    ],
  ];
  it.each(LOGINS)('{ %s } of %j', (fields, lines, contacts) => {
    const found = readFile(file(`title: T\n${lines}`), { config: `fields: { ${fields} }\n` });
    expect(projectOf(found).contacts).toEqual(contacts);
  });

  it('names and addresses among logins are kept as they are', () => {
    const lines = 'mentors: ["@alice", José Núñez, Bo Li <bo@example.org>, cy@example.org]';
    const found = readFile(file(`title: T\n${lines}`), { config: 'fields: { contacts.github: mentors }\n' });
    expect(projectOf(found).contacts).toEqual([
      { github: 'alice' },
      { name: 'José Núñez' },
      { name: 'Bo Li', email: 'bo@example.org' },
      { email: 'cy@example.org' },
    ]);
  });

  it('a bare word that can be no login is a warning', () => {
    const found = readFile(file('title: T\nmentors: [alice, not.a.login]'), {
      config: 'fields: { contacts.github: mentors }\n',
    });
    expect(places(found)).toEqual([
      ['warning', 3, 18, 'not.a.login is not a login: write it as GitHub shows it.'],
    ]);
    expect(found.project?.contacts).toEqual([{ github: 'alice' }]);
  });

  it('mapped keys are no slips of the pen', () => {
    const config = 'fields: { skills: skill, contacts: contact, issue: isue }\n';
    expect(projectOf(readFile(file('title: T\nskill: C\ncontact: A\nisue: 3'), { config }))).toEqual({
      ...BARE,
      skills: ['C'],
      contacts: [{ name: 'A' }],
      issue: 3,
    });
  });

  describe('"#" is the first heading of the text', () => {
    const config = 'fields: { title: "#" }\n';

    it.each([
      ['# T\n\nText.\n', 'Text.'],
      ['\n\n# T #\n\nText.\n', 'Text.'],
      ['T\n===\n\nText.\n', 'Text.'],
      ['## T\n\nText.\n', 'Text.'],
      ['\uFEFF# T\r\n\r\nText.\r\n', 'Text.'],
      ['---\nirc: ~\n---\n# T\n\nText.\n', 'Text.'],
      ['---\ntitle: Not this\n---\n# T\n\nText.\n', 'Text.'],
      ['```\n# No heading\n```\n\n# T\n', '```\n# No heading\n```'],
    ])('%j', (source, text) => {
      expect(projectOf(readFile(source, { config }))).toEqual({ ...BARE, text });
    });

    it('what other programs read at its end is no part of it', () => {
      for (const mark of ['{#top}', '{: .wide #top }'])
        expect(projectOf(readFile(`# T ${mark}\n`, { config }))).toEqual({ ...BARE, text: '' });
      expect(readFile('# T {x}\n', { config }).project?.title).toBe('T {x}');
    });

    it('the name of a part of the text is no title: then it is the name of the file in words', () => {
      const both = { config: 'fields: { title: [title, "#"] }\n' };
      for (const heading of ['# Description', '## **Project description**:', 'Overview\n---', 'Text.'])
        for (const source of [`---\nirc: x\n---\n\n${heading}\n`, `${heading}\n`])
          for (const how of [both, { config }]) {
            const found = readFile(source, how);
            expect(found.problems).toEqual([]);
            expect(found.project?.title).toMatch(/^[A-Z][a-z ]*$/);
            expect(found.project?.title).not.toMatch(/description|overview/i);
            expect(found.project?.text.trim()).toBe(heading);
          }
      expect(readFile('# Description of tides\n', { config }).project?.title).toBe('Description of tides');
    });

    it('names the line of a heading that is too long', () => {
      const found = readFile(`---\nirc: x\n---\n\nText.\n\n# ${'x'.repeat(300)}\n`, { config });
      expect(places(found).map((place) => place.slice(0, 3))).toEqual([['error', 7, 1]]);
    });

    it('after a key: the key counts where it is set, and the heading stays in the text', () => {
      const both = { config: 'fields: { title: [title, "#"] }\n' };
      expect(projectOf(readFile('---\ntitle: T\n---\n# Heading\n', both))).toEqual({
        ...BARE,
        text: '# Heading',
      });
      expect(projectOf(readFile('---\nirc: i\n---\n# T\n\nText.\n', both))).toEqual({ ...BARE, irc: 'i' });
      expect(projectOf(readFile('# T\n\nText.\n', both))).toEqual(BARE);
    });
  });

  it('without "#" a file without a front matter is told so', () => {
    expect(places(readFile('# T\n'))).toEqual([
      [
        'error',
        1,
        1,
        'The file has no front matter: begin it with a line "---", a line "title: …" and a line "---".',
      ],
    ]);
  });
});

describe("values: a list's own words", () => {
  const config = `values:
  status: { launched: done, "On Hold": archived, true: open }
  difficulty: { bite-size: easy, epic: hard }
  gsoc: { sure: yes }
  size: { weekend: small }
  skills: { golang: Go }
`;
  it.each([
    ['status: launched', { status: 'done', statusGiven: true }],
    ['status: " LAUNCHED "', { status: 'done', statusGiven: true }],
    ['status: on hold', { status: 'archived', statusGiven: true }],
    ['status: true', { statusGiven: true }],
    ['status: finished', { status: 'done', statusGiven: true }],
    ['difficulty: Bite-Size', { difficulty: 'easy' }],
    ['difficulty: [bite-size, epic]', { difficulty: 'hard' }],
    ['gsoc: sure', { gsoc: true }],
    ['size: [weekend, 350]', { sizes: ['small', 'large'] }],
    ['skills: [GoLang, C]', { skills: ['Go', 'C'] }],
    ['skills: golang', { skills: ['Go'] }],
  ])('%j', (lines, set) => {
    expect(setBy(lines, { config })).toEqual(set);
  });

  it('belong to the mapped key', () => {
    const mapped = 'fields: { status: stage }\nvalues: { status: { launched: done } }\n';
    expect(setBy('stage: Launched', { config: mapped })).toEqual({ status: 'done', statusGiven: true });
  });

  it('in a text with commas', () => {
    expect(setBy('skills: golang, C', { config })).toEqual({ skills: ['Go', 'C'] });
  });
});

describe('what the text says under labels', () => {
  const text = [
    '# A title',
    '',
    '**Difficulty:** Hard, because it is open ended. **Size:** 350 hours',
    '',
    '## Mentors',
    '',
    '- [Ann Lee](https://github.com/ann)',
    '- Bo Ray <bo@list.example>',
    '',
    '**Skills:** C, Rust',
    '',
    '**Status:** launched',
    '',
  ].join('\n');
  const config =
    'fields: { title: "#", difficulty: [difficulty, text], size: text, contacts: text, skills: text, status: [status, text] }\nvalues: { status: { launched: done } }';

  it('is read if the config says so, and the text stays whole', () => {
    const project = projectOf(readFile(text, { config }));
    expect(project).toMatchObject({
      difficulty: 'hard',
      sizes: ['large'],
      skills: ['C', 'Rust'],
      contacts: [
        { name: 'Ann Lee', github: 'ann' },
        { name: 'Bo Ray', email: 'bo@list.example' },
      ],
      status: 'done',
    });
    expect(project.text).toContain('**Difficulty:** Hard');
    const without = projectOf(readFile(text, { config: 'fields: { title: "#" }' }));
    expect(without).toMatchObject({ sizes: [], skills: [], contacts: [], status: 'open' });
  });

  it('gives way to the front matter, and is reported on its own line', () => {
    const own = projectOf(readFile(`---\ndifficulty: easy\n---\n\n${text}`, { config }));
    expect(own.difficulty).toBe('easy');
    const unclear = readFile(`---\nissue: 1\n---\n\n# T\n\n**Difficulty:** purple\n`, { config });
    expect(places(unclear)).toEqual([
      ['warning', 7, 1, 'difficulty ("purple") is not understood: write easy, medium, hard or unknown.'],
    ]);
    const unknown = readFile('# T\n\n**Difficulty:** TBD\n', { config });
    expect(places(unknown)).toEqual([]);
  });

  it('is never where Dibs writes', () => {
    expect(writtenKey('status', { fields: { status: ['text'] } })).toBe('status');
    expect(writtenKey('status', { fields: { status: ['text', 'state'] } })).toBe('state');
  });
});
