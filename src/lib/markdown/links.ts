import { redirectUrls } from './redirect-urls.ts';
import type { Decoded, Edit } from './source-map.ts';

/** The file that relative links start from. */
export interface LinkBase {
  /** `https://github.com`, without a trailing slash. */
  server: string;
  owner: string;
  repo: string;
  branch: string;
  /** Path in the repository, with forward slashes: `projects/a/b.md`. */
  path: string;
}

/** What a link to a file opens: `blob` its page, `raw` its content, for images and videos. */
export type LinkTarget = 'blob' | 'raw';

/**
 * The edits that make a link destination absolute and free of references.
 * @param url the whole destination, if `decode` leaves an entity in it
 */
export function linkEdits({ text, at }: Decoded, target: LinkTarget, base: LinkBase, url = text): Edit[] {
  const end = pathOf(text).length;
  const edits = isHost(url)
    ? hostEdits(text, base)
    : isRelative(url)
      ? [{ start: 0, end, text: absoluteUrl(pathOf(url), base, target) }, ...closingEdits(text, end)]
      : redirectUrls(text, base.server, 'url');
  return edits.map((edit) => ({ start: at[edit.start] ?? 0, end: at[edit.end] ?? 0, text: edit.text }));
}

/** Gives an address its scheme; one of an issue or a commit references nothing then. */
function hostEdits(text: string, base: LinkBase): Edit[] {
  const edits = redirectUrls(`${SCHEME}${text}`, base.server, 'url').map(({ start, end, text: instead }) => ({
    start: Math.max(0, start - SCHEME.length),
    end: end - SCHEME.length,
    text: instead,
  }));
  return edits.some(({ start, text: instead }) => start === 0 && instead.startsWith(SCHEME))
    ? edits
    : [{ start: 0, end: 0, text: SCHEME }, ...edits];
}

/** Encodes the parentheses in a query or fragment whose counterparts are in the path, where they get encoded. */
function closingEdits(text: string, end: number): Edit[] {
  if (hasPairedParentheses(text.slice(0, end))) return [];
  return [...text.slice(end).matchAll(/[()]/g)].map(({ 0: parenthesis, index }) => ({
    start: end + index,
    end: end + index + 1,
    text: percent(parenthesis),
  }));
}

/** A whole destination, absolute. */
export function absoluteLink(url: string, base: LinkBase, target: LinkTarget = 'blob'): string {
  if (isHost(url)) return `${SCHEME}${url}`;
  const path = pathOf(url);
  return isRelative(url) ? absoluteUrl(path, base, target) + url.slice(path.length) : url;
}

/** Whether a URL is relative: not a fragment, another host or an e-mail address. */
function isRelative(url: string): boolean {
  return url !== '' && !/^(?:#|\/\/|[a-z][a-z\d+.-]*:)/i.test(url);
}

const SCHEME = 'https://';

/** Ends of hosts that are not ends of files too. */
const HOST =
  /^(?:www\.[\w-]+\.|(?:[a-z\d](?:[\w-]*[a-z\d])?\.)+(?=(?:com|org|net|edu|gov|io|dev|info|eu|de|fr|uk|us|ch|nl|jp|cn|br|au|ca|se|fi|dk|be|at|cz|kr|tw|nz|ie|pt|xyz|tech|wiki|cloud)(?:[/?#:]|$)))/i;

/** Whether an address lacks nothing but its scheme: `efabless.com/projects`. */
function isHost(url: string): boolean {
  return HOST.test(url) && !url.startsWith('readme.');
}

function pathOf(url: string): string {
  return url.slice(0, url.search(/[?#]|$/));
}

// A path that starts with `/` starts at the repository root, and `..` never leads out of it; an empty path is the file.
function absoluteUrl(path: string, base: LinkBase, target: LinkTarget): string {
  const segments = path.startsWith('/') ? [] : base.path.split('/').map(encodeURIComponent);
  if (path !== '') segments.pop();
  for (const segment of path.split('/')) {
    // To a browser, %2e is a dot.
    const name = segment.replace(/%2e/gi, '.');
    if (name === '..') segments.pop();
    else if (name !== '' && name !== '.') segments.push(encodeSegment(segment));
  }
  if (path.endsWith('/')) segments.push('');
  const branch = base.branch.split('/').map(encodeURIComponent);
  const file = [base.owner, base.repo, target, ...branch, ...segments].join('/').replaceAll("'", '%27');
  return `${base.server}/${hasPairedParentheses(file) ? file : file.replace(/[()]/g, percent)}`;
}

// Keeps what is percent-encoded.
function encodeSegment(segment: string): string {
  return segment.toWellFormed().replace(/%(?![\da-f]{2})|[^\w%.~!$()*+,;=:@'-]/giu, encodeURIComponent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16)}`;
}

// Unpaired parentheses would end a Markdown destination.
function hasPairedParentheses(text: string): boolean {
  let depth = 0;
  for (const [parenthesis] of text.matchAll(/[()]/g)) {
    depth += parenthesis === '(' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
