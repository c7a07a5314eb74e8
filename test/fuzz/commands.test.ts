import fc from 'fast-check';
import type { Nodes, Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { defaultSchema, sanitize } from 'hast-util-sanitize';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { commandIn } from '../../src/issue/command.ts';
import { PARSERS } from './github.ts';

const WORDS = { claim: ['/alpha'], release: ['/beta'], verified: ['/gamma'] };
const QUOTING = new Set(['blockquote', 'code', 'kbd', 'pre', 'q', 'samp', 'tt']);

/** Whether a page shows a word that is neither code nor quoted. */
function shows(word: string, node: Nodes): boolean {
  if (node.type === 'text') return node.value.includes(word);
  if (node.type === 'element' && QUOTING.has(node.tagName)) return false;
  return 'children' in node && node.children.some((child) => shows(word, child));
}

const TAGS = ['blockquote', 'code', 'pre', 'q', 'tt', 'samp', 'div', 'details', 'b', 'p', 'span', 'script'];

const inline = fc.constantFrom(
  ...TAGS.flatMap((tag) => [`<${tag}>`, `</${tag}>`]),
  '<!--',
  '-->',
  '<!-- x -->',
  '<!-->',
  '`',
  '``',
  '<code class="a>b">',
  '<a title="<code>">',
  '<b',
  '<?x',
  '?>',
  '<![CDATA[',
  ']]>',
  'text',
  ' ',
);

const prefix = fc.constantFrom('', '', '', '> ', '- ', '  ', '    ', '1. ', '# ');

const line = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  { weight: 3, arbitrary: fc.constantFrom('/alpha', '/beta please', '/gamma', '   /alpha') },
  {
    weight: 6,
    arbitrary: fc
      .tuple(prefix, fc.array(inline, { minLength: 1, maxLength: 3 }))
      .map(([before, parts]) => before + parts.join('')),
  },
  { weight: 1, arbitrary: fc.constantFrom('```', '~~~', '| a |', '| - |', '---') },
);

/** Releases of CommonMark disagree on what is a comment there. https://spec.commonmark.org/changelog.txt */
function holdsNestedComment(text: string): boolean {
  return text
    .split('<!--')
    .slice(1, -1)
    .some((part) => !part.includes('-->'));
}

it('a command that is found is one that GitHub shows, outside of code and quotes', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      // Each word once, so that it is known which one was found.
      const seen = new Set<string>();
      const kept = lines.filter((text) => {
        const [word] = /\/\w+/.exec(text.startsWith('/') || text.startsWith('   /') ? text : '') ?? [];
        if (word === undefined) return true;
        const isNew = !seen.has(word);
        seen.add(word);
        return isNew;
      });
      const comment = kept.join('\n');
      if (holdsNestedComment(comment)) return;
      const verb = commandIn(comment, WORDS)?.verb;
      if (verb === undefined) return;
      const [word = ''] = WORDS[verb];
      for (const [name, parse] of Object.entries(PARSERS)) {
        const html = parse(comment);
        if (html === undefined) continue;
        const page = sanitize(fromParse5(parseFragment(html)), defaultSchema) as Root;
        expect(shows(word, page), `${name}: ${word} in ${JSON.stringify(comment)}\n${html}`).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});
