/**
 * The keys of Dibs's comments. Hidden in a comment, a key tells later runs what was answered already and to whom, and what
 * a command led to: from all of them together the waiting list can be rebuilt.
 */
export const commentKey = {
  /** Answers the command in a comment. */
  answer: (comment: number) => `answer:${comment}`,
  /** Answers the commands in several comments of one person. */
  answers: (comments: readonly number[]) => `answer:${packed(comments)}`,
  /** Several comments of one person hold commands that may not be those that were first written. */
  edited: (comments: readonly number[]) => `edited:${packed(comments)}`,
  /** Commands in comments, also on other issues, exceeded what a person is answered in one run: they are dropped. */
  passed: (comments: readonly number[]) => `passed:${packed(comments)}`,
  welcome: (login: string) => `welcome:${login.toLowerCase()}`,
  /** The command in a comment put somebody on the waiting list. */
  waits: (comment: number, login: string) => `waits:${comment}:${login}`,
  /** The command in a comment set the date of a holder, or none: of several the last one counts. */
  until: (comment: number, login: string, date: string | undefined) =>
    `until:${comment}:${login.toLowerCase()}:${date ?? 'none'}`,
  /** That place ended: its turn came. */
  turn: (comment: number) => `turn:${comment}`,
  /** That place ended: it was given up. */
  left: (comment: number) => `left:${comment}`,
  /** Asks whoever has that place whether they still want the project, for the first time, the second, and so on. */
  asked: (comment: number, round: number) => `asked:${comment}:${round}`,
  /** Takes that question back: no place is free any more. */
  recalled: (comment: number, round: number) => `recalled:${comment}:${round}`,
  /** Reminds somebody who has been inactive since a date. */
  remind: (login: string, since: string) => `remind:${login.toLowerCase()}:${since}`,
  /** Keeps an edited text, or a part of one. */
  kept: (fingerprint: string, part: number) => `kept:${fingerprint}${part === 1 ? '' : `:${part}`}`,
  removed: (times: number) => `removed:${times}`,
  duplicate: (issue: number) => `duplicate:${issue}`,
  /** The project that an issue proposed is on the list, with an issue of its own. */
  listed: (issue: number) => `listed:${issue}`,
  /** Tells somebody how to claim, whose comment only looked like a command. */
  hint: (login: string) => `hint:${login.toLowerCase()}`,
  dropped: (login: string) => `dropped:${login.toLowerCase()}`,
} as const;

/** Ids of the comments whose commands a key answers; none for other keys. */
export function answeredIn(text: string): number[] {
  return text.startsWith('answer:') ? unpacked(text.slice('answer:'.length)) : [];
}

/** Ids of the comments whose author a key tells that they were edited; none for other keys. */
export function editedIn(text: string): number[] {
  return text.startsWith('edited:') ? unpacked(text.slice('edited:'.length)) : [];
}

/** Ids of the comments whose commands were passed over; none for other keys. */
export function passedIn(text: string): number[] {
  return text.startsWith('passed:') ? unpacked(text.slice('passed:'.length)) : [];
}

/** Ids in few characters: the lowest, then the differences in base 36. */
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

/** The place on the waiting list that a key gives; undefined for other keys. */
export function placeIn(text: string): { comment: number; login: string } | undefined {
  const [, id, login] = /^waits:(\d+):(.+)$/.exec(text) ?? [];
  return id === undefined || login === undefined ? undefined : { comment: Number(id), login };
}

/** The place whose owner a key asks whether they still want it, and how often they were; undefined for other keys. */
export function askedIn(text: string): { place: number; round: number } | undefined {
  const [, place, round] = /^asked:(\d+):(\d+)$/.exec(text) ?? [];
  return place === undefined ? undefined : { place: Number(place), round: Number(round) };
}

/** The date that a key sets for a holder; undefined for other keys. */
export function dateIn(
  text: string,
): { comment: number; login: string; date: string | undefined } | undefined {
  const [, id, login, date] = /^until:(\d+):([^:]+):(\d{4}-\d\d-\d\d|none)$/.exec(text) ?? [];
  if (id === undefined || login === undefined) return undefined;
  return { comment: Number(id), login, date: date === 'none' ? undefined : date };
}

/** Whether a place on the waiting list is over: its turn came, or it was given up. */
export function hasEnded(comment: number, keys: ReadonlySet<string>): boolean {
  return keys.has(commentKey.turn(comment)) || keys.has(commentKey.left(comment));
}

/** Whether a key is that of a hint, to whomever. */
export function isHint(text: string): boolean {
  return text.startsWith('hint:');
}

/** Whom a key reminds; undefined for other keys, and for a reminder that is settled. */
export function remindedIn(text: string): string | undefined {
  return /^remind:(.+):[\d-]+$/.exec(text)?.[1];
}

/** Whether somebody was reminded on a day that they had set, settled or not. */
export function wasRemindedOn(day: string, login: string, keys: ReadonlySet<string>): boolean {
  const key = commentKey.remind(login, day);
  return [key, ...WAYS.map((how) => settled(key, how))].some((one) => keys.has(one));
}

const WAYS = ['answered', 'released', 'moot'] as const;

/** The key of a reminder once it is settled, which tells how. */
export function settled(text: string, how: (typeof WAYS)[number]): string {
  return text.replace(/^remind:/, `${how}:`);
}
