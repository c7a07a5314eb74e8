import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commandIn, commandsAmong, holdsCommand } from '../../src/issue/command.ts';
import { defaultConfig } from '../../src/schema/config.ts';

const WORDS = defaultConfig().claims.commands;
const claim = { verb: 'claim' };
const RELEASE = { verb: 'release' };

describe('a command in a comment', () => {
  it.each([
    ['alone', '/claim', claim],
    ['in capitals', '/CLAIM', claim],
    ['followed by text', '/claim please, I know this code', claim],
    ['followed by a tab', '/claim\tplease', claim],
    ['on a later line', 'This looks good.\n/claim', claim],
    ['with CRLF line ends', 'Hello\r\n/claim\r\nthanks', claim],
    ['behind up to three spaces, which Markdown ignores', '   /claim', claim],
    ['behind a quote that has ended', '> Shall I?\n\n/claim', claim],
    ['for somebody else', '/claim @bob', { verb: 'claim', person: 'bob' }],
    ['for somebody else, with a comma', '/claim @bob-1, as agreed', { verb: 'claim', person: 'bob-1' }],
    ['the first of two', '/unclaim\n/claim', RELEASE],
    ['beside one that is quoted', '> /claim\n\n/unclaim', RELEASE],
    ['in HTML that is no comment', '<div>hello</div>\n/claim', claim],
    ['in HTML beside code', '<div>see <code>x</code>\n/claim\n</div>', claim],
    ['below a quote in HTML that has ended', '<blockquote>\n\nShall I?\n\n</blockquote>\n\n/claim', claim],
    ['beside one in a quote in HTML', '<blockquote>\n\n/claim\n\n</blockquote>\n\n/unclaim', RELEASE],
    ['below code in HTML within a paragraph', 'See <code>x</code> and <pre>y</pre>\n/claim', claim],
    ['below a comment in HTML that has ended', '<div>\n<!--\n/unclaim\n-->\n\n/claim', claim],
    ['below an instruction that has ended', '<?php ?>\n\n/claim', claim],
    ['below an end tag that ends nothing', '</blockquote>\n\n/claim', claim],
    ['below a tag in code', '`<blockquote>` is what I mean.\n\n/claim', claim],
    ['below a tag in an attribute', '<a title="<code>">x</a>\n/claim', claim],
    ['in details, which anybody can open', '<details>\n\n/claim\n\n</details>', claim],
    ['with a mention later on', '/claim please, @bob', claim],
    ['with a slash behind a space', '/claim / take', claim],
    ['for somebody else, behind two spaces', '/claim  @bob', { verb: 'claim', person: 'bob' }],
    ['for somebody else, with a full stop', '/claim @bob.', { verb: 'claim', person: 'bob' }],
    ['with blanks behind it', '/claim  \t', claim],
    ['another one', '/verified', { verb: 'verified' }],
  ])('%s', (_, text, command) => {
    expect(commandIn(text, WORDS)).toEqual(command);
  });

  it.each([
    ['in the middle of a line', 'please /claim'],
    ['the beginning of a word', '/claims'],
    ['followed by a full stop', '/claim.'],
    ['followed by a mention without a space', '/claim@bob'],
    ['followed by an exclamation mark', '/claim!'],
    ['followed by a comma', '/claim, please'],
    ['followed by a colon', '/claim: please'],
    ['in bold letters', '**/claim**'],
    ['for nobody', '/claim @'],
    ['for a team', '/claim @org/team'],
    ['for a team, with text behind it', '/claim @org/team please'],
    ['for a team, behind two spaces', '/claim  @org/team'],
    ['for a bot', '/claim @dependabot[bot]'],
    ['in a list', '- /claim'],
    ['in a list with another bullet', '* /claim'],
    ['in a numbered list', '1. /claim'],
    ['in a list of tasks', '- [ ] /claim'],
    ['in a cell of a table', '| /claim |\n| --- |'],
    ['in a heading', '# /claim'],
    ['in code', '`/claim`'],
    ['in code over two lines', 'see `x\n/claim` there'],
    ['in a fenced block', '```\n/claim\n```'],
    ['in a fenced block without an end', '```\n/claim'],
    ['in an indented block', 'Text:\n\n    /claim'],
    ['in a quote', '> /claim'],
    ['in the lazy line of a quote', '> I would\n/claim'],
    ['in an HTML comment', '<!--\n/claim\n-->'],
    ['in an HTML comment without an end', 'Text\n\n<!--\n/claim'],
    ['in an HTML comment within a paragraph', 'Text <!-- so\n/claim --> and on'],
    ['in an HTML comment that begins in other HTML', '<div>\n<!--\n\n/claim\n\n-->\n</div>'],
    ['below an HTML comment that hides the end of a quote', '> <!--\n\n<div>-->\n\n/claim'],
    ['below an instruction that hides the end of a quote', '> <?x\n/claim'],
    ['in an HTML comment that nothing but HTML can end', '<div>\n<!--\n\n--> so\n\n/claim'],
    ['in a processing instruction', '<?php\n/claim\n?>'],
    ['in a quote in HTML', '<blockquote>\n/claim\n</blockquote>'],
    ['in a quote in HTML, as a paragraph', '<blockquote>\n\n/claim\n\n</blockquote>'],
    ['in a quote in HTML in capitals', '<BLOCKQUOTE class="x">\n\n/claim\n\n</BLOCKQUOTE>'],
    ['in a quote in HTML without an end', 'Text\n\n<blockquote>\n\n/claim'],
    ['in a quote in HTML that begins in a paragraph', 'Ann said <blockquote>\n/claim\n</blockquote>'],
    ['in the outer one of two quotes in HTML', '<blockquote><blockquote>\n\na\n\n</blockquote>\n\n/claim'],
    ['in code in HTML', 'see <code>x\n/claim</code> there'],
    ['in code in HTML, as a paragraph', '<code>\n\n/claim\n\n</code>'],
    ['in code in HTML that a quote begins', '> see <code>x\n\n/claim'],
    ['in a block in HTML', '<pre>\n\n/claim\n\n</pre>'],
    ['in a block in HTML in a list', '- a\n\n  <pre>\n\n/claim'],
    ['in what a program has printed', 'It says <samp>\n/claim\n</samp>'],
    ['in a short quote in HTML', 'She wrote <q>\n/claim\n</q>'],
    ['in an incomplete tag', '<div>\n<b\n/claim\n</div>'],
    ['with a zero-width character in it', '/cl\u200baim'],
    ['with a zero-width character before it', '\u200b/claim'],
    ['with a zero-width character behind it', '/claim\u200b'],
    ['nothing', ''],
  ])('is none: %s', (_, text) => {
    expect(commandIn(text, WORDS)).toBeUndefined();
  });

  it('is called what the config calls it', () => {
    const words = { ...WORDS, claim: ['/mine', '/take'] };
    expect(commandIn('/take', words)).toEqual(claim);
    expect(commandIn('/claim', words)).toBeUndefined();
  });

  it('is none in a text that no person wrote, and found at once', () => {
    expect(commandIn(`> ${'['.repeat(60_000)}\n\n/claim`, WORDS)).toBeUndefined();
  });

  it('is found whatever stands below it, by its line and what stands above it', () => {
    expect(commandIn(`/claim\n\n${'['.repeat(60_000)}`, WORDS)).toEqual(claim);
    expect(commandIn(`\`x\`\n\n/claim\n\n${'['.repeat(60_000)}`, WORDS)).toEqual(claim);
  });

  it('is the same where no parser is asked and where one is', () => {
    const line = fc.constantFrom(
      '/claim',
      '   /unclaim',
      '    /claim',
      '- a',
      '1. b',
      '',
      ' c',
      '# d',
      '***',
      '|e|',
      '[f]: g',
      '\t/claim',
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        expect(commandIn(text, WORDS)).toEqual(commandIn(`\`code\`\n\n***\n\n${text}`, WORDS));
      }),
    );
  });

  it('is only ever found where a line holds one, and never breaks', () => {
    const piece = fc.constantFrom(
      '/claim',
      '/unclaim',
      ' @bob',
      '\n',
      '> ',
      '`',
      '```',
      '<!--',
      '-->',
      '- ',
      ' ',
      'a',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        if (commandIn(text, WORDS) !== undefined) expect(holdsCommand(text, WORDS)).toBe(true);
      }),
    );
  });
});

describe('the commands in many comments', () => {
  const by = (login: string) => ({ login, isBot: false, association: 'NONE' });
  const said = (id: number, login: string, body: string) => ({ id, author: by(login), body });
  // What the parser needs long for, each below its own limits.
  const SLOW = {
    definitions: '[a]: b\n'.repeat(1400),
    'nested lists': Array.from({ length: 95 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
    'quoted commands': '> /claim\n/claim x\n\n'.repeat(490),
  };

  it.each(Object.entries(SLOW))('are found in time where somebody fills two hundred with %s', (_, text) => {
    const flood = Array.from({ length: 200 }, (_, at) => said(at + 1, 'carol', `> q\n\n${text}\n\n/claim`));
    const began = performance.now();
    const found = commandsAmong([...flood, said(500, 'alice', '> q\n\n/claim')], WORDS);
    // One of them takes up to a second.
    expect(performance.now() - began).toBeLessThan(30_000);
    expect(found.get(500)).toEqual(claim);
  });

  it('are all found where no code, quote or HTML stands above them, however many', () => {
    const many = Array.from({ length: 2000 }, (_, at) =>
      said(at + 1, 'carol', `Please.\n\n/claim\n${'a '.repeat(500)}`),
    );
    expect(commandsAmong(many, WORDS).size).toBe(2000);
  });
});
