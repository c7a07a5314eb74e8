import { commandIn } from '../issue/command.ts';
import { hasEnded, placeIn } from '../issue/comment-key.ts';
import type { Marker } from '../issue/marker.ts';
import { sameLogin } from '../model/claim.ts';
import { GHOST, type IssueComment } from '../model/issue.ts';
import type { Config } from '../schema/config.ts';

/** What shows who waits for a project. */
export interface QueueSources {
  marker: Marker | undefined;
  /** The keys of our comments. */
  keys: ReadonlySet<string>;
  comments: readonly IssueComment[];
  config: Config;
}

/**
 * Logins of the people in the queue by the comments that gave them their places: those in the marker, and those who were
 * told so since, except for places that ended. If the marker lost its list, or the end of a long one, every place that a
 * comment of ours ever gave counts.
 */
export function restoreQueue({ marker, keys, comments, config }: QueueSources): Map<number, string> {
  const since = lastKeptPlace(marker);
  const places = new Map([...(marker?.waiting ?? [])].map(([login, id]) => [id, login]));
  for (const key of keys) {
    const place = placeIn(key);
    if (place !== undefined && place.comment > since) places.set(place.comment, place.login);
  }
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const inOrder = [...places].sort(([a], [b]) => a - b);
  const queue = new Map<number, string>();
  const names = new Set<string>();
  for (const [id, login] of inOrder) {
    const name = currentLogin(login, byId.get(id), config);
    if (hasEnded(id, keys) || name === GHOST || names.has(name.toLowerCase())) continue;
    names.add(name.toLowerCase());
    queue.set(id, name);
  }
  return queue;
}

/** The comment up to which the marker knows every place. */
function lastKeptPlace(marker: Marker | undefined): number {
  if (marker?.waiting === undefined) return 0;
  return marker.unlisted === undefined ? (marker.handled ?? 0) : Math.max(0, ...marker.waiting.values());
}

/** Logins can change: the author of the comment by which a person claimed for themselves is their login of today. */
function currentLogin(login: string, comment: IssueComment | undefined, config: Config): string {
  if (comment === undefined || sameLogin(comment.author.login, login)) return comment?.author.login ?? login;
  const command = commandIn(comment.body, config.claims.commands);
  return command?.verb === 'claim' && command.person === undefined ? comment.author.login : login;
}
