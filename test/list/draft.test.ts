import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from '../../src/lib/text/one-line.ts';
import { slugOf } from '../../src/lib/text/slug.ts';
import { type Answers, draft } from '../../src/list/draft.ts';
import { readConfig } from '../../src/list/read-config.ts';
import { projectId, readProjectFile } from '../../src/list/read-project.ts';
import { type Config, defaultConfig } from '../../src/schema/config.ts';

const TODAY = '2026-11-22';

function configOf(text: string): Config {
  const { config, problems } = readConfig(text, 'dibs.yml');
  if (config === undefined) throw new Error(problems[0]?.message);
  return config;
}

/** The project that a draft is read as. */
function projectOf(answers: Answers, config = defaultConfig(), folders: string[] = []) {
  const made = draft(answers, config, TODAY, folders);
  if ('refused' in made) throw new Error(made.refused);
  const file = readProjectFile(made.path, made.text, projectId(made.path, config.projects), config, false);
  expect(file.problems).toEqual([]);
  return { ...made, project: file.project };
}

describe('slugOf', () => {
  it.each([
    ['Virtual NUMA topology', 'virtual-numa-topology'],
    ['  C++ & "Rust": done?  ', 'c-rust-done'],
    ['Über Größe', 'uber-große'],
    ['完成 文档', '完成-文档'],
    ['../../etc/passwd', 'etc-passwd'],
    ['README', 'readme-project'],
    ['Index', 'index-project'],
    ['🎉', 'project'],
    ['x'.repeat(80), 'x'.repeat(60)],
    [`${'word '.repeat(20)}`, Array(12).fill('word').join('-')],
  ])('%j is %s', (title, slug) => expect(slugOf(title)).toBe(slug));

  it('is always one plain name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        expect(slugOf(title)).toMatch(/^[\p{L}\p{M}\p{N}]+(?:-[\p{L}\p{M}\p{N}]+)*$/u);
        expect(slugOf(title)).not.toMatch(/^(readme|index)$/);
      }),
    );
  });
});

describe('draft', () => {
  it('writes what was answered, and headings for the rest', () => {
    const { path, text } = projectOf({
      title: 'Faster start: part #2',
      summary: 'Make it start in "no" time',
      category: 'tools',
      difficulty: 'easy',
      size: '90',
      skills: ['Python', 'C, the language'],
      contacts: ['Ann Lee <ann@example.org>', '@bob'],
    });
    expect(path).toBe('projects/tools/faster-start-part-2.md');
    expect(text.slice(0, text.indexOf('## '))).toBe(
      [
        '---',
        'title: "Faster start: part #2"',
        'summary: "Make it start in \\"no\\" time"',
        'difficulty: easy',
        'size: "90"',
        'skills: [Python, "C, the language"]',
        'contacts:',
        '  - name: Ann Lee',
        '    email: "ann@example.org"',
        '  - github: bob',
        `inserted: ${TODAY}`,
        '---',
        '',
        '',
      ].join('\n'),
    );
    expect(text.match(/^## .+$/gm)).toEqual(['## What to do', '## Where to start', '## Done when']);
  });

  it.each([
    'fields: { title: name, summary: meta.short, contacts: people, inserted: meta.date }',
    'fields: { title: "#", skills: [languages, topics] }',
    'fields: { title: ["#", name] }',
    'fields: { title: [name, "#"] }',
    'values: { difficulty: { starter: easy } }',
    'projects: .',
  ])('keeps everything where the config says: %s', (text) => {
    const config = configOf(text);
    const answers = {
      title: 'A *b* #1',
      summary: 'S',
      difficulty: 'easy',
      skills: ['C'],
      contacts: ['Ann <a@b.c>'],
    };
    expect(projectOf(answers, config).project).toMatchObject({
      ...answers,
      contacts: [{ name: 'Ann', email: 'a@b.c' }],
      inserted: TODAY,
    });
  });

  it("uses a list's own keys and words", () => {
    const config = configOf(
      'fields: { title: name, inserted: meta.date }\nvalues: { difficulty: { starter: easy } }',
    );
    const { text } = projectOf({ title: 'A', difficulty: 'Easy' }, config);
    expect(text).toMatch(/^---\nname: A\ndifficulty: starter\nmeta:\n {2}date: 2026-11-22\n---\n/);
  });

  it.each([
    ['tools', 'projects/tools/a.md'],
    ['tools/', 'projects/tools/a.md'],
    ['tools/deep', 'projects/tools/deep/a.md'],
    ['TOOLS', 'projects/tools/a.md'],
    ['The Hypervisor', 'projects/hypervisor/a.md'],
    ['', 'projects/a.md'],
    [undefined, 'projects/a.md'],
  ])('puts category %j into its folder', (category, path) => {
    const config = configOf('categories: { hypervisor: { name: The hypervisor } }');
    expect(draft({ title: 'A', category }, config, TODAY, ['tools'])).toMatchObject({ path });
  });

  it.each([
    '..',
    '../x',
    'a/../../x',
    '/etc',
    'C:\\x',
    'a\\..\\b',
    '.git',
    'a/.b',
    'a//b',
    '/',
    './',
    'a/./b',
    'con:x',
    'x\ny',
  ])('refuses the category %j', (category) => {
    expect(draft({ title: 'A', category }, defaultConfig(), TODAY)).toEqual({ refused: expect.any(String) });
  });

  it.each([
    [{ title: '' }, 'needs a title'],
    [{ title: ' \u00a0 ' }, 'needs a title'],
    [{ title: 'a\nb' }, 'one line'],
    [{ title: 'a', summary: 'b\r\nissue: 3' }, 'one line'],
    [{ title: 'x'.repeat(257) }, 'at most 256 characters'],
    [{ title: 'a', difficulty: 'tricky' }, 'write easy, medium, hard or unknown'],
    [{ title: 'a', size: '12' }, 'small, medium, large'],
  ])('refuses %j with a reason', (answers, reason) => {
    expect(draft(answers, defaultConfig(), TODAY)).toEqual({ refused: expect.stringContaining(reason) });
  });

  it('refuses a file that the config leaves out', () => {
    const config = configOf('files: ["ideas/*.md"]');
    expect(draft({ title: 'A' }, config, TODAY)).toEqual({ refused: expect.stringContaining('"files"') });
  });

  const nasty = fc.constantFrom(
    '---',
    '- x',
    ': ',
    '#',
    '"',
    "'",
    '{',
    '[',
    '*a',
    '&a',
    '!b',
    '%',
    '@',
    '`',
    'yes',
    '~',
    '2012-12-12',
    '0x1F',
    '1e3',
    '|',
    '>',
    '\\',
    'é',
    '完',
    '…',
    '\u202e',
    '\ud800',
    '\n',
    '<!--',
  );
  const line = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(fc.oneof(nasty, fc.string({ maxLength: 3 })), { maxLength: 8 }).map((parts) => parts.join('')),
  );

  it.each(['', 'fields: { title: "#" }', 'fields: { title: meta.name, summary: meta.short }'])(
    'any title, summary and skill survives or is refused with a reason: %j',
    (text) => {
      const config = configOf(text);
      fc.assert(
        fc.property(line, line, line, (title, summary, skill) => {
          const made = draft({ title, summary, skills: [skill] }, config, TODAY);
          if ('refused' in made) {
            expect(made.refused).toMatch(/^\S.*\.$/s);
            return;
          }
          const { project } = projectOf({ title, summary, skills: [skill] }, config);
          expect(project?.title).toBe(oneLine(title));
          expect(project?.summary ?? '').toBe(oneLine(summary));
          expect(made.path).toMatch(/^projects\/[^/\\]+\.md$/);
        }),
      );
    },
  );

  it('refuses no plain title', () => {
    const plain = fc.string({ minLength: 1, maxLength: 60 }).filter((title) => oneLine(title) !== '');
    fc.assert(fc.property(plain, (title) => projectOf({ title }).project?.title === oneLine(title)));
  });
});
