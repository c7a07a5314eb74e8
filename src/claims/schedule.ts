/** How many issues one run answers one person on. */
export const MAX_ANSWERS = 5;

/** A recent command that no run has dealt with. */
export interface OpenCommand {
  /** Id of the comment. */
  id: number;
  issue: number;
  author: string;
}

/** Which of the open commands a run deals with, and in which order. */
export interface CommandSchedule {
  /** Ids of comments whose commands are passed over for good. */
  passed: ReadonlySet<number>;
  /**
   * By issue, who is told there that commands are passed over, and in which comments: in the last answer that they get.
   * By login in lower case.
   */
  notes: ReadonlyMap<number, ReadonlyMap<string, readonly number[]>>;
  /** By issue, its turn: 1 if it has somebody's first answer, 2 if it has somebody's second, and so on. */
  turns: ReadonlyMap<number, number>;
}

export const NO_COMMANDS: CommandSchedule = { passed: new Set(), notes: new Map(), turns: new Map() };

/** Logins in lower case of people with commands on more issues than one run answers. */
export function authorsOverLimit(commands: readonly OpenCommand[]): string[] {
  return [...byAuthor(commands)].flatMap(([author, issues]) => (issues.size > MAX_ANSWERS ? [author] : []));
}

/**
 * Gives everybody their share of a run. A person's commands on one issue are answered together. If their commands are on
 * more issues than a run answers, those that have waited longest count.
 * @param unlimited logins in lower case of people with write access, who are always answered
 */
export function scheduleCommands(
  commands: readonly OpenCommand[],
  unlimited: ReadonlySet<string>,
): CommandSchedule {
  const passed = new Set<number>();
  const notes = new Map<number, Map<string, number[]>>();
  const turns = new Map<number, number>();
  for (const [author, issues] of byAuthor(commands)) {
    const limit = unlimited.has(author) ? issues.size : MAX_ANSWERS;
    const inOrder = [...issues.keys()];
    for (const [at, issue] of inOrder.slice(0, limit).entries())
      turns.set(issue, Math.min(turns.get(issue) ?? at + 1, at + 1));
    const rest = inOrder.slice(limit).flatMap((issue) => (issues.get(issue) ?? []).map(({ id }) => id));
    const last = inOrder[limit - 1];
    if (rest.length === 0 || last === undefined) continue;
    for (const id of rest) passed.add(id);
    notes.set(last, (notes.get(last) ?? new Map()).set(author, rest));
  }
  return { passed, notes, turns };
}

/** Commands by author and issue, the oldest first. */
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
