/** How many answers to commands one person is given in one run, on all issues together. */
export const MOST_ANSWERS = 5;

/** A command of the last days that nobody has dealt with. */
export interface OpenCommand {
  /** Id of the comment. */
  id: number;
  issue: number;
  /** Who gave it. */
  author: string;
}

/** What of the open commands a run deals with, and in which order. */
export interface Ration {
  /** Ids of comments whose commands nothing comes of. */
  passed: ReadonlySet<number>;
  /** By issue, who is told so there, and of which comments: the last answer that a person is given. By login in lower case. */
  notes: ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>;
  /** By issue: the how-manieth answer to somebody the first of its answers is. */
  turns: ReadonlyMap<number, number>;
}

export const NOBODY_ASKED: Ration = { passed: new Set(), notes: new Map(), turns: new Map() };

/** Logins in lower case of those who would be given more answers than one person is. */
export function crowding(commands: readonly OpenCommand[]): string[] {
  return [...byAuthor(commands)].flatMap(([author, issues]) => (issues.size > MOST_ANSWERS ? [author] : []));
}

/**
 * Gives everybody their share of a run. Somebody's commands on one issue count by what they come to, so they are answered
 * together; of more issues than a person is answered on, those count where they have waited longest.
 * @param unlimited logins in lower case of those who are answered whatever they ask: people with write access
 */
export function ration(commands: readonly OpenCommand[], unlimited: ReadonlySet<string>): Ration {
  const passed = new Set<number>();
  const notes = new Map<number, Map<string, number[]>>();
  const turns = new Map<number, number>();
  for (const [author, issues] of byAuthor(commands)) {
    const most = unlimited.has(author) ? issues.size : MOST_ANSWERS;
    const inOrder = [...issues.keys()];
    for (const [at, issue] of inOrder.slice(0, most).entries())
      turns.set(issue, Math.min(turns.get(issue) ?? at + 1, at + 1));
    const rest = inOrder.slice(most).flatMap((issue) => (issues.get(issue) ?? []).map(({ id }) => id));
    const last = inOrder[most - 1];
    if (rest.length === 0 || last === undefined) continue;
    for (const id of rest) passed.add(id);
    notes.set(last, (notes.get(last) ?? new Map()).set(author, rest));
  }
  return { passed, notes, turns };
}

/** Commands by their authors and by issue, the oldest first. */
function byAuthor(commands: readonly OpenCommand[]): Map<string, Map<number, OpenCommand[]>> {
  const found = new Map<string, Map<number, OpenCommand[]>>();
  for (const command of [...commands].sort((a, b) => a.id - b.id)) {
    const author = command.author.toLowerCase();
    const issues = found.get(author) ?? new Map<number, OpenCommand[]>();
    issues.set(command.issue, [...(issues.get(command.issue) ?? []), command]);
    found.set(author, issues);
  }
  return found;
}
