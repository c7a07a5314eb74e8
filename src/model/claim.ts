/** Who holds a project, as the project file keeps it. */
export interface Claim {
  /** Logins as GitHub spells them. */
  by: string[];
  /** ISO date (UTC) of the first day of the first of them. */
  since: string;
  /** ISO date until which they want to hold it, if any of them has set one: the last of these. */
  until?: string | undefined;
}

/** The dates that holders have set for themselves (ISO dates), by login. */
export type OwnDates = ReadonlyMap<string, string>;

/** Holders with the first day (ISO date, UTC) of each, in the order in which they came. */
export type Holders = ReadonlyMap<string, string>;

/** Who waits for a project, with the id of the comment that asked for it: whose is lowest comes first. */
export type Waiting = ReadonlyMap<string, number>;

/** Who was asked whether they still want the project that they wait for, and when (ISO times). */
export type Asked = ReadonlyMap<string, string>;

/** The people who wait, in the order of the queue. */
export function inQueueOrder(waiting: Waiting): string[] {
  return [...waiting].sort(([, a], [, b]) => a - b).map(([login]) => login);
}

/** The waiting list as it is shown and remembered: its first people, and how many more there are. */
export interface WaitingList {
  waiting: Waiting;
  unlisted: number;
}

/** A waiting list with no more than so many people named. */
export function shortened({ waiting, unlisted }: WaitingList, most: number): WaitingList {
  if (waiting.size <= most) return { waiting, unlisted };
  const first = [...waiting].sort(([, a], [, b]) => a - b).slice(0, most);
  return { waiting: new Map(first), unlisted: unlisted + waiting.size - most };
}

/** Logins are the same in any case. */
export function sameLogin(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Whether a login is among others, in any case. */
export function includesLogin(logins: Iterable<string>, login: string): boolean {
  return [...logins].some((other) => sameLogin(other, login));
}

/**
 * Who holds a project now: its assignees, each with the first day that was remembered, in order of that day.
 * @param remembered first days from the marker, by login
 * @param recorded the claim in the file, which a run that was cut short wrote before the marker; its day is that of
 *   whoever came first, so it says nothing about the others if a remembered person came then
 * @param today ISO date (UTC), for people who are new
 */
export function holdersOf(
  assignees: readonly string[],
  remembered: Holders,
  recorded: Claim | undefined,
  today: string,
): Holders {
  const days = new Map([...remembered].map(([login, day]) => [login.toLowerCase(), day]));
  const dayOf = (login: string) => days.get(login.toLowerCase());
  const isKnown = recorded?.by.some((login) => (dayOf(login) ?? '9') <= recorded.since);
  const first = isKnown ? undefined : recorded;
  const since = (login: string): string =>
    dayOf(login) ?? (first !== undefined && includesLogin(first.by, login) ? first.since : today);
  const holders = assignees.map((login): [string, string] => [login, since(login)]);
  holders.sort(([a, dayA], [b, dayB]) => compare(dayA, dayB) || compare(a.toLowerCase(), b.toLowerCase()));
  return new Map(holders);
}

/** The claim that a file should record for these holders; undefined while nobody holds the project. */
export function claimOf(holders: Holders, dates: OwnDates = new Map()): Claim | undefined {
  const days = [...holders.values()].sort();
  const since = days[0];
  const until = [...dates.values()].sort().at(-1);
  if (since === undefined) return undefined;
  return { by: [...holders.keys()], since, ...(until !== undefined && { until }) };
}

/** Whether two claims say the same; the order of people and the case of logins do not matter. */
export function sameClaim(a: Claim | undefined, b: Claim | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  const names = (claim: Claim) =>
    claim.by
      .map((login) => login.toLowerCase())
      .sort()
      .join(' ');
  return a.since === b.since && a.until === b.until && names(a) === names(b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
