import fc from 'fast-check';
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/import/format.ts';
import { importPage } from '../../src/import/import-page.ts';
import { readFrontMatter } from '../../src/lib/front-matter/index.ts';
import { parseMarkdown, plain } from '../../src/lib/markdown/index.ts';
import { oneLine } from '../../src/lib/text/one-line.ts';
import { meansNoValue } from '../../src/schema/words.ts';

const FORMATS: Format[] = ['text', 'wikitext', 'html'];

/** Pieces that mean something in one format or another. */
const piece = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    ' ',
    '    ',
    '\t',
    '\r',
    'word',
    'Über',
    '=',
    '== a ==',
    '{{',
    '}}',
    '{{project',
    '|',
    '|Project=T',
  ],
  ...[
    '|Desc=',
    '|Date=',
    '[[',
    ']]',
    '[http://x.org y]',
    "''",
    "'''",
    '<',
    '>',
    '</',
    '<!--',
    '-->',
    '<pre>',
    '</pre>',
  ],
  ...[
    '<nowiki>',
    '</nowiki>',
    '<b>',
    '</b>',
    '<p>',
    '<br>',
    '<ul><li>',
    '<table><tr><td>',
    '<h2>',
    '</h2>',
    '<dl><dd>',
  ],
  ...[
    'Date of insert:',
    'Description:',
    'Outcomes:',
    'Contact:',
    '; GSoC: ',
    '01/08/2012',
    '  • ',
    '      ◦ ',
    '* ',
    '1. ',
  ],
  ...[
    '&lt;',
    '&',
    '"',
    '\\',
    '`',
    '*',
    '_',
    '#',
    '---',
    '\u0000',
    '\u2028',
    '\ud800',
    '{|',
    '|}',
    '!',
    'http://x.org/a_b',
  ],
);
const soup = fc
  .array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('pages of any content', () => {
  it.each(FORMATS)(
    'as %s: no crash, every line accounted for, files that can be read, twice the same',
    (format) => {
      fc.assert(
        fc.property(soup, (source) => {
          const imported = importPage(source, { format });
          const lines = source
            .replace(/^\ufeff/, '')
            .replace(/\r\n?/g, '\n')
            .replace(/\n$/, '')
            .split('\n');
          const seen = new Set(
            imported.lineReport.flatMap(({ from, to }) =>
              Array.from({ length: to - from + 1 }, (_, at) => from + at),
            ),
          );
          expect(seen).toEqual(new Set(lines.map((_, at) => at + 1)));
          for (const { text } of imported.files) expect(readFrontMatter(text).problems).toEqual([]);
          for (const { line } of imported.problems) expect(line).toBeLessThanOrEqual(lines.length);
          expect(importPage(source, { format })).toEqual(imported);
        }),
        { numRuns: 400 },
      );
    },
  );
});

describe('values survive', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
    .filter((value) => oneLine(value) !== '');
  const words = fc
    .array(fc.stringMatching(/^[\p{L}\p{N}!-/:-@[-`{-~]{1,12}$/u), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join(' '));
  const escaped = (value: string) => value.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

  it('values survive as title, mailing list and outcome of an HTML page', () => {
    fc.assert(
      fc.property(text, text, words, (title, list, outcome) => {
        const source = `<html><h2>${escaped(title)}</h2><p>Date of insert: 2012-12-12</p><p>Mailing list: ${escaped(list)}</p><p>Outcomes:</p><ul><li>${escaped(outcome)}</li></ul>`;
        const { files } = importPage(source);
        const data = readFrontMatter(files[0]?.text ?? '').frontMatter?.data;
        const shown = (value: string) => oneLine(value.replace(/\p{C}+/gu, ' '));
        const found = (key: string) => shown(String(data?.get(key) ?? ''));
        expect(found('title')).toBe(shown(title));
        expect(found('mailing_list')).toBe(meansNoValue(shown(list)) ? '' : shown(list));
        expect(found('outcomes')).toBe(meansNoValue(shown(outcome)) ? '' : shown(outcome));
      }),
      { numRuns: 300 },
    );
  });

  it('values survive as text that Markdown shows as it was', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), (paragraphs) => {
        const source = `<html><h2>T</h2><p>Date of insert: 2012-12-12</p><p>Description:</p>${paragraphs.map((one) => `<p>${escaped(one)}</p>`).join('')}`;
        const { files } = importPage(source);
        const { text = '' } = readFrontMatter(files[0]?.text ?? '').frontMatter ?? {};
        const { root } = parseMarkdown(text);
        expect(root.children.map((node) => plain([node as RootContent]))).toEqual(paragraphs);
      }),
      { numRuns: 500 },
    );
  });

  it('no word of a text is lost', () => {
    const plain = fc.stringMatching(/^[a-z]{3,8}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(plain, piece), { maxLength: 25 }), (parts) => {
        const body = parts
          .map(([word, sign]) => `${word} ${sign.replace(/[{}|\n\r]|<!--|-->/g, ' ')} `)
          .join('');
        const source = `{{project|Project=T|Date=2012-12-12|Desc=${body}}}`;
        const { files, lineReport } = importPage(source, { format: 'wikitext' });
        if (files.length === 0) return expect(lineReport.length).toBeGreaterThan(0);
        const written = (files[0]?.text ?? '').replace(/&#x([\dA-F]+);/g, (_, code) =>
          String.fromCodePoint(Number.parseInt(code, 16)),
        );
        for (const [word] of parts) expect(written).toContain(word);
      }),
      { numRuns: 300 },
    );
  });
});
