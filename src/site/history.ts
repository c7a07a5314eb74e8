import type { Config } from '../schema/config.ts';

/** Who held a project from a moment on. */
export interface ClaimState {
  /** ISO time (UTC) of the commit. */
  at: string;
  /** Empty if nobody. */
  by: readonly string[];
  /** ISO date, as the file had it. */
  since?: string;
}

/** What the commits of a repository say about its project files, by the paths that these have now. */
export interface History {
  /** ISO time of the commit that added the file, by whatever name. */
  added: ReadonlyMap<string, string>;
  /** The path under which it was added, if that is not the present one. */
  origins: ReadonlyMap<string, string>;
  /** Oldest first. */
  claims: ReadonlyMap<string, readonly ClaimState[]>;
}

/** A time in which nothing changed: who held a project, from when to when. */
export interface Holding {
  by: readonly string[];
  since: string;
  /** ISO date; undefined if it goes on. */
  until?: string;
}

/** The claims of a project one after the other, oldest first, days without a holder left out. */
export function holdings(states: readonly ClaimState[]): Holding[] {
  return states.flatMap((state, index) => {
    if (state.by.length === 0) return [];
    const next = states[index + 1];
    const since = state.since ?? state.at.slice(0, 10);
    return [{ by: state.by, since, ...(next !== undefined && { until: next.at.slice(0, 10) }) }];
  });
}

/** The last moment at which a project went from taken to free, and the claim that ended; undefined if it never did. */
export function lastRelease(
  states: readonly ClaimState[],
  places: number,
): { at: string; ended: ClaimState } | undefined {
  for (let index = states.length - 1; index > 0; index--) {
    const [before, after] = [states[index - 1], states[index]];
    if (before === undefined || after === undefined) continue;
    if (before.by.length >= places && after.by.length < places) return { at: after.at, ended: before };
  }
  return undefined;
}

/**
 * Reads what git says of the project files.
 * @param names output of `git log -M --diff-filter=AR --name-status --format=%x00%ct`
 * @param patches output of `git log -M -U0 -p --format=%x00%ct` for the commits that changed a claim
 * @param key the name under which files keep the claim
 */
export function readHistory(names: string, patches: string, key: string): History {
  const moves: Move[] = [];
  const firsts: { path: string; time: number }[] = [];
  for (const { time, lines } of commitsIn(names)) {
    for (const line of lines) {
      const [kind = '', from = '', to = ''] = line.split('\t').map(unquoted);
      if (kind === 'A') firsts.push({ path: from, time });
      else if (kind.startsWith('R')) moves.push({ from, to, time });
    }
  }
  const pathNow = follow(moves);
  const added = new Map<string, string>();
  const origins = new Map<string, string>();
  for (const { path, time } of firsts) {
    const now = pathNow(path, time);
    added.set(now, isoTime(time));
    if (now !== path) origins.set(now, path);
    else origins.delete(now);
  }
  return { added, origins, claims: claimsIn(patches, key, pathNow) };
}

/** The name under which the files of a list keep the claim. */
export function claimKey({ fields }: Pick<Config, 'fields'>): string {
  return fields.claim?.[0] ?? 'claim';
}

interface Move {
  from: string;
  to: string;
  time: number;
}

/** Commits, oldest first, with what git says about each. */
function commitsIn(log: string): { time: number; lines: string[] }[] {
  return log
    .split('\0')
    .slice(1)
    .map((commit) => {
      const [time = '', ...lines] = commit.split('\n');
      return { time: Number(time), lines };
    })
    .reverse();
}

/** Gives the present path of a file by the one that it had at a time. */
function follow(moves: readonly Move[]): (path: string, time: number) => string {
  const from = new Map<string, Move[]>();
  for (const move of moves) from.set(move.from, [...(from.get(move.from) ?? []), move]);
  return (path, time) => {
    let [now, at] = [path, time];
    // A file that goes back and forth within one second is followed only so far.
    for (let step = 0; step < 100; step++) {
      const next = from.get(now)?.find((move) => move.time >= at && move.to !== now);
      if (next === undefined) break;
      [now, at] = [next.to, next.time + 1];
    }
    return now;
  };
}

function claimsIn(
  patches: string,
  key: string,
  pathNow: (path: string, time: number) => string,
): Map<string, ClaimState[]> {
  const claims = new Map<string, ClaimState[]>();
  for (const { time, lines } of commitsIn(patches)) {
    for (const [path, state] of changesIn(lines, key)) {
      const now = pathNow(path, time);
      const states = claims.get(now) ?? [];
      if (states.at(-1)?.by.join() !== state.by.join()) states.push({ at: isoTime(time), ...state });
      claims.set(now, states);
    }
  }
  return claims;
}

/** The claim that each file of a commit has after it. */
function changesIn(lines: readonly string[], key: string): Map<string, Omit<ClaimState, 'at'>> {
  const found = new Map<string, Omit<ClaimState, 'at'>>();
  let path = '';
  let inHunk = false;
  for (const line of lines) {
    if (line.startsWith('diff --git ')) [path, inHunk] = ['', false];
    else if (line.startsWith('@@')) inHunk = true;
    else if (!inHunk && line.startsWith('+++ ')) path = unquoted(line.slice(4)).replace(/^b\//, '');
    else if (inHunk && path !== '' && path !== '/dev/null') {
      const claim = claimIn(line.slice(1), key);
      if (claim === undefined) continue;
      if (line.startsWith('+')) found.set(path, claim);
      else if (!found.has(path)) found.set(path, { by: [] });
    }
  }
  return found;
}

/** The claim in a line of front matter: YAML, TOML or JSON, as Dibs writes it. */
function claimIn(line: string, key: string): Omit<ClaimState, 'at'> | undefined {
  const [, name = '', value = ''] = /^\s*"?([\w-]+)"?\s*[:=]\s*(\{.*)$/.exec(line) ?? [];
  if (name.toLowerCase() !== key.toLowerCase()) return undefined;
  const people = /"?\bby"?\s*[:=]\s*(?:\[((?:[^\][]|\[bot\])*)\]|([\w-]+))/.exec(value);
  const by = (people?.[1] ?? people?.[2] ?? '').match(/[\w-]+(?:\[bot\])?/g) ?? [];
  const since = /"?\bsince"?\s*[:=]\s*"?(\d{4}-\d{2}-\d{2})/.exec(value)?.[1];
  return { by, ...(since !== undefined && { since }) };
}

function isoTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

/** A path as git prints it: in quotes if it has characters that would not do. */
function unquoted(path: string): string {
  if (!path.startsWith('"')) return path;
  try {
    return JSON.parse(path) as string;
  } catch {
    return path;
  }
}
