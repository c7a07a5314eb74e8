import { commandIn } from '../issue/command.ts';
import { placeIn } from '../issue/comment-key.ts';
import type { Marker } from '../issue/marker.ts';
import { sameLogin } from '../model/claim.ts';
import type { IssueComment } from '../model/issue.ts';
import { GHOST } from '../model/issue.ts';
import type { Config } from '../schema/config.ts';

/** What tells who waits for a project. */
export interface LineInput {
  marker: Marker | undefined;
  /** Hidden in Dibs's comments. */
  keys: ReadonlySet<string>;
  comments: readonly IssueComment[];
  config: Config;
}

/**
 * Everybody with a place in line, by comment id: as the marker keeps them, and as people were told since, less those who
 * gave their place up. A marker that lost its list, or the end of a long one, is made up for by all that people were ever
 * told.
 */
export function placesInLine({ marker, keys, comments, config }: LineInput): Map<number, string> {
  const since = keptUpTo(marker);
  const places = new Map([...(marker?.waiting ?? [])].map(([login, id]) => [id, login]));
  for (const text of keys) {
    const place = placeIn(text);
    if (place !== undefined && place.comment > since) places.set(place.comment, place.login);
  }
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const inOrder = [...places].sort(([a], [b]) => a - b);
  const line = new Map<number, string>();
  const names = new Set<string>();
  for (const [id, login] of inOrder) {
    const name = nameNow(login, byId.get(id), config);
    if (keys.has(`left:${id}`) || name === GHOST || names.has(name.toLowerCase())) continue;
    names.add(name.toLowerCase());
    line.set(id, name);
  }
  return line;
}

/** The comment up to which the marker knows all places. */
function keptUpTo(marker: Marker | undefined): number {
  if (marker?.waiting === undefined) return 0;
  return marker.unlisted === undefined ? (marker.handled ?? 0) : Math.max(0, ...marker.waiting.values());
}

/** Logins can change: the comment by which somebody asked for themselves bears the one of today. */
function nameNow(login: string, comment: IssueComment | undefined, config: Config): string {
  if (comment === undefined || sameLogin(comment.author.login, login)) return comment?.author.login ?? login;
  const command = commandIn(comment.body, config.claims.commands);
  return command?.verb === 'claim' && command.person === undefined ? comment.author.login : login;
}
