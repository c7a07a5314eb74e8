import { describe, expect, it } from 'vitest';
import { type Imported, importPage } from '../../src/import/import-page.ts';
import { readConfig } from '../../src/list/read-config.ts';
import { read } from '../../src/list/read-projects.ts';
import type { Project } from '../../src/model/project.ts';
import { asHtml, asText, asWikitext, madeUpList } from './made-up.ts';

const { config } = readConfig(undefined, '');
if (config === undefined) throw new Error('There is a default config');

/** The projects as Dibs reads them from the files; it has nothing to say against any of them. */
function projectsOf({ files }: Imported): Project[] {
  const sources = files.map(({ path, text }) => ({ path: `projects/${path}`, text }));
  const { projects, problems } = read(sources, config as NonNullable<typeof config>);
  // Templates of the wiki stay in the text, and are told.
  const others = problems.filter(({ message }) => !message.startsWith('Only the site understands {{'));
  expect(others).toEqual([]);
  expect(projects).toHaveLength(files.length);
  return projects;
}

/** Each line of the page, in one range at least. */
function expectAccount(source: string, { lineReport }: Imported): void {
  const lines = source.replace(/\n$/, '').split('\n');
  const covered = new Set(
    lineReport.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
  );
  expect([...covered].sort((a, b) => a - b)).toEqual(lines.map((_, at) => at + 1));
}

const LIST = madeUpList(30);
const SHAPES = { text: asText, wikitext: asWikitext, html: asHtml } as const;

describe.each(Object.entries(SHAPES))('a made-up list as %s', (format, render) => {
  const source = render(LIST);
  const imported = importPage(source);

  it('a page gives the same files in every format', () => {
    expect(imported.files).toEqual(importPage(asText(LIST)).files);
    expect(importPage(source, { format: format as keyof typeof SHAPES }).files).toEqual(imported.files);
  });

  it('every line is accounted for, and none of the text is taken for markup', () => {
    expectAccount(source, imported);
    const lines = source.split('\n');
    const markup = imported.lineReport.filter(({ outcome }) => outcome === 'markup');
    for (const { from, to } of markup) {
      for (const line of lines.slice(from - 1, to)) expect(line).toMatch(/^[\s{}]*(?:project)?$|^<.*>$/);
    }
  });

  it('an import gives the same files again, also with other line ends or a byte order mark', () => {
    expect(importPage(source)).toEqual(imported);
    expect(importPage(`\ufeff${source.replaceAll('\n', '\r\n')}`)).toEqual(imported);
  });

  it('the only warnings are about ambiguous dates and text outside of projects', () => {
    for (const { severity, message } of imported.problems) {
      expect(severity).toBe('warning');
      expect(message).toMatch(/^Only the site understands|is taken as .* \(day first\)|outside any project/);
    }
    const certain = importPage(source, { dates: 'day-first' });
    expect(certain.files).toEqual(imported.files);
    expect(certain.problems.map(({ message }) => message).join()).not.toContain('is taken as');
  });
});

describe('the project files', () => {
  const projects = projectsOf(importPage(asText(LIST)));

  it('there is one file for each project, in a folder for each section', () => {
    expect(projects.map(({ title }) => title).sort()).toEqual(LIST.map(({ title }) => title).sort());
    const folders = new Set(projects.map(({ id }) => id.split('/')[0]));
    expect([...folders]).toEqual(['kettles', 'tea-coffee-tc', 'upstream-leaks']);
  });

  it('the files have all that the page says', () => {
    const first = projects.find(({ id }) => id === 'kettles/support-two-spoons-a-fork');
    expect(first).toMatchObject({
      title: 'Support *two* spoons & a fork',
      difficulty: 'hard',
      skills: ['C', 'Rust'],
      gsoc: false,
      contacts: [
        { name: 'Bob Example', email: 'bob_AT_example_DOT_org' },
        { name: 'Ann Example', email: 'ann@example.org' },
      ],
      mailingList: 'tea-devel@',
      irc: '#tea',
      inserted: '2012-11-15',
      verified: '2012-12-12',
      outcomes: ['A kettle that whistles.'],
      category: { name: 'kettles' },
    });
    expect(first?.text.split('\n\n')[0]).toBe(
      'See <http://example.org/a_(b)/c_d?x=1&y=2> and <https://example.com/>.',
    );
  });

  it('files go into the folder of the category that has the name of their section', () => {
    const categories = { hot: { name: 'Tea and coffee' }, tc: { name: 'Tea & Coffee (TC)' } };
    const { files } = importPage(asText(LIST), { categories });
    expect([...new Set(files.map(({ path }) => path.split('/')[0]))]).toEqual([
      'kettles',
      'tc',
      'upstream-leaks',
    ]);
  });

  it('descriptions keep all words, as Markdown that shows them', () => {
    const texts = projects.map(({ text }) => text).join('\n');
    expect(texts).toContain(
      'Braces {{like this}}, brackets \\[\\[like that]] and \\[1], pipes | and \\<tags> & \\&amp;',
    );
    expect(texts).toContain('\\# This is no heading.');
    expect(texts).toContain('\\> This is no quote.');
    expect(texts).toContain('- Above\n  - below\n  - a = b\n- Last');
    expect(texts).toContain('```\ncups=2\nmaxcups=3\n```');
    expect(texts).toContain('<someone@example.org>');
  });
});

const page = (...lines: string[]) => ['Leaks', '', 'Mend it', '', ...lines].join('\n');
const only = (source: string, options = {}) => {
  const imported = importPage(source, options);
  const [project, ...others] = projectsOf(imported);
  expect(others).toEqual([]);
  if (project === undefined) throw new Error('There is a project');
  const problems = imported.problems.map(({ line, severity, message }) => `${line} ${severity}: ${message}`);
  return { project, problems, file: imported.files[0], lineReport: imported.lineReport };
};

describe('what belongs to no key', () => {
  it('a value that belongs to no key stays in the text, and is reported with its line', () => {
    const { project, problems } = only(
      page(
        'Date of insert: some day; GSoC: perhaps',
        'Colour: red',
        'Difficulty: quite tricky',
        'Difficulty: hard',
        'Description: Words.',
        'Outcomes: One',
        '',
        'This sentence stands behind the outcomes.',
      ),
    );
    expect(project.text).toBe(
      [
        'Words.',
        '**Date of insert:** some day',
        '**GSoC:** perhaps',
        'Colour: red',
        '**Difficulty:** quite tricky',
        'Difficulty: hard',
        'This sentence stands behind the outcomes.',
      ].join('\n\n'),
    );
    expect(problems).toEqual([
      '5 warning: "some day" is no date that can be told: it stays in the text.',
      '5 warning: gsoc ("perhaps") is not understood: it stays in the text.',
      '6 warning: This stands under no label: it stays in the text.',
      '7 warning: difficulty ("quite tricky") is not understood: it stays in the text.',
      '8 warning: This stands under no label: it stays in the text.',
      '12 warning: This stands under no label: it stays in the text.',
    ]);
  });

  it('a project without a title is an error', () => {
    const { files, problems } = importPage('Date of insert: 2012-12-12\nDescription: Words.\n');
    expect(files).toEqual([]);
    expect(problems[0]).toMatchObject({ severity: 'error', line: 1 });
  });

  it('a page without projects is an error, whatever it contains', () => {
    for (const source of ['', '\n\n', 'Hello.\n', '<p>Hello.</p>', '{{stub}}\n== A ==\n'])
      expect(importPage(source).problems).toContainEqual(
        expect.objectContaining({ severity: 'error', line: 1 }),
      );
  });

  it('a title that is too long is cut, and stands whole in the text', () => {
    const long = 'Word '.repeat(80).trim();
    const { project, problems } = only(`${long}\n\nDate of insert: 2012-12-12\nDescription: Text.\n`);
    expect([...project.title]).toHaveLength(256);
    expect(project.text).toBe(`Text.\n\n${long}`);
    expect(problems).toEqual([expect.stringContaining('1 warning: This title has more than 256 characters')]);
  });
});

describe('sections of a page saved as text', () => {
  const project = (title: string) =>
    `${title}\n\nDate of insert: 2012-12-12\nDescription: Text.\n\nLast line\nOutcomes: Not specified\n`;
  const folders = (source: string) => importPage(source).files.map(({ path }) => path);

  it('a section is a line that stands alone between the end of a project and the next title', () => {
    const source = `List\n\nOne\n\n${project('A')}\n${project('B')}\nTwo\n\nSome words about this. And more.\n\n\n${project('C')}`;
    expect(folders(source)).toEqual(['one/a.md', 'one/b.md', 'two/c.md']);
  });

  it('a section ends the last project too', () => {
    const { files, lineReport } = importPage(`One\n\n${project('A')}\nElsewhere\n\nSee there.\n`);
    expect(files[0]?.text).not.toContain('Elsewhere');
    expect(lineReport.slice(-3).map(({ from, outcome }) => [from, outcome])).toEqual([
      [11, 'outside any project'],
      [12, 'blank'],
      [13, 'outside any project'],
    ]);
  });

  it('a page needs no sections', () => {
    expect(folders(project('A') + project('B'))).toEqual(['a.md', 'b.md']);
  });
});

it('a project without a title is left out, and each of its lines is reported so', () => {
  const source =
    '{{project|Project=One|Date=2012-12-12}}\n{{project|Project=\n|Date=2012-12-12|Desc=Lost?\nNo.}}';
  const { files, lineReport, problems } = importPage(source);
  expect(files).toHaveLength(1);
  expect(lineReport.filter(({ outcome }) => outcome.startsWith('left out'))).not.toEqual([]);
  expect(
    lineReport.some(({ from, to, outcome }) => to >= 3 && from <= 4 && outcome.includes('no title')),
  ).toBe(true);
  expect(problems.filter(({ severity }) => severity === 'error')).toMatchObject([{ line: 2 }]);
});

it('skills are split at commas, with or without brackets, and labels are recognized in camel case', () => {
  const { project } = only(
    '{{project|Project=One|Date=2012-12-12|Skills=C, (Perl, Python); Go|MailingList=x@y.org}}',
  );
  expect(project).toMatchObject({ skills: ['C', 'Perl', 'Python', 'Go'], mailingList: 'x@y.org' });
});
