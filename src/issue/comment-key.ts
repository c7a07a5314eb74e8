/**
 * Why Dibs made a comment. Hidden in it, a cause tells later runs what was said already and to whom, and what came of a
 * command: from all of them together the waiting line can be made anew.
 */
export const commentKey = {
  /** The command in a comment was dealt with. */
  answer: (comment: number) => `answer:${comment}`,
  /** The same of several comments of one person. */
  answers: (comments: readonly number[]) => `answer:${packed(comments)}`,
  /** Commands in comments, on other issues too, were more than a person is answered in one run: nothing comes of them. */
  passed: (comments: readonly number[]) => `passed:${packed(comments)}`,
  welcome: (login: string) => `welcome:${login.toLowerCase()}`,
  /** The command in a comment gave somebody a place in line. */
  waits: (comment: number, login: string) => `waits:${comment}:${login}`,
  /** That place ended because its turn came. */
  turn: (comment: number) => `turn:${comment}`,
  /** That place was given up. */
  left: (comment: number) => `left:${comment}`,
  /** Nothing was heard of somebody since a day. */
  remind: (login: string, since: string) => `remind:${login.toLowerCase()}:${since}`,
  kept: (fingerprint: string) => `kept:${fingerprint}`,
  removed: (times: number) => `removed:${times}`,
  duplicate: (issue: number) => `duplicate:${issue}`,
  /** The project that an issue proposed is on the list, with an issue of its own. */
  listed: (issue: number) => `listed:${issue}`,
  dropped: (login: string) => `dropped:${login.toLowerCase()}`,
} as const;

/** Ids of the comments whose commands a cause answers; none for other causes. */
export function answeredIn(text: string): number[] {
  return text.startsWith('answer:') ? unpacked(text.slice('answer:'.length)) : [];
}

/** Ids of the comments whose commands were passed over; none for other causes. */
export function passedIn(text: string): number[] {
  return text.startsWith('passed:') ? unpacked(text.slice('passed:'.length)) : [];
}

/** Ids in few characters: the lowest, then how much is added each time, in base 36. */
function packed(ids: readonly number[]): string {
  const [first = 0, ...others] = [...ids].sort((a, b) => a - b);
  const steps = others.map((id, at) => (id - (at === 0 ? first : (others[at - 1] ?? 0))).toString(36));
  return [String(first), ...steps].join('.');
}

function unpacked(text: string): number[] {
  if (!/^\d+(?:\.[\da-z]+)*$/.test(text)) return [];
  const [first, ...steps] = text.split('.');
  const ids = [Number(first)];
  for (const step of steps) ids.push((ids.at(-1) ?? 0) + Number.parseInt(step, 36));
  return ids;
}

/** The place in line that a cause gives; undefined for other causes. */
export function placeIn(text: string): { comment: number; login: string } | undefined {
  const [, id, login] = /^waits:(\d+):(.+)$/.exec(text) ?? [];
  return id === undefined || login === undefined ? undefined : { comment: Number(id), login };
}

/** Who is reminded by a cause; undefined for other causes, and for a reminder that is settled. */
export function remindedIn(text: string): string | undefined {
  return /^remind:(.+):[\d-]+$/.exec(text)?.[1];
}

/** The cause of a reminder once it is settled, which tells how. */
export function settled(text: string, how: 'answered' | 'released' | 'moot'): string {
  return text.replace(/^remind:/, `${how}:`);
}
