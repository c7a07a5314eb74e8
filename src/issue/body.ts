import { isCostly, quotedSpans } from '../lib/markdown/index.ts';
import { fingerprint } from '../lib/text/fingerprint.ts';
import { MAX_BODY } from '../model/github-limits.ts';
import { isTrusted, type RemoteIssue } from '../model/issue.ts';
import { type Marker, parseMarker, printMarker } from './marker.ts';
import { type Begin, findBegins, findEnd } from './section.ts';

const END = '<!-- dibs:end -->';

/** An issue's body in its parts; the two outer ones belong to people. */
export interface Body {
  above: string;
  below: string;
  /** Text of the managed section, which Dibs owns, with LF line ends; undefined if there is none. */
  region: string | undefined;
  marker: Marker | undefined;
}

/**
 * Splits a body. If one end of the managed section was cut off, all text on that side counts as the section, so that it
 * is kept as an edited one. Line ends may be CRLF: an edit in a browser makes them so.
 * @param id of the project, in case people have pasted or quoted markers of others
 */
export function parseBody(body: string, id?: string): Body {
  return split(body, beginsIn(body), id);
}

/** A comment that opens a section, with its marker if that can be read. */
interface MarkedBegin extends Begin {
  marker: Marker | undefined;
}

function beginsIn(body: string): MarkedBegin[] {
  return findBegins(body).map((begin) => ({ ...begin, marker: parseMarker(begin.json) }));
}

function split(body: string, begins: readonly MarkedBegin[], id: string | undefined): Body {
  const begin = chooseBegin(body, begins, id);
  const from = begin?.end ?? 0;
  const areAllQuoted = begin === undefined && begins.length > 0;
  const end = areAllQuoted ? undefined : findEnd(body.slice(from));
  if (begin === undefined && end === undefined) {
    return { above: '', below: body, region: undefined, marker: undefined };
  }
  return {
    above: begin === undefined ? '' : body.slice(0, begin.start),
    region: withLfLineEnds(body.slice(from, end && from + end.start)),
    below: end === undefined ? '' : body.slice(from + end.end),
    marker: begin?.marker,
  };
}

/** Of several, the one with the id counts, else the first outside of code and quotes. */
function chooseBegin(
  body: string,
  begins: readonly MarkedBegin[],
  id: string | undefined,
): MarkedBegin | undefined {
  if (begins.length < 2) return begins[0];
  const shown = outsideQuotes(body, begins);
  const isOwn = ({ marker }: MarkedBegin) => marker !== undefined && marker.id === id;
  return (
    shown.find(isOwn) ?? begins.find(isOwn) ?? shown.find(({ marker }) => marker !== undefined) ?? shown[0]
  );
}

const outside = new WeakMap<readonly MarkedBegin[], readonly MarkedBegin[]>();

/** Those of several that are neither in code nor in a quote; all of them if telling would take long. */
function outsideQuotes(body: string, begins: readonly MarkedBegin[]): readonly MarkedBegin[] {
  const known = outside.get(begins);
  if (known !== undefined) return known;
  const quoted = isCostly(body) ? [] : quotedSpans(body);
  // Each marker is a comment, and so a span of its own.
  const shown = begins.filter(({ start: at }) => !quoted.some(({ start, end }) => start < at && at < end));
  outside.set(begins, shown);
  return shown;
}

type Opened = Pick<RemoteIssue, 'number' | 'body' | 'author'>;

const found = new WeakMap<Opened, readonly MarkedBegin[]>();

/** Found once. Most bodies of a repository have none, which a search for the first word shows. */
function beginsOf(issue: Opened): readonly MarkedBegin[] {
  let begins = found.get(issue);
  if (begins === undefined) {
    const { body } = issue;
    begins = body.includes('dibs:begin') && !isRefused(issue) ? beginsIn(body) : [];
    found.set(issue, begins);
  }
  return begins;
}

/** Whether an outsider's body is longer than any that Dibs writes, so that it cannot contain a marker of Dibs. */
function isRefused({ body, author }: Opened): boolean {
  if (body.length <= MAX_BODY || isTrusted(author)) return false;
  return body.length > 2 * MAX_BODY || [...body].length > MAX_BODY;
}

/**
 * An issue's body in its parts. The marker is left out unless the author is trusted.
 * @param id of the project, in case people have pasted or quoted markers of others
 */
export function bodyOf(issue: Opened, id?: string): Body {
  const { marker, ...parts } = split(issue.body, beginsOf(issue), id);
  return { ...parts, marker: marker && isTrusted(issue.author) ? believed(marker, issue) : undefined };
}

/** The marker of an issue, if whoever opened the issue is trusted: anybody can write one into an issue of their own. */
export function markerOf(issue: Opened, id?: string): Marker | undefined {
  if (!isTrusted(issue.author)) return undefined;
  const marker = chooseBegin(issue.body, beginsOf(issue), id)?.marker;
  return marker && believed(marker, issue);
}

/** Of a marker that was copied from another issue, nothing counts but the id, and what tells whether its text was edited. */
function believed(marker: Marker, { number }: Opened): Marker {
  const { id, region } = marker;
  if (marker.issue === undefined || marker.issue === number) return marker;
  return { id, holders: new Map(), labels: [], ...(region !== undefined && { region }) };
}

/**
 * The ids in an issue's markers, the one that counts first, whoever opened the issue: the only part of a marker that is
 * read without trust. Ids in code and quotes are left out if there are others.
 */
export function markedIds(issue: Opened): string[] {
  const begins = beginsOf(issue);
  const isSingle = begins.length < 2 || !isTrusted(issue.author);
  const shown = isSingle ? begins : outsideQuotes(issue.body, begins);
  const idsIn = (some: readonly MarkedBegin[]) => some.flatMap(({ marker }) => marker?.id ?? []);
  const ids = idsIn(shown);
  return [...new Set(ids.length > 0 ? ids : idsIn(begins))];
}

/** The first of {@link markedIds}. */
export function markedId(issue: Opened): string | undefined {
  return markedIds(issue)[0];
}

/** The inverse of {@link parseBody}: adds the hash of the section's text to the marker. */
export function printBody(body: { above: string; below: string; region: string; marker: Marker }): string {
  return withMarker(body, { ...body.marker, region: fingerprint(body.region) });
}

/** A body under another marker. Its section keeps its text, so the marker has to keep the hash that tells of edits. */
export function withMarker(
  { above, region = '', below }: Pick<Body, 'above' | 'region' | 'below'>,
  marker: Marker,
): string {
  return `${above}<!-- dibs:begin ${printMarker(marker)} -->\n${region}\n${END}${below}`;
}

/** Whether somebody has edited the managed section since Dibs wrote it. */
export function isEdited(body: Body): boolean {
  return body.region !== undefined && body.marker?.region !== fingerprint(body.region);
}

/** Whether two bodies are the same but for line ends and white space at the end. */
export function sameBody(a: string, b: string): boolean {
  return withLfLineEnds(a).trimEnd() === withLfLineEnds(b).trimEnd();
}

function withLfLineEnds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
