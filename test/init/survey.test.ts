import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { NAMES } from '../../src/init/key-names.ts';
import { settingsIn } from '../../src/init/suggest-config.ts';
import { survey } from '../../src/init/survey.ts';
import { readConfig } from '../../src/list/read-config.ts';

/** The proposal for files in the folder `l`, by their paths and lines of front matter (or text, after a `#`). */
function proposed(files: Record<string, string>): { text: string; config: Record<string, unknown> } {
  const sources = Object.entries(files).map(([path, lines]) => ({
    path: `l/${path}`,
    text: lines.startsWith('#') ? lines : `---\n${lines}\n---\n\nText.\n`,
  }));
  const text = survey(sources, 'l') ?? '';
  const { problems } = readConfig(text, 'dibs.yml');
  expect(problems).toEqual([]);
  return { text, config: parse(text) };
}

/** The same lines in each of four files, except for the title. */
function four(lines: string, more: Record<string, string> = {}): ReturnType<typeof proposed> {
  const files = [1, 2, 3, 4].map((at): [string, string] => [`p${at}.md`, `title: P${at}\n${lines}`]);
  return proposed({ ...Object.fromEntries(files), ...more });
}

describe('which files are projects', () => {
  test.each<[name: string, paths: string[], files: string[] | undefined]>([
    ['flat ones', ['a.md', 'b.md'], undefined],
    [
      'an overview and pages about the list',
      ['a.md', 'b.md', 'README.md', '_x.md', 'x/readme.md', 'x/c.md'],
      undefined,
    ],
    ['template', ['a.md', 'b.md', 'template.md'], ['**/*.md', '!**/README.md', '!**/_*', '!**/template.md']],
    [
      'pages in folders',
      ['a/index.md', 'b/index.md', 'index.md'],
      ['**/*.md', '!**/README.md', '!**/_*', '!index.md'],
    ],
    [
      'pages with attachments',
      ['a/index.md', 'a/n.md', 'b/index.md', 'c/index.md'],
      ['*/index.md', '!**/README.md', '!**/_*'],
    ],
    [
      'overviews of folders',
      ['x/index.md', 'x/a.md', 'x/b.md', 'y/index.md', 'y/c.md'],
      ['**/*.md', '!**/README.md', '!**/_*', '!*/index.md'],
    ],
    ['READMEs', ['1/README.md', '2/README.md', 'README.md'], ['*/README.md', '!**/_*', '!README.md']],
    ['READMEs beside flat files', ['a/README.md', 'b/README.md', 'c.md'], ['**/*.md', '!**/_*']],
    [
      'READMEs of two depths',
      ['2024/README.md', '2024/1/README.md', '2024/2/README.md'],
      ['*/*/README.md', '!**/_*', '!*/README.md'],
    ],
    [
      'translations',
      ['a/index.md', 'a/index.fr.md', 'b/index.md'],
      ['**/*.md', '!**/README.md', '!**/_*', '!**/*.fr.*'],
    ],
    ['another extension', ['a.md', 'b.markdown'], ['**/*.{md,markdown}', '!**/README.md', '!**/_*']],
  ])('%s', (_, paths, files) => {
    const lines = (path: string) => `# Of ${path}`;
    const { config } = proposed(Object.fromEntries(paths.map((path) => [path, lines(path)])));
    expect(config.files).toEqual(files);
  });

  it('files in folders of years but the newest are archived', () => {
    const at = (...paths: string[]) =>
      proposed(Object.fromEntries(paths.map((path) => [path, `# Of ${path}`])));
    expect(at('2023/a.md', '2024/a.md', '2022/a.md').config.archive).toEqual(['2022/**', '2023/**']);
    expect(at('x/gsoc2023/a.md', 'y/gsoc2024/a.md').config.archive).toEqual(['*/gsoc2023/**']);
    expect(at('2024/a.md', '2024/b.md', 'c.md').config.archive).toBeUndefined();
    expect(at('web/a.md', 'web/b.md').config.archive).toBeUndefined();
  });

  it('folders of many years, or of terms, are named by the newest', () => {
    const at = (...steps: string[]) => {
      const paths = steps.map((step) => `${step}/a.md`);
      return proposed(Object.fromEntries(paths.map((path) => [path, `# Of ${path}`]))).config.archive;
    };
    expect(at('2019', '2020', '2021', '2022', '2023')).toEqual(['*/**', '!2023/**']);
    expect(at('2023-fall', '2024-spring')).toEqual(['2023-fall/**']);
    expect(at('osre24', 'osre25')).toEqual(['osre24/**']);
  });

  it('what builds a site, the code of others and templates are left out', () => {
    const paths = [
      'a.md',
      'b.md',
      'node_modules/x/c.md',
      '_layouts/d.md',
      'my-template-2.md',
      'templates/e.md',
    ];
    const { text, config } = proposed(Object.fromEntries(paths.map((path) => [path, `# Of ${path}`])));
    expect(config.files).toEqual([
      '**/*.md',
      '!**/README.md',
      '!**/_*',
      '!**/_layouts/**',
      '!**/node_modules/**',
      '!**/my-template-2.md',
      '!**/templates/**',
    ]);
    expect(text).toContain('# Templates are left out: my-template-2.md, templates/e.md.');
  });

  it('nothing is written into the files of a book without front matter', () => {
    const { text, config } = proposed({ 'a.md': '# A', 'b.md': '# B', 'SUMMARY.md': '# Summary' });
    expect(config.write_back).toBe('none');
    expect(text).toContain('SUMMARY.md makes a book');
    expect(four('difficulty: easy', { 'SUMMARY.md': '# Summary' }).config.write_back).toBeUndefined();
  });

  it('every word for a status is named with its count and how it is read', () => {
    const { text } = four('status: Active', { 'x.md': 'title: X\nstatus: Finito' });
    expect(text).toContain('# Words for the status: Active ×4 → open, Finito ×1 → not clear.');
  });

  it('without a Markdown file there is no proposal', () => {
    expect(survey([], 'l')).toBeUndefined();
    expect(survey([{ path: 'l/a.adoc', text: '= A' }], 'l')).toBeUndefined();
  });
});

describe('where things are', () => {
  test.each<[lines: string, fields: Record<string, string | string[]> | undefined]>([
    ['difficulty: easy\nsize: 350\nskills: [C]\ncontacts: [Ann Lee]\nstatus: open', undefined],
    [
      'Difficulty Level: low to medium\nprojectSize: [medium, large]',
      { difficulty: 'Difficulty Level', size: 'projectSize' },
    ],
    ['level: 3\ncomplexity: high', { difficulty: 'complexity' }],
    ['duration: 12 weeks', undefined],
    ['mentors: [ann1, "@bo"]', { 'contacts.github': 'mentors' }],
    ['mentors: [[ann1], [https://github.com/bo]]', { 'contacts.github': 'mentors' }],
    ['mentors: [{name: Ann, email: x}]\nco-mentors: [Bo Ray]', { contacts: ['mentors', 'co-mentors'] }],
    ['mentors: {first: {name: Ann}, second: {name: Bo}}', { contacts: ['mentors.first', 'mentors.second'] }],
    ['mentor: Ann Lee, Bo Ray', { 'contacts.name': 'mentor' }],
    ['mentor: Ann Lee, Bo Ray\nleads: [ann1]', { 'contacts.github': 'leads', contacts: 'mentor' }],
    ['mentors: Ann Lee\nauthor: Cy', { contacts: 'mentors' }],
    ['requirements: [C, Rust]\ntags: [gsoc]', { skills: 'requirements' }],
    [
      'requirements: ["You have built it. Once."]\ntags: [C]',
      { skills: 'tags', prerequisites: 'requirements' },
    ],
    ['params: {meta: {level: easy}}', { difficulty: 'params.meta.level' }],
    ['issue: https://x.example/1', { issue: 'dibs_issue', links: 'issue' }],
    ['issue: "#1"', { issue: 'dibs_issue' }],
    ['issue: 12', undefined],
    ['claim: nobody\nrelated: other', { claim: 'dibs_claim', related: 'dibs_related' }],
    ['links: {repo: https://x.example}', { links: 'links.repo' }],
    ['date: 2024-01-02\nissues: [https://x.example]', { inserted: 'date', links: 'issues' }],
    ['project: Trams', { category: 'project' }],
  ])('%j', (lines, fields) => {
    expect(four(lines).config.fields).toEqual(fields);
  });

  it('folders are categories, except for those of years and of single pages', () => {
    const category = (...paths: string[]) =>
      proposed(Object.fromEntries(paths.map((path, at) => [path, `title: P${at}\nproject: Trams`]))).config
        .fields;
    expect(category('web/a.md', 'web/b.md', 'data/c.md')).toBeUndefined();
    expect(category('2024/a.md', '2024/b.md', '2023/c.md')).toEqual({ category: 'project' });
    expect(category('a/index.md', 'b/index.md', 'c/index.md')).toEqual({ category: 'project' });
  });

  it('numbers of issues may be those of another repository', () => {
    expect(four('issue: 12').text).toContain(
      'issue (4 files: numbers in this repository; for those of another one',
    );
  });

  it('titles', () => {
    const fields = (files: Record<string, string>) => proposed(files).config.fields;
    expect(fields({ 'a.md': 'name: A', 'b.md': 'name: B', 'c.md': 'name: C' })).toEqual({ title: 'name' });
    expect(fields({ 'a.md': 'project: A', 'b.md': 'project: B', 'c.md': 'project: C' })).toEqual({
      title: 'project',
    });
    expect(fields({ 'a.md': 'title: A', 'b.md': 'name: B', 'c.md': 'name: C' })).toEqual({
      title: ['title', 'name'],
    });
    expect(fields({ 'a.md': 'title: A', 'b.md': 'title: B', 'c.md': '# C' })).toEqual({
      title: ['title', '#'],
    });
    expect(fields({ 'a.md': 'title: A', 'b.md': 'title: B', 'c.md': '# Description' })).toBeUndefined();
    expect(fields({ 'a.md': '# A', 'b.md': '# B' })).toEqual({ title: '#' });
  });
});

describe('what words mean', () => {
  it('words that are clear are mapped, and the rest is listed with its counts and places', () => {
    const { text, config } = four('level: tough\nsize: half-time\nstatus: launched', {
      'p5.md': 'title: P5\nlevel: tough\nsize: 375\nstatus: Done ✅',
      'p6.md': 'title: P6\nlevel: easy\nsize: 175\nstatus: purple',
    });
    expect(config.values).toEqual({
      difficulty: { tough: 'hard' },
      size: { 'half-time': 'medium' },
      status: { launched: 'done', 'Done ✅': 'done' },
    });
    expect(text).toContain('  # status: purple is not clear, add what it means: 1 file, first p6.md:5\n');
    expect(text).toContain('  # size: "375" is not clear, add what it means: 1 file, first p5.md:4\n');
  });

  it('words that a list has for states are kept', () => {
    const states = ['open', 'in_progress', 'completed', 'disabled', 'disabled'];
    const files = states.map((state, at): [string, string] => [
      `p${at}.md`,
      `title: P${at}\nstatus: ${state}`,
    ]);
    expect(proposed(Object.fromEntries(files)).config.values).toEqual({
      status: { completed: 'done', disabled: 'archived' },
    });
  });

  it('words that only this list uses are mapped if the name of their key leaves no doubt', () => {
    expect(four('complexity: purple').config.fields).toBeUndefined();
    expect(four('difficulty level: purple\nsize: 12\neffort: S').config).toMatchObject({
      fields: { difficulty: 'difficulty level', size: 'effort' },
      values: { size: { S: 'small' } },
    });
    expect(four('difficulty: purple').text).toContain(
      '#   difficulty: purple is not clear, add what it means: 4',
    );
  });

  it('a word that says too little is not mapped', () => {
    const files = (...states: string[]) =>
      proposed(
        Object.fromEntries(states.map((state, at) => [`p${at}.md`, `title: P${at}\nstatus: ${state}`])),
      );
    expect(files('on hold', 'paused', 'open').config.values).toBeUndefined();
    expect(files('taken', 'taken', 'frozen').config.values).toEqual({
      status: { open: 'open', taken: 'open', frozen: 'archived' },
    });
  });

  it('there is no key "values" if nothing is clear', () => {
    const { text, config } = four('status: purple');
    expect(config.values).toBeUndefined();
    expect(text).toContain(
      '# values:\n#   status: purple is not clear, add what it means: 4 files, first p1.md:3\n',
    );
  });

  it('labels that would be refused or too many are turned off', () => {
    const many = Array.from({ length: 120 }, (_, at): [string, string] => [
      `p${at}.md`,
      `title: P${at}\nskills: [S${at}]`,
    ]);
    expect(proposed(Object.fromEntries(many)).config.labels).toEqual({ skill: null, verification: null });
    const folder = 'a, b';
    expect(proposed({ [`${folder}/a.md`]: '# A', [`${folder}/b.md`]: '# B' }).config.labels).toEqual({
      category: null,
      verification: null,
    });
  });
});

describe('files of any content', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'easy',
      'tough',
      '350',
      'launched',
      'x\n# y',
      '"',
      "it's",
      'a: b',
      '#',
      '2024-01-01',
      '💥',
      'true',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  );
  const value = fc.oneof(
    { depthSize: 'small' },
    word,
    fc.array(word, { maxLength: 3 }),
    fc.dictionary(word, word, { maxKeys: 3 }),
    fc.array(fc.dictionary(fc.constantFrom('name', 'github', 'x'), word, { maxKeys: 2 }), { maxLength: 2 }),
  );
  const key = fc.oneof(
    fc.constantFrom(
      'issue',
      'claim',
      'labels',
      'related',
      'params',
      ...Object.values(NAMES).flat().join(' ').split(' '),
    ),
    word,
  );
  const frontMatter = fc.dictionary(key, value, { maxKeys: 8 }).map(
    (data) =>
      `---\n${Object.entries(data)
        .map((pair) => pair.map((part) => JSON.stringify(part)).join(': '))
        .join('\n')}\n---\n\n# H\n`,
  );
  const path = fc
    .array(
      fc.oneof(
        fc.constantFrom('README', 'index', '2023', '2024', 'a, b', 'x{y}', '_z'),
        fc.stringMatching(/^[\w ()[\]!*'"#-]{1,8}$/),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((steps) => `l/${steps.join('/')}.md`);
  const file = fc.record({ path, text: fc.oneof(frontMatter, word, fc.string({ maxLength: 60 })) });

  it('the proposal is a config that can be used, of 20 lines at most', () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1, maxLength: 8 }), (files) => {
        const text = survey(files, 'l') ?? '';
        const { config, problems } = readConfig(text, 'dibs.yml');
        expect(problems, text).toEqual([]);
        expect(config?.projects).toBe('l');
        expect(settingsIn(text)).toBeLessThanOrEqual(20);
      }),
      { numRuns: 400 },
    );
  });
});
