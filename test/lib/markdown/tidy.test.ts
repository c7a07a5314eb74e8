import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { link, sanitizeMarkdown, siteSyntaxIn, tidyMarkdown } from '../../../src/lib/markdown/index.ts';
import { readProjectFile } from '../../../src/list/read-project.ts';
import { defaultConfig } from '../../../src/schema/config.ts';

const SERVER = 'https://github.com';
const base = { server: SERVER, owner: 'xen', repo: 'list', branch: 'main', path: 'projects/a/b.md' };
const tidy = (text: string) => tidyMarkdown(text, SERVER);

describe('a line break that stands for a space becomes one', () => {
  test.each([
    ['one\ntwo\n\nthree\r\nfour\n', 'one two\n\nthree four\n'],
    ['one \n  two', 'one two'],
    ['*one*\n**two** `three`\nfour', '*one* **two** `three` four'],
    ['- one\n  two\n- three\nlazy', '- one two\n- three lazy'],
    ['> one\n> two\n> *three*', '> one two *three*'],
    ['> [!NOTE]\n> one\n> two', '> [!NOTE]\n> one two'],
    ['# one\ntwo\nthree', '# one\ntwo three'],
  ])('%j', (before, after) => {
    expect(tidy(before)).toBe(after);
    expect(tidy(after)).toBe(after);
  });

  test.each([
    'one  \ntwo',
    'one\\\ntwo',
    'one<br>\n\ntwo',
    '```\none\ntwo\n```',
    '    one\n    two',
    '| a | b |\n| --- | --- |\n| c | d |',
    'text\n| a |\n| - |',
    '<p>\none\ntwo\n</p>',
    'term\n: what it is',
    '$$\na\nb\n$$',
    '- one\n- two\n1. three',
    '[a]: https://x.org\n[b]: https://y.org',
  ])('but %j stays', (text) => expect(tidy(text)).toBe(text));
});

describe('what only a site generator understands', () => {
  test.each([
    ['one\n{% include a.html x="y" %}\ntwo', 'one two'],
    ['one {% raw %}two{% endraw %}', 'one two'],
    ['# Title {#id .wide}\n\ntext\n{: .note}\n', '# Title\n\ntext\n'],
    ['See {{ site.title }}.', 'See `{{ site.title }}`.'],
    ['[a]({{ site.baseurl }}/b.md)', '[a](/b.md)'],
    ['[a]({{< ref "b.md" >}})', '[a]()'],
    ['{{< youtube abc >}}', '`{{< youtube abc >}}`'],
    ['{{< note >}}\none\n{{< /note >}}\n', 'one\n'],
    ['`{{ x }}` and\n\n```\n{% x %}\n```', '`{{ x }}` and\n\n```\n{% x %}\n```'],
    ['{ a } {b: 1} {% open', '{ a } {b: 1} {% open'],
  ])('%j', (before, after) => {
    expect(tidy(before)).toBe(after);
    expect(tidy(after)).toBe(after);
  });

  test('is found with its line', () => {
    expect(siteSyntaxIn('a\n\n{% b %}\n{{ c }}')).toEqual([
      { text: '{% b %}', line: 3, becomes: 'nothing' },
      { text: '{{ c }}', line: 4, becomes: 'code' },
    ]);
  });

  test('is a warning of the file, as is a link to a page of the site', () => {
    const text = '---\ntitle: A\n---\nOne\n{% b %} [c](/projects/d/)\n';
    const { problems } = readProjectFile('projects/a.md', text, 'a', defaultConfig(), false);
    expect(problems).toMatchObject([
      { severity: 'warning', line: 5, message: expect.stringContaining('{% b %}') },
      { severity: 'warning', line: 5, message: expect.stringContaining('/projects/d/') },
    ]);
  });
});

describe('an address', () => {
  test.each([
    ['[a](efabless.com)', '[a](https://efabless.com)'],
    ['[a](www.x.io/b?c#d)', '[a](https://www.x.io/b?c#d)'],
    ['![a](sub.x.org/b.png)', '![a](https://sub.x.org/b.png)'],
    ['[a](b.md)', '[a](https://github.com/xen/list/blob/main/projects/a/b.md)'],
    ['[a](b.com/../c.com.md)', '[a](https://b.com/../c.com.md)'],
    ['[a](x.rs)', '[a](https://github.com/xen/list/blob/main/projects/a/x.rs)'],
  ])('without a scheme leads where it says: %s', (before, after) => {
    expect(sanitizeMarkdown(before, base)).toBe(after);
    expect(sanitizeMarkdown(after, base)).toBe(after);
  });

  test.each([
    'https://github.com/xen/list/issues/12',
    'See https://github.com/xen/list/pull/12, and (https://github.com/xen/list/commit/1234abcd).',
    '<https://github.com/xen/list/discussions/12#a_b>',
  ])('of an issue is shown as it is written: %s', (text) => {
    const done = sanitizeMarkdown(tidy(text), base);
    const shown = done.replace(/\]\([^)]*\)/g, '').replace(/[\u200b\\[\]]/g, '');
    expect(shown).not.toContain('redirect');
    expect(shown).toBe(text.replace(/[<>]/g, ''));
    expect(done).toContain('](https://redirect.github.com/xen/list/');
    expect(sanitizeMarkdown(tidy(done), base)).toBe(done);
  });

  test('of an issue is shown so in a list of links', () => {
    const url = 'https://github.com/xen/list/issues/12';
    expect(link(url, url, base)).toBe(
      '[https://github.com/xen/list/issues/\u200b12](<https://redirect.github.com/xen/list/issues/12>)',
    );
  });
});

test('tidied twice is tidied once, and no word is lost', () => {
  const part = fc.constantFrom(
    'one',
    'two*',
    '*',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '  ',
    '`',
    '<b>',
    'https://github.com/a/b/issues/1',
    '|',
    '---',
    '# ',
    '[a](b)',
    ': ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 25 }), (parts) => {
      const text = parts.join('');
      const once = tidy(text);
      const words = (from: string) => from.replace(/\]\(https:\/\/redirect[^)]*\)|[\s>[\]<\\\u200b]/g, '');
      expect(words(once)).toBe(words(text));
    }),
    { numRuns: 500 },
  );
});
