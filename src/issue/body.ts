import { fingerprint } from '../lib/text/fingerprint.ts';
import { MAX_BODY } from '../model/github-limits.ts';
import { isTrusted, type RemoteIssue } from '../model/issue.ts';
import { type Marker, parseMarker, printMarker } from './marker.ts';

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
 */
export function parseBody(body: string, readMarker = parseMarker): Body {
  const begin = findBegin(body);
  const from = begin?.end ?? 0;
  const end = findEnd(body.slice(from));
  if (begin === undefined && end === undefined) {
    return { above: '', below: body, region: undefined, marker: undefined };
  }
  return {
    above: begin === undefined ? '' : body.slice(0, begin.start),
    region: withLfLineEnds(body.slice(from, end && from + end.start)),
    below: end === undefined ? '' : body.slice(from + end.end),
    marker: begin && readMarker(begin.json),
  };
}

// Anybody can open an issue, so the two functions below read each character a constant number of times: `indexOf` finds
// the rare words, and the text around them is read from there.

/** The first comment that opens a section, including the line end after it, and the JSON of its marker. */
function findBegin(body: string): { start: number; end: number; json: string } | undefined {
  let at = body.indexOf('dibs:begin');
  while (at >= 0) {
    const start = commentStart(body, at);
    const json = at + 'dibs:begin'.length;
    let next = json;
    if (start !== undefined) {
      // A comment must end on its own line; if it does not, no other on this line does.
      const [line = ''] = body.slice(json, endOf(body, '\n', json)).split('\r', 1);
      const length = line.indexOf('-->');
      if (length >= 0) {
        const end = json + length + '-->'.length;
        return { start, end: afterLineEnd(body, end), json: line.slice(0, length) };
      }
      next = json + line.length;
    }
    at = body.indexOf('dibs:begin', next);
  }
  return undefined;
}

/** The first comment that closes a section, including the line end before it. */
function findEnd(text: string): { start: number; end: number } | undefined {
  let at = text.indexOf('dibs:end');
  while (at >= 0) {
    const start = commentStart(text, at);
    const close = afterBlanks(text, at + 'dibs:end'.length);
    if (start !== undefined && text.startsWith('-->', close)) {
      return { start: beforeLineEnd(text, start), end: close + '-->'.length };
    }
    at = text.indexOf('dibs:end', close);
  }
  return undefined;
}

/** Start of the comment that has nothing but blanks before a position. */
function commentStart(text: string, place: number): number | undefined {
  let at = place;
  while (isBlank(text[at - 1])) at -= 1;
  return at >= 4 && text.startsWith('<!--', at - 4) ? at - 4 : undefined;
}

function afterBlanks(text: string, place: number): number {
  let at = place;
  while (isBlank(text[at])) at += 1;
  return at;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function afterLineEnd(text: string, place: number): number {
  const at = text[place] === '\r' ? place + 1 : place;
  return text[at] === '\n' ? at + 1 : at;
}

function beforeLineEnd(text: string, place: number): number {
  const at = text[place - 1] === '\n' ? place - 1 : place;
  return text[at - 1] === '\r' ? at - 1 : at;
}

function endOf(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
}

type Opened = Pick<RemoteIssue, 'body' | 'author'>;

const markers = new WeakMap<Opened, Marker | undefined>();

/** An issue's body in its parts; the marker is parsed once, and left out unless the author is trusted. */
export function bodyOf(issue: Opened): Body {
  const body = parseBody(issue.body, (json) => {
    if (!markers.has(issue)) markers.set(issue, isRefused(issue) ? undefined : parseMarker(json));
    return markers.get(issue);
  });
  return isTrusted(issue.author) ? body : { ...body, marker: undefined };
}

/** The marker of an issue, if whoever opened the issue is trusted: anybody can write one into an issue of their own. */
export function markerOf(issue: Opened): Marker | undefined {
  return isTrusted(issue.author) ? writtenMarker(issue) : undefined;
}

/** The id in an issue's marker, whoever opened it: the only part of a marker that is read without trust. */
export function markedId(issue: Opened): string | undefined {
  return writtenMarker(issue)?.id;
}

/** Parsed once. Most bodies of a repository have no marker, which a search for its first word shows. */
function writtenMarker(issue: Opened): Marker | undefined {
  if (!markers.has(issue)) {
    const { body } = issue;
    const isCandidate = body.includes('dibs:begin') && !isRefused(issue);
    markers.set(issue, isCandidate ? parseBody(body).marker : undefined);
  }
  return markers.get(issue);
}

/** Whether an outsider's body is longer than any that Dibs writes, so that it cannot contain a marker of Dibs. */
function isRefused({ body, author }: Opened): boolean {
  if (body.length <= MAX_BODY || isTrusted(author)) return false;
  return body.length > 2 * MAX_BODY || [...body].length > MAX_BODY;
}

/** The inverse of {@link parseBody}: adds the hash of the section's text to the marker. */
export function printBody(body: { above: string; below: string; region: string; marker: Marker }): string {
  const marker = { ...body.marker, region: fingerprint(body.region) };
  return `${body.above}<!-- dibs:begin ${printMarker(marker)} -->\n${body.region}\n${END}${body.below}`;
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
