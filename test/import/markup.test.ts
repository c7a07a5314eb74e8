import { describe, expect, it } from 'vitest';
import { formatOf } from '../../src/import/format.ts';
import { importPage } from '../../src/import/import-page.ts';

/** What a description becomes. */
function fromWikitext(description: string, options = {}): string {
  return textOf(`{{project|Project=T|Date=2012-12-12|Desc=${description}}}`, options);
}
function fromHtml(description: string, options = {}): string {
  return textOf(`<h2>T</h2><p>Date of insert: 2012-12-12</p><p>Description:</p>${description}`, {
    format: 'html',
    ...options,
  });
}
function textOf(source: string, options: object): string {
  const { files } = importPage(source, options);
  expect(files).toHaveLength(1);
  return (files[0]?.text ?? '').replace(/^---\n[\s\S]*?\n---\n/, '').trim();
}

describe('wikitext and HTML become the same Markdown', () => {
  it.each([
    ['bold', "'''a''' b", '<b>a</b> b', '**a** b'],
    ['italic', "''a'' b", '<i>a</i> b', '*a* b'],
    ['both', "'''''a''''' b", '<b><i>a</i></b> b', '**_a_** b'],
    ['overlapping', "'''a ''b''''' c", '<b>a <i>b</i></b> c', '**a _b_** c'],
    ['left open', "'''a\n\nb", '<p><b>a</b></p><p>b</p>', '**a**\n\nb'],
    ['blanks at its ends', "a''' b '''c", 'a<b> b </b>c', 'a **b** c'],
    ['an apostrophe', "it's", "it's", "it's"],
    ['code', '<code>a_b</code>', '<code>a_b</code>', '`a_b`'],
    ['a link', '[http://x.org/a b c]', '<a href="http://x.org/a">b c</a>', '[b c](http://x.org/a)'],
    [
      'a link without words',
      '[http://x.org/a_b]',
      '<a href="http://x.org/a_b">http://x.org/a_b</a>',
      '<http://x.org/a_b>',
    ],
    ['an address', 'See http://x.org/a_b.', 'See http://x.org/a_b.', 'See <http://x.org/a_b>.'],
    ['a mail address', 'a.b@x.org', 'a.b@x.org', '<a.b@x.org>'],
    ['a list', '\n* a\n** b\n* c', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>', '- a\n  - b\n- c'],
    [
      'a list right inside of a list',
      '\n* a\n** b\n* c',
      '<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>',
      '- a\n  - b\n- c',
    ],
    ['a numbered list', '\n# a\n# b', '<ol><li>a</li><li>b</li></ol>', '1. a\n2. b'],
    [
      'code in lines',
      '<pre>\n a\n\nb | c }}\n</pre>',
      '<pre>\n a\n\nb | c }}\n</pre>',
      '```\n a\n\nb | c }}\n```',
    ],
    ['a heading', 'x\n== a ==\nb', '<p>x</p><h2>a</h2><p>b</p>', 'x\n\n## a\n\nb'],
    ['indented text', 'x\n\n:a', '<p>x</p><dl><dd>a</dd></dl>', 'x\n\na'],
    ['entities', '&lt;b&gt; &amp;amp; &copy;', '&lt;b&gt; &amp;amp; &copy;', '\\<b> \\&amp; ©'],
    [
      'what is no tag',
      '<ann@x.org> <script>x</script>',
      '&lt;ann@x.org&gt; &lt;script&gt;x&lt;/script&gt;',
      '<<ann@x.org>> \\<script>x\\</script>',
    ],
    ['comments', 'a<!-- {{b|c}} -->d', 'a<!-- {{b|c}} -->d', 'ad'],
    ['lines of a paragraph', 'a\nb', '<p>a\nb</p>', 'a b'],
    ['a rule', 'a\n----\nb', '<p>a</p><hr><p>b</p>', 'a\n\n---\n\nb'],
  ])('%s', (_, wikitext, html, markdown) => {
    expect(fromHtml(html)).toBe(markdown);
    expect(fromWikitext(wikitext)).toBe(markdown);
  });
});

describe('links within the wiki', () => {
  it('links within the wiki become absolute by the address of the page', () => {
    const options = { address: 'https://wiki.org/wiki/List' };
    expect(fromWikitext('[[A page|see]] [[Plain]]', options)).toBe(
      '[see](https://wiki.org/wiki/A_page) [Plain](https://wiki.org/wiki/Plain)',
    );
    expect(fromHtml('<a href="/wiki/A_page">see</a>', options)).toBe('[see](https://wiki.org/wiki/A_page)');
  });

  it('links within the wiki become their words and the name of the page if its address is unknown', () => {
    expect(fromWikitext('[[A page|see]] [[Plain]] [[#x|here]]')).toBe('see (A page) Plain here');
    expect(fromHtml('<a href="A_page">see</a> <a href="#x">here</a>')).toBe('see (A page) here');
  });

  it('links within the wiki follow the address that a page gives for itself', () => {
    const head = '<html><head><link rel="canonical" href="https://wiki.org/wiki/List"></head>';
    const source = `${head}<body><h2>T</h2><p>Date of insert: 2012-12-12</p><p>Description: <a href="B">b</a></p>`;
    expect(textOf(source, {})).toBe('[b](https://wiki.org/wiki/B)');
  });

  it('a link that would run a script becomes text', () => {
    expect(fromHtml('<a href="javascript:alert(1)">a</a><script>alert(2)</script>')).toBe(
      'a (javascript:alert(1))',
    );
    expect(fromHtml('<a href="data:text/html,x">a</a>')).toBe('a (data:text/html,x)');
  });
});

describe('templates', () => {
  it('templates within a value are kept as they are written, and reported', () => {
    const source = '\n{{project|Project=T\n|Date=2012-12-12\n|Desc=See {{bug|12|a=[[b|c]]}}.}}';
    const { files, problems } = importPage(source);
    expect(files[0]?.text).toContain('See {{bug|12|a=\\[\\[b|c]]}}.');
    expect(problems).toContainEqual({
      severity: 'warning',
      line: 4,
      column: 1,
      message: expect.stringContaining('{{bug}} is kept as it is written'),
    });
  });

  it('templates may stand for the characters that separate arguments', () => {
    expect(fromWikitext('a {{!}} b {{=}} c')).toBe('a | b = c');
  });

  it('a template that never ends is an error, and does not hide the others', () => {
    const { files, problems } = importPage('{{project|Project=A|Desc=x\n{{project|Project=B|Desc=y}}');
    expect(files.map(({ path }) => path)).toEqual(['b.md']);
    expect(problems).toContainEqual(expect.objectContaining({ severity: 'error', line: 1 }));
  });

  it('a template without a title and one more argument is no project', () => {
    expect(importPage('{{project|Foo=A|Desc=x}}').files).toEqual([]);
    expect(importPage('{{stub|title=A}}').files).toEqual([]);
  });

  it('the template of a project may have any name, and keys in any case', () => {
    const { files } = importPage(
      '=== Sec ===\n==== T ====\n{{GSoC idea | TITLE = T | mentor = Ann | Skills_needed=C}}',
    );
    expect(files).toEqual([
      { path: 'sec/t.md', text: '---\ntitle: T\nskills:\n  - C\ncontacts:\n  - name: Ann\n---\n' },
    ]);
  });

  it('values of a key that is given twice, or of none, are kept', () => {
    const text = fromWikitext('x|Difficulty=hard|Difficulty=easy|Colour=red|stray|Empty=');
    expect(text).toBe('x\n\n**Difficulty:** easy\n\n**Colour:** red\n\nstray');
  });
});

describe('pages whose template makes tables or lists of the labels', () => {
  const FILE = {
    path: 't.md',
    text: '---\ntitle: T\ncontacts:\n  - name: Ann\n    email: ann@x.org\ninserted: 2012-12-12\noutcomes:\n  - one\n  - two\n---\n\nA\n\n- b\n',
  };
  const MAIL = '<a href="mailto:ann@x.org">Ann</a>';
  const OUTCOMES = '<ul><li>one</li><li>two</li></ul>';

  it.each([
    [
      'a table',
      `<table><caption>T</caption><tr><th>Date of insert:</th><td>2012-12-12</td></tr><tr><td><b>Contact</b></td><td>${MAIL}</td></tr>
       <tr><td>Description</td><td><p>A</p><ul><li>b</li></ul></td></tr><tr><td>Outcomes</td><td>${OUTCOMES}</td></tr></table>`,
    ],
    [
      'a table of one cell',
      `<table><tr><th>T</th></tr><tr><td>Date of insert: 2012-12-12<br>Contact: ${MAIL}<br>Description: A<ul><li>b</li></ul>Outcomes:${OUTCOMES}</td></tr></table>`,
    ],
    [
      'a list of definitions',
      `<p>T</p><dl><dt>Date of insert</dt><dd>2012-12-12</dd><dt>Contact</dt><dd>${MAIL}</dd><dt>Description</dt><dd>A<ul><li>b</li></ul></dd><dt>Outcomes</dt><dd>${OUTCOMES}</dd></dl>`,
    ],
    [
      'a list',
      `<h4>T</h4><ul><li>Date of insert: 2012-12-12</li><li><b>Contact:</b> ${MAIL}</li></ul><p>Description: A</p><ul><li>b</li></ul><p>Outcomes:</p>${OUTCOMES}`,
    ],
    [
      'indented lines',
      `<h4>T</h4><dl><dd>Date of insert: 2012-12-12</dd><dd>Contact: ${MAIL}</dd><dd>Description: A</dd></dl><ul><li>b</li></ul><dl><dd>Outcomes:${OUTCOMES}</dd></dl>`,
    ],
  ])('%s', (_, source) => {
    expect(importPage(source, { format: 'html' }).files).toEqual([FILE]);
  });
});

describe('titles and headings', () => {
  it('titles and headings lose their formatting, not their links', () => {
    const { files } = importPage(
      "== '''[[Big page|Big]]''' words ==\n{{project|Project=* Fix '''[http://a.org the _thing_]''' (see\n[mailto:ann@x.org Ann])|Date=2012-12-12}}",
    );
    expect(files).toEqual([
      {
        path: 'big-big-page-words/fix-the-thing-see-ann-ann-x-org.md',
        text: '---\ntitle: "* Fix the _thing_ (see Ann <ann@x.org>)"\ninserted: 2012-12-12\nlinks:\n  - title: the _thing_\n    url: http://a.org\n---\n',
      },
    ]);
  });
});

describe('links of a project', () => {
  it.each([
    ['[http://a.org A], http://b.org', [{ title: 'A', url: 'http://a.org' }, { url: 'http://b.org' }]],
    [
      '\n* See: http://a.org\n* [http://b.org]',
      [{ title: 'See', url: 'http://a.org' }, { url: 'http://b.org' }],
    ],
  ])('%s', (wikitext, links) => {
    const { files } = importPage(`{{project|Project=T|Date=2012-12-12|References=${wikitext}}}`);
    const lines = links.map(({ title, url }: { title?: string; url: string }) =>
      title === undefined ? `  - url: ${url}\n` : `  - title: ${title}\n    url: ${url}\n`,
    );
    expect(files[0]?.text).toContain(`links:\n${lines.join('')}---\n`);
  });

  it('links among other words stay in the text', () => {
    const { files } = importPage(
      '{{project|Project=T|Date=2012-12-12|References=Ask at http://a.org for more}}',
    );
    expect(files[0]?.text).toContain('**References:** Ask at <http://a.org> for more');
  });
});

describe('the format', () => {
  it.each([
    ['text', 'A title\n\nDate of insert: 1/2/2012\n'],
    ['text', 'a < b, {{x}}, == and <b>c</b>\n'],
    ['text', ''],
    ['wikitext', '== A ==\n'],
    ['wikitext', 'Words\n{{project\n|Project=T}}'],
    ['wikitext', '<div>{{project|Project=T}}</div>'],
    ['html', '<!DOCTYPE html>\n<html><body>{{a|b}}'],
    ['html', '  <HTML>'],
    ['html', '<h2>A</h2><p>b</p>'],
  ])('%s is told from %s', (format, source) => {
    expect(formatOf(source)).toBe(format);
  });
});
