import { fingerprint } from './fingerprint.ts';
import { isTrusted, type RemoteIssue } from './issue.ts';
import { type Marker, parseMarker, printMarker } from './marker.ts';

const END = '<!-- dibs:end -->';

/** An issue's body in its parts; the two outer ones belong to people. */
export interface Body {
  above: string;
  below: string;
  /** The text that Dibs owns, LF line ends; undefined where there is none. */
  region: string | undefined;
  marker: Marker | undefined;
}

/**
 * Takes a body apart. Where one end of the region was cut off, all that was on its side counts as the region, so
 * that it is kept as an edited one. Line ends may be CRLF: a browser's edit makes them so.
 */
export function parseBody(body: string, readMarker = parseMarker): Body {
  const begin = /<!--[ \t]*dibs:begin[ \t]*(.*?)[ \t]*-->\r?\n?/.exec(body);
  const from = begin === null ? 0 : begin.index + begin[0].length;
  const end = /\r?\n?<!--[ \t]*dibs:end[ \t]*-->/.exec(body.slice(from));
  if (begin === null && end === null) {
    return { above: '', below: body, region: undefined, marker: undefined };
  }
  const to = end === null ? body.length : from + end.index;
  return {
    above: begin === null ? '' : body.slice(0, begin.index),
    region: normalised(body.slice(from, to)),
    below: end === null ? '' : body.slice(to + end[0].length),
    marker: begin === null ? undefined : readMarker(begin[1] ?? ''),
  };
}

type Opened = Pick<RemoteIssue, 'body' | 'author'>;

const markers = new WeakMap<Opened, Marker | undefined>();

/** An issue's body in its parts; its marker is read once, and left out where {@link markerOf} does not believe it. */
export function bodyOf(issue: Opened): Body {
  const body = parseBody(issue.body, (json) => {
    if (!markers.has(issue)) markers.set(issue, parseMarker(json));
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

/** Read once. A quick look first: most bodies of a repository have none. */
function writtenMarker(issue: Opened): Marker | undefined {
  if (!markers.has(issue)) {
    const { body } = issue;
    markers.set(issue, body.includes('dibs:begin') ? parseBody(body).marker : undefined);
  }
  return markers.get(issue);
}

/** Puts a body together, its marker completed with the region's fingerprint. */
export function printBody(body: { above: string; below: string; region: string; marker: Marker }): string {
  const marker = { ...body.marker, region: fingerprint(body.region) };
  return `${body.above}<!-- dibs:begin ${printMarker(marker)} -->\n${body.region}\n${END}${body.below}`;
}

/** Whether somebody changed the region since Dibs wrote it. */
export function isEdited(body: Body): boolean {
  return body.region !== undefined && body.marker?.region !== fingerprint(body.region);
}

/** Whether two bodies say the same, line ends and white space at the end aside. */
export function sameBody(a: string, b: string): boolean {
  return normalised(a).trimEnd() === normalised(b).trimEnd();
}

function normalised(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
