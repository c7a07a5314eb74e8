import { describe, expect, it } from 'vitest';
import { PARSERS } from './github.ts';
import { faultsOf, fuzz } from './run.ts';
import type { Scene } from './scenes.ts';

function body(parts: Partial<Omit<Extract<Scene, { kind: 'body' }>, 'kind'>>): Scene {
  return { kind: 'body', values: {}, text: 'Text.', guidance: null, below: '\n\n', ...parts };
}

function message(own: string, values: Record<string, unknown> = {}): Scene {
  return { kind: 'comment', name: 'welcome', own, values };
}

// What earlier runs have found. For more: npm run fuzz.
const TEXTS: [oddity: string, text: string][] = [
  ['a hash where an address would go on', 'x@bob.-1234abca'],
  ['a commit without a scheme', '[a]:www.github.com/o/r/commit/1234abc<!X.>\n\n[a]'],
  ['a declaration in a line', '<dt><!X.> @bob'],
  ['a declaration of small letters', '<!x\n@bob'],
  ['a declaration that ends within an attribute', '<a href=https://a.org/&amp;<!X.>a'],
  ['a comment with dashes', 'a <!-- b -- @bob --> `c`'],
  ['a comment that ends for browsers alone', '<!-- a --!> @bob\n\nb -->'],
  ['a comment that is over at once', 'a <!--> @bob --> `<!--->` <!---> @bob -->'],
  ['an instruction with a tag in it', '<? a > @bob ?>'],
  ['a textarea', '<textarea>\n\n`@bob`\n'],
  ['a style sheet', '<style>\n\n`@bob`\n'],
  ['a select', '<select>\n\n## a'],
  ['a title in a drawing', '<svg><title>a\n\n@bob'],
  ['a frameset', '<frameset>\n\n</body>\n\n@bob'],
  ['a source in a line', 'a\n<source>\n```\n@bob\n```'],
  ['an item of no list', '<li>a\n\n@bob'],
  ['a term of no list', '<dt>a'],
  ['a paragraph in what is closed', '<ruby>\n<p>\n\n\r'],
  ['the end of a paragraph that a list has ended', '<p>\n\n*\n<ruby>\n</p>'],
  ['a span around a block', '<span><div></span></div>'],
  ['an attribute without quotation marks', '<a href=https://a.org/b>`@bob`</a> <img src=a/b.png>'],
  ['an attribute without quotation marks but with a blank', '<a href=https://a.org/(@bob) <!X.>'],
  ['an attribute on a line of a quote', '> <a\n> title="`"> `@bob`'],
  ['a tag on a line that leaves a quote', '>)\n</x>\nr@1234abc'],
  ['a tag that would be the head of a table', '``\n</a>\n:-:\n````'],
  ['a tag of a list in an item', '- </ul>\n- `@bob`'],
  ['a table in a text of its own', '<pre>\n<table>@bob'],
  ['bold between a table and its cell', '<table>[a]: <b><td>@bob'],
  ['a table in a heading', '# <table>*'],
  ['a comment in a quote', '> <!-- a\n\n@bob'],
  ['a table in an item', '- <table>\n\n@bob'],
  ['a definition before a table', '[@bob]: d\n| a |\n| - |\n| @bob |'],
  ['a definition before a line', '[@bob]: d\n-'],
  ['a definition before brackets', '[#12]: c\n[\n- \n*'],
  ['a definition before a table in a quote', '> [@bob]: d\n> | a |\n> | - |'],
  ['a definition before a line of one wide blank', '[#12]: c\n\u3000\n| - |\n['],
  ['a definition that is less indented than its item', '* [#12]: c \n [@bob]: d'],
  ['a title with parentheses', '[a]: b (c\n@<x>bob</x> (d)\n\n[a](#12 (b(c))'],
  ['a number beside a file server', '#12ftp://a.org'],
  ['a number beside a web server', '#12https://a.org #12www.a.org'],
  ['a number beside an address', '#12@a.orga@b.org'],
  ['a hash beside a server', '0123456789abcdef0123456789abcdef01234567ftp://a.org'],
  ['a hash beside an address', 'r@1234abca@b.org@bob'],
  ['a hash in an address in HTML', '</details>1234abca@b.org'],
  ['a hash in what is no address behind a slash', 'a@b.orgwww.github.com/o/r/commit/1234abca@b.org'],
  ['a number in what is no address', 'x@bob.GH-12http://github.com/o/r/discussions/3'],
  ['an address behind another', 'a@b.org\\@bobwww.a.org/@bob@bob'],
  ['an address in a bracket', '[1234abcd5678a@b.org'],
  ['an address with a server', '[1234abcd5678a@b.orgwww.a.org'],
  ['an address that begins with a dash', '-@b.org@bob'],
  ['an address of a messenger', 'xmpp:a@b.org/c\\@bob'],
  ['code within a URL', 'https://a.org/`a` @bob `b`'],
  ['code within a host', 'a www.a.org`@bob`'],
  ['a link within a URL', 'http://a.org/3[a](```\n@bob\n```'],
  ['a URL in brackets that are open', '[a https://a.org/@bob'],
  ['a URL in a URL', 'https://a.org/_https://github.com/o/r/compare/a...b'],
  ['a URL behind a slash', '/https://github.com/o/r/issues/1'],
  ['a URL behind a name', 'http://a@bob/https://github.com/o/r/compare/a...b'],
  ['a URL in what is a destination for older parsers', '[a](<<!-https://a.org/)@boba'],
  ['a number that a quote separates from a paragraph', '> [!NOTE]\n>  > 10.  ```\n@bob\n``` `` *'],
  ['an empty item that an item separates from a paragraph', 'a\n- -\n`@bob`'],
  ['a fence between carriage returns', '~~~\r~~~'],
  ['parentheses around the start of a fragment', '[a]:([#12]<!X.>)@bob'],
  ['a vertical tab in a tag', '[<pre\n\v>'],
  ['a URL of one word', 'https://o#12 https://a.org/(@bob)https://gh-12'],
  ['a hash in an address behind a slash', '[www.github.com/o/r/commit/1234abca@b.org<!X.>'],
  ['a URL without a scheme', '_www.github.com/o/r/commit/1234abc'],
  ['a URL behind a form feed', 'a\fwww.a.org/@bob'],
  [
    'a URL that ends with a backslash',
    'ftp://a.org\\<table>[ www.a.org/@bob\\<div>@bob https://a.org\\<ul><!X.>',
  ],
  ['a URL of a page in an autolink', '[a](<ahttps://github.com/o/r/issues/1>*'],
  [
    'a URL of a page behind another in an autolink',
    '<https://a.org/https://a.orghttps://github.com/o/r/pull/1> ```',
  ],
  [
    'a URL in HTML code',
    '*<pre>HTTPS://GITHUB.COM/o/r/pull/1</pre> <code>https://github.com/o/r/pull/1</code>',
  ],
  ['a fence but for a backtick in a destination', '````[<b>](<!X.><code>`</code>https://a.org/)a@b.org'],
  ['code behind backticks that are none', '```[`](`)`@bob`a'],
  ['a very long fence of code in a line', `${'`'.repeat(90)}@bob${'`'.repeat(90)}`],
  ['tags within a mention', '@<x>bob</x> @<x></x>bob @org/team<code>@bob</code>@<x>bob</x>'],
  ['tags within a number', '#<x></x>12 G<x>H-1</x>2'],
  ['tags within a hash', '1234<x>abc</x> zz<b>1234<x>abc</b>'],
  ['tags within a URL', 'http://@bobhttps://github.com/o/r/iss<x>ues/1'],
  ['a byte order mark before a fence', '\ufeff```\n@bob\n```'],
  ['a fence of tildes with one behind it', '~~~~~ ~~ ['],
  ['an empty item before an indented blank line', '* \r\n   \n\t @bob'],
  ['a null character in a number', '<p>\n&num;12\u00000123456789abcdef0123456789abcdef01234567'],
  ['a byte order mark as the head of a table', 'a  \n\ufeff\n  :-:\n    a@b.org<noscript>'],
  ['a number before an underscore that ends an emphasis', '\n_@bob@<x>bob</x>```@bob&#35;12_{person}#'],
  ['an instruction that ends within a word', '*[a]: b<?a>1234abcd5678?><!X.>'],
  ['a quote in a paragraph', '<p><blockquote></p>a'],
  ['half a character', '\udc00a@b.org \udc00<code>@bob</code>'],
];

const SCENES: [oddity: string, scene: Scene][] = [
  ...TEXTS.map(([oddity, text]): [string, Scene] => [oddity, body({ text })]),
  ...TEXTS.map(([oddity, text]): [string, Scene] => [
    `${oddity}, as an item`,
    body({ values: { outcomes: [text, text] } }),
  ]),
  ...TEXTS.map(([oddity, text]): [string, Scene] => [`${oddity}, as guidance`, body({ guidance: text })]),
  ...TEXTS.map(([oddity, text]): [string, Scene] => [
    `${oddity}, as a message`,
    message(`{person}: ${text}`),
  ]),
  ...TEXTS.map(([oddity, text]): [string, Scene] => [
    `${oddity}, that was edited in`,
    { kind: 'kept', edited: text },
  ]),
  ...TEXTS.map(([oddity, text]): [string, Scene] => [
    `${oddity}, proposed`,
    { kind: 'proposal', title: 'A title', answers: { Description: text, Outcomes: text, Contacts: text } },
  ]),
  ['fences as items', body({ values: { outcomes: ['```', '~~~ a', '> ```', '1. ~~~'] } })],
  [
    'comments as items',
    body({ values: { outcomes: ['<!--', '<!-- a', '<![CDATA[', '<?'], prerequisites: ['-->'] } }),
  ],
  ['tags as items', body({ values: { outcomes: ['<details>', '<pre>', '<table><tr>', '</li>', '<b>a'] } })],
  ['lines as items', body({ values: { outcomes: ['--', '- -', '***', '___', '* *'] } })],
  ['definitions as items', body({ values: { outcomes: ['[a]: b', '[^1]: @bob', '> [a]: b'] } })],
  ['a related file of half a character', body({ values: { related: ['\ud800'] } })],
  ['guidance with Windows line ends', body({ guidance: 'a\r\n*' })],
  ['guidance of blanks', body({ guidance: ' \n' })],
  ['a message that goes on after the name', message('{person}bob {person}</a>a@bob {person}/x')],
  ['a message with a number behind a sign', message('#{position} GH-{held} {issue}{position} o/r{issue}')],
  ['a message with a name behind a sign', message('@{release} @{subject} @{claim}')],
  ['a message with guidance that is open', message('{guidance}\n\n{person}', { guidance: '```\n@bob' })],
  [
    'a title that asks for a name',
    { kind: 'comment', name: 'welcome', own: null, values: { title: '{person}{issue}' } },
  ],
];

describe('nothing gets out of its place in', () => {
  it.each(SCENES)('%s', (_, scene) => {
    expect(faultsOf(scene, PARSERS)).toEqual([]);
  });

  it('anything that is made up', () => {
    const { cases, findings } = fuzz({ cases: 1500, seed: 20_261_124, seconds: 30, parsers: PARSERS });
    expect(findings).toEqual([]);
    expect(cases).toBeGreaterThan(0);
  });
});
