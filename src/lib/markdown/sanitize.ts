import { plainText } from './escape.ts';
import type { LinkBase } from './links.ts';
import { isCostly } from './parse.ts';
import { ZERO_WIDTH_SPACE } from './references.ts';
import { unclosed } from './sanitize-html.ts';
import { type Findings, markdownEdits } from './sanitize-tree.ts';
import { applyEdits } from './source-map.ts';

/**
 * Makes the Markdown of a file fit for an issue: it pings nobody and references nothing, its links are absolute,
 * what looks like a marker of ours is none, and what it leaves open (a fence, a comment, a tag) is closed at its
 * end. All else keeps its bytes, code above all. Twice gives the same as once. A text that would be slow to
 * parse becomes one block of code.
 */
export function sanitizeMarkdown(markdown: string, base: LinkBase): string {
  // Parsers of Markdown make the one of the other, parsers of HTML leave it out.
  const text = markdown.replaceAll('\0', '\ufffd');
  return withoutMarkers(hasTrigger(text) ? rewrite(text, base) : text);
}

function withoutMarkers(markdown: string): string {
  return markdown.replace(/<!--\s*d(?=ibs:)/gi, `$&${ZERO_WIDTH_SPACE}`);
}

/**
 * One line of text as an item of a list, neutralised like {@link neutralise} does; whatever it says, it stays one line
 * and the next line begins an item or a block of its own.
 */
export function listItem(text: string, base: LinkBase): string {
  const line = text.replace(/[\s\0]+/g, ' ').trim();
  // With the dash before it, it would be a line across the page.
  const item = /^(?:[-\s]+|[*\s]+|[_\s]+)$/.test(line) ? `- \\${line}` : `- ${line}`;
  const isPlain = !hasTrigger(item) && !item.includes(']:');
  const done = isPlain ? item : rewrite(item, base, true);
  return done.includes('\n') ? `- ${plainText(line)}` : withoutMarkers(done);
}

// A text with none of these stays as it is: to parse it takes a hundred times as long as to look for them.
const TRIGGERS = [
  /(?<![A-Za-z0-9])@[\p{L}\p{N}]|@[\w./-]*@/u,
  /#\d|gh\\?-\d/i,
  /(?<![\da-z])[\da-f]{7,40}(?![\da-z])|[\da-f]{7}(?:https?|ftp|www\.|mailto|xmpp)/i,
  /&(?:#|colon|commat|fjlig|lowbar|num|period|sol|underbar)/i,
  /<(?!https?:|[\w.+-]+@[\w.-]+>)[a-z!?/]/i,
  /\](?:\(|:)(?!\s*<?(?:[a-z][a-z\d+.-]*:|#|\/\/))/i,
  /\/(?:issues|pulls?|discussions|commits?|compare)\\?\//i,
  /```|~~~/,
];

function hasTrigger(markdown: string): boolean {
  const text = withoutFencedCode(markdown);
  return TRIGGERS.some((trigger) => trigger.test(text));
}

// Wherever it stands, a fence at the very beginning of a line begins a block of its own, unless HTML is about,
// which is a trigger. Lines are what `\n` ends: to a regular expression other characters end one too.
function withoutFencedCode(markdown: string): string {
  if (/\r(?!\n)/.test(markdown)) return markdown;
  let text = '';
  let end = 0;
  for (const { 0: line, 1: fence = '', index } of markdown.matchAll(/(?<![^\n])(`{3,})[^`\n]*\n/g)) {
    if (index < end) continue;
    const closing = new RegExp(`(?<=\\n) {0,3}${fence}\`*[ \\t]*\\r?(?![^\\n])`, 'g');
    closing.lastIndex = index + line.length;
    if (!closing.test(markdown)) break;
    text += markdown.slice(end, index);
    end = closing.lastIndex;
  }
  return text + markdown.slice(end);
}

const ROUNDS = 5;

function rewrite(markdown: string, base: LinkBase, isSingleLine = false, round = 1): string {
  if (round > ROUNDS || isCostly(markdown)) return asCode(markdown);
  let findings: Findings;
  try {
    findings = markdownEdits(markdown, base, isSingleLine);
  } catch {
    // Nested deeper than the stack holds, or a flaw of the parser's: neither may stop the other files.
    return asCode(markdown);
  }
  const edited = applyEdits(markdown, findings.edits);
  return findings.open.needsReparse
    ? rewrite(edited, base, isSingleLine, round + 1)
    : close(edited, findings);
}

// Ends what would swallow the text that comes after this one.
function close(text: string, { lastBlock, open }: Findings): string {
  const block = lastBlock?.type === 'code' ? fenceEnd(lastBlock.source) : '';
  const html = lastBlock?.type === 'html' ? htmlEnd(lastBlock.source.trimStart()) : '';
  const rest = unclosed(open.tags)
    .toReversed()
    .map(({ name }) => `</${name}>`);
  let closed = text;
  if (rest.includes(html)) closed = endLine(closed) + rest.splice(0).join('');
  else if (block || html) closed = endLine(closed) + block + html;
  if (rest.length > 0) closed = `${endLine(closed)}\n${rest.join('\n')}`;
  return text.endsWith('\n') ? endLine(closed) : closed;
}

function endLine(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}

function fenceEnd(source: string): string {
  const [fence] = /^(?:`{3,}|~{3,})/.exec(source) ?? [];
  if (!fence) return '';
  const [, last = ''] = /\n {0,3}(`+|~+)[ \t\r\n]*$/.exec(source) ?? [];
  return last.startsWith(fence) ? '' : fence;
}

// https://spec.commonmark.org/0.31.2/#html-blocks: the kinds that no blank line ends.
function htmlEnd(source: string): string {
  const [, raw] = /^<(script|pre|style|textarea)(?=[\s>]|$)/i.exec(source) ?? [];
  if (raw) return /<\/(?:script|pre|style|textarea)>/i.test(source) ? '' : `</${raw.toLowerCase()}>`;
  return source.startsWith('<!--') && !source.includes('-->') ? '-->' : '';
}

// In a block of code nothing is read as anything, and no parser takes long over it.
function asCode(markdown: string): string {
  const longest = (text: string) =>
    (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const [, fence = '', inner = ''] = /^(`{3,})\n([\s\S]*)\n\1\n?$/.exec(markdown) ?? [];
  if (fence.length > longest(inner)) return markdown;
  const longer = '`'.repeat(longest(markdown) + 1);
  return `${longer}\n${endLine(markdown)}${longer}\n`;
}
