import { plainText } from './escape.ts';
import type { LinkBase } from './links.ts';
import { unclosed } from './open-tags.ts';
import { isCostly } from './parse.ts';
import { ZERO_WIDTH_SPACE } from './references.ts';
import { type Findings, markdownEdits } from './sanitize-tree.ts';
import { applyEdits } from './source-map.ts';

/**
 * Makes the Markdown of a file safe to post: it mentions nobody and references nothing, relative links become absolute,
 * text that looks like one of our markers is broken, and an open fence, comment or tag is closed at the end. Everything
 * else, code above all, keeps its bytes. Idempotent. A text that would be slow to parse becomes a single code block.
 */
export function sanitizeMarkdown(markdown: string, base: LinkBase): string {
  // Markdown parsers replace null characters, HTML parsers drop them.
  const text = markdown.replaceAll('\0', '\ufffd');
  return withoutMarkers(hasTrigger(text) ? rewrite(text, base) : text);
}

function withoutMarkers(markdown: string): string {
  return markdown.replace(/<!--\s*d(?=ibs:)/gi, `$&${ZERO_WIDTH_SPACE}`);
}

/**
 * Makes a text a list item of one line, sanitized like {@link sanitizeMarkdown}. Whatever it contains, the next line
 * starts a new item or block.
 */
export function listItem(text: string, base: LinkBase): string {
  const line = text.replace(/[\s\0]+/g, ' ').trim();
  // After a dash, these would be a thematic break.
  const item = /^(?:[-\s]+|[*\s]+|[_\s]+)$/.test(line) ? `- \\${line}` : `- ${line}`;
  const isPlain = !hasTrigger(item) && !item.includes(']:');
  const done = isPlain ? item : rewrite(item, base, true);
  return done.includes('\n') ? `- ${plainText(line)}` : withoutMarkers(done);
}

// A text without any of these stays as it is; parsing takes a hundred times as long as this search.
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

// A fence at the start of a line always starts a block, except within HTML, which is a trigger itself. Only `\n` ends
// lines here, while `^` and `$` match at other characters too.
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
    // Nested too deeply for the stack, or a parser bug: other files must not be affected.
    return asCode(markdown);
  }
  const edited = applyEdits(markdown, findings.edits);
  return findings.open.needsReparse
    ? rewrite(edited, base, isSingleLine, round + 1)
    : close(edited, findings);
}

// Closes what would swallow the text after this one.
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
  const [, last = ''] = /[\r\n] {0,3}(`+|~+)[ \t\r\n]*$/.exec(source) ?? [];
  return last.startsWith(fence) ? '' : fence;
}

// The HTML blocks that no blank line ends: https://spec.commonmark.org/0.31.2/#html-blocks
function htmlEnd(source: string): string {
  const [, raw] = /^<(script|pre|style|textarea)(?=[\s>]|$)/i.exec(source) ?? [];
  if (raw) return /<\/(?:script|pre|style|textarea)>/i.test(source) ? '' : `</${raw.toLowerCase()}>`;
  return source.startsWith('<!--') && !source.includes('-->') ? '-->' : '';
}

// Nothing is parsed inside a code block, so it is fast and harmless.
function asCode(markdown: string): string {
  const longest = (text: string) =>
    (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const [, fence = '', inner = ''] = /^(`{3,})\n([\s\S]*)\n\1\n?$/.exec(markdown) ?? [];
  if (fence.length > longest(inner)) return markdown;
  const longer = '`'.repeat(longest(markdown) + 1);
  return `${longer}\n${endLine(markdown)}${longer}\n`;
}
