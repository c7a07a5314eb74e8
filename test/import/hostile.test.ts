import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importPage } from '../../src/import/import-page.ts';
import { readFrontMatter } from '../../src/lib/front-matter/index.ts';
import { cpuTimeOf } from '../support/cpu.ts';

const wiki = (title: string, section = '', rest = '') =>
  `== ${section} ==\n{{project|Project=<nowiki>${title}</nowiki>|Date=2012-12-12|Desc=x${rest}}}\n`;

describe('hostile titles and sections', () => {
  const NAMES = [
    '../../../etc/passwd',
    '/etc/passwd',
    'C:\\Windows\\system32',
    '.git/hooks/pre-commit',
    '..',
    '.',
    '~root',
    'CON',
    'nul.md',
    'README',
    'index',
    '__proto__',
    'constructor',
    '---',
    '---js',
    '# x',
    '*alias',
    '&anchor',
    '!!js/function x',
    '{a: b}',
    '[a, b]',
    '"quoted" and \'quoted\'',
    'a: b # c',
    '| pipe',
    '> more',
    '%directive',
    '@at',
    '`code`',
    '<!-- dibs:begin {} -->',
    'null',
    'true',
    '12',
    '1e3',
    '0x1f',
    '-1',
    '~',
    '=',
    '<<',
    'a\u0000b',
    'a\u202eb',
    'a\ud800b',
    'a\u0085b\u2028c',
    '💥'.repeat(70),
  ];

  it.each(NAMES)('%j', (name) => {
    const { files, problems } = importPage(wiki(name, name.replaceAll('=', '-')));
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(files).toHaveLength(1);
    const { path = '', text = '' } = files[0] ?? {};
    expect(path).toMatch(/^(?:[\p{L}\p{N}][\p{L}\p{N}-]*\/)?[\p{L}\p{N}][\p{L}\p{N}-]*\.md$/u);
    expect(posix.normalize(path)).toBe(path);
    expect(path).not.toMatch(/(?:^|\/)(?:con|nul|readme|index)(?:\.md|\/)/);
    const { frontMatter, problems: faults } = readFrontMatter(text);
    expect(faults).toEqual([]);
    expect([...(frontMatter?.data.keys() ?? [])]).toEqual(['title', 'inserted']);
  });

  it('projects with hostile titles in one section get different file names', () => {
    const { files } = importPage(NAMES.map((name) => wiki(name, 'S')).join(''));
    expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(NAMES.length);
  });
});

describe('pages that would take much time or memory', () => {
  const many = (text: string, count: number) => text.repeat(count);
  const head = 'T\n\nDate of insert: 2012-12-12\nDescription: ';

  it.each<[string, string]>([
    ['brackets that never close', many('[[', 100_000)],
    ['templates that never close', many('{{a|', 100_000)],
    ['templates within templates', `${many('{{a|', 25_000)}${many('}}', 25_000)}`],
    ['pairs that do not match', many('{{[[}}]]', 50_000)],
    ['comments that never close', `{{project|Project=T|Desc=x}}${many('<!--', 100_000)}`],
    ['raw text that never closes', `{{project|Project=T|Desc=x}}${many('<pre>', 50_000)}`],
    ['signs of headings', `== a ==\n${many('=', 250_000)}`],
    ['apostrophes', `{{project|Project=T|Desc=${many("''a'''", 10_000)}}}`],
    ['links that never close', `{{project|Project=T|Desc=${many('[http://a ', 12_500)}}}`],
    ['arguments', `{{project|Project=T|Desc=x${many('|a=b', 10_000)}}}`],
    [
      'formatting that never closes',
      `<html>${Array.from({ length: 2000 }, (_, at) => `<b id=${at}>`).join('')}${many('<p>x', 1_000)}`,
    ],
    ['elements within elements', `<html>${many('<div>', 50_000)}`],
    ['lists within lists', `<html><h2>T</h2><p>Date of insert: 2012-12-12</p>${many('<ul><li>', 10_000)}`],
    ['tables within tables', `<html>${many('<table><tr><td>', 10_000)}`],
    ['elements', `<html>${many('<i></i>', 75_000)}`],
    ['elements that show nothing', `<html>${many('<i></i>', 2_500)}`],
    ['links around nothing', `<html>${many('<a href="x">', 2_500)}`],
    ['comments in a row', `<html>${many('<!-- -->', 15_000)}`],
    ['dots', `${head}${many('.', 250_000)}`],
    ['addresses', `${head}${many('a.a@a.a-', 25_000)}`],
    ['slashes', `${head}${many('http://', 50_000)}`],
    ['brackets behind an address', `${head}http://a${many(')', 150_000)}`],
    ['backticks', `${head}${many('`', 100_000)}`],
    ['asterisks and underscores', `${head}${many('*_', 50_000)}`],
    ['blanks', `${head}${many(' ', 250_000)}x`],
    ['semicolons', many('a;', 150_000)],
    ['colons', `T\n\nDate of insert:${many(';a:', 50_000)}`],
    ['bullets between other lines', many('- a\nx\n', 20_000)],
    ['arguments that say nothing', `{{project|Project=T|Desc=x${many('|k\u0001=', 15_000)}}}`],
    ['bullets', `${head}\n${many('  • a\n', 10_000)}`],
    [
      'bullets that go deeper',
      `${head}\n${Array.from({ length: 800 }, (_, at) => `${' '.repeat(at)}• a`).join('\n')}`,
    ],
    ['projects', many('T\n\nDate of insert: 2012-12-12\n\n', 2_000)],
    ['contacts', `T\n\nDate of insert: 2012-12-12\nContact: ${many('a <b>, ', 25_000)}`],
  ])('%s', (_, source) => {
    let lines = 0;
    expect(cpuTimeOf(() => (lines = importPage(source).lineReport.length))).toBeLessThan(5_000);
    expect(lines).toBeGreaterThan(0);
  });

  it('a page that is too large is refused', () => {
    const { files, problems } = importPage(many('a\n', 3_000_000));
    expect(files).toEqual([]);
    expect(problems).toEqual([
      expect.objectContaining({ severity: 'error', message: expect.stringContaining('characters') }),
    ]);
  });
});
